// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RuleEdition.h"

#include <QJsonObject>

namespace voicelog {

/// What a rule says of something (DOMAIN 2.2).
enum class RuleOutcome {
    Pass,
    Fail,
    NotApplicable,
    Unknown ///< a fact is missing: as a failure where the rule blocks, as a warning where it warns
};

/// One rule's answer, with the edition it was judged by and the facts that were used.
struct RuleResult
{
    QString ruleId;
    QString editionId; ///< empty where no edition was in force on the date: NO_EDITION
    int revision = 0;
    RuleSeverity severity = RuleSeverity::Blocking; ///< as it counts here: some rules block in some cases only
    RuleOutcome outcome = RuleOutcome::Unknown;
    QJsonObject facts;      ///< by their names in DOMAIN; a null is a fact that was missing
    QJsonObject parameters; ///< what the message names

    [[nodiscard]] bool holds() const { return outcome == RuleOutcome::Pass || outcome == RuleOutcome::NotApplicable; }
    /// The act that the rule is about must not go on.
    [[nodiscard]] bool blocks() const
    {
        return !holds() && (severity == RuleSeverity::Blocking || severity == RuleSeverity::BlockingAlways);
    }
    [[nodiscard]] bool warns() const { return !holds() && severity == RuleSeverity::Warning; }

    friend bool operator==(const RuleResult &, const RuleResult &) = default;
};

/// PASS, FAIL, NOT_APPLICABLE, UNKNOWN.
[[nodiscard]] QLatin1StringView outcomeId(RuleOutcome outcome);
[[nodiscard]] std::optional<RuleOutcome> outcomeFromId(QStringView id);

[[nodiscard]] QJsonObject toJson(const RuleResult &result);
/// Nothing if a field is missing or unknown.
[[nodiscard]] std::optional<RuleResult> ruleResultFromJson(const QJsonObject &object);

/// The message of 2.4 in one language, filled in; the rule's id if the edition has no such rule.
[[nodiscard]] QString messageOf(const RuleResult &result, const RuleEdition &edition, bool dutch);

/// Stands for the rules of a scope where no edition was in force on the date: an officer must decide by hand.
inline constexpr QLatin1StringView noEdition{"NO_EDITION"};

} // namespace voicelog
