// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseAccess.h"

#include "RecordingActions.h"

#include <archive/Refusals.h>
#include <archive/Session.h>

namespace voicelog {

Result<bool> CaseGate::isCase(const Id &vault) const
{
    auto kind = m_session.vaultKind(vault);
    if (!kind) { // another console made it just now
        VOICELOG_TRY(m_session.vaults());
        kind = m_session.vaultKind(vault);
    }
    return kind == VaultKind::Case;
}

Result<bool> CaseGate::isOpen(Database &database, const Id &vault, CaseAccess::Act act, bool restricted) const
{
    VOICELOG_ASSIGN(const bool concerned, isCase(vault));
    if (!concerned)
        return true;
    if (restricted && act != CaseAccess::Act::Export && m_session.account().role == Role::PrivacyOfficer)
        return true;
    return m_access ? m_access->isGranted(database, m_session, vault, act) : Result<bool>(false);
}

Result<bool> CaseGate::isListed(Database &database, const Id &vault) const
{
    if (!m_access)
        return false;
    VOICELOG_ASSIGN(const bool granted, m_access->isGranted(database, m_session, vault, CaseAccess::Act::Read));
    if (granted || m_session.account().role != Role::PrivacyOfficer)
        return granted;
    return m_access->isClosed(database, vault);
}

Result<bool> CaseGate::isClosedCase(Database &database, const Id &vault) const
{
    VOICELOG_ASSIGN(const bool concerned, isCase(vault));
    if (!concerned)
        return false;
    return m_access ? m_access->isClosed(database, vault) : Result<bool>(true);
}

std::unexpected<Error> CaseGate::refuse(const Attempt &attempt) const
{
    return fail(refuseByRule(m_session, QString(actions::accessRule), attempt));
}

} // namespace voicelog
