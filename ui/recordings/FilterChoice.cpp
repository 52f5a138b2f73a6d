// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FilterChoice.h"

#include "SentenceCase.h"

#include <common/Durations.h>
#include <common/LocalTime.h>
#include <words/EnumText.h>

using namespace Qt::StringLiterals;

namespace voicelog {

bool FilterChoice::isActive(Part part) const
{
    switch (part) {
    case Part::Text:
        return !fields.text.isEmpty();
    case Part::Number:
        return !fields.number.isEmpty();
    case Part::Party:
        return !fields.party.isEmpty();
    case Part::Line:
        return !fields.line.isEmpty();
    case Part::Programme:
        return !fields.programmes.isEmpty();
    case Part::Direction:
        return fields.direction.has_value();
    case Part::State:
        return fields.state.has_value();
    case Part::Period:
        return period != voicelog::Period();
    case Part::Duration:
        return fields.minDurationMs || fields.maxDurationMs;
    case Part::Rule:
        return !fields.failingRule.isEmpty();
    }
    Q_UNREACHABLE_RETURN(false);
}

void FilterChoice::clear(Part part)
{
    switch (part) {
    case Part::Text:
        fields.text.clear();
        break;
    case Part::Number:
        fields.number.clear();
        break;
    case Part::Party:
        fields.party.clear();
        break;
    case Part::Line:
        fields.line.clear();
        break;
    case Part::Programme:
        fields.programmes.clear();
        break;
    case Part::Direction:
        fields.direction.reset();
        break;
    case Part::State:
        fields.state.reset();
        break;
    case Part::Period:
        period = {};
        break;
    case Part::Duration:
        fields.minDurationMs.reset();
        fields.maxDurationMs.reset();
        break;
    case Part::Rule:
        fields.failingRule.clear();
        break;
    }
}

QString FilterChoice::text(Part part, const QHash<Id, QString> &programmeNames) const
{
    switch (part) {
    case Part::Text:
        return tr("Text: %1").arg(fields.text);
    case Part::Number:
        return tr("Number: %1").arg(fields.number);
    case Part::Party:
        return tr("Party: %1").arg(fields.party);
    case Part::Line:
        return tr("Line: %1").arg(fields.line);
    case Part::Programme: {
        QStringList names;
        for (const Id &id : fields.programmes)
            names.append(programmeNames.value(id, tr("unknown programme")));
        return tr("Programme: %1").arg(names.join(u", "_s));
    }
    case Part::Direction:
        return tr("Direction: %1").arg(EnumText::of(*fields.direction));
    case Part::State:
        return tr("State: %1").arg(EnumText::of(*fields.state));
    case Part::Period:
        return period.text();
    case Part::Duration:
        if (fields.minDurationMs && fields.maxDurationMs)
            return tr("%1 to %2 long")
                .arg(durations::clock(*fields.minDurationMs), durations::clock(*fields.maxDurationMs));
        if (fields.minDurationMs)
            return tr("%1 or longer").arg(durations::clock(*fields.minDurationMs));
        return tr("%1 or shorter").arg(durations::clock(*fields.maxDurationMs));
    case Part::Rule:
        return tr("Fails: %1").arg(sentenceCase(EnumText::field(fields.failingRule)));
    }
    Q_UNREACHABLE_RETURN({});
}

RecordingFilter FilterChoice::filter(const LocalTime &localTime, const QDateTime &now) const
{
    RecordingFilter filter = fields;
    const voicelog::Period::Days days = period.days(localTime.localDate(now));
    filter.from = days.first.isValid() ? localTime.startOfDay(days.first) : QDateTime();
    filter.until = days.last.isValid() ? localTime.startOfDay(days.last.addDays(1)) : QDateTime();
    return filter;
}

QJsonObject FilterChoice::toJson() const
{
    QJsonObject json{{u"fields"_s, fields.toJson()}};
    if (period.kind == voicelog::Period::Kind::Any)
        return json;
    QJsonObject days{{u"kind"_s, voicelog::Period::kindId(period.kind)}};
    if (period.first.isValid())
        days.insert(u"first"_s, period.first.toString(Qt::ISODate));
    if (period.last.isValid())
        days.insert(u"last"_s, period.last.toString(Qt::ISODate));
    json.insert(u"period"_s, days);
    return json;
}

FilterChoice FilterChoice::fromJson(const QJsonObject &json)
{
    FilterChoice choice;
    choice.fields = RecordingFilter::fromJson(json["fields"_L1].toObject());
    choice.fields.from = choice.fields.until = {};
    const QJsonObject days = json["period"_L1].toObject();
    choice.period.kind = voicelog::Period::kindFromId(days["kind"_L1].toString()).value_or(voicelog::Period::Kind::Any);
    if (choice.period.kind == voicelog::Period::Kind::Custom) {
        choice.period.first = QDate::fromString(days["first"_L1].toString(), Qt::ISODate);
        choice.period.last = QDate::fromString(days["last"_L1].toString(), Qt::ISODate);
    }
    return choice;
}

} // namespace voicelog
