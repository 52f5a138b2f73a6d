// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Report.h"

#include <processing/RegisterCheck.h>
#include <processing/RegisterVersion.h>

#include <QHash>

namespace voicelog {

/// What report 5 of DOMAIN 6 tells.
struct RegisterReportInput
{
    QList<RegisterEntry> entries;    ///< as this account may read them, by number
    QList<RegisterVersion> versions; ///< of all of them, for the changes
    QHash<Id, QString> programmes;   ///< how the entries' programmes are called
    QDate since;                     ///< changes from this day on
    QDate asOf;
};

/// The processing register as a report: who is responsible, each entry in the order of article 30, what changed, and
/// what is not complete.
[[nodiscard]] Report registerReport(Report head, const RegisterReportInput &input);

} // namespace voicelog
