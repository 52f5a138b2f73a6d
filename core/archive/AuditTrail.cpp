// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditTrail.h"

#include "ArchiveErrors.h"
#include "AuditRow.h"
#include "AuditTrailPrivate.h"
#include "AuditVerifier.h"
#include "Sqlite.h"

#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype HashSize = 32;

// Text as it comes back from the database, so that a lone surrogate does not break the chain.
void normalise(QString &text) { text = QString::fromUtf8(text.toUtf8()); }

Result<void> chainTo(AuditRow &row, Database &database)
{
    VOICELOG_ASSIGN(auto last, database.prepare("SELECT seq, hash FROM main.audit_event ORDER BY seq DESC LIMIT 1"));
    VOICELOG_ASSIGN(const bool any, last.step());
    row.event.seq = any ? last.int64(0) + 1 : 1;
    row.event.previousHash = any ? last.blob(1) : QByteArray(HashSize, '\0');
    return {};
}

QByteArray conditions(const AuditQuery &query)
{
    QByteArray sql = " WHERE 1";
    const auto when = [&sql](bool filters, const char *condition) { sql += filters ? condition : ""; };
    when(query.beforeSeq > 0, " AND seq < ?1");
    when(!query.objectType.isEmpty(), " AND object_type = ?2");
    when(!query.objectId.isEmpty(), " AND object_id = ?3");
    when(!query.action.isEmpty(), " AND action = ?4");
    when(!query.actorId.isNull(), " AND actor = ?5");
    when(query.from.isValid(), " AND at >= ?6");
    when(query.until.isValid(), " AND at < ?7");
    when(query.outcome.has_value(), " AND outcome = ?8");
    return sql + " ORDER BY seq DESC LIMIT ?9";
}

} // namespace

Result<QByteArray> AuditTrail::Private::sign(const QByteArray &hash)
{
    const std::lock_guard guard(mutex);
    if (!key)
        return fail(errors::SessionLocked);
    return key->sign(AuditRow::signedMessage(hash));
}

void AuditTrail::Private::lock()
{
    const std::lock_guard guard(mutex);
    key.reset();
}

AuditTrail::AuditTrail(std::unique_ptr<Private> p) : d(std::move(p)) {}
AuditTrail::~AuditTrail() = default;

Result<void> AuditTrail::record(Database &database, AuditEvent event) const
{
    Q_ASSERT_X(sqlite3_get_autocommit(database.handle()) == 0, "AuditTrail::record", "no transaction is open");
    AuditRow row;
    row.event = std::move(event);
    for (QString *text :
         {&row.event.action, &row.event.objectType, &row.event.objectId, &row.event.ruleId, &row.event.reason})
        normalise(*text);
    row.event.at = d->clock->now();
    row.event.actorId = d->actorId;
    row.event.role = d->role;
    row.event.workstation = d->workstation;
    row.detail = QString::fromUtf8(canonicalJson(row.event.detail)).toUtf8();
    VOICELOG_TRY(chainTo(row, database));
    row.event.hash = row.computeHash();
    VOICELOG_ASSIGN(row.signature, d->sign(row.event.hash));
    VOICELOG_ASSIGN(auto insert, database.prepare(QByteArray("INSERT INTO main.audit_event(") + AuditRow::Columns +
                                                  ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bindTo(insert);
    return insert.run();
}

Result<void> AuditTrail::record(AuditEvent event) const
{
    VOICELOG_ASSIGN(Database database, d->openGovernance());
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(record(database, std::move(event)));
    return transaction.commit();
}

Result<QList<AuditEvent>> AuditTrail::list(Database &database, const AuditQuery &query) const
{
    VOICELOG_ASSIGN(auto statement, database.prepare(QByteArray("SELECT ") + AuditRow::Columns +
                                                     " FROM main.audit_event" + conditions(query)));
    if (query.beforeSeq > 0)
        statement.bind(1, query.beforeSeq);
    if (!query.objectType.isEmpty())
        statement.bind(2, query.objectType);
    if (!query.objectId.isEmpty())
        statement.bind(3, query.objectId);
    if (!query.action.isEmpty())
        statement.bind(4, query.action);
    if (!query.actorId.isNull())
        statement.bind(5, query.actorId);
    if (query.from.isValid())
        statement.bind(6, query.from);
    if (query.until.isValid())
        statement.bind(7, query.until);
    if (query.outcome)
        statement.bind(8, auditOutcomeId(*query.outcome));
    statement.bind(9, query.limit);
    QList<AuditEvent> events;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, statement.step());
        if (!any)
            return events;
        AuditRow row = AuditRow::from(statement);
        row.event.detail = QJsonDocument::fromJson(row.detail).object();
        events.append(std::move(row.event));
    }
}

Result<AuditVerification> AuditTrail::verify(Database &database, const ProgressFunction &progress,
                                             const CancelToken &cancel) const
{
    return AuditVerifier(database, d->rootPublic).run(progress, cancel);
}

} // namespace voicelog
