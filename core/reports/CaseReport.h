// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"
#include "ReportStore.h"

#include <balancing/BalancingVersion.h>
#include <monitoring/CaseGrant.h>
#include <monitoring/MonitoringCase.h>
#include <programmes/EmployeeNotice.h>
#include <programmes/WorksCouncilRecord.h>
#include <retention/DestructionRecord.h>
#include <retention/Hold.h>
#include <retention/VaultDue.h>
#include <rules/RuleBook.h>

#include <QHash>

namespace voicelog {

/// What report 6 of DOMAIN 6 tells. What the maker may not read is not in it.
struct CaseReportInput
{
    enum class For { File, Council };

    For reader = For::File;
    MonitoringCase record;
    QList<CaseTurn> turns;
    QList<CaseGrant> grants;
    std::optional<BalancingSummary> lia;
    QString registerEntry; ///< number and title; empty: none is linked, or it is not known
    std::optional<WorksCouncilRecord> scheme;
    std::optional<WorksCouncilRecord> caseNotice;
    std::optional<EmployeeNotice> notice;
    std::optional<EmployeeNotice> afterNotice;
    bool recordingsRead = false; ///< `recordings` are all that there are; else they could not be read
    QList<CaseReportRecording> recordings;
    QList<AuditEvent> uses; ///< of its recordings, refused attempts too, the oldest first
    std::optional<VaultDue> due;
    QList<Hold> holds;
    QList<DestructionRecord> destructions;
    QHash<Id, QString> accounts; ///< names
    QHash<Id, QString> roles;    ///< ids of roles
    QDate asOf;
    const RuleBook *book = nullptr; ///< for the words of rules; may be null
};

/// The file of a monitoring case. For the works council: its sections 1, 5, 7 (counts), 9, 10 (category) and 11, under
/// those numbers and without persons. What was destroyed is named by its UUID alone.
[[nodiscard]] Report caseReport(Report head, const CaseReportInput &input);

} // namespace voicelog
