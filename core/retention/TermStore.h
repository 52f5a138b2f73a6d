// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionTerm.h"

#include <archive/Database.h>

namespace voicelog {

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

} // namespace voicelog
