// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditEvent.h"
#include "Database.h"

#include <base/Clock.h>
#include <base/Progress.h>

namespace voicelog {

class SigningKey;

/// What to show of the audit trail, newest first. Empty members do not filter. `beforeSeq` is the page's key; events up
/// to `afterSeq` are left out (see AuditLog::narrowed).
struct AuditQuery
{
    QString objectType = {};
    QString objectId = {};
    QString action = {};
    QString ruleId = {};
    Id actorId = {};
    QDateTime from = {};
    QDateTime until = {};
    std::optional<AuditOutcome> outcome = {};
    qint64 afterSeq = 0;
    qint64 beforeSeq = 0;
    int limit = 200;
};

/// The result of checking the whole chain.
struct AuditVerification
{
    qint64 events = 0;
    QByteArray headHash;
};

/// The append-only, hash-chained, signed record of what was done. One per Session; records in the name of its account.
class AuditTrail
{
public:
    struct Private;
    explicit AuditTrail(std::unique_ptr<Private> d);
    ~AuditTrail();

    /// Appends the event within the caller's open write transaction: change and event commit together. Fills in
    /// seq, time, actor, role, workstation and the hashes.
    [[nodiscard]] Result<void> record(Database &database, AuditEvent event) const;
    /// Appends one event in a transaction of its own: for listening, viewing and refused attempts.
    [[nodiscard]] Result<void> record(AuditEvent event) const;
    [[nodiscard]] Result<QList<AuditEvent>> list(Database &database, const AuditQuery &query) const;
    /// Walks the chain from the first event: order, hashes, signatures, keyring hashes.
    [[nodiscard]] Result<AuditVerification> verify(Database &database, const ProgressFunction &progress,
                                                   const CancelToken &cancel) const;

    /// The public key that signed the first event: all others are proven from it.
    [[nodiscard]] QByteArray rootPublic() const;
    /// The account's signature under an excerpt; it cannot be taken for one under an event.
    [[nodiscard]] Result<QByteArray> signExcerpt(const QByteArray &sha256) const;
    [[nodiscard]] static QByteArray excerptMessage(const QByteArray &sha256);
    /// The same under a statement (SignedStatement).
    [[nodiscard]] Result<QByteArray> signStatement(const QByteArray &sha256) const;
    [[nodiscard]] static QByteArray statementMessage(const QByteArray &sha256);
    /// The same under a backup's manifest.
    [[nodiscard]] Result<QByteArray> signBackup(const QByteArray &sha256) const;
    [[nodiscard]] static QByteArray backupMessage(const QByteArray &sha256);

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
