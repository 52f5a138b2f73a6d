// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconRedaction.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array<QLatin1StringView, 8> callMembers{"type"_L1,       "start"_L1,        "duration"_L1,
                                                       "parties"_L1,    "originator"_L1,   "recording_set"_L1,
                                                       "session_id"_L1, "party_history"_L1};
constexpr std::array<QLatin1StringView, 3> eventMembers{"party"_L1, "time"_L1, "event"_L1};
constexpr std::array<QLatin1StringView, 6> keptEvents{"join"_L1,   "drop"_L1, "hold"_L1,
                                                      "unhold"_L1, "mute"_L1, "unmute"_L1};
constexpr std::array<QLatin1StringView, 2> sessionMembers{"local"_L1, "remote"_L1};

QJsonObject onlyMembers(const QJsonObject &object, std::span<const QLatin1StringView> members)
{
    QJsonObject kept;
    for (const auto name : members) {
        if (object.contains(name))
            kept.insert(name, object[name]);
    }
    return kept;
}

QJsonArray eventsOf(const QJsonArray &history)
{
    QJsonArray array;
    for (const QJsonValue &one : history) {
        if (std::ranges::contains(keptEvents, one[u"event"].toString()))
            array.append(onlyMembers(one.toObject(), eventMembers));
    }
    return array;
}

QJsonValue sessionsOf(const QJsonValue &sessions)
{
    if (!sessions.isArray())
        return onlyMembers(sessions.toObject(), sessionMembers);
    QJsonArray array;
    const QJsonArray all = sessions.toArray();
    for (const QJsonValue &one : all)
        array.append(onlyMembers(one.toObject(), sessionMembers));
    return array;
}

} // namespace

QJsonObject toldOfCall(const QJsonObject &dialog)
{
    QJsonObject told = onlyMembers(dialog, callMembers);
    if (const auto history = told.find("party_history"_L1); history != told.end())
        *history = eventsOf(history->toArray());
    if (const auto sessions = told.find("session_id"_L1); sessions != told.end())
        *sessions = sessionsOf(*sessions);
    return told;
}

QJsonObject placeOf(const QJsonObject &dialog)
{
    QJsonObject place{{u"type"_s, dialog[u"type"]}};
    if (dialog[u"type"].toString() == "incomplete"_L1)
        place.insert(u"disposition"_s, dialog[u"disposition"]);
    return place;
}

} // namespace voicelog
