// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Database.h"

#include "DatabasePrivate.h"
#include "Sqlite.h"
#include "StatementPrivate.h"

#include <utility>

namespace voicelog {

Database::Database(std::unique_ptr<Private> p) : d(std::move(p)) {}
Database::Database(Database &&) noexcept = default;
Database &Database::operator=(Database &&) noexcept = default;
Database::~Database() = default;

Result<Statement> Database::prepare(QByteArrayView sql)
{
    VOICELOG_ASSIGN(auto use, d->connection->use());
    QByteArray text = sql.toByteArray();
    VOICELOG_ASSIGN(sqlite3_stmt * prepared, d->connection->takeStatement(text));
    return Statement(std::make_unique<Statement::Private>(std::move(use), d->connection, std::move(text), prepared));
}

Result<void> Database::execute(QByteArrayView sql)
{
    VOICELOG_ASSIGN(const auto use, d->connection->use());
    return d->connection->execute(sql);
}

Result<void> Database::deleteFromIndex(QByteArrayView index, std::span<const qint64> rows)
{
    VOICELOG_ASSIGN(const auto use, d->connection->use());
    return d->connection->deleteFromIndex(index, rows);
}

Result<void> Database::clearIndex(QByteArrayView index)
{
    VOICELOG_ASSIGN(const auto use, d->connection->use());
    return d->connection->clearIndex(index);
}

Result<bool> Database::mergeIndex(QByteArrayView index, int pages)
{
    VOICELOG_ASSIGN(const auto use, d->connection->use());
    return d->connection->mergeIndex(index, pages);
}

qint64 Database::changes() const
{
    const auto use = d->connection->use();
    return use ? sqlite3_changes64(handle()) : 0;
}

qint64 Database::lastInsertRowId() const
{
    const auto use = d->connection->use();
    return use ? sqlite3_last_insert_rowid(handle()) : 0;
}

bool Database::isLocked() const { return d->connection->isLocked(); }

bool Database::hasVault() const { return !d->connection->vaultPath().isEmpty(); }

QString Database::vaultPath() const { return d->connection->vaultPath(); }

Result<qint64> Database::dataVersion(QLatin1StringView schema)
{
    VOICELOG_ASSIGN(auto statement, prepare(QByteArray("PRAGMA ") + schema.data() + ".data_version"));
    VOICELOG_TRY(statement.step());
    return statement.int64(0);
}

void Database::interrupt() { d->connection->interrupt(); }

sqlite3 *Database::handle() const { return d->connection->handle(); }

Result<Transaction> Transaction::begin(Database &database, Kind kind)
{
    VOICELOG_TRY(database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN"));
    Transaction transaction(database.d->connection, kind);
    if (kind == Kind::Write && database.hasVault()) {
        VOICELOG_ASSIGN(const auto use, database.d->connection->use());
        VOICELOG_TRY(database.d->connection->makeRoom(Connection::Room::ToWrite));
    }
    cleanPages::setReading(database.d->connection->caches(), kind != Kind::Write);
    // Governance first, as a commit does: who reads the vault first and governance then could wait for a commit that
    // waits for him.
    if (kind == Kind::Read && database.hasVault())
        VOICELOG_TRY(database.execute("PRAGMA main.data_version"));
    return transaction;
}

Transaction::Transaction(Transaction &&other) noexcept = default;

Transaction::~Transaction()
{
    if (m_connection == nullptr)
        return;
    cleanPages::setReading(m_connection->caches(), false);
    // SQLite has rolled back by itself after some failures, and locking closed the connection.
    if (const auto use = m_connection->use(); use && sqlite3_get_autocommit(m_connection->handle()) == 0)
        (void)m_connection->execute("ROLLBACK");
    endWriting();
}

void Transaction::endWriting()
{
    if (m_kind != Kind::Write || m_connection->vaultPath().isEmpty())
        return;
    if (const auto use = m_connection->use())
        (void)m_connection->makeRoom(Connection::Room::ToRead); // what counts is done
}

Result<void> Transaction::commit()
{
    Q_ASSERT(m_connection != nullptr);
    VOICELOG_ASSIGN(const auto use, m_connection->use());
    Q_ASSERT_X(m_kind != Kind::ReadVault || sqlite3_txn_state(m_connection->handle(), "main") == SQLITE_TXN_NONE,
               "Transaction", "ReadVault read governance: it may have waited for a commit that waited for it");
    VOICELOG_TRY(m_connection->execute("COMMIT"));
    cleanPages::setReading(m_connection->caches(), false);
    endWriting();
    m_connection.reset();
    return {};
}

} // namespace voicelog
