// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rules/RuleBook.h>
#include <rules/RuleResult.h>

#include <QCoreApplication>

namespace voicelog {

/// A rule's answer in words, in the language that is in force now.
class RuleText
{
    Q_DECLARE_TR_FUNCTIONS(RuleText)

public:
    /// What the rule says when it does not hold; what it asks where it does.
    [[nodiscard]] static QString headline(const RuleResult &result, const RuleBook &book);
    /// All of it as a page: which article, which facts, what cures it, by which edition.
    [[nodiscard]] static QString explanation(const RuleResult &result, const RuleBook &book);
    [[nodiscard]] static QString outcome(const RuleResult &result);
};

} // namespace voicelog
