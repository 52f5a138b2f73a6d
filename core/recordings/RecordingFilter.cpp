// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingFilter.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename E>
std::optional<E> enumOf(const QJsonValue &value)
{
    return enumFromId<E>(value.toString());
}

QDateTime timeOf(const QJsonValue &value)
{
    const auto time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

std::optional<qint64> numberOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace

QJsonObject RecordingFilter::toJson() const
{
    QJsonObject json;
    const auto put = [&json](const QString &key, const QString &value) {
        if (!value.isEmpty())
            json.insert(key, value);
    };
    put(u"text"_s, text);
    put(u"number"_s, number);
    put(u"party"_s, party);
    put(u"line"_s, line);
    QJsonArray ids;
    for (const auto &id : programmes)
        ids += id.toString();
    if (!ids.isEmpty())
        json.insert(u"programmes"_s, ids);
    put(u"direction"_s, direction ? QString(enumId(*direction)) : QString());
    put(u"state"_s, state ? QString(enumId(*state)) : QString());
    put(u"from"_s, from.isValid() ? from.toUTC().toString(Qt::ISODateWithMs) : QString());
    put(u"until"_s, until.isValid() ? until.toUTC().toString(Qt::ISODateWithMs) : QString());
    if (minDurationMs)
        json.insert(u"minDurationMs"_s, *minDurationMs);
    if (maxDurationMs)
        json.insert(u"maxDurationMs"_s, *maxDurationMs);
    put(u"failingRule"_s, failingRule);
    return json;
}

RecordingFilter RecordingFilter::fromJson(const QJsonObject &json)
{
    RecordingFilter filter;
    filter.text = json[u"text"_s].toString();
    filter.number = json[u"number"_s].toString();
    filter.party = json[u"party"_s].toString();
    filter.line = json[u"line"_s].toString();
    const auto ids = json[u"programmes"_s].toArray();
    for (const auto &value : ids) {
        if (const Id id = Id::fromString(value.toString()); !id.isNull())
            filter.programmes += id;
    }
    filter.direction = enumOf<Direction>(json[u"direction"_s]);
    filter.state = enumOf<RecordingState>(json[u"state"_s]);
    filter.from = timeOf(json[u"from"_s]);
    filter.until = timeOf(json[u"until"_s]);
    filter.minDurationMs = numberOf(json[u"minDurationMs"_s]);
    filter.maxDurationMs = numberOf(json[u"maxDurationMs"_s]);
    filter.failingRule = json[u"failingRule"_s].toString();
    return filter;
}

} // namespace voicelog
