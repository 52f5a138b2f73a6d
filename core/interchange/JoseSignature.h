// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "JoseKey.h"

#include <QByteArray>
#include <QString>

/// The signatures of RFC 7518, section 3, that calls may carry: RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384.
/// Never `none`, and none that is made with a secret both sides have (HS256): the certificate would be that secret.
namespace voicelog::jose {

struct SignatureAlgorithm
{
    QLatin1StringView name;
    JoseKeyKind key;
    const char *digest;
    bool pss = false;
};

/// Null if it is not one of them.
[[nodiscard]] const SignatureAlgorithm *signatureAlgorithm(const QString &name);
/// What a key of this kind signs with here.
[[nodiscard]] const SignatureAlgorithm &usualSignature(JoseKeyKind kind);

/// Whether the signature is that of the input. The key must be of the algorithm's kind.
[[nodiscard]] bool isSignature(const SignatureAlgorithm &algorithm, evp_pkey_st *publicKey, const QByteArray &input,
                               const QByteArray &signature);
/// errors::NotSigned. The key must be of the algorithm's kind.
[[nodiscard]] Result<QByteArray> signatureOf(const SignatureAlgorithm &algorithm, const JosePrivateKey &key,
                                             const QByteArray &input);

} // namespace voicelog::jose
