// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>

#include <QDateTime>
#include <QStringList>

#include <array>
#include <optional>

namespace voicelog {

/// A proof that the other party was told that the call is recorded (DOMAIN 3.7).
struct AnnouncementEvidence
{
    enum class Kind { IvrLog, SpokenByAgent, ContractClause, ClientLevelNotice, Other };
    /// How it came here.
    enum class FoundBy {
        CallData, ///< the recorder or IVR said so
        Marked,   ///< a person marked it
        Heard     ///< the programme's announcement was found in the sound
    };
    Id id;
    Kind kind = Kind::IvrLog;
    FoundBy foundBy = FoundBy::CallData;
    Id segmentId; ///< of SPOKEN_BY_AGENT
    QString textVersion;
    QString language;                    ///< e.g. "nl"
    std::optional<qint64> announcedAtMs; ///< from the recording's start; none where it was told elsewhere
    bool playedFully = false;
    QStringList announcedPurposes; ///< ids of purposes
    QString privacyNoticeRef;
    std::optional<double> score; ///< 0 to 1, of a heard one
    QDateTime createdAt;
    Id createdBy;

    friend bool operator==(const AnnouncementEvidence &, const AnnouncementEvidence &) = default;
};

inline constexpr std::array allAnnouncementKinds{
    AnnouncementEvidence::Kind::IvrLog, AnnouncementEvidence::Kind::SpokenByAgent,
    AnnouncementEvidence::Kind::ContractClause, AnnouncementEvidence::Kind::ClientLevelNotice,
    AnnouncementEvidence::Kind::Other};

/// IVR_LOG, SPOKEN_BY_AGENT, CONTRACT_CLAUSE, CLIENT_LEVEL_NOTICE, OTHER.
[[nodiscard]] QLatin1StringView announcementKindId(AnnouncementEvidence::Kind kind);
[[nodiscard]] std::optional<AnnouncementEvidence::Kind> announcementKindFromId(QStringView id);
/// CALL_DATA, MARKED, HEARD.
[[nodiscard]] QLatin1StringView announcementFoundById(AnnouncementEvidence::FoundBy foundBy);
[[nodiscard]] std::optional<AnnouncementEvidence::FoundBy> announcementFoundByFromId(QStringView id);

} // namespace voicelog
