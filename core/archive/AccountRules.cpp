// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccountRules.h"

namespace voicelog {

bool mayManage(Role actor, Role role)
{
    switch (actor) {
    case Role::PrivacyOfficer:
        return true;
    case Role::Administrator:
        return role != Role::PrivacyOfficer && role != Role::Dpo;
    case Role::Investigator:
    case Role::Dpo:
    case Role::OrReviewer:
    case Role::RetentionService:
        break;
    }
    return false;
}

bool maySetPassword(Role actor, Role role) { return role != Role::PrivacyOfficer && mayManage(actor, role); }

bool mayHoldVault(Role role, VaultKind kind)
{
    switch (role) {
    case Role::PrivacyOfficer:
    case Role::Dpo:
    case Role::RetentionService:
        return true;
    case Role::Investigator:
        return kind == VaultKind::Case; // DOMAIN 3.8: no other recordings
    case Role::OrReviewer:
    case Role::Administrator:
        break;
    }
    return false;
}

bool mayHoldVaults(Role role)
{
    return mayHoldVault(role, VaultKind::Recordings) || mayHoldVault(role, VaultKind::Case);
}

bool mayKeepPrivate(Role role) { return role != Role::OrReviewer && role != Role::RetentionService; }

bool mayReadAudit(Role role) { return role == Role::PrivacyOfficer || role == Role::Dpo; }

} // namespace voicelog
