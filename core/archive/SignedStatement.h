// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace voicelog {

class Database;
class Session;

/// Something that an account of the archive declares, in a file that anybody can check with the archive's public key
/// alone: JSON with the statement, the events that gave the accounts their keys, and the account's signature.
class SignedStatement
{
public:
    /// `format` is the file's own name for itself, e.g. "voicelog-destruction-certificate". Within the caller's
    /// transaction, so that a statement about a change is made together with it.
    [[nodiscard]] static Result<QByteArray> make(const Session &session, Database &database, const QString &format,
                                                 const QJsonObject &statement);

    struct Verified
    {
        Id archiveId;
        QString organisation;
        QDateTime madeAt;
        Id madeBy;
        QString role; ///< of the account, then
        QJsonObject statement;
    };
    /// errors::NotAnExcerpt if it is no file of this format, WrongPublicKey, ExcerptBroken.
    [[nodiscard]] static Result<Verified> verify(const QByteArray &json, const QString &format,
                                                 const QByteArray &rootPublic);
};

} // namespace voicelog
