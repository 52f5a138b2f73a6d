// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SynthWriter.h"

#include "MediaStore.h"
#include "RecordingActions.h"
#include "RecordingStore.h"

#include <archive/VaultIntake.h>

#include <QCryptographicHash>
#include <QMap>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<SynthWriter> SynthWriter::open(Session &session, const Id &vault, const Id &programme,
                                      const QString &numberPrefix)
{
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    return SynthWriter(session, vault, programme, numberPrefix, std::move(database));
}

SynthWriter::SynthWriter(Session &session, const Id &vault, const Id &programme, const QString &numberPrefix,
                         Database database)
    : m_session(&session), m_vault(vault), m_programme(programme), m_prefix(numberPrefix),
      m_database(std::move(database))
{
}

Result<void> SynthWriter::write(QList<Call> &batch)
{
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
    QMap<QDate, VaultIntake> months;
    for (auto &call : batch) {
        VOICELOG_TRY(add(call));
        const QDate month = intakeMonth(call.recording.startedAt);
        VaultIntake &intake = months[month];
        intake = {m_vault, month, intake.recordings + 1, intake.durationMs + call.recording.durationMs};
    }
    for (const VaultIntake &intake : std::as_const(months))
        VOICELOG_TRY(addIntake(m_database, intake));
    AuditEvent event;
    event.action = actions::SyntheticRecordingsAdded;
    event.objectType = u"vault"_s;
    event.objectId = m_vault.toString();
    event.detail = {{u"count"_s, batch.size()}, {u"programme"_s, m_programme.toString()}};
    VOICELOG_TRY(m_session->audit().record(m_database, event));
    return transaction.commit();
}

Result<void> SynthWriter::add(Call &call)
{
    RecordingStore store(m_database, m_session->clock());
    Recording &recording = call.recording;
    recording.programmeId = m_programme;
    recording.createdAt = m_session->clock().now();
    recording.createdBy = m_session->account().id;
    VOICELOG_ASSIGN(recording.number, store.nextNumber(m_prefix, recording.startedAt.date().year()));
    MediaFile file;
    file.fileName = u"synth.ulaw"_s;
    file.format = {u"mulaw"_s, u"pcm_mulaw"_s, 1, 8000, -1};
    file.frames = call.sound.size();
    file.byteCount = call.sound.size();
    file.sha256 = QCryptographicHash::hash(call.sound, QCryptographicHash::Sha256);
    VOICELOG_ASSIGN(const qint64 rec, store.add(recording, file.sha256));
    MediaStore media(m_database);
    VOICELOG_ASSIGN(const qint64 medium, media.add(rec, file));
    VOICELOG_TRY(media.append(medium, 0, call.sound));
    return store.index(rec);
}

} // namespace voicelog
