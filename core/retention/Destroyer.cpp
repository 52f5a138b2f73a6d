// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Destroyer.h"

#include "Certificate.h"
#include "CopyStore.h"
#include "DestructionStore.h"
#include "PauseStore.h"
#include "RetentionActions.h"
#include "RetentionErrors.h"
#include "TermStore.h"
#include "VaultPlanner.h"

#include <archive/Backups.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingEraser.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingsSchema.h>

#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Of one transaction. The larger the vault, the fewer of its rows share a page of an index: what is changed together is
// a fiftieth of it, so that one of 100,000 takes hardly longer for each than one of 10,000.
constexpr qint64 FewestAtOnce = 500;
constexpr qint64 MostAtOnce = 2000; ///< about a second
constexpr qint64 ShareAtOnce = 50;
constexpr unsigned long LetOthersIn = 10;        ///< ms; who waits for the lock looks every 2 ms
constexpr qint64 MostBytes = 64LL * 1024 * 1024; ///< their pages are kept in memory until it is committed

const QString notDue = u"NOT_DUE"_s;
const QString officerRole = QString(roleId(Role::PrivacyOfficer));

/// Adds one to what will be all that is known of them.
void count(DestructionRecord &record, const Id &id, qint64 rec, qint64 durationMs)
{
    const QString month = calledOn(rec).toString(u"yyyy-MM"_s);
    record.recordings += id;
    ++record.count;
    record.totalDurationMs += durationMs;
    if (record.monthFrom.isEmpty() || month < record.monthFrom)
        record.monthFrom = month;
    record.monthTo = std::max(record.monthTo, month);
}

/// What was found to be kept at the moment itself stands on the certificate as what the plan knew.
void except(DestructionRecord &record, const DueFinding &finding)
{
    const auto held =
        std::ranges::find_if(finding.standsInTheWay, [](const Obstacle &one) { return one.kind != approvalObstacle; });
    if (held == finding.standsInTheWay.end())
        return;
    for (DestructionException &known : record.exceptions) {
        if (known.kind == held->kind && known.number == held->number) {
            ++known.recordings;
            return;
        }
    }
    record.exceptions += DestructionException{held->kind, held->number, held->untilOn, 1};
}

} // namespace

void Destroyer::leave(const RetentionItem &item, const QString &why, qint64 recordings)
{
    for (RetentionReport::Left &known : m_report.left) {
        if (known.vaultId == item.vaultId && known.why == why) {
            known.recordings += recordings;
            return;
        }
    }
    m_report.left += RetentionReport::Left{item.vaultId, item.vaultNumber, why, recordings};
}

Result<DestructionRecord> Destroyer::recordFor(Database &database, const RetentionItem &item) const
{
    DestructionRecord record;
    record.id = Id::create(m_session.clock());
    record.vaultId = item.vaultId;
    record.vaultNumber = item.vaultNumber;
    record.what = item.what;
    record.dueClass = item.dueClass;
    record.ruleId = item.ruleId;
    record.dueOn = item.dueOn;
    record.orderId = item.orderId;
    record.executedAt = m_session.clock().now();
    record.executedBy = {m_session.account().id, QString(roleId(m_session.account().role))};
    record.fourEyes = m_session.fourEyes();
    record.backupExpiresOn = m_backupExpiresOn;
    if (!item.orderId.isNull()) {
        VOICELOG_ASSIGN(const DestructionOrder order, DestructionStore(database).order(item.orderId));
        record.proposedBy = {order.proposedBy, officerRole};
        if (!order.approvedBy.isNull())
            record.approvedBy = {order.approvedBy, officerRole};
    }
    return record;
}

Result<void> Destroyer::putOnRecord(Database &database, DestructionRecord &record) const
{
    // No earlier than any backup's last day that is on record: also of one that is being made right now.
    VOICELOG_ASSIGN(const QDate lastBackup, Backups::lastExpiry(database));
    record.backupExpiresOn = std::max(record.backupExpiresOn, lastBackup);
    VOICELOG_TRY(CopyStore(database).recall(record.recordings));
    DestructionStore store(database);
    VOICELOG_ASSIGN(record.number, store.nextNumber(legalDay(record.executedAt).year()));
    VOICELOG_ASSIGN(const QByteArray certificate, Certificate::make(m_session, database, record));
    VOICELOG_TRY(store.add(record, certificate));
    AuditEvent event;
    event.action = actions::Destroyed;
    event.objectType = actions::destructionObject;
    event.objectId = record.id.toString();
    event.ruleId = record.ruleId;
    event.detail = {{u"number"_s, record.number},
                    {u"vault"_s, record.vaultId.toString()},
                    {u"what"_s, QString(destructionWhatId(record.what))},
                    {u"class"_s, QString(dueClassId(record.dueClass))},
                    {u"recordings"_s, record.count}};
    return m_session.audit().record(database, event);
}

Result<void> Destroyer::recordings(const RetentionItem &item, const QList<DestructionException> &exceptions,
                                   const DoneFunction &done, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(item.vaultId));
    VOICELOG_ASSIGN(const qint64 all, RecordingKeys(database).count());
    const auto atOnce = qsizetype(std::clamp(all / ShareAtOnce, FewestAtOnce, MostAtOnce));
    // Only for speed, and not to be in the way of what is due, on a disk that is nearly full for one.
    const auto ready = RecordingEraser::makeReady(database, item.recordings.size(), cancel);
    if (!ready && m_session.isLocked())
        return fail(ready);
    Done at;
    while (at.next < item.recordings.size() && !cancel.isCancelled()) {
        VOICELOG_ASSIGN(const Done now, destroySome(database, item, at, exceptions, atOnce));
        done(now.next - at.next);
        at = now;
        QThread::msleep(LetOthersIn);
    }
    if (at.goesOn) { // cancelled, or the last ones are kept
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_TRY(RecordingEraser::clearIndexes(database));
        VOICELOG_TRY(transaction.commit());
    }
    return {};
}

Result<Destroyer::Done> Destroyer::destroySome(Database &database, const RetentionItem &item, Done from,
                                               const QList<DestructionException> &exceptions, qsizetype atOnce)
{
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    const QDate day = legalDay(m_session.clock().now());
    VOICELOG_ASSIGN(const auto programmes, m_source.byVault(database));
    VOICELOG_ASSIGN(const RetentionTerms terms, termsInForce(database, m_book, m_source, day));
    VaultPlanner planner(database, m_book, item.vaultId, programmes.value(item.vaultId), terms, day);
    VOICELOG_ASSIGN(DestructionRecord record, recordFor(database, item));
    record.what = DestructionWhat::Recordings;
    record.methods = {u"ROWS_DELETED"_s, u"PAGES_OVERWRITTEN"_s};
    record.exceptions = exceptions;
    RecordingEraser eraser(database);
    RecordingKeys keys(database);
    QHash<QString, qint64> left;
    qint64 bytes = 0;
    qsizetype at = from.next;
    for (; at < item.recordings.size() && record.count < atOnce && bytes < MostBytes; ++at) {
        const Id &id = item.recordings[at];
        VOICELOG_ASSIGN(const auto rec, keys.keyOf(id));
        if (!rec)
            continue; // a run before this one, or another console's, was there
        VOICELOG_ASSIGN(const auto found, planner.finding(id));
        const DueFinding finding = found.value_or(DueFinding());
        if (!finding.isReady()) {
            ++left[finding.isDue ? finding.standsInTheWay.first().kind : notDue];
            except(record, finding);
            continue;
        }
        if (finding.dueClass != item.dueClass || finding.orderId != item.orderId) {
            ++left[notDue]; // by another duty than the plan showed
            continue;
        }
        VOICELOG_ASSIGN(const qint64 durationMs, keys.durationMs(*rec));
        VOICELOG_ASSIGN(const qint64 size, keys.byteCount(*rec));
        VOICELOG_TRY(eraser.erase(id));
        count(record, id, *rec, durationMs);
        bytes += size;
    }
    if (record.count > 0) {
        const bool last = at == item.recordings.size();
        VOICELOG_TRY(eraser.finish(last ? RecordingEraser::Run::Ends : RecordingEraser::Run::GoesOn));
        VOICELOG_TRY(putOnRecord(database, record));
        VOICELOG_TRY(transaction.commit());
        from.goesOn = !last;
        m_report.recordings += record.count;
        m_report.certificates += record.number;
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it)
        leave(item, it.key(), it.value());
    return Done{at, from.goesOn};
}

Result<void> Destroyer::takeStock(const RetentionItem &item, DestructionRecord &record, VaultStock &stock) const
{
    VOICELOG_ASSIGN(Database database, m_session.openVault(item.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    RecordingKeys keys(database);
    VOICELOG_ASSIGN(const auto all, keys.all());
    VOICELOG_ASSIGN(const QList<Hold> holds, HoldStore(database).holds(item.vaultId));
    for (const Hold &hold : holds) {
        VOICELOG_ASSIGN(const QList<qint64> kept, HoldStore(database).recordings(hold.id));
        if (kept.isEmpty()) // what it kept went by an order; a hold never comes onto more
            stock.empty += hold.id;
    }
    for (const auto &[rec, id] : all) {
        if (!item.recordings.contains(id)) // came in since: the plan did not show it
            return fail(errors::NothingDue, {{u"date"_s, legalDay(m_session.clock().now())}});
        VOICELOG_ASSIGN(const qint64 durationMs, keys.durationMs(rec));
        count(record, id, rec, durationMs);
        stock.calledOn.insert(id, calledOn(rec));
    }
    return {};
}

Result<void> Destroyer::vault(const RetentionItem &item, const QList<DestructionException> &exceptions)
{
    DestructionRecord record;
    {
        VOICELOG_ASSIGN(Database governance, m_session.openGovernance());
        VOICELOG_ASSIGN(record, recordFor(governance, item));
    }
    record.methods = {u"KEY_DESTROYED"_s, u"PAGES_OVERWRITTEN"_s};
    record.exceptions = exceptions;
    VaultStock stock;
    VOICELOG_TRY(takeStock(item, record, stock));
    const QDate day = legalDay(m_session.clock().now());
    // Nobody else writes while this runs: what it finds still holds when the key is gone.
    const auto onceMore = [&](Database &governance) -> Result<void> {
        VOICELOG_ASSIGN(const auto due, vaultDue(governance, item.vaultId));
        if (!due || due->dueOn > day)
            return fail(errors::NothingDue, {{u"date"_s, day}});
        VOICELOG_ASSIGN(const QList<Hold> holds, HoldStore(governance).holds(item.vaultId));
        for (const Hold &hold : holds) {
            if (hold.kind != HoldKind::OrderErase && hold.isInForceOn(day) && !stock.empty.contains(hold.id))
                return fail(errors::Held,
                            {{u"detail"_s, QString(holdKindId(hold.kind))}, {u"number"_s, hold.shownNumber()}});
        }
        VOICELOG_ASSIGN(const QList<DestructionPause> pauses, PauseStore(governance).ofVault(item.vaultId));
        for (const DestructionPause &pause : pauses) {
            for (auto it = stock.calledOn.cbegin(); it != stock.calledOn.cend(); ++it) {
                if (pause.isAbout(item.vaultId, it.key(), it.value()))
                    return fail(errors::Held,
                                {{u"detail"_s, QString(unsearchedObstacle)}, {u"number"_s, pause.request}});
            }
        }
        if (rowOf(due->dueClass).needsApproval) {
            VOICELOG_ASSIGN(const DestructionOrder order, DestructionStore(governance).order(item.orderId));
            if (order.state() != DestructionOrder::State::Approved)
                return fail(errors::SecondNeeded, {{u"what"_s, u"destruction"_s}});
        }
        VOICELOG_TRY(RecordingEraser::erasePrivate(governance, item.vaultId));
        for (const Id &recording : std::as_const(record.recordings))
            VOICELOG_TRY(RecordingEraser::erasePrivate(governance, recording));
        return putOnRecord(governance, record);
    };
    const auto destroyed = m_session.destroyVault(item.vaultId, onceMore);
    if (destroyed) {
        ++m_report.vaults;
        m_report.recordings += record.count;
        m_report.certificates += record.number;
        return {};
    }
    const Error &error = destroyed.error();
    if (error.is(errors::Held)) {
        leave(item, error.parameters().value(u"detail"_s).toString(), item.recordings.size());
        return {};
    }
    if (error.is(errors::SecondNeeded)) {
        leave(item, QString(approvalObstacle), item.recordings.size());
        return {};
    }
    return fail(destroyed);
}

} // namespace voicelog
