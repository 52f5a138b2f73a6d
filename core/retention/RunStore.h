// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RetentionReport.h"

#include <archive/Database.h>

namespace voicelog {

/// Reports of runs, in governance.db. Use it within the caller's transaction.
class RunStore
{
public:
    explicit RunStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(const RetentionReport &report);
    /// The newest first.
    [[nodiscard]] Result<QList<RetentionReport>> runs(int limit);

private:
    Database &m_database;
};

} // namespace voicelog
