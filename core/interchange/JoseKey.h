// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>
#include <base/Result.h>

#include <memory>
#include <optional>

struct evp_pkey_st;

namespace voicelog {

/// The keys that calls are signed and encrypted with. RSA has 2048 bits or more (RFC 7518, 3.3 and 4.3).
enum class JoseKeyKind { Rsa, P256, P384 };

/// Nothing if it is none of these.
[[nodiscard]] std::optional<JoseKeyKind> joseKeyKind(const evp_pkey_st *key);

/// A person's private key, as OpenSSL and others write it in PEM (PKCS#8, also under a passphrase, PKCS#1, SEC1). The
/// text stays in the caller's locked memory; OpenSSL's copy of the numbers is wiped when this is destroyed. Nobody is
/// ever asked for a passphrase here.
class JosePrivateKey
{
public:
    /// The passphrase is UTF-8 and at most 1024 bytes long. errors::PrivateKeyUnreadable, PrivateKeyLocked,
    /// PrivateKeyPassphraseWrong, PrivateKeyUnfit.
    [[nodiscard]] static Result<JosePrivateKey> read(const SecretBytes &pem, const SecretBytes &passphrase = {});
    [[nodiscard]] JoseKeyKind kind() const { return m_kind; }
    /// OpenSSL's own, for those that sign and decrypt with it.
    [[nodiscard]] evp_pkey_st *handle() const { return m_key.get(); }

private:
    struct Free
    {
        void operator()(evp_pkey_st *key) const;
    };

    JosePrivateKey(evp_pkey_st *key, JoseKeyKind kind) : m_key(key), m_kind(kind) {}

    std::unique_ptr<evp_pkey_st, Free> m_key;
    JoseKeyKind m_kind;
};

} // namespace voicelog
