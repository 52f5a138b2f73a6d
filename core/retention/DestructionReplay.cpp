// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionReplay.h"

#include "Certificate.h"
#include "CopyStore.h"
#include "DestructionStore.h"
#include "HoldStore.h"
#include "PauseStore.h"
#include "RetentionErrors.h"
#include "RetentionPlan.h"

#include <base/BaseErrors.h>
#include <recordings/ProofStore.h>
#include <recordings/RecordingEraser.h>
#include <recordings/RecordingKeys.h>

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

/// A hold whose end is not known keeps longer than any other.
QDate ends(const Hold &hold)
{
    const QDate until = hold.keptUntil();
    return until.isValid() ? until : QDate(9999, 12, 31);
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

Result<QList<LostKeeping>> DestructionReplay::lost(Database &current, Database &restored, QDate day) const
{
    QList<LostKeeping> all;
    VOICELOG_ASSIGN(const QList<Hold> now, HoldStore(current).holds());
    VOICELOG_ASSIGN(const QList<Hold> then, HoldStore(restored).holds());
    for (const Hold &hold : now) {
        const auto known = std::ranges::find(then, hold.id, &Hold::id);
        const bool keepsAsLong = known != then.end() && known->isInForceOn(day) && ends(*known) >= ends(hold);
        if (hold.isInForceOn(day) && !keepsAsLong)
            all.append({QString(holdKindId(hold.kind)), hold.number, hold.vaultId, hold.keptUntil()});
    }
    VOICELOG_ASSIGN(const QList<DestructionPause> pauses, PauseStore(current).all());
    VOICELOG_ASSIGN(const QList<DestructionPause> kept, PauseStore(restored).all());
    for (const DestructionPause &pause : pauses) {
        const LostKeeping lost{QString(unsearchedObstacle), pause.request, pause.vault, {}};
        const bool covered = std::ranges::any_of(kept, [&](const DestructionPause &one) {
            return one.request == pause.request && (one.vault.isNull() || one.vault == pause.vault) &&
                   (one.recording.isNull() || one.recording == pause.recording);
        });
        if (!covered && !all.contains(lost))
            all.append(lost);
    }
    VOICELOG_ASSIGN(const QList<DestructionOrder> orders, DestructionStore(current).orders());
    VOICELOG_ASSIGN(const QList<DestructionOrder> stand, DestructionStore(restored).orders());
    for (const DestructionOrder &order : orders) {
        const auto known = std::ranges::find(stand, order.id, &DestructionOrder::id);
        if (order.state() == DestructionOrder::State::Withdrawn && known != stand.end() &&
            known->state() != DestructionOrder::State::Withdrawn)
            all.append({{}, order.id.toString(), order.vaultId, {}});
    }
    return all;
}

// What was taken out of a call as its proof, after the backup was made, is not in it.
Result<QString> DestructionReplay::lacks(Database &database, const ReplayedDestruction &destruction) const
{
    const QJsonObject statement = QJsonDocument::fromJson(destruction.record).object()["statement"_L1].toObject();
    const auto record = DestructionRecord::fromJson(statement);
    if (!record || record->dueClass != DueClass::ContractRest)
        return QString();
    RecordingKeys keys(database);
    for (const Id &recording : destruction.recordings) {
        VOICELOG_ASSIGN(const auto rec, keys.keyOf(recording));
        if (!rec)
            continue;
        VOICELOG_ASSIGN(const auto proof, ProofStore(database).proofOf(*rec));
        if (!proof)
            return QString(dueClassId(DueClass::ContractRest));
    }
    return QString();
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
    VOICELOG_TRY(CopyStore(database).recall(record->recordings));
    DestructionStore store(database);
    const auto sameNumber = store.find(record->number);
    if (!sameNumber && !sameNumber.error().is(errors::NotFound))
        return fail(sameNumber);
    return store.add(*record, destruction.record, sameNumber ? record->id.toString() : record->number);
}

} // namespace voicelog
