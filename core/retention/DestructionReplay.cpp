// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionReplay.h"

#include "Certificate.h"
#include "DestructionStore.h"
#include "RetentionErrors.h"

#include <base/BaseErrors.h>
#include <recordings/RecordingEraser.h>

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

ReplayedDestruction replayOf(const DestructionRecord &record, const QByteArray &certificate)
{
    return {record.id,
            record.number,
            record.vaultId,
            record.what == DestructionWhat::WholeVault,
            record.what == DestructionWhat::WholeVault ? QList<Id>() : record.recordings,
            certificate};
}

} // namespace

Result<QList<ReplayedDestruction>> DestructionReplay::recorded(Database &governance) const
{
    DestructionStore store(governance);
    VOICELOG_ASSIGN(QList<DestructionRecord> records, store.destructions());
    std::ranges::reverse(records);
    QList<ReplayedDestruction> all;
    for (const DestructionRecord &record : std::as_const(records)) {
        VOICELOG_ASSIGN(const StoredDestruction stored, store.find(record.id.toString()));
        all.append(replayOf(stored.record, stored.certificate));
    }
    return all;
}

Result<ReplayedDestruction> DestructionReplay::certified(const QByteArray &file, const QByteArray &rootPublic) const
{
    VOICELOG_ASSIGN(const Certificate::Verified verified, Certificate::verify(file, rootPublic));
    return replayOf(verified.record, file);
}

Result<qint64> DestructionReplay::remove(Database &database, const QList<Id> &recordings) const
{
    RecordingEraser eraser(database);
    qint64 removed = 0;
    for (const Id &recording : recordings) {
        VOICELOG_ASSIGN(const bool there, eraser.erase(recording));
        removed += there ? 1 : 0;
    }
    VOICELOG_TRY(eraser.finish());
    return removed;
}

Result<void> DestructionReplay::enter(Database &database, const ReplayedDestruction &destruction) const
{
    const QJsonObject statement = QJsonDocument::fromJson(destruction.record).object()["statement"_L1].toObject();
    const auto record = DestructionRecord::fromJson(statement);
    if (!record)
        return fail(errors::NotACertificate, {{u"detail"_s, u"statement"_s}});
    if (destruction.wholeVault)
        VOICELOG_TRY(RecordingEraser::erasePrivate(database, record->vaultId));
    for (const Id &recording : record->recordings)
        VOICELOG_TRY(RecordingEraser::erasePrivate(database, recording));
    DestructionStore store(database);
    const auto sameNumber = store.find(record->number);
    if (!sameNumber && !sameNumber.error().is(errors::NotFound))
        return fail(sameNumber);
    return store.add(*record, destruction.record, sameNumber ? record->id.toString() : record->number);
}

} // namespace voicelog
