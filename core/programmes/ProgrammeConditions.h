// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <archive/Database.h>
#include <rules/RuleResult.h>

namespace voicelog {

/// What the rules say of a programme on a day, and what its record still lacks.
struct ProgrammeConditions
{
    QDate on;
    QList<RuleResult> results; ///< of every rule that is asked
    QStringList missing;       ///< keys of required fields

    [[nodiscard]] QStringList inTheWay() const; ///< ids of the rules that do not hold and must
    [[nodiscard]] bool areMet() const { return inTheWay().isEmpty() && missing.isEmpty(); }

    /// Of a programme, stored or not, within the caller's transaction.
    [[nodiscard]] static Result<ProgrammeConditions> of(Database &database, const Programme &programme, QDate on);
};

/// Where a rule that does not hold is cured: in the programme itself or in a record linked to it.
enum class Cure { Programme, BalancingRecord, RegisterEntry, EmployeeNotice, WorksCouncilRecord };
[[nodiscard]] Cure cureOf(QStringView ruleId);

} // namespace voicelog
