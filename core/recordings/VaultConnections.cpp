// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultConnections.h"

#include <archive/ArchiveErrors.h>

namespace voicelog {

namespace {

constexpr size_t keptPerVault = 2;

} // namespace

Result<VaultConnections::Lease> VaultConnections::take(const Id &vault)
{
    VOICELOG_TRY(m_session.vaults()); // closes what this account lost
    return takeAsked(vault);
}

Result<VaultConnections::Lease> VaultConnections::takeAsked(const Id &vault)
{
    if (m_session.isLocked())
        return fail(errors::SessionLocked);
    {
        const std::lock_guard lock(m_mutex);
        const auto idle = m_idle.value(vault);
        while (idle && !idle->empty()) {
            Database database = std::move(idle->back());
            idle->pop_back();
            if (!database.isLocked()) // the account may have lost the vault's key, and got it back
                return Lease(*this, vault, std::move(database));
        }
    }
    VOICELOG_ASSIGN(Database database, m_session.openVault(vault));
    return Lease(*this, vault, std::move(database));
}

void VaultConnections::giveBack(const Id &vault, Database database)
{
    const std::lock_guard lock(m_mutex);
    auto &idle = m_idle[vault];
    if (!idle)
        idle = std::make_shared<std::vector<Database>>();
    if (idle->size() < keptPerVault && !database.isLocked())
        idle->push_back(std::move(database));
}

} // namespace voicelog
