// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Connection.h"

#include "ArchiveErrors.h"
#include "HeldReads.h"
#include "IndexRemnants.h"
#include "RoleAuthorizer.h"
#include "Sqlite.h"

#include <QScopeGuard>
#include <QThread>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// Who saves in the middle of a backup to a slow disk should not be told that he cannot. The step is short because
// between two transactions of one who writes all the time there is little to meet.
constexpr int BusyWaitMs = 10'000;
constexpr int BusyStepMs = 2;
constexpr qsizetype IdleStatements = 100; // of one connection: a run of destruction uses some eighty

} // namespace

Connection::Connection(sqlite3 *handle, QString path, Role role, std::shared_ptr<cleanPages::Caches> caches)
    : m_caches(std::move(caches)), m_handle(handle), m_path(std::move(path)), m_role(role)
{
    cleanPages::cleanAtCommit(m_handle, *m_caches);
    sqlite3_busy_handler(m_handle, &Connection::onBusy, this);
}

Connection::~Connection() { close(); }

Result<Connection::Use> Connection::use()
{
    const std::lock_guard guard(m_mutex);
    if (m_locked)
        return std::unexpected(*m_why);
    ++m_users;
    m_lastThread.store(std::this_thread::get_id(), std::memory_order_relaxed);
    return Use(shared_from_this());
}

void Connection::Use::release()
{
    if (m_connection != nullptr)
        std::exchange(m_connection, nullptr)->leave();
}

void Connection::leave()
{
    const std::lock_guard guard(m_mutex);
    if (--m_users == 0 && m_locked)
        close();
}

void Connection::end(const Error &why)
{
    const std::lock_guard guard(m_mutex);
    if (!m_why)
        m_why = why;
    m_locked = true;
    if (m_users == 0)
        close();
    else
        sqlite3_interrupt(m_handle);
}

void Connection::interrupt()
{
    const std::lock_guard guard(m_mutex);
    if (m_handle != nullptr)
        sqlite3_interrupt(m_handle);
}

Connection::InTransaction Connection::transaction() const
{
    const std::lock_guard guard(m_mutex);
    if (m_handle == nullptr || m_lastThread.load(std::memory_order_relaxed) != std::this_thread::get_id())
        return InTransaction::No;
    switch (std::max(sqlite3_txn_state(m_handle, "main"), sqlite3_txn_state(m_handle, "vault"))) {
    case SQLITE_TXN_WRITE:
        return InTransaction::Writing;
    case SQLITE_TXN_READ:
        return InTransaction::Reading;
    default:
        return InTransaction::No;
    }
}

void Connection::close()
{
    for (const auto &[statement, since] : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
    if (m_handle != nullptr)
        sqlite3_close_v2(std::exchange(m_handle, nullptr)); // rolls back, wipes SQLCipher's copies of the keys
}

Error Connection::error(int code) const
{
    if (m_locked)
        return *m_why;
    if ((code & 0xff) == SQLITE_AUTH)
        return Error(errors::RoleDenied, {{u"role"_s, QString(roleId(m_role))}, {u"what"_s, m_denied}});
    return sqlite::errorFrom(m_handle, code, m_vaultPath.isEmpty() ? m_path : m_vaultPath);
}

Result<sqlite3_stmt *> Connection::takeStatement(const QByteArray &sql)
{
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        sqlite3_stmt *statement = idle->statement;
        m_idle.erase(idle);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    const int code =
        sqlite3_prepare_v3(m_handle, sql.constData(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, &tail);
    if (code != SQLITE_OK)
        return std::unexpected(error(code));
    Q_ASSERT_X(statement != nullptr, "Database::prepare", "no statement in the text");
    return statement;
}

void Connection::giveBack(const QByteArray &sql, sqlite3_stmt *statement)
{
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    if (m_idle.size() >= IdleStatements) { // what was not used for longest goes
        const auto oldest = std::ranges::min_element(m_idle, {}, &Idle::since);
        sqlite3_finalize(oldest->statement);
        m_idle.erase(oldest);
    }
    m_idle.insert(sql, {statement, ++m_givenBack});
}

Result<void> Connection::execute(QByteArrayView sql)
{
    heldReads::check(shared_from_this());
    const QByteArray text = sql.toByteArray(); // ends with a zero
    const int code = sqlite3_exec(m_handle, text.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(error(code));
    return {};
}

Result<void> Connection::makeRoom(Room room)
{
    return execute(room == Room::ToWrite ? "PRAGMA vault.cache_size=-262144" : "PRAGMA vault.cache_size=-32768"); // KiB
}

// As below, one statement while the index is open.
Result<bool> Connection::mergeIndex(QByteArrayView index, int pages)
{
    Q_ASSERT(!index.isEmpty() && !index.contains('"') && pages > 0);
    m_openedIndex = index.toByteArray();
    const auto shut = qScopeGuard([this] { m_openedIndex.clear(); });
    const QByteArray name = '"' + m_openedIndex + '"';
    const qint64 before = sqlite3_total_changes64(m_handle);
    // Less than zero: all pieces into one, however few they are. What an earlier call began it goes on with, unless
    // words came in since: then it begins anew.
    VOICELOG_TRY(execute("INSERT INTO vault." + name + " (" + name + ", rank) VALUES ('merge', " +
                         QByteArray::number(-pages) + ')'));
    return sqlite3_total_changes64(m_handle) - before > 1; // the statement itself counts as one
}

// One statement, which cannot be anything else, from beginning to end: nothing of ours runs while the index is open.
Result<void> Connection::deleteFromIndex(QByteArrayView index, std::span<const qint64> rows)
{
    Q_ASSERT(!index.isEmpty() && !index.contains('"'));
    m_openedIndex = index.toByteArray();
    const auto shut = qScopeGuard([this] { m_openedIndex.clear(); });
    sqlite3_stmt *statement = nullptr;
    const auto finish = qScopeGuard([&statement] { sqlite3_finalize(statement); });
    const QByteArray sql = "DELETE FROM vault.\"" + m_openedIndex + "\" WHERE rowid = ?1";
    int code = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr);
    if (code != SQLITE_OK)
        return std::unexpected(error(code));
    for (const qint64 row : rows) {
        sqlite3_bind_int64(statement, 1, row);
        code = sqlite3_step(statement);
        if (code != SQLITE_DONE)
            return std::unexpected(error(code));
        sqlite3_reset(statement);
    }
    // FTS5 keeps changes back until the transaction commits, when the index is shut again; a savepoint makes it write.
    return sqlite3_get_autocommit(m_handle) == 0 ? execute("SAVEPOINT index_written; RELEASE index_written")
                                                 : Result<void>();
}

Result<void> Connection::clearIndex(QByteArrayView index)
{
    Q_ASSERT(!index.isEmpty() && !index.contains('"'));
    m_openedIndex = index.toByteArray();
    const auto shut = qScopeGuard([this] { m_openedIndex.clear(); });
    if (const int code = clearIndexRemnants(m_handle, index); code != SQLITE_OK)
        return std::unexpected(error(code));
    return {};
}

void Connection::restrictTo(VaultKind vaultKind)
{
    m_vaultKind = vaultKind;
    sqlite3_set_authorizer(m_handle, &Connection::onAuthorize, this);
}

int Connection::onBusy(void *self, int count)
{
    auto *connection = static_cast<Connection *>(self);
    if (count == 0)
        connection->m_waiting.start();
    if (connection->isLocked() || connection->m_waiting.hasExpired(BusyWaitMs))
        return 0;
    QThread::msleep(BusyStepMs);
    return 1;
}

int Connection::onAuthorize(void *self, int action, const char *first, const char *second, const char *schema,
                            const char *trigger)
{
    auto *connection = static_cast<Connection *>(self);
    const SqlAction asked{action, QByteArrayView(first), QByteArrayView(second), QByteArrayView(schema),
                          QByteArrayView(trigger)};
    if (isAllowed(connection->m_role, connection->m_vaultKind, asked))
        return SQLITE_OK;
    if (!connection->m_openedIndex.isEmpty() &&
        isIndexDeletion(connection->m_role, connection->m_vaultKind, asked, connection->m_openedIndex))
        return SQLITE_OK;
    connection->m_denied = describe(asked);
    return SQLITE_DENY;
}

bool ConnectionRegistry::add(const std::shared_ptr<Connection> &connection)
{
    const std::lock_guard guard(m_mutex);
    if (m_locked)
        return false;
    std::erase_if(m_connections, [](const auto &weak) { return weak.expired(); });
    m_connections.push_back(connection);
    return true;
}

void ConnectionRegistry::endVault(const QString &vaultPath, const Error &why)
{
    std::vector<std::shared_ptr<Connection>> ended;
    {
        const std::lock_guard guard(m_mutex);
        for (const auto &weak : m_connections) {
            if (auto connection = weak.lock(); connection && connection->vaultPath() == vaultPath)
                ended.push_back(std::move(connection));
        }
    }
    for (const auto &connection : ended)
        connection->end(why);
}

void ConnectionRegistry::lock()
{
    std::vector<std::weak_ptr<Connection>> connections;
    {
        const std::lock_guard guard(m_mutex);
        m_locked = true;
        connections.swap(m_connections);
    }
    for (const auto &weak : connections) {
        if (const auto connection = weak.lock())
            connection->lock();
    }
}

} // namespace voicelog
