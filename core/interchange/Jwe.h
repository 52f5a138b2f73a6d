// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoseKey.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace voicelog {

/// The encrypted form of a vCon: a JWE in the General JSON Serialization (RFC 7516, 7.2.1), or the Flattened one, with
/// RSA-OAEP or RSA-OAEP-256 and the encryptions of JoseEncryption.h. What is in it is the signed form, by the drafts:
/// a JWE alone says nothing about who made it.
class Jwe
{
public:
    /// errors::JoseInvalid, JoseUnsupported if there is no recipient with what is known here.
    [[nodiscard]] static Result<Jwe> read(const QByteArray &json);

    /// `cty` and `uuid` of the header; empty if they are not there. Nobody vouches for them before opened(), and for
    /// those of the unprotected header not even then.
    [[nodiscard]] QString contentType() const { return m_contentType; }
    [[nodiscard]] QString uuid() const { return m_uuid; }

    /// The content, unpacked if it was packed. It stays in memory. errors::NotDecrypted if the key is not that of a
    /// recipient or anything was changed, one and the same; PrivateKeyUnfit if it is no RSA key; JosePacked.
    [[nodiscard]] Result<QByteArray> opened(const JosePrivateKey &key) const;

private:
    struct Recipient
    {
        QString algorithm;
        QString encryption;
        QByteArray encryptedKey;
    };

    [[nodiscard]] Result<void> readRecipients(const QJsonObject &object, const QByteArray &protectedPart);

    QString m_contentType;
    QString m_uuid;
    QList<Recipient> m_recipients; ///< those with what is known here
    QByteArray m_authenticated;
    QByteArray m_iv;
    QByteArray m_ciphertext;
    QByteArray m_tag;
};

} // namespace voicelog
