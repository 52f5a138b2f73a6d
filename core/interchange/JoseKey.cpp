// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JoseKey.h"

#include "JoseErrors.h"
#include "OpenSslTypes.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <cstring>
#include <string_view>

namespace voicelog {

namespace {

constexpr int fewestRsaBits = 2048;
constexpr int mostRsaBits = 16384;
constexpr qsizetype largestKeyFile = 64 * 1024;

struct PassphraseAsked
{
    const SecretBytes &passphrase;
    bool asked = false;
};

int givePassphrase(char *buffer, int size, int, void *data)
{
    auto *const asked = static_cast<PassphraseAsked *>(data);
    asked->asked = true;
    if (asked->passphrase.isEmpty() || asked->passphrase.size() > size)
        return -1;
    std::memcpy(buffer, asked->passphrase.data(), size_t(asked->passphrase.size()));
    return int(asked->passphrase.size());
}

} // namespace

std::optional<JoseKeyKind> joseKeyKind(const evp_pkey_st *key)
{
    const int type = EVP_PKEY_get_base_id(key);
    const int bits = EVP_PKEY_get_bits(key);
    if (type == EVP_PKEY_RSA)
        return bits >= fewestRsaBits && bits <= mostRsaBits ? std::optional(JoseKeyKind::Rsa) : std::nullopt;
    char curve[64];
    size_t length = 0;
    if (type != EVP_PKEY_EC || EVP_PKEY_get_group_name(key, curve, sizeof curve, &length) != 1)
        return std::nullopt;
    const std::string_view name(curve, length);
    if (name == "prime256v1")
        return JoseKeyKind::P256;
    return name == "secp384r1" ? std::optional(JoseKeyKind::P384) : std::nullopt;
}

Result<JosePrivateKey> JosePrivateKey::read(const SecretBytes &pem, const SecretBytes &passphrase)
{
    if (pem.isEmpty() || pem.size() > largestKeyFile)
        return fail(errors::PrivateKeyUnreadable);
    const openssl::Bio bio(BIO_new_mem_buf(pem.data(), int(pem.size()))); // reads where the bytes are
    PassphraseAsked asked{passphrase};
    openssl::Key key(PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &asked));
    ERR_clear_error();
    if (!key && asked.asked)
        return fail(passphrase.isEmpty() ? errors::PrivateKeyLocked : errors::PrivateKeyPassphraseWrong);
    if (!key)
        return fail(errors::PrivateKeyUnreadable);
    const auto kind = joseKeyKind(key.get());
    if (!kind)
        return fail(errors::PrivateKeyUnfit);
    return JosePrivateKey(key.release(), *kind);
}

void JosePrivateKey::Free::operator()(evp_pkey_st *key) const { EVP_PKEY_free(key); }

} // namespace voicelog
