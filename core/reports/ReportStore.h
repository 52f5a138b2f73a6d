// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/AuditEvent.h>
#include <archive/Database.h>

#include <QHash>

namespace voicelog {

/// How often something was done or refused.
struct ActionCount
{
    QString action;
    AuditOutcome outcome = AuditOutcome::Allowed;
    QString ruleId;
    qint64 count = 0;
};

/// Totals of the audit trail, which every account may read. Times are UTC, from included, until excluded.
class ReportStore
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<ActionCount>> actionCounts(const QDateTime &from, const QDateTime &until);
    /// Recordings taken in, by programme.
    [[nodiscard]] Result<QHash<Id, qint64>> takenIn(const QDateTime &from, const QDateTime &until);

private:
    Database &m_database;
};

} // namespace voicelog
