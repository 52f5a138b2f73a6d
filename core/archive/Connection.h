// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ArchiveErrors.h"
#include "CleanPages.h"
#include "Role.h"
#include "Schema.h"

#include <base/Result.h>

#include <QByteArray>
#include <QElapsedTimer>
#include <QHash>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace voicelog {

/// The open SQLite handle that a Database, its Statements and the Session's list of connections share. Locking a
/// session closes it at once if nobody is using it, and otherwise interrupts it and closes it when the last user goes,
/// so that no key outlives the lock for longer than a statement takes to stop. The same befalls the connections to a
/// vault whose key the account no longer has.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(sqlite3 *handle, QString path, Role role, std::shared_ptr<cleanPages::Caches> caches);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    /// Keeps the handle open while it lives.
    class Use
    {
    public:
        explicit Use(std::shared_ptr<Connection> connection) : m_connection(std::move(connection)) {}
        Use(Use &&other) noexcept = default;
        Use &operator=(Use &&other) noexcept = default;
        ~Use() { release(); }
        void release();

    private:
        std::shared_ptr<Connection> m_connection;
    };
    /// errors::SessionLocked once the session is locked, errors::NotGranted or VaultDestroyed once the key is gone.
    [[nodiscard]] Result<Use> use();

    [[nodiscard]] sqlite3 *handle() const { return m_handle; }
    [[nodiscard]] cleanPages::Caches &caches() const { return *m_caches; }
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Role role() const { return m_role; }
    [[nodiscard]] bool isLocked() const { return m_locked.load(std::memory_order_acquire); }
    /// That asked for use() last.
    [[nodiscard]] std::thread::id lastThread() const { return m_lastThread.load(std::memory_order_relaxed); }
    enum class InTransaction { No, Reading, Writing };
    /// Of this thread: No for a connection that another used last. Also a statement that was not read to its end is
    /// one.
    [[nodiscard]] InTransaction transaction() const;
    /// What went wrong in the last call on the handle.
    [[nodiscard]] Error error(int code) const;
    /// Where the pages are that an error is about, for its words.
    void setVaultPath(const QString &path) { m_vaultPath = path; }
    [[nodiscard]] const QString &vaultPath() const { return m_vaultPath; }

    [[nodiscard]] Result<sqlite3_stmt *> takeStatement(const QByteArray &sql);
    void giveBack(const QByteArray &sql, sqlite3_stmt *statement);
    [[nodiscard]] Result<void> execute(QByteArrayView sql);
    /// In memory, for the vault's pages. What a transaction changes stays there until its commit (see CleanPages): once
    /// that fills the cache, every other page is read and decrypted anew each time it is used. So there is room for
    /// both while one writes.
    enum class Room { ToRead, ToWrite };
    [[nodiscard]] Result<void> makeRoom(Room room);
    [[nodiscard]] Result<void> deleteFromIndex(QByteArrayView index, std::span<const qint64> rows);
    [[nodiscard]] Result<bool> mergeIndex(QByteArrayView index, int pages);
    [[nodiscard]] Result<void> clearIndex(QByteArrayView index);

    void interrupt();
    void lock() { end(Error(errors::SessionLocked)); }
    /// Closes it for good; whoever uses it from now on is told why.
    void end(const Error &why);
    /// From here on the role's table of RoleAuthorizer decides about each statement.
    void restrictTo(VaultKind vaultKind);

private:
    friend class Use;
    void leave();
    void close();
    static int onBusy(void *self, int count);
    static int onAuthorize(void *self, int action, const char *first, const char *second, const char *schema,
                           const char *trigger);

    std::shared_ptr<cleanPages::Caches> m_caches; ///< outlive the handle
    sqlite3 *m_handle;
    QString m_path;
    QString m_vaultPath;
    Role m_role;
    VaultKind m_vaultKind = VaultKind::Governance;
    QString m_denied;         ///< what the authorizer last refused
    QElapsedTimer m_waiting;  ///< for the lock, since it was first found taken
    QByteArray m_openedIndex; ///< the index that is being deleted from, merged or cleared
    mutable std::mutex m_mutex;
    int m_users = 0;
    std::atomic<std::thread::id> m_lastThread;
    std::atomic_bool m_locked = false;
    std::optional<Error> m_why; ///< set before m_locked, and once
    struct Idle
    {
        sqlite3_stmt *statement = nullptr;
        quint64 since = 0; ///< in statements given back
    };
    QHash<QByteArray, Idle> m_idle; ///< prepared statements that nobody is using
    quint64 m_givenBack = 0;
};

/// The live connections of a session, so that locking reaches them all.
class ConnectionRegistry
{
public:
    /// False once locked: the connection must not be used.
    [[nodiscard]] bool add(const std::shared_ptr<Connection> &connection);
    void lock();
    [[nodiscard]] bool isLocked() const { return m_locked.load(std::memory_order_acquire); }
    /// Closes the connections to one vault for good.
    void endVault(const QString &vaultPath, const Error &why);

private:
    std::mutex m_mutex;
    std::atomic_bool m_locked = false;
    std::vector<std::weak_ptr<Connection>> m_connections;
};

} // namespace voicelog
