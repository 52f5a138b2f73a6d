// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EmployeeNotice.h"
#include "RecordTable.h"

namespace voicelog {

/// Employee notices in governance.db. Use it within the caller's transaction.
class EmployeeNoticeStore
{
public:
    explicit EmployeeNoticeStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<EmployeeNotice>> notices();
    /// errors::NotFound.
    [[nodiscard]] Result<EmployeeNotice> notice(const Id &id);
    [[nodiscard]] Result<void> add(const EmployeeNotice &notice);
    /// The notice's version is the new one: errors::Conflict unless the stored one is the one before.
    [[nodiscard]] Result<void> update(const EmployeeNotice &notice);
    /// The oldest first; none for an unknown notice.
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &id);
    [[nodiscard]] Result<QString> nextNumber(int year);

private:
    [[nodiscard]] RecordTable table() { return {m_database, "employee_notice", QStringLiteral("employeeNotice")}; }
    Database &m_database;
};

} // namespace voicelog
