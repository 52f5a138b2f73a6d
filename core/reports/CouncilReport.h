// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"
#include "ReportStore.h"

#include <balancing/BalancingVersion.h>
#include <processing/RegisterVersion.h>
#include <programmes/EmployeeNotice.h>
#include <programmes/Programme.h>
#include <programmes/WorksCouncilRecord.h>
#include <rules/RuleEdition.h>

#include <QHash>

namespace voicelog {

/// Monitoring cases of a year, as counts alone.
struct MonitoringCounts
{
    qint64 opened = 0;
    qint64 covert = 0;
    qint64 finding = 0;
    qint64 noFinding = 0;
    qint64 destroyedOnTime = 0;
};

/// Requests of persons of a year.
struct RequestCounts
{
    qint64 received = 0;
    qint64 answered = 0;
    qint64 refused = 0;
    qint64 overdue = 0;
};

/// How many recordings fail a rule, in the vaults that the account may open.
struct RuleCounts
{
    QHash<QString, qint64> failing;
    int openVaults = 0;
    int allVaults = 0;
};

/// What report 8 of DOMAIN 6 tells.
struct CouncilReportInput
{
    struct ProgrammeYear
    {
        Programme programme;
        QList<ProgrammeTurn> turns; ///< all of them
    };

    int year = 0;
    QDate asOf;         ///< not after the year's end
    int smallCount = 5; ///< counts of persons' cases from 1 to below this are shown as "<5"; 0: none is hidden
    QList<ProgrammeYear> programmes;
    QHash<Id, qint64> takenIn;       ///< recordings of the year, by programme
    std::optional<RuleCounts> rules; ///< none: this account can open no vault
    QList<EmployeeNotice> notices;
    QList<BalancingSummary> balancing;
    QList<WorksCouncilRecord> council;
    QList<RegisterRow> registerReviews;         ///< overdue
    std::optional<MonitoringCounts> monitoring; ///< none: no case was ever opened
    std::optional<RequestCounts> requests;      ///< none: this account knows no request
    QList<ActionCount> actions;                 ///< of the audit trail in the year
    const RuleEdition *edition = nullptr;       ///< for the words of rules; may be null
};

/// The annual overview for the works council, without persons.
[[nodiscard]] Report councilReport(Report head, const CouncilReportInput &input);

/// "<5" for counts from 1 to 4 (smallCount 5): a small number could point to somebody.
[[nodiscard]] QString maskedCount(qint64 count, int smallCount, const ReportTexts &texts);

} // namespace voicelog
