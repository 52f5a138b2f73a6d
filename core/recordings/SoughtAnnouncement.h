// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"

#include <audio/AnnouncementFinder.h>

namespace voicelog {

/// An announcement that is looked for in calls: its prepared sound, and what hearing it proves.
struct SoughtAnnouncement
{
    AnnouncementReferencePtr reference;
    QString textVersion = {};
    QString language = {};
    QStringList announcedPurposes = {};
    QString privacyNoticeRef = {};
};

[[nodiscard]] QList<AnnouncementReferencePtr> referencesOf(const QList<SoughtAnnouncement> &sounds);

/// What was heard in a call of this length, as proofs. Where the announcement had begun before the recording, it counts
/// from the recording's start.
[[nodiscard]] QList<AnnouncementEvidence> evidenceOf(const QList<HeardAnnouncement> &heard,
                                                     const QList<SoughtAnnouncement> &sounds, qint64 durationMs);

} // namespace voicelog
