// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace voicelog {

/// Which date picks the edition that a rule is judged by (DOMAIN 2.1).
enum class RuleScope {
    Making,  ///< the local date the recording began
    Keeping, ///< the day of evaluation
    Act      ///< the date of the act
};

/// What a rule that does not hold does (DOMAIN 2.2).
enum class RuleSeverity {
    BlockingAlways, ///< B!: no override
    Blocking,       ///< B: blocks the act; an override needs two officers, a reason and an end date
    Warning,        ///< W
    Information     ///< I
};

/// One rule as an edition of the law has it. Its check is code; these are the texts and what the check is told.
struct Rule
{
    QString id; ///< e.g. R-PARTY-01
    RuleScope scope = RuleScope::Making;
    RuleSeverity severity = RuleSeverity::Blocking;
    QString severityNote; ///< where it is not the same in all cases
    QString basis;        ///< the sentence of the guidance it rests on
    QString law;
    QString inputs;
    QString check; ///< in words
    QString messageEn;
    QString messageNl;
    QString cureEn; ///< what to do about it
    QString cureNl;
};

/// A dated set of rules. Dates are local and inclusive. A published edition never changes: a mistake is corrected by a
/// new revision, a change of law by a new edition.
struct RuleEdition
{
    QString id;
    int revision = 1;
    QString titleEn;
    QString titleNl;
    QDate validFrom;
    std::optional<QDate> validUntil; ///< none: in force
    std::optional<QDate> legalReviewDate;
    bool draft = false; ///< never evaluates
    QStringList sources;
    QHash<QString, int> parameters;
    QList<Rule> rules;

    [[nodiscard]] bool isInForceOn(QDate date) const
    {
        return !draft && date >= validFrom && (!validUntil || date <= *validUntil);
    }
    /// The last day on which its review by a lawyer still counts (R-ADVICE-01); null while it was never reviewed.
    [[nodiscard]] QDate legalReviewDue() const;
    /// Null if this edition does not have it.
    [[nodiscard]] const Rule *rule(QStringView ruleId) const;
};

[[nodiscard]] QLatin1StringView scopeId(RuleScope scope);
[[nodiscard]] QLatin1StringView severityId(RuleSeverity severity);
[[nodiscard]] std::optional<RuleScope> scopeFromId(QStringView id);
[[nodiscard]] std::optional<RuleSeverity> severityFromId(QStringView id);

} // namespace voicelog
