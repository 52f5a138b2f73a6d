// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DestructionStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/NumberSeries.h>
#include <base/BaseErrors.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<void> DestructionStore::addOrder(const DestructionOrder &order)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.destruction_order(id, vault, vault_number, what, class,"
                                       " rule_id, due_on, early, recordings, proposed_at, proposed_by)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    insert.bind(1, order.id).bind(2, order.vaultId).bind(3, order.vaultNumber).bind(4, destructionWhatId(order.what));
    insert.bind(5, dueClassId(order.dueClass)).bind(6, order.ruleId).bind(7, order.dueOn.toString(Qt::ISODate));
    insert.bind(8, order.early).bind(9, order.count).bind(10, order.proposedAt).bind(11, order.proposedBy);
    return insert.run();
}

Result<void> DestructionStore::decide(const Id &id, DestructionOrder::State decision, const QDateTime &at, const Id &by)
{
    VOICELOG_ASSIGN(const DestructionOrder stored, order(id));
    const bool fits = decision == DestructionOrder::State::Approved
                          ? stored.state() == DestructionOrder::State::Proposed
                          : stored.state() != DestructionOrder::State::Withdrawn;
    if (!fits)
        return fail(errors::WrongState,
                    {{u"what"_s, u"destructionOrder"_s}, {u"state"_s, QString(orderStateId(stored.state()))}});
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.destruction_decision(ordered, decision, decided_at,"
                                       " decided_by) VALUES(?1, ?2, ?3, ?4)"));
    return insert.bind(1, id).bind(2, orderStateId(decision)).bind(3, at).bind(4, by).run();
}

namespace {

DestructionOrder orderOf(const Statement &row)
{
    DestructionOrder order;
    order.id = row.id(0);
    order.vaultId = row.id(1);
    order.vaultNumber = row.text(2);
    order.what = destructionWhatFromId(row.text(3)).value_or(DestructionWhat::Recordings);
    order.dueClass = dueClassFromId(row.text(4)).value_or(DueClass::Quality);
    order.ruleId = row.text(5);
    order.dueOn = QDate::fromString(row.text(6), Qt::ISODate);
    order.early = row.boolean(7);
    order.count = row.int32(8);
    order.proposedAt = row.dateTime(9);
    order.proposedBy = row.id(10);
    order.approvedAt = row.dateTime(11);
    order.approvedBy = row.id(12);
    order.withdrawnAt = row.dateTime(13);
    order.withdrawnBy = row.id(14);
    return order;
}

constexpr const char *selectOrders =
    "SELECT o.id, o.vault, o.vault_number, o.what, o.class, o.rule_id, o.due_on, o.early, o.recordings, o.proposed_at,"
    " o.proposed_by, a.decided_at, a.decided_by, w.decided_at, w.decided_by FROM main.destruction_order AS o"
    " LEFT JOIN main.destruction_decision AS a ON a.ordered = o.id AND a.decision = 'APPROVED'"
    " LEFT JOIN main.destruction_decision AS w ON w.ordered = o.id AND w.decision = 'WITHDRAWN'"
    " WHERE (?1 IS NULL OR o.id = ?1) AND (?2 IS NULL OR o.vault = ?2) ORDER BY o.proposed_at, o.id";

} // namespace

Result<QList<DestructionOrder>> DestructionStore::orders(const Id &vault)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(selectOrders));
    select.bind(1, Id()).bind(2, vault);
    return select.all<DestructionOrder>([&] { return orderOf(select); });
}

Result<DestructionOrder> DestructionStore::order(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(selectOrders));
    select.bind(1, id).bind(2, Id());
    VOICELOG_ASSIGN(const bool found, id.isNull() ? Result<bool>(false) : select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"destructionOrder"_s}, {u"id"_s, id.toString()}});
    return orderOf(select);
}

Result<void> DestructionStore::addItem(const Id &order, qint64 rec)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.destruction_item(ordered, recording) VALUES(?1, ?2)"));
    return insert.bind(1, order).bind(2, rec).run();
}

Result<void> DestructionStore::removeApproved(qint64 rec)
{
    VOICELOG_ASSIGN(Statement remove,
                    m_database.prepare("DELETE FROM vault.destruction_item WHERE recording = ?1 AND ordered IN"
                                       " (SELECT ordered FROM main.destruction_decision WHERE decision = 'APPROVED')"));
    return remove.bind(1, rec).run();
}

Result<void> DestructionStore::removeItem(const Id &order, qint64 rec)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.destruction_item WHERE ordered = ?1"
                                                         " AND recording = ?2"));
    return remove.bind(1, order).bind(2, rec).run();
}

Result<QList<qint64>> DestructionStore::items(const Id &order)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT recording FROM vault.destruction_item"
                                                         " WHERE ordered = ?1 ORDER BY recording"));
    select.bind(1, order);
    return select.all<qint64>([&] { return select.int64(0); });
}

Result<QHash<qint64, QList<Id>>> DestructionStore::itemsByRecording()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT recording, ordered FROM vault.destruction_item"
                                                         " ORDER BY ordered"));
    QHash<qint64, QList<Id>> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        all[select.int64(0)] += select.id(1);
    }
}

Result<QList<Id>> DestructionStore::ordersOf(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT ordered FROM vault.destruction_item"
                                                         " WHERE recording = ?1 ORDER BY ordered"));
    select.bind(1, rec);
    return select.all<Id>([&] { return select.id(0); });
}

Result<QString> DestructionStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "destruction", u"DST"_s, year);
}

Result<void> DestructionStore::add(const DestructionRecord &record, const QByteArray &certificate,
                                   const QString &foundBy)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.destruction(id, number, vault, vault_number, what, class,"
                                       " rule_id, ordered, recordings, executed_at, certificate)"
                                       " VALUES(?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"));
    insert.bind(1, record.id).bind(2, foundBy).bind(3, record.vaultId).bind(4, record.vaultNumber);
    insert.bind(5, destructionWhatId(record.what)).bind(6, dueClassId(record.dueClass)).bind(7, record.ruleId);
    insert.bind(8, record.orderId).bind(9, record.count).bind(10, record.executedAt);
    return insert.bind(11, QString::fromUtf8(certificate)).run();
}

namespace {

Result<StoredDestruction> destructionOf(const Statement &row)
{
    StoredDestruction stored;
    stored.certificate = row.text(0).toUtf8();
    const QJsonObject json = QJsonDocument::fromJson(stored.certificate).object();
    const auto record = DestructionRecord::fromJson(json["statement"_L1].toObject());
    if (!record)
        return fail(errors::Damaged, {{u"path"_s, u"governance.db"_s}, {u"detail"_s, u"destruction"_s}});
    stored.record = *record;
    return stored;
}

} // namespace

Result<QList<DestructionRecord>> DestructionStore::destructions(const Id &vault)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT certificate FROM main.destruction"
                                                         " WHERE ?1 IS NULL OR vault = ?1"
                                                         " ORDER BY executed_at DESC, number DESC"));
    select.bind(1, vault);
    QList<DestructionRecord> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        VOICELOG_ASSIGN(const StoredDestruction stored, destructionOf(select));
        all += stored.record;
    }
}

Result<StoredDestruction> DestructionStore::find(const QString &idOrNumber)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT certificate FROM main.destruction"
                                                         " WHERE id = ?1 OR number = ?2"));
    select.bind(1, Id::fromString(idOrNumber)).bind(2, idOrNumber);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"destruction"_s}, {u"id"_s, idOrNumber}});
    return destructionOf(select);
}

} // namespace voicelog
