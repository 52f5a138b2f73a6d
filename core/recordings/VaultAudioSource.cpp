// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultAudioSource.h"

#include "MediaStore.h"
#include "RecordingErrors.h"
#include "RecordingStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype blockBytes = 1024 * 1024;

} // namespace

Result<std::shared_ptr<const VaultAudioSource>> VaultAudioSource::open(const Session &session,
                                                                       const Recording &recording, Purpose purpose)
{
    VOICELOG_ASSIGN(Database database, session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, session.clock()).requireKey(recording.id));
    VOICELOG_ASSIGN(const QList<MediaStore::Medium> media, MediaStore(database).media(rec));
    QList<StoredLeg> legs;
    for (const auto &medium : media) {
        const MediaFile &file = medium.file;
        legs += StoredLeg{medium.key, file.byteCount, file.sha256, {file.fileName, file.format.channels}};
    }
    return std::shared_ptr<const VaultAudioSource>(new VaultAudioSource(session, recording, std::move(legs), purpose));
}

VaultAudioSource::VaultAudioSource(const Session &session, const Recording &recording, QList<StoredLeg> legs,
                                   Purpose purpose)
    : m_session(session), m_vault(recording.vaultId), m_number(recording.number), m_legs(std::move(legs)),
      m_purpose(purpose)
{
}

QList<AudioSource::Leg> VaultAudioSource::legs() const
{
    QList<Leg> list;
    for (const auto &stored : m_legs)
        list += stored.leg;
    return list;
}

Result<std::unique_ptr<QIODevice>> VaultAudioSource::openLeg(int leg) const
{
    VOICELOG_ASSIGN(std::unique_ptr<MediaDevice> device, openMedia(leg));
    if (m_purpose == Purpose::Play && device->size() <= MediaReadAhead::largestBytes)
        device->readAhead([&session = m_session, vault = m_vault, stored = m_legs[leg]] {
            return openStored(session, vault, stored);
        });
    return device;
}

Result<std::unique_ptr<MediaDevice>> VaultAudioSource::openMedia(int leg) const
{
    if (leg < 0 || leg >= m_legs.size())
        return fail(errors::NotFound, {{u"what"_s, u"leg"_s}, {u"id"_s, leg}});
    return openStored(m_session, m_vault, m_legs[leg]);
}

Result<void> VaultAudioSource::readThrough(int leg, const BlockFunction &block, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const auto device, openMedia(leg));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray bytes(blockBytes, Qt::Uninitialized);
    for (qint64 left = device->size(); left > 0;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 count = device->read(bytes.data(), std::min<qint64>(bytes.size(), left));
        if (count <= 0) {
            return std::unexpected(
                device->failure().value_or(Error(errors::Damaged, {{u"detail"_s, u"media of %1"_s.arg(m_number)}})));
        }
        const auto read = QByteArrayView(bytes).first(count);
        VOICELOG_TRY(block(read));
        hash.addData(read);
        left -= count;
    }
    if (hash.result() != m_legs[leg].sha256)
        return fail(errors::HashMismatch, {{u"number"_s, m_number}, {u"leg"_s, leg}});
    return {};
}

Result<std::unique_ptr<MediaDevice>> VaultAudioSource::openStored(const Session &session, const Id &vault,
                                                                  const StoredLeg &stored)
{
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    return MediaDevice::open(std::move(database), stored.medium, stored.byteCount);
}

} // namespace voicelog
