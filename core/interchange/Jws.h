// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SignerCertificate.h"

#include <QJsonObject>

#include <optional>

namespace voicelog {

/// Whose signature stands under a content.
struct JwsSignature
{
    QString algorithm;
    SignerCertificate signer;
    /// The header's `uuid`, to be compared with the content's; empty if there is none.
    QString uuid;
    /// Whether the signature covers `uuid`: only then does it prove anything.
    bool uuidIsSigned = false;
    /// Why the signer's certificate is not to be believed; nothing if it is.
    std::optional<Error> distrust;
};

struct JwsContent
{
    QByteArray payload; ///< unpacked, if it was packed
    QList<JwsSignature> signatures;
    /// Whether all signatures are those of trusted signers.
    [[nodiscard]] bool isTrusted() const;
};

/// The signed form of a vCon: a JWS in the General JSON Serialization (RFC 7515, 7.2.1), or the Flattened one, with the
/// signers' certificates in `x5c`. The payload is given out only when every signature was found true: nothing that
/// stands in the file is believed before. Whether the signers are trusted is another matter, told beside the payload:
/// a call whose recorder has a certificate of its own making can still be read.
class Jws
{
public:
    /// errors::JoseInvalid, JoseUnsupported, SignatureWithoutCertificate, CertificateUnreadable.
    [[nodiscard]] static Result<Jws> read(const QByteArray &json);

    /// `at`: the moment at which the certificates must be valid: now, or when it is known that the file was there.
    /// errors::SignatureFalse, SignatureKeyUnfit, JosePacked.
    [[nodiscard]] Result<JwsContent> verified(const QList<SignerCertificate> &trusted, const QDateTime &at) const;

private:
    struct Entry
    {
        QByteArray protectedPart; ///< base64url, as it was signed
        QByteArray signature;
        QList<SignerCertificate> chain; ///< the signer's first
        QString algorithm;
        QString uuid;
        bool uuidIsSigned = false;
    };

    [[nodiscard]] static Result<Entry> readEntry(const QJsonObject &object);

    QByteArray m_payload; ///< base64url, as it was signed
    QList<Entry> m_entries;
};

} // namespace voicelog
