// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QByteArray>
#include <QString>

#include <optional>

/// How the content of a JWE is encrypted (RFC 7518, section 5): A128CBC-HS256, A256CBC-HS512, A128GCM, A256GCM.
namespace voicelog::jose {

struct ContentEncryption
{
    QLatin1StringView name;
    const char *cipher;
    const char *digest; ///< of the HMAC beside CBC; null for GCM
    int keySize;        ///< all sizes in bytes; with CBC the first half of the key is the HMAC's
    int ivSize;
    int tagSize;
};

/// Null if it is not one of them.
[[nodiscard]] const ContentEncryption *contentEncryption(const QString &name);

/// The content; nothing if the key, or a byte of anything else, is another. With CBC the MAC is compared first, in
/// constant time, and only then is anything decrypted: the padding tells nothing.
[[nodiscard]] std::optional<QByteArray> decrypted(const ContentEncryption &encryption, const SecretBytes &key,
                                                  const QByteArray &iv, const QByteArray &authenticated,
                                                  const QByteArray &ciphertext, const QByteArray &tag);

} // namespace voicelog::jose
