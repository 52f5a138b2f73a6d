// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleEdition.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array scopes{std::pair{RuleScope::Making, "M"_L1}, std::pair{RuleScope::Keeping, "K"_L1},
                            std::pair{RuleScope::Act, "A"_L1}};
constexpr std::array severities{std::pair{RuleSeverity::BlockingAlways, "B!"_L1},
                                std::pair{RuleSeverity::Blocking, "B"_L1}, std::pair{RuleSeverity::Warning, "W"_L1},
                                std::pair{RuleSeverity::Information, "I"_L1}};

template <typename Table, typename Value>
QLatin1StringView idIn(const Table &table, Value value)
{
    return std::ranges::find(table, value, [](const auto &entry) { return entry.first; })->second;
}

template <typename Value, typename Table>
std::optional<Value> valueIn(const Table &table, QStringView id)
{
    const auto found = std::ranges::find_if(table, [id](const auto &entry) { return id == entry.second; });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

} // namespace

const Rule *RuleEdition::rule(QStringView ruleId) const
{
    const auto found = std::ranges::find_if(rules, [ruleId](const Rule &rule) { return rule.id == ruleId; });
    return found == rules.cend() ? nullptr : &*found;
}

QLatin1StringView scopeId(RuleScope scope) { return idIn(scopes, scope); }

QLatin1StringView severityId(RuleSeverity severity) { return idIn(severities, severity); }

std::optional<RuleScope> scopeFromId(QStringView id) { return valueIn<RuleScope>(scopes, id); }

std::optional<RuleSeverity> severityFromId(QStringView id) { return valueIn<RuleSeverity>(severities, id); }

} // namespace voicelog
