// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ReportStore.h"

#include <archive/Statement.h>
#include <recordings/RecordingActions.h>

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

} // namespace voicelog
