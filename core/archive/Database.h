// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Statement.h"

#include <base/Result.h>

#include <QString>

#include <functional>
#include <memory>
#include <span>

struct sqlite3;

namespace voicelog {

class Connection;

/// One connection to an encrypted database: governance.db as `main`, and for work in a vault that vault attached as
/// `vault`, so that a change and its audit event commit together (SQLite's multi-file commit). Made by Session only.
///
/// A connection belongs to one thread at a time. The rules of DESIGN.md section 1 (cipher present, first read, temp
/// store, secure delete, busy time-out, page size, role's authorizer) hold from the moment it exists.
class Database
{
public:
    Database(Database &&) noexcept;
    Database &operator=(Database &&) noexcept;
    ~Database();

    /// The statement, from a small cache: a second prepare of the same text is free. At most one user at a time of one
    /// text; a nested user gets a fresh statement.
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    /// One or more statements without parameters and results.
    [[nodiscard]] Result<void> execute(QByteArrayView sql);
    /// Takes rows out of one of the vault's full-text indexes, whose tables FTS5 reads for it: a role that may delete
    /// but not read words (the retention service) can do so in no other way, and learns nothing by it. For stores only.
    [[nodiscard]] Result<void> deleteFromIndex(QByteArrayView index, std::span<const qint64> rows);
    /// After the last of such deletions, within the transaction: takes out what the index keeps of words that no row
    /// has any more (IndexRemnants). Reads the whole index: not after each of many.
    [[nodiscard]] Result<void> clearIndex(QByteArrayView index);
    /// Joins about `pages` more of the pieces (of 4 KB) that such an index consists of, which every word of every row
    /// that goes is sought in: for whoever may delete from it. False if there was nothing left to join.
    [[nodiscard]] Result<bool> mergeIndex(QByteArrayView index, int pages);
    /// Rows changed by the last statement.
    [[nodiscard]] qint64 changes() const;
    [[nodiscard]] qint64 lastInsertRowId() const;
    [[nodiscard]] bool hasVault() const;
    /// Of the attached vault; empty without one.
    [[nodiscard]] QString vaultPath() const;
    /// The session was locked, or the vault's key is gone: nothing can be read any more.
    [[nodiscard]] bool isLocked() const;
    /// Changes whenever another connection commits to `schema` ("main" or "vault"): a cheap "is my list stale?".
    [[nodiscard]] Result<qint64> dataVersion(QLatin1StringView schema);
    /// From any thread: the running statement ends with errors::Cancelled.
    void interrupt();

    struct Private;
    explicit Database(std::unique_ptr<Private> d);
    [[nodiscard]] sqlite3 *handle() const;

private:
    friend class DatabaseOpener;
    friend class Transaction;
    std::unique_ptr<Private> d;
};

/// A transaction that rolls back unless committed. Immediate takes the write lock at once (waiting up to the busy
/// time-out, then errors::Busy), so that what was read inside it still holds when it writes.
class Transaction
{
public:
    /// ReadVault: what reads the vault alone, and keeps nobody from writing to governance meanwhile.
    enum class Kind { Read, ReadVault, Write };
    [[nodiscard]] static Result<Transaction> begin(Database &database, Kind kind);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Result<void> commit();

private:
    Transaction(std::shared_ptr<Connection> connection, Kind kind) : m_connection(std::move(connection)), m_kind(kind)
    {
    }
    void endWriting();

    std::shared_ptr<Connection> m_connection; ///< null once committed
    Kind m_kind;
};

} // namespace voicelog
