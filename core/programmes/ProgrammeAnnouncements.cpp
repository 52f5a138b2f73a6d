// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeAnnouncements.h"

#include "ProgrammeService.h"

#include <audio/AudioErrors.h>

#include <QBuffer>

namespace voicelog {

Result<QList<SoughtAnnouncement>> soughtAnnouncements(Session &session, const Programme &programme,
                                                      const CancelToken &cancel)
{
    VOICELOG_ASSIGN(QList<AnnouncementSound> sounds, ProgrammeService(session).announcementSounds(programme.id));
    QStringList purposes;
    for (const Purpose purpose : programme.announcedPurposes)
        purposes += QString(purposeId(purpose));
    QList<SoughtAnnouncement> sought;
    for (auto &sound : sounds) {
        QBuffer buffer(&sound.bytes);
        buffer.open(QIODevice::ReadOnly);
        const auto reference = AnnouncementReference::prepare(&buffer, sound.name, cancel);
        if (reference)
            sought +=
                SoughtAnnouncement{*reference, sound.textVersion, sound.language, purposes, programme.privacyNoticeRef};
        else if (!reference.error().is(errors::AnnouncementUnusable))
            return fail(reference);
    }
    return sought;
}

} // namespace voicelog
