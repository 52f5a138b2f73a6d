// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditTrail.h"

#include "ArchiveErrors.h"
#include "AuditHeads.h"
#include "AuditRow.h"
#include "AuditSelect.h"
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

} // namespace

Result<QByteArray> AuditTrail::Private::sign(const QByteArray &message)
{
    const std::lock_guard guard(mutex);
    if (!key)
        return fail(errors::SessionLocked);
    return key->sign(message);
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
    VOICELOG_TRY(d->checkStanding(database));
    VOICELOG_TRY(chainTo(row, database));
    row.event.hash = row.computeHash();
    VOICELOG_ASSIGN(row.signature, d->sign(AuditRow::signedMessage(row.event.hash)));
    VOICELOG_ASSIGN(auto insert, database.prepare(QByteArray("INSERT INTO main.audit_event(") + AuditRow::Columns +
                                                  ") VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    row.bindTo(insert);
    VOICELOG_TRY(insert.run());
    return auditHeads::note(database, row.event);
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
    VOICELOG_ASSIGN(auto statement, selectAudit(database, query));
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

QByteArray AuditTrail::rootPublic() const { return d->rootPublic; }

Result<QByteArray> AuditTrail::signExcerpt(const QByteArray &sha256) const { return d->sign(excerptMessage(sha256)); }

Result<QByteArray> AuditTrail::signStatement(const QByteArray &sha256) const
{
    return d->sign(statementMessage(sha256));
}

QByteArray AuditTrail::statementMessage(const QByteArray &sha256)
{
    return QByteArray("voicelog-statement-1") + sha256;
}

QByteArray AuditTrail::excerptMessage(const QByteArray &sha256) { return QByteArray("voicelog-excerpt-1") + sha256; }

Result<QByteArray> AuditTrail::signBackup(const QByteArray &sha256) const { return d->sign(backupMessage(sha256)); }

QByteArray AuditTrail::backupMessage(const QByteArray &sha256) { return QByteArray("voicelog-backup-1") + sha256; }

} // namespace voicelog
