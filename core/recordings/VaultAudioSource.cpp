// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultAudioSource.h"

#include "MediaStore.h"
#include "RecordingStore.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::shared_ptr<const VaultAudioSource>> VaultAudioSource::open(const Session &session,
                                                                       const Recording &recording)
{
    VOICELOG_ASSIGN(Database database, session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, session.clock()).requireKey(recording.id));
    VOICELOG_ASSIGN(const QList<MediaStore::Medium> media, MediaStore(database).media(rec));
    QList<StoredLeg> legs;
    for (const auto &medium : media) {
        const MediaFile &file = medium.file;
        legs += StoredLeg{medium.key, file.byteCount, file.sha256, {file.fileName, file.format.channels}};
    }
    return std::shared_ptr<const VaultAudioSource>(new VaultAudioSource(session, recording.vaultId, std::move(legs)));
}

VaultAudioSource::VaultAudioSource(const Session &session, const Id &vault, QList<StoredLeg> legs)
    : m_session(session), m_vault(vault), m_legs(std::move(legs))
{
}

QList<AudioSource::Leg> VaultAudioSource::legs() const
{
    QList<Leg> list;
    for (const auto &stored : m_legs)
        list += stored.leg;
    return list;
}

Result<std::unique_ptr<QIODevice>> VaultAudioSource::openLeg(int leg) const { return openMedia(leg); }

Result<std::unique_ptr<MediaDevice>> VaultAudioSource::openMedia(int leg) const
{
    if (leg < 0 || leg >= m_legs.size())
        return fail(errors::NotFound, {{u"what"_s, u"leg"_s}, {u"id"_s, leg}});
    VOICELOG_ASSIGN(Database database, m_session.openVault(m_vault));
    return MediaDevice::open(std::move(database), m_legs[leg].medium, m_legs[leg].byteCount);
}

} // namespace voicelog
