// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettleCases.h"

#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>

namespace voicelog {

Result<void> settleCases(Session &session)
{
    if (session.account().role != Role::PrivacyOfficer)
        return {};
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    const auto settled = CaseService(session, book).settle();
    if (!settled && (settled.error().is(errors::ReadOnly) || settled.error().is(errors::Busy)))
        return {};
    return settled;
}

} // namespace voicelog
