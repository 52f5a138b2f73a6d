// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SettleDates.h"

#include <answers/PackageService.h>
#include <archive/ArchiveErrors.h>
#include <archive/Session.h>
#include <editions/EditionService.h>
#include <monitoring/CaseService.h>
#include <requests/RequestFiles.h>

namespace voicelog {

namespace {

Result<void> laterIfBusy(const Result<void> &settled)
{
    if (!settled && (settled.error().is(errors::ReadOnly) || settled.error().is(errors::Busy)))
        return {};
    return settled;
}

} // namespace

Result<void> settleDates(Session &session)
{
    const Role role = session.account().role;
    if (role != Role::PrivacyOfficer && role != Role::RetentionService)
        return {};
    VOICELOG_ASSIGN(const RuleBook book, EditionService(session).book());
    if (role == Role::PrivacyOfficer)
        VOICELOG_TRY(laterIfBusy(CaseService(session, book).settle()));
    const auto gone = PackageService(session, book).destroyDue();
    VOICELOG_TRY(laterIfBusy(gone ? Result<void>() : fail(gone)));
    const auto files = RequestFiles(session, book).destroyDue();
    return laterIfBusy(files ? Result<void>() : fail(files));
}

} // namespace voicelog
