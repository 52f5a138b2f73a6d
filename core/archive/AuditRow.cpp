// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditRow.h"

#include "Crypto.h"

#include <base/CanonicalJson.h>

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView auditOutcomeId(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Allowed ? "ALLOWED"_L1 : "REFUSED"_L1;
}

AuditRow AuditRow::from(const Statement &statement)
{
    AuditRow row;
    AuditEvent &event = row.event;
    event.seq = statement.int64(0);
    event.at = statement.dateTime(1);
    event.actorId = statement.id(2);
    event.role = roleFromId(statement.text(3)).value_or(Role::OrReviewer);
    event.workstation = statement.text(4);
    event.action = statement.text(5);
    event.objectType = statement.text(6);
    event.objectId = statement.text(7);
    event.outcome =
        statement.text(8) == auditOutcomeId(AuditOutcome::Allowed) ? AuditOutcome::Allowed : AuditOutcome::Refused;
    event.ruleId = statement.text(9);
    event.reason = statement.text(10);
    row.detail = statement.blob(11);
    event.previousHash = statement.blob(12);
    event.hash = statement.blob(13);
    row.signature = statement.blob(14);
    return row;
}

void AuditRow::bindTo(Statement &statement) const
{
    statement.bind(1, event.seq)
        .bind(2, event.at)
        .bind(3, event.actorId)
        .bind(4, roleId(event.role))
        .bind(5, event.workstation)
        .bind(6, event.action)
        .bind(7, event.objectType)
        .bind(8, event.objectId)
        .bind(9, auditOutcomeId(event.outcome))
        .bind(10, event.ruleId)
        .bind(11, event.reason)
        .bind(12, QString::fromUtf8(detail))
        .bind(13, event.previousHash)
        .bind(14, event.hash)
        .bind(15, signature);
}

QByteArray AuditRow::computeHash() const
{
    // Canonical JSON (RFC 8785) of the event, its members in order; the detail is spliced in as it is stored.
    QByteArray json = event.previousHash;
    const auto member = [&json](const char *key, const QByteArray &value) {
        json += key;
        json += value;
    };
    const auto text = [](const QString &value) { return canonicalJson(value); };
    member("{\"action\":", text(event.action));
    member(",\"actorId\":", text(event.actorId.toString()));
    member(",\"at\":", QByteArray::number(event.at.toMSecsSinceEpoch()));
    member(",\"detail\":", detail);
    member(",\"objectId\":", text(event.objectId));
    member(",\"objectType\":", text(event.objectType));
    member(",\"outcome\":", text(auditOutcomeId(event.outcome)));
    member(",\"reason\":", text(event.reason));
    member(",\"role\":", text(roleId(event.role)));
    member(",\"ruleId\":", text(event.ruleId));
    member(",\"seq\":", QByteArray::number(event.seq));
    member(",\"workstation\":", text(event.workstation));
    json += '}';
    return crypto::sha256(json);
}

QByteArray AuditRow::signedMessage(const QByteArray &hash) { return QByteArray("voicelog-audit-1") + hash; }

} // namespace voicelog
