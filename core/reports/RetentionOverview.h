// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"
#include "ReportStore.h"

#include <archive/AuditTrail.h>
#include <retention/Hold.h>
#include <retention/RetentionReport.h>
#include <retention/RetentionService.h>
#include <rules/RuleBook.h>

#include <QHash>

namespace voicelog {

/// How the recordings of one vault were read back: all bytes, against the checksums taken when they came in.
struct VaultIntegrity
{
    QString vault; ///< its number
    IntegrityCounts counts;
};

/// What report 9 of DOMAIN 6 tells.
struct RetentionOverviewInput
{
    static constexpr int upcomingDays = 90;

    QDate asOf;
    QDate since; ///< totals and refusals from this day on
    int openVaults = 0;
    int allVaults = 0;
    RetentionPlan plan;
    QList<UpcomingDue> upcoming; ///< those up to and with asOf are passed over: they stand in the plan
    QList<Hold> holds;
    QList<DestructionRecord> destructions; ///< all; the newest first
    QList<RetentionReport> runs;           ///< the newest first
    std::optional<AuditVerification> chain;
    qint64 brokenAt = 0;        ///< the first event that is wrong, where the chain does not hold
    QList<ActionCount> actions; ///< of the audit trail since that day
    QList<VaultIntegrity> integrity;
    QDateTime archiveVerifiedAt; ///< the whole archive, for the last time
    QHash<Id, QString> vaults;   ///< their numbers
    QHash<Id, QString> accounts; ///< names
    const RuleBook *book = nullptr;
};

/// What is due, kept, coming and destroyed, and whether the records of it can be trusted.
[[nodiscard]] Report retentionOverview(Report head, const RetentionOverviewInput &input);

} // namespace voicelog
