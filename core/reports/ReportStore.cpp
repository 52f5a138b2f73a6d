// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportStore.h"

#include <archive/AuditRow.h>
#include <archive/Statement.h>
#include <recordings/RecordingActions.h>

#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QList<ActionCount>> ReportStore::actionCounts(const QDateTime &from, const QDateTime &until)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT action, outcome, rule_id, count(*) FROM main.audit_event "
                           "WHERE at >= ?1 AND at < ?2 GROUP BY action, outcome, rule_id ORDER BY 1, 2, 3"));
    select.bind(1, from).bind(2, until);
    QList<ActionCount> counts;
    while (true) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return counts;
        counts +=
            ActionCount{select.text(0), select.text(1) == "REFUSED"_L1 ? AuditOutcome::Refused : AuditOutcome::Allowed,
                        select.text(2), select.int64(3)};
    }
}

Result<QHash<Id, qint64>> ReportStore::takenIn(const QDateTime &from, const QDateTime &until)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT json_extract(detail, '$.programme'), count(*) FROM main.audit_event "
                           "WHERE action = ?1 AND outcome = 'ALLOWED' AND at >= ?2 AND at < ?3 GROUP BY 1"));
    select.bind(1, actions::RecordingImported).bind(2, from).bind(3, until);
    QHash<Id, qint64> counts;
    while (true) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return counts;
        counts[Id::fromString(select.text(0))] += select.int64(1);
    }
}

Result<QList<AuditEvent>> ReportStore::usesOf(const Id &vault, const QList<Id> &recordings)
{
    QSet<QString> known;
    for (const Id &recording : recordings)
        known.insert(recording.toString());
    // Not all roles may use json_each(): the recordings are compared here.
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                       ", coalesce(json_extract(detail, '$.vault') = ?5, 0) FROM main.audit_event"
                                       " WHERE action IN (?1, ?2, ?3, ?4) ORDER BY seq"));
    constexpr int inVault = 15; // after AuditRow's columns
    select.bind(1, actions::ListeningStarted)
        .bind(2, actions::ListeningStopped)
        .bind(3, actions::RecordingExported)
        .bind(4, actions::RecordingRead)
        .bind(5, vault.toString());
    QList<AuditEvent> uses;
    while (true) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return uses;
        const AuditRow row = AuditRow::from(select);
        if (!select.boolean(inVault) && !known.contains(row.event.objectId))
            continue;
        AuditEvent event = row.event;
        event.detail = QJsonDocument::fromJson(row.detail).object();
        uses += event;
    }
}

Result<QDateTime> ReportStore::lastTime(QLatin1StringView action)
{
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT max(at) FROM main.audit_event WHERE action = ?1 AND outcome = 'ALLOWED'"));
    select.bind(1, action);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found && !select.isNull(0) ? select.dateTime(0) : QDateTime();
}

Result<QList<CaseReportRecording>> ReportStore::caseRecordings()
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, number, started_at, duration_ms, line, state FROM vault.recording"
                                       " ORDER BY started_at, number"));
    QList<CaseReportRecording> recordings;
    while (true) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return recordings;
        recordings += CaseReportRecording{select.id(0),    select.text(1), select.dateTime(2),
                                          select.int64(3), select.text(4), select.text(5)};
    }
}

Result<IntegrityCounts> ReportStore::integrity(const QDateTime &since)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT count(*),"
                                       " count(*) FILTER (WHERE verified_at >= ?1 AND verified_intact = 1),"
                                       " count(*) FILTER (WHERE verified_intact = 0) FROM vault.recording"));
    select.bind(1, since);
    VOICELOG_TRY(select.step());
    return IntegrityCounts{select.int64(0), select.int64(1), select.int64(2)};
}

} // namespace voicelog
