// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>

#include <QHash>

#include <mutex>
#include <vector>

namespace voicelog {

/// Connections to vaults, kept open between calls: opening one costs milliseconds and a cold page cache. Thread-safe;
/// a connection is lent to one user at a time. Outlives what it lends.
class VaultConnections
{
public:
    explicit VaultConnections(const Session &session) : m_session(session) {}

    /// A lent connection; goes back when destroyed, so transactions on it must end before.
    class Lease
    {
    public:
        Lease(VaultConnections &home, const Id &vault, Database database)
            : m_home(&home), m_vault(vault), m_database(std::move(database))
        {
        }
        Lease(Lease &&other) noexcept
            : m_home(std::exchange(other.m_home, nullptr)), m_vault(other.m_vault),
              m_database(std::move(other.m_database))
        {
        }
        Lease &operator=(Lease &&) = delete;
        ~Lease()
        {
            if (m_home)
                m_home->giveBack(m_vault, std::move(m_database));
        }
        [[nodiscard]] Database &operator*() { return m_database; }
        [[nodiscard]] Database *operator->() { return &m_database; }

    private:
        VaultConnections *m_home;
        Id m_vault;
        Database m_database;
    };

    /// errors::NotGranted and the like of Session::openVault(), also where a connection is at hand. Never within a
    /// transaction.
    [[nodiscard]] Result<Lease> take(const Id &vault);
    /// For who has asked Session::vaults() just now.
    [[nodiscard]] Result<Lease> takeAsked(const Id &vault);

private:
    void giveBack(const Id &vault, Database database);

    const Session &m_session;
    std::mutex m_mutex;
    QHash<Id, std::shared_ptr<std::vector<Database>>> m_idle;
};

} // namespace voicelog
