// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoseKey.h"
#include "SignerCertificate.h"

namespace voicelog {

/// Signs vCons with a person's or an organisation's certificate, as the vCon drafts want it: a JWS in the General JSON
/// Serialization, with RS256, ES256 or ES384 as the key is. What the signature must cover, algorithm and uuid, stands
/// in the protected header; the certificates stand in the other one, where the drafts' readers look for them, and prove
/// themselves.
class JwsSigner
{
public:
    /// `chain`: the key's own certificate first, then each one that vouches for the one before it, at most ten.
    /// errors::CertificateUnreadable, PrivateKeyUnfit, PrivateKeyOfAnother.
    [[nodiscard]] static Result<JwsSigner> create(JosePrivateKey key, const QList<SignerCertificate> &chain);

    /// `payload`: the vCon's JSON, or the gzip of it; `uuid`: the vCon's. errors::JoseInvalid if it is too large to be
    /// read again, NotSigned.
    [[nodiscard]] Result<QByteArray> signedForm(const QByteArray &payload, const QString &uuid) const;

    /// The key's own certificate.
    [[nodiscard]] const SignerCertificate &certificate() const { return m_chain.first(); }

private:
    JwsSigner(JosePrivateKey key, const QList<SignerCertificate> &chain) : m_key(std::move(key)), m_chain(chain) {}

    JosePrivateKey m_key;
    QList<SignerCertificate> m_chain;
};

} // namespace voicelog
