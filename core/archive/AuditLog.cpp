// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditLog.h"

#include "AccountRules.h"
#include "AuditActions.h"
#include "AuditExcerpt.h"
#include "Crypto.h"
#include "Refusals.h"
#include "Session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Each value of an index's first column, by one seek each.
Result<QStringList> distinct(Database &database, const char *sql)
{
    VOICELOG_ASSIGN(auto values, database.prepare(sql));
    QStringList all;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, values.step());
        if (!any)
            return all;
        if (!values.isNull(0))
            all.append(values.text(0));
    }
}

} // namespace

Result<Database> AuditLog::open() const
{
    if (!mayReadAudit(m_session.account().role)) {
        VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer, Role::Dpo},
                                  {actions::AuditRead, "ARCHIVE"_L1, m_session.archiveId().toString()}));
    }
    return m_session.openGovernance();
}

Result<AuditQuery> AuditLog::narrowed(AuditQuery query) const
{
    if (!query.from.isValid() && !query.until.isValid())
        return query;
    VOICELOG_ASSIGN(Database database, open());
    QByteArray sql = "SELECT min(seq), max(seq) FROM main.audit_event INDEXED BY audit_event_at WHERE at >= ?1";
    sql += query.until.isValid() ? " AND at < ?2" : "";
    VOICELOG_ASSIGN(auto range, database.prepare(sql));
    range.bind(1, query.from.isValid() ? query.from.toMSecsSinceEpoch() : 0);
    if (query.until.isValid())
        range.bind(2, query.until);
    VOICELOG_TRY(range.step());
    if (range.isNull(0)) { // nothing happened then
        query.beforeSeq = 1;
        return query;
    }
    query.afterSeq = std::max(query.afterSeq, range.int64(0) - 1);
    const qint64 end = range.int64(1) + 1;
    // Without an end the newest to come belong to it too.
    if (query.until.isValid())
        query.beforeSeq = query.beforeSeq > 0 ? std::min(query.beforeSeq, end) : end;
    return query;
}

Result<QList<AuditEvent>> AuditLog::page(const AuditQuery &query) const
{
    VOICELOG_ASSIGN(Database database, open());
    return m_session.audit().list(database, query);
}

Result<AuditChoices> AuditLog::choices() const
{
    VOICELOG_ASSIGN(Database database, open());
    AuditChoices choices;
    VOICELOG_ASSIGN(choices.actions,
                    distinct(database, "WITH RECURSIVE each(value) AS (SELECT min(action) FROM main.audit_event UNION "
                                       "ALL SELECT (SELECT min(action) FROM main.audit_event WHERE action > value) "
                                       "FROM each WHERE value IS NOT NULL) SELECT value FROM each"));
    VOICELOG_ASSIGN(choices.rules,
                    distinct(database, "WITH RECURSIVE each(value) AS (SELECT '' UNION ALL SELECT (SELECT min(rule_id) "
                                       "FROM main.audit_event WHERE rule_id <> '' AND rule_id > value) FROM each WHERE "
                                       "value IS NOT NULL) SELECT value FROM each WHERE value <> ''"));
    VOICELOG_ASSIGN(auto newest, database.prepare("SELECT max(seq) FROM main.audit_event"));
    VOICELOG_TRY(newest.step());
    choices.events = newest.int64(0);
    return choices;
}

Result<AuditVerification> AuditLog::verify(const ProgressFunction &progress, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return m_session.audit().verify(database, progress, cancel);
}

Result<QByteArray> AuditLog::excerpt(const AuditQuery &query, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(Database database, open());
    VOICELOG_ASSIGN(const AuditQuery within, narrowed(query));
    VOICELOG_ASSIGN(const AuditExcerpt::Made made, AuditExcerpt::make(m_session, database, within, cancel));
    AuditEvent event;
    event.action = actions::AuditExcerpted;
    event.objectType = u"ARCHIVE"_s;
    event.objectId = m_session.archiveId().toString();
    event.detail = {{u"events"_s, made.events},
                    {u"head"_s, made.headSeq},
                    {u"sha256"_s, QString::fromLatin1(crypto::sha256(made.json).toHex())}};
    VOICELOG_TRY(m_session.audit().record(event));
    return made.json;
}

} // namespace voicelog
