// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleEdition.h"

#include "LegalPeriods.h"

#include <base/EnumIds.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array scopeIds{"M"_L1, "K"_L1, "A"_L1};
constexpr std::array severityIds{"B!"_L1, "B"_L1, "W"_L1, "I"_L1};

} // namespace

QDate RuleEdition::legalReviewDue() const
{
    return legalReviewDate ? legal::addMonths(*legalReviewDate, parameters.value(u"legalReviewMonths"_s, 12)) : QDate();
}

const Rule *RuleEdition::rule(QStringView ruleId) const
{
    const auto found = std::ranges::find_if(rules, [ruleId](const Rule &rule) { return rule.id == ruleId; });
    return found == rules.cend() ? nullptr : &*found;
}

QLatin1StringView scopeId(RuleScope scope) { return idIn(scopeIds, scope); }

QLatin1StringView severityId(RuleSeverity severity) { return idIn(severityIds, severity); }

std::optional<RuleScope> scopeFromId(QStringView id) { return valueIn<RuleScope>(scopeIds, id); }

std::optional<RuleSeverity> severityFromId(QStringView id) { return valueIn<RuleSeverity>(severityIds, id); }

} // namespace voicelog
