// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "GrantedCaseAccess.h"

#include "CaseStore.h"

#include <archive/Session.h>
#include <base/LegalDay.h>

#include <algorithm>

namespace voicelog {

namespace {

CaseRight rightOf(CaseAccess::Act act)
{
    switch (act) {
    case CaseAccess::Act::Read:
        return CaseRight::Read;
    case CaseAccess::Act::Listen:
        return CaseRight::Listen;
    case CaseAccess::Act::Export:
        return CaseRight::Export;
    }
    Q_UNREACHABLE_RETURN(CaseRight::Export);
}

} // namespace

Result<bool> GrantedCaseAccess::isGranted(Database &database, const Session &session, const Id &vault, Act act) const
{
    const QDate today = legalDay(session.clock().now());
    CaseStore store(database, today);
    VOICELOG_ASSIGN(const auto record, store.ofVault(vault));
    if (!record)
        return false;
    VOICELOG_ASSIGN(const QList<CaseGrant> grants, store.grants(record->id));
    return std::ranges::any_of(grants, [&](const CaseGrant &grant) {
        return grant.account == session.account().id && grant.isLiveOn(today) && grant.allows(rightOf(act));
    });
}

Result<bool> GrantedCaseAccess::isClosed(Database &database, const Id &vault) const
{
    VOICELOG_ASSIGN(const auto record, CaseStore(database, {}).ofVault(vault));
    return record && record->isClosed() && record->state != CaseState::ClosedFinding;
}

const CaseAccess &grantedCaseAccess()
{
    static const GrantedCaseAccess access;
    return access;
}

} // namespace voicelog
