// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionRun.h"

#include "PackageService.h"

namespace voicelog {

Result<RetentionReport> carryOutPlan(Session &session, RetentionService &retention, const RuleBook &book,
                                     const RetentionPlan &plan, const ProgressFunction &progress,
                                     const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const RetentionReport report, retention.run(plan, progress, cancel));
    if (const auto gone = PackageService(session, book).destroyDue(); !gone) // what went is on record: tell that
        qWarning("packages of requests: %s", gone.error().id().data());
    return report;
}

} // namespace voicelog
