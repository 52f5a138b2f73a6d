// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"

#include <archive/Database.h>

namespace voicelog {

/// Programmes in governance.db. Use it within the caller's transaction.
class ProgrammeStore
{
public:
    explicit ProgrammeStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Programme>> programmes();
    [[nodiscard]] Result<void> add(const Programme &programme);
    /// errors::Conflict unless the stored version is this one's.
    [[nodiscard]] Result<void> close(const Programme &programme, const QDateTime &at);
    /// The next readable number of the year, e.g. "PRG-2026-0001".
    [[nodiscard]] Result<QString> nextNumber(int year);
    [[nodiscard]] Result<bool> isCodeTaken(const QString &code);

private:
    Database &m_database;
};

} // namespace voicelog
