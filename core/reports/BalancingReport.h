// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <balancing/BalancingVersion.h>
#include <programmes/Programme.h>
#include <programmes/WorksCouncilRecord.h>

#include <QHash>

namespace voicelog {

/// What report 4 of DOMAIN 6 tells.
struct BalancingReportInput
{
    BalancingRecord record;                    ///< one version
    QList<BalancingVersion> versions;          ///< all approved ones
    std::optional<Programme> programme;        ///< that it is for
    std::optional<WorksCouncilRecord> council; ///< the consultation, as far as this account may read it
    QHash<Id, QString> accounts;               ///< names
    QDate asOf;
};

/// The balancing record as a report. Of a version that is not approved it says so first.
[[nodiscard]] Report balancingReport(Report head, const BalancingReportInput &input);

} // namespace voicelog
