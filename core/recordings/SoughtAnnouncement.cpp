// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoughtAnnouncement.h"

#include <algorithm>

namespace voicelog {

QList<AnnouncementReferencePtr> referencesOf(const QList<SoughtAnnouncement> &sounds)
{
    QList<AnnouncementReferencePtr> references;
    for (const auto &sound : sounds)
        references += sound.reference;
    return references;
}

QList<AnnouncementEvidence> evidenceOf(const QList<HeardAnnouncement> &heard, const QList<SoughtAnnouncement> &sounds,
                                       qint64 durationMs)
{
    QList<AnnouncementEvidence> list;
    for (const auto &one : heard) {
        const SoughtAnnouncement &sound = sounds[one.reference];
        AnnouncementEvidence evidence;
        evidence.kind =
            AnnouncementEvidence::Kind::IvrLog; // played by the telephone system; that it was is told by the sound
        evidence.foundBy = AnnouncementEvidence::FoundBy::Heard;
        evidence.textVersion = sound.textVersion;
        evidence.language = sound.language;
        evidence.announcedPurposes = sound.announcedPurposes;
        evidence.privacyNoticeRef = sound.privacyNoticeRef;
        evidence.announcedAtMs = std::clamp<qint64>(one.startMs, 0, durationMs);
        evidence.playedFully = one.playedFully;
        evidence.score = one.score;
        list += evidence;
    }
    return list;
}

} // namespace voicelog
