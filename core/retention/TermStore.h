// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionSource.h"
#include "RetentionTerm.h"

#include <archive/Database.h>

namespace voicelog {

class RuleBook;

/// What was decided about terms, in governance.db. Use it within the caller's transaction.
class TermStore
{
public:
    explicit TermStore(Database &database) : m_database(database) {}

    /// The oldest first.
    [[nodiscard]] Result<QList<RetentionTerm>> history();
    /// Gives it the next number.
    [[nodiscard]] Result<RetentionTerm> add(RetentionTerm term);

private:
    Database &m_database;
};

/// What was decided, over what the edition of that day says.
[[nodiscard]] Result<RetentionTerms> decidedTerms(Database &database, const RuleBook &book, QDate day);
/// The same, with the days that programmes name in their own records.
[[nodiscard]] Result<RetentionTerms> termsInForce(Database &database, const RuleBook &book,
                                                  const RetentionSource &source, QDate day);

} // namespace voicelog
