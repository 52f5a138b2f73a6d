// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RecordTable.h"
#include "WorksCouncilRecord.h"

namespace voicelog {

/// Works-council records in governance.db, and the copies of those that are the council's own. Use it within the
/// caller's transaction.
class WorksCouncilStore
{
public:
    explicit WorksCouncilStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<WorksCouncilRecord>> records();
    /// Those that the council's reviewer may read.
    [[nodiscard]] Result<QList<WorksCouncilRecord>> councilsOwn();
    /// errors::NotFound, also for a reviewer where it is not the council's own.
    [[nodiscard]] Result<WorksCouncilRecord> record(const Id &id);
    [[nodiscard]] Result<void> add(const WorksCouncilRecord &record);
    /// The record's version is the new one: errors::Conflict unless the stored one is the one before.
    [[nodiscard]] Result<void> update(const WorksCouncilRecord &record);
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &id);
    [[nodiscard]] Result<QString> nextNumber(int year);

private:
    [[nodiscard]] RecordTable table()
    {
        return {m_database, "works_council_record", QStringLiteral("worksCouncilRecord")};
    }
    [[nodiscard]] Result<void> share(const WorksCouncilRecord &record);
    Database &m_database;
};

} // namespace voicelog
