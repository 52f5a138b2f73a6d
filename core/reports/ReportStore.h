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

/// A recording of a monitoring case, as its file lists it while it is there.
struct CaseReportRecording
{
    Id id = {};
    QString number = {};
    QDateTime startedAt = {};
    qint64 durationMs = 0;
    QString line = {};
    QString state = {};
};

/// How many recordings of a vault were read back whole since a time, and of how many the bytes were not as they came
/// in.
struct IntegrityCounts
{
    qint64 recordings = 0;
    qint64 checked = 0;
    qint64 failed = 0;
};

/// Totals of the audit trail, which every account may read. Times are UTC, from included, until excluded.
class ReportStore
{
public:
    explicit ReportStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<ActionCount>> actionCounts(const QDateTime &from, const QDateTime &until);
    /// Recordings taken in, by programme.
    [[nodiscard]] Result<QHash<Id, qint64>> takenIn(const QDateTime &from, const QDateTime &until);
    /// Listening, reading and exporting of a vault's recordings, refused attempts too; the oldest first. Some refused
    /// attempts name the recording alone.
    [[nodiscard]] Result<QList<AuditEvent>> usesOf(const Id &vault, const QList<Id> &recordings);
    /// The last time that something was done; invalid if never.
    [[nodiscard]] Result<QDateTime> lastTime(QLatin1StringView action);
    // On a connection with the vault attached
    /// In order of time.
    [[nodiscard]] Result<QList<CaseReportRecording>> caseRecordings();
    [[nodiscard]] Result<IntegrityCounts> integrity(const QDateTime &since);

private:
    Database &m_database;
};

} // namespace voicelog
