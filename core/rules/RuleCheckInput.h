// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RuleChecks.h"

#include <span>

namespace voicelog {

/// What a check works with: it looks at facts, names those it used, and says what it found.
class RuleCheckInput
{
public:
    RuleCheckInput(const RuleFacts &facts, const RuleEdition &edition, QDate date, RuleResult &result)
        : facts(facts), edition(edition), date(date), m_result(result)
    {
    }

    /// Names a fact as used. An empty text, an invalid date or no value is noted as missing.
    void note(QLatin1StringView name, const QString &value);
    void note(QLatin1StringView name, QDate value);
    void note(QLatin1StringView name, const std::optional<QDate> &value) { note(name, value.value_or(QDate())); }
    void note(QLatin1StringView name, const QStringList &value);
    void note(QLatin1StringView name, bool value);
    void note(QLatin1StringView name, qint64 value);
    void note(QLatin1StringView name, const std::optional<qint64> &value);
    /// What the message names.
    void say(QLatin1StringView name, const QString &value);
    void say(QLatin1StringView name, QDate value);
    void say(QLatin1StringView name, const QStringList &value);
    void count(qint64 n);
    void setSeverity(RuleSeverity severity) { m_result.severity = severity; }

    [[nodiscard]] int parameter(const QString &name, int otherwise) const
    {
        return edition.parameters.value(name, otherwise);
    }
    [[nodiscard]] bool isWbp() const { return edition.id.startsWith(QLatin1StringView("NL-WBP")); }

    const RuleFacts &facts;
    const RuleEdition &edition;
    const QDate date;

private:
    RuleResult &m_result;
};

using RuleCheck = RuleOutcome (*)(RuleCheckInput &);

struct NamedCheck
{
    QLatin1StringView ruleId;
    RuleCheck check;
};

/// The checks, by what they look at first.
[[nodiscard]] std::span<const NamedCheck> recordingChecks();
[[nodiscard]] std::span<const NamedCheck> programmeChecks();
[[nodiscard]] std::span<const NamedCheck> caseChecks();
[[nodiscard]] std::span<const NamedCheck> actChecks();

/// Whether what the works council said carries the scheme on a date (R-OR-01); also a condition of monitoring.
[[nodiscard]] bool isCarriedByWorksCouncil(const WorksCouncilFacts &council, QDate date);

[[nodiscard]] inline RuleOutcome passIf(bool holds) { return holds ? RuleOutcome::Pass : RuleOutcome::Fail; }

} // namespace voicelog
