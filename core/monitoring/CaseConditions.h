// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseGaps.h"

#include <rules/RuleChecks.h>

namespace voicelog {

/// What the rules say of each step of a case today, and what it still lacks.
struct CaseConditions
{
    CaseLimits limits;
    QList<CaseGap> gaps;
    QList<RuleResult> submit;
    QList<RuleResult> approve; ///< as if another officer approved it
    QList<RuleResult> start;
    QList<RuleResult> close;

    [[nodiscard]] static QStringList submitRules();
    [[nodiscard]] static QStringList approveRules();
    [[nodiscard]] static QStringList startRules();
    [[nodiscard]] static QStringList closeRules();
    [[nodiscard]] static QList<RuleResult> judged(const RuleBook &book, const QStringList &ruleIds,
                                                  const CaseFacts &facts, QDate on);
};

} // namespace voicelog
