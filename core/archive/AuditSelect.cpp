// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditSelect.h"

#include "AuditRow.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// From the rarest filter to the most common.
const char *indexFor(const AuditQuery &query)
{
    if (!query.objectId.isEmpty())
        return " INDEXED BY audit_event_object";
    if (!query.ruleId.isEmpty())
        return " INDEXED BY audit_event_rule";
    if (query.outcome == AuditOutcome::Refused)
        return " INDEXED BY audit_event_refused";
    if (!query.action.isEmpty())
        return query.actorId.isNull() ? " INDEXED BY audit_event_action" : " INDEXED BY audit_event_action_actor";
    return query.actorId.isNull() ? "" : " INDEXED BY audit_event_actor";
}

// The kinds of record that occur, by one seek each: so that an id alone can be found by the index of kind and id.
constexpr auto anyType = " AND object_type IN (WITH RECURSIVE each(value) AS (SELECT min(object_type) FROM "
                         "main.audit_event UNION ALL SELECT (SELECT min(object_type) FROM main.audit_event WHERE "
                         "object_type > value) FROM each WHERE value IS NOT NULL) SELECT value FROM each WHERE value "
                         "IS NOT NULL)";

QByteArray conditions(const AuditQuery &query)
{
    QByteArray sql = " WHERE seq > ?1";
    const auto when = [&sql](bool filters, const char *condition) { sql += filters ? condition : ""; };
    when(query.beforeSeq > 0, " AND seq < ?2");
    when(!query.objectType.isEmpty(), " AND object_type = ?3");
    when(query.objectType.isEmpty() && !query.objectId.isEmpty(), anyType);
    when(!query.objectId.isEmpty(), " AND object_id = ?4");
    when(!query.action.isEmpty(), " AND action = ?5");
    when(!query.ruleId.isEmpty(), " AND rule_id = ?6 AND rule_id <> ''"); // as its index is limited
    when(!query.actorId.isNull(), " AND actor = ?7");
    when(query.from.isValid(), " AND at >= ?8");
    when(query.until.isValid(), " AND at < ?9");
    when(query.outcome == AuditOutcome::Refused, " AND outcome = 'REFUSED'");
    when(query.outcome == AuditOutcome::Allowed, " AND outcome = 'ALLOWED'");
    return sql + " ORDER BY seq DESC LIMIT ?10";
}

} // namespace

Result<Statement> selectAudit(Database &database, const AuditQuery &query)
{
    VOICELOG_ASSIGN(Statement rows, database.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                                     " FROM main.audit_event" + indexFor(query) + conditions(query)));
    rows.bind(1, query.afterSeq);
    if (query.beforeSeq > 0)
        rows.bind(2, query.beforeSeq);
    if (!query.objectType.isEmpty())
        rows.bind(3, query.objectType);
    if (!query.objectId.isEmpty())
        rows.bind(4, query.objectId);
    if (!query.action.isEmpty())
        rows.bind(5, query.action);
    if (!query.ruleId.isEmpty())
        rows.bind(6, query.ruleId);
    if (!query.actorId.isNull())
        rows.bind(7, query.actorId);
    if (query.from.isValid())
        rows.bind(8, query.from);
    if (query.until.isValid())
        rows.bind(9, query.until);
    rows.bind(10, query.limit);
    return rows;
}

} // namespace voicelog
