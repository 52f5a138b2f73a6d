// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordingFilter.h"

#include <archive/Database.h>

namespace voicelog {

/// Reads single lines of the list from one vault.
class RowReader
{
public:
    explicit RowReader(Database &database) : m_database(database) {}

    /// Nothing if the recording is gone. `vault` is only written into the row.
    [[nodiscard]] Result<std::optional<RecordingRow>> row(qint64 rec, const Id &vault);
    /// All lines that occur, from one to the next by the index.
    [[nodiscard]] Result<QStringList> lines();

private:
    [[nodiscard]] Result<void> addRules(qint64 rec, RecordingRow &row);
    [[nodiscard]] Result<void> addParties(qint64 rec, RecordingRow &row);
    Database &m_database;
};

} // namespace voicelog
