// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EmployeeNoticeStore.h"

#include <archive/NumberSeries.h>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QList<EmployeeNotice>> EmployeeNoticeStore::notices()
{
    VOICELOG_ASSIGN(const QList<RecordRow> rows, table().rows());
    return recordsOf<EmployeeNotice>(rows);
}

Result<EmployeeNotice> EmployeeNoticeStore::notice(const Id &id)
{
    VOICELOG_ASSIGN(const RecordRow row, table().row(id));
    return recordOf<EmployeeNotice>(row);
}

Result<void> EmployeeNoticeStore::add(const EmployeeNotice &notice) { return table().add(rowOf(notice)); }

Result<void> EmployeeNoticeStore::update(const EmployeeNotice &notice) { return table().update(rowOf(notice)); }

Result<QList<RecordVersion>> EmployeeNoticeStore::versions(const Id &id) { return table().versions(id); }

Result<QString> EmployeeNoticeStore::nextNumber(int year)
{
    return nextReadableNumber(m_database, "employee_notice", u"NOT"_s, year);
}

} // namespace voicelog
