// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Programme.h"
#include "RecordTable.h"

namespace voicelog {

/// Programmes in governance.db, their turns and their versions. Use it within the caller's transaction.
class ProgrammeStore
{
public:
    explicit ProgrammeStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Programme>> programmes();
    /// errors::NotFound.
    [[nodiscard]] Result<Programme> programme(const Id &id);
    /// errors::Conflict too, if it is not at that version any more.
    [[nodiscard]] Result<Programme> programmeAt(const Id &id, int version);
    [[nodiscard]] Result<void> add(const Programme &programme);
    /// The programme's version is the new one: errors::Conflict unless the stored one is the one before.
    [[nodiscard]] Result<void> update(const Programme &programme);
    [[nodiscard]] Result<QList<ProgrammeTurn>> turns(const Id &programme);
    [[nodiscard]] Result<void> addTurn(const Id &programme, const ProgrammeTurn &turn);
    /// The fields as each version had them, the oldest first.
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &programme);
    /// The next readable number of the year, e.g. "PRG-2026-0001".
    [[nodiscard]] Result<QString> nextNumber(int year);
    [[nodiscard]] Result<bool> isCodeTaken(const QString &code);

private:
    [[nodiscard]] RecordTable table() { return {m_database, "programme", QStringLiteral("programme")}; }
    Database &m_database;
};

} // namespace voicelog
