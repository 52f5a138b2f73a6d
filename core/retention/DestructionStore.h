// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionOrder.h"

#include <archive/Database.h>

#include <QHash>

namespace voicelog {

/// A destruction as it stands in its row: the record, and the certificate that was signed.
struct StoredDestruction
{
    DestructionRecord record;
    QByteArray certificate;
};

/// Orders to destroy and what was destroyed, in governance.db; which recordings an order is for, in their vault. Use it
/// within the caller's transaction.
class DestructionStore
{
public:
    explicit DestructionStore(Database &database) : m_database(database) {}

    // Orders
    [[nodiscard]] Result<void> addOrder(const DestructionOrder &order);
    /// errors::WrongState if it was decided already.
    [[nodiscard]] Result<void> decide(const Id &order, DestructionOrder::State decision, const QDateTime &at,
                                      const Id &by);
    /// Of one vault, or of all where it is null; the oldest first.
    [[nodiscard]] Result<QList<DestructionOrder>> orders(const Id &vault = {});
    /// errors::NotFound.
    [[nodiscard]] Result<DestructionOrder> order(const Id &id);

    // In the vault
    [[nodiscard]] Result<void> addItem(const Id &order, qint64 rec);
    /// Takes it out of the orders that were approved.
    [[nodiscard]] Result<void> removeApproved(qint64 rec);
    /// It stands in that order no longer.
    [[nodiscard]] Result<void> removeItem(const Id &order, qint64 rec);
    /// Those that are still there.
    [[nodiscard]] Result<QList<qint64>> items(const Id &order);
    /// The orders that each recording stands in, those that were withdrawn too.
    [[nodiscard]] Result<QHash<qint64, QList<Id>>> itemsByRecording();
    [[nodiscard]] Result<QList<Id>> ordersOf(qint64 rec);

    // What was destroyed
    [[nodiscard]] Result<QString> nextNumber(int year);
    [[nodiscard]] Result<void> add(const DestructionRecord &record, const QByteArray &certificate)
    {
        return add(record, certificate, record.number);
    }
    /// The same where its number is another's here: `foundBy` takes its place in looking it up and in the series.
    [[nodiscard]] Result<void> add(const DestructionRecord &record, const QByteArray &certificate,
                                   const QString &foundBy);
    /// Of one vault, or of all; the newest first.
    [[nodiscard]] Result<QList<DestructionRecord>> destructions(const Id &vault = {});
    /// By id or number. errors::NotFound.
    [[nodiscard]] Result<StoredDestruction> find(const QString &idOrNumber);

private:
    Database &m_database;
};

} // namespace voicelog
