// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SubjectQuery.h"

#include "PhoneNumber.h"
#include "SoughtName.h"

#include <base/BaseErrors.h>
#include <base/FieldReader.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

void putTime(QJsonObject &object, QLatin1StringView key, const QDateTime &time)
{
    if (time.isValid())
        object.insert(key, time.toUTC().toString(Qt::ISODate));
}

Result<QDateTime> timeOf(FieldReader &reader, QLatin1StringView key)
{
    const QString text = reader.text(key);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    if (text.isEmpty() || time.isValid())
        return time.toUTC();
    return fail(errors::InvalidValue, {{u"field"_s, QString(key)}, {u"value"_s, text}});
}

} // namespace

bool SubjectQuery::isEmpty() const
{
    return names.isEmpty() && numbers.isEmpty() && references.isEmpty() && line.isEmpty() && !from.isValid() &&
           !end.isValid();
}

Result<void> SubjectQuery::check() const
{
    if (isEmpty())
        return fail(errors::InvalidValue, {{u"field"_s, u"search"_s}, {u"value"_s, QString()}});
    for (const QString &name : names) {
        if (SoughtName(name).isEmpty())
            return fail(errors::InvalidValue, {{u"field"_s, u"names"_s}, {u"value"_s, name}});
    }
    for (const QString &number : numbers) {
        if (numberSearchKey(normalizedNumber(number)).isEmpty())
            return fail(errors::InvalidValue, {{u"field"_s, u"numbers"_s}, {u"value"_s, number}});
    }
    VOICELOG_TRY(fromJson(toJson())); // as long as it may be
    if (from.isValid() && end.isValid() && end <= from)
        return fail(errors::InvalidValue, {{u"field"_s, u"end"_s}, {u"value"_s, end.toString(Qt::ISODate)}});
    return {};
}

QJsonObject SubjectQuery::toJson() const
{
    QJsonObject json;
    putTexts(json, "names"_L1, names);
    putTexts(json, "numbers"_L1, numbers);
    putTexts(json, "references"_L1, references);
    putText(json, "line"_L1, line);
    putTime(json, "from"_L1, from);
    putTime(json, "end"_L1, end);
    return json;
}

Result<SubjectQuery> SubjectQuery::fromJson(const QJsonObject &object)
{
    FieldReader reader(object, u"search."_s);
    SubjectQuery query;
    query.names = reader.texts("names"_L1);
    query.numbers = reader.texts("numbers"_L1);
    query.references = reader.texts("references"_L1);
    query.line = reader.text("line"_L1, FieldReader::titleLimit);
    VOICELOG_ASSIGN(query.from, timeOf(reader, "from"_L1));
    VOICELOG_ASSIGN(query.end, timeOf(reader, "end"_L1));
    VOICELOG_TRY(reader.finish());
    return query;
}

} // namespace voicelog
