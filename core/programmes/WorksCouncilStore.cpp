// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WorksCouncilStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/NumberSeries.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *ownTable = "works_council_consent";

} // namespace

Result<QList<WorksCouncilRecord>> WorksCouncilStore::records()
{
    VOICELOG_ASSIGN(const QList<RecordRow> rows, table().rows());
    return recordsOf<WorksCouncilRecord>(rows);
}

Result<QList<WorksCouncilRecord>> WorksCouncilStore::councilsOwn()
{
    VOICELOG_ASSIGN(const QList<RecordRow> rows, RecordTable(m_database, ownTable, u"worksCouncilRecord"_s).rows());
    return recordsOf<WorksCouncilRecord>(rows);
}

Result<WorksCouncilRecord> WorksCouncilStore::record(const Id &id)
{
    Result<RecordRow> row = table().row(id);
    if (!row && row.error().is(errors::RoleDenied)) // a reviewer reads the council's own
        row = RecordTable(m_database, ownTable, u"worksCouncilRecord"_s).row(id);
    VOICELOG_TRY(row);
    return recordOf<WorksCouncilRecord>(*row);
}

Result<void> WorksCouncilStore::add(const WorksCouncilRecord &record)
{
    VOICELOG_TRY(table().add(rowOf(record)));
    return share(record);
}

Result<void> WorksCouncilStore::update(const WorksCouncilRecord &record)
{
    VOICELOG_TRY(table().update(rowOf(record)));
    return share(record);
}

Result<void> WorksCouncilStore::share(const WorksCouncilRecord &record)
{
    return record.isForCouncil() ? RecordTable::putCopy(m_database, ownTable, rowOf(record))
                                 : RecordTable::removeCopy(m_database, ownTable, record.id);
}

Result<QList<RecordVersion>> WorksCouncilStore::versions(const Id &id) { return table().versions(id); }

Result<QString> WorksCouncilStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "works_council_record", u"WOR"_s, year);
}

} // namespace voicelog
