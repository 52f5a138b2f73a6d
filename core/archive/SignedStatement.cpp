// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignedStatement.h"

#include "AccountSigners.h"
#include "ArchiveErrors.h"
#include "Crypto.h"
#include "Session.h"
#include "SigningKey.h"

#include <base/Base64.h>
#include <base/CanonicalJson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int StatementVersion = 1;

std::unexpected<Error> notStatement(const QString &detail)
{
    return fail(errors::NotAnExcerpt, {{u"detail"_s, detail}});
}

std::unexpected<Error> brokenStatement(qint64 seq, const QString &detail)
{
    return fail(errors::ExcerptBroken, {{u"seq"_s, seq}, {u"detail"_s, detail}});
}

QByteArray statementHash(QJsonObject file)
{
    file.remove("signature"_L1);
    return crypto::sha256(canonicalJson(file));
}

} // namespace

Result<QByteArray> SignedStatement::make(const Session &session, Database &database, const QString &format,
                                         const QJsonObject &statement)
{
    VOICELOG_ASSIGN(const QJsonArray accounts, AccountSigners::standings(database));
    QJsonObject file{{u"format"_s, format},
                     {u"version"_s, StatementVersion},
                     {u"archiveId"_s, session.archiveId().toString()},
                     {u"organisation"_s, session.organisation()},
                     {u"madeAt"_s, session.clock().now().toMSecsSinceEpoch()},
                     {u"madeBy"_s, session.account().id.toString()},
                     {u"statement"_s, statement},
                     {u"accounts"_s, accounts}};
    VOICELOG_ASSIGN(const QByteArray signature, session.audit().signStatement(statementHash(file)));
    file.insert(u"signature"_s, base64(signature));
    return QJsonDocument(file).toJson(QJsonDocument::Indented);
}

Result<SignedStatement::Verified> SignedStatement::verify(const QByteArray &json, const QString &format,
                                                          const QByteArray &rootPublic)
{
    QJsonParseError parsing;
    const QJsonObject file = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return notStatement(parsing.errorString());
    if (file["format"_L1].toString() != format || file["version"_L1].toInt() != StatementVersion)
        return notStatement(u"format"_s);
    const QJsonArray accounts = file["accounts"_L1].toArray();
    AccountSigners signers(rootPublic);
    qint64 last = 0;
    for (const auto &value : accounts) {
        const auto row = AuditRow::fromJson(value.toObject());
        if (!row || row->event.seq <= last)
            return brokenStatement(last + 1, u"accounts"_s);
        if (last == 0) {
            const QString root = QJsonDocument::fromJson(row->detail).object()["signPublic"_L1].toString();
            if (QByteArray::fromBase64(root.toLatin1()) != rootPublic)
                return fail(errors::WrongPublicKey);
        }
        last = row->event.seq;
        if (!signers.learnSigned(*row))
            return brokenStatement(last, u"keys"_s);
    }
    if (last == 0)
        return notStatement(u"accounts"_s);
    Verified verified;
    verified.archiveId = Id::fromString(file["archiveId"_L1].toString());
    verified.organisation = file["organisation"_L1].toString();
    verified.madeAt = QDateTime::fromMSecsSinceEpoch(file["madeAt"_L1].toInteger(), QTimeZone::UTC);
    verified.madeBy = Id::fromString(file["madeBy"_L1].toString());
    verified.statement = file["statement"_L1].toObject();
    const auto *maker = signers.signer(verified.madeBy);
    const auto signature = QByteArray::fromBase64Encoding(file["signature"_L1].toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (maker == nullptr || !signature ||
        !SigningKey::verify(maker->signPublic, AuditTrail::statementMessage(statementHash(file)), *signature))
        return brokenStatement(0, u"signature"_s);
    verified.role = roleId(maker->role);
    return verified;
}

} // namespace voicelog
