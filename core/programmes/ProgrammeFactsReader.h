// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EmployeeNotice.h"
#include "Programme.h"
#include "RecordTable.h"
#include "WorksCouncilRecord.h"

#include <balancing/BalancingVersion.h>
#include <processing/RegisterVersion.h>
#include <rules/ProgrammeFacts.h>

namespace voicelog {

/// Gathers from the stores what the rules ask of a programme on a date: the records that it links to, as they stood
/// then. A link that leads nowhere is as none.
class ProgrammeFactsReader
{
public:
    [[nodiscard]] static Result<ProgrammeFacts> facts(Database &database, const Programme &programme, QDate on);

    /// Without what only the text of the version tells.
    [[nodiscard]] static BalancingFacts balancingFacts(const QList<BalancingVersion> &versions, QDate on);
    /// The version of a register entry that was in force on the date; differences are those from the programme.
    [[nodiscard]] static RegisterFacts registerFacts(const QList<RegisterVersion> &versions, const Programme &programme,
                                                     QDate on);
    /// The version of a notice that was in force on the date; the newest if none was yet.
    [[nodiscard]] static NoticeFacts noticeFacts(const QList<RecordVersion> &versions, QDate on);
    [[nodiscard]] static WorksCouncilFacts councilFacts(const WorksCouncilRecord &record, QDate on);
};

} // namespace voicelog
