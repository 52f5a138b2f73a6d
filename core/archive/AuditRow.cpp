// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AuditRow.h"

#include "Crypto.h"

#include <base/Base64.h>
#include <base/CanonicalJson.h>

#include <QJsonDocument>
#include <QTimeZone>

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

QJsonObject AuditRow::toJson() const
{
    return {{u"seq"_s, event.seq},
            {u"at"_s, event.at.toMSecsSinceEpoch()},
            {u"actorId"_s, event.actorId.toString()},
            {u"role"_s, roleId(event.role)},
            {u"workstation"_s, event.workstation},
            {u"action"_s, event.action},
            {u"objectType"_s, event.objectType},
            {u"objectId"_s, event.objectId},
            {u"outcome"_s, auditOutcomeId(event.outcome)},
            {u"ruleId"_s, event.ruleId},
            {u"reason"_s, event.reason},
            {u"detail"_s, QJsonDocument::fromJson(detail).object()},
            {u"prevHash"_s, QString::fromLatin1(event.previousHash.toHex())},
            {u"hash"_s, QString::fromLatin1(event.hash.toHex())},
            {u"signature"_s, base64(signature)}};
}

std::optional<AuditRow> AuditRow::fromJson(const QJsonObject &object)
{
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    const auto role = roleFromId(text("role"_L1));
    const QString outcome = text("outcome"_L1);
    const bool refused = outcome == auditOutcomeId(AuditOutcome::Refused);
    if (!role || (!refused && outcome != auditOutcomeId(AuditOutcome::Allowed)) ||
        !object.value("detail"_L1).isObject())
        return std::nullopt;
    AuditRow row;
    AuditEvent &event = row.event;
    event.seq = object.value("seq"_L1).toInteger();
    event.at = QDateTime::fromMSecsSinceEpoch(object.value("at"_L1).toInteger(), QTimeZone::UTC);
    event.actorId = Id::fromString(text("actorId"_L1));
    event.role = *role;
    event.workstation = text("workstation"_L1);
    event.action = text("action"_L1);
    event.objectType = text("objectType"_L1);
    event.objectId = text("objectId"_L1);
    event.outcome = refused ? AuditOutcome::Refused : AuditOutcome::Allowed;
    event.ruleId = text("ruleId"_L1);
    event.reason = text("reason"_L1);
    row.detail = canonicalJson(object.value("detail"_L1));
    event.previousHash = QByteArray::fromHex(text("prevHash"_L1).toLatin1());
    event.hash = QByteArray::fromHex(text("hash"_L1).toLatin1());
    row.signature = QByteArray::fromBase64(text("signature"_L1).toLatin1());
    if (event.seq < 1 || event.actorId.isNull() || event.hash.size() != 32 || event.previousHash.size() != 32)
        return std::nullopt;
    return row;
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
