// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// A proof that the other party was told (DOMAIN 3.7), as the rules look at it.
struct AnnouncementFact
{
    QString kind = {};                        ///< IVR_LOG, SPOKEN_BY_AGENT, CONTRACT_CLAUSE, CLIENT_LEVEL_NOTICE, OTHER
    std::optional<qint64> announcedAtMs = {}; ///< from the recording's start
    bool playedFully = false;
    QString language = {};
    QStringList announcedPurposes = {};
    QString privacyNoticeRef = {};
};

struct SegmentFact
{
    QString kind = {}; ///< TALK, PROOF, HOLD, PRIVATE, PAYMENT_DATA, MASKED
    qint64 startMs = 0;
    qint64 endMs = 0;
};

/// What is known of a recording. Ids as DOMAIN 3.1 writes them; what is empty or without a value is not known.
struct RecordingFacts
{
    QDate startedOn = {}; ///< local
    qint64 durationMs = 0;
    QString origin = {};
    QString partyBasis = {};
    QString direction = {};
    QString customerKind = {};
    QString contractKind = {};
    QString contractRef = {};
    QString writtenAcceptanceRef = {};
    QString privateCall = {};
    QString extent = {};   ///< FULL, PARTIAL
    QString language = {}; ///< of the call; empty: not known
    bool hasProgramme = true;
    QList<SegmentFact> segments = {};
    QList<AnnouncementFact> announcements = {};
    std::optional<QDate> integrityCheckedOn = {}; ///< the last time that all bytes were read back
    bool integrityFailed = false;
    std::optional<QDate> retentionDue = {};
    bool held = false;                            ///< a hold, restriction or request keeps it
    std::optional<QDate> authorityRequestOn = {}; ///< a supervisor asked to keep it
    QStringList openRequests = {};                ///< numbers of requests that it is in the scope of
};

} // namespace voicelog
