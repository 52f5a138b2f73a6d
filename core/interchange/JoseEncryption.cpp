// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JoseEncryption.h"

#include "OpenSslTypes.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/params.h>

#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog::jose {

namespace {

constexpr ContentEncryption encryptions[] = {
    {"A128CBC-HS256"_L1, "AES-128-CBC", "SHA256", 32, 16, 16},
    {"A256CBC-HS512"_L1, "AES-256-CBC", "SHA512", 64, 16, 32},
    {"A128GCM"_L1, "AES-128-GCM", nullptr, 16, 12, 16},
    {"A256GCM"_L1, "AES-256-GCM", nullptr, 32, 12, 16},
};
constexpr qsizetype blockSize = 16;

/// The MAC of RFC 7518, 5.2.2.1: over what is authenticated beside, the IV, the ciphertext and the first one's length
/// in bits; the first half of it is the tag.
bool isTag(const ContentEncryption &encryption, QByteArrayView macKey, const QByteArray &iv,
           const QByteArray &authenticated, const QByteArray &ciphertext, const QByteArray &tag)
{
    const openssl::Mac mac(EVP_MAC_fetch(nullptr, "HMAC", nullptr));
    const openssl::MacContext context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr);
    const OSSL_PARAM parameters[] = {
        OSSL_PARAM_construct_utf8_string(OSSL_MAC_PARAM_DIGEST, const_cast<char *>(encryption.digest), 0),
        OSSL_PARAM_construct_end()}; // only read
    char bits[8];
    qToBigEndian<quint64>(quint64(authenticated.size()) * 8, bits);
    const auto add = [&context](QByteArrayView bytes) {
        return EVP_MAC_update(context.get(), openssl::bytes(bytes.data()), size_t(bytes.size())) == 1;
    };
    unsigned char whole[EVP_MAX_MD_SIZE];
    size_t size = 0;
    const bool done =
        context && EVP_MAC_init(context.get(), openssl::bytes(macKey.data()), size_t(macKey.size()), parameters) == 1 &&
        add(authenticated) && add(iv) && add(ciphertext) && add(QByteArrayView(bits, sizeof bits)) &&
        EVP_MAC_final(context.get(), whole, &size, sizeof whole) == 1 && qsizetype(size) == 2 * tag.size();
    return done && CRYPTO_memcmp(whole, tag.constData(), size_t(tag.size())) == 0;
}

std::optional<QByteArray> deciphered(const ContentEncryption &encryption, QByteArrayView key, const QByteArray &iv,
                                     const QByteArray &authenticated, const QByteArray &ciphertext,
                                     const QByteArray &tag)
{
    const bool gcm = encryption.digest == nullptr;
    const openssl::CipherContext context(EVP_CIPHER_CTX_new());
    auto *const cipher = context.get();
    QByteArray content(ciphertext.size() + blockSize, '\0');
    auto *const to = openssl::bytes(content.data());
    int size = 0;
    int rest = 0;
    bool done = EVP_DecryptInit_ex2(cipher, EVP_get_cipherbyname(encryption.cipher), openssl::bytes(key.data()),
                                    openssl::bytes(iv.constData()), nullptr) == 1;
    if (gcm) {
        int ignored = 0;
        done =
            done &&
            EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, int(tag.size()), const_cast<char *>(tag.data())) == 1 &&
            (authenticated.isEmpty() ||
             EVP_DecryptUpdate(cipher, nullptr, &ignored, openssl::bytes(authenticated.constData()),
                               int(authenticated.size())) == 1);
    }
    done = done &&
           EVP_DecryptUpdate(cipher, to, &size, openssl::bytes(ciphertext.constData()), int(ciphertext.size())) == 1 &&
           EVP_DecryptFinal_ex(cipher, to + size, &rest) == 1;
    ERR_clear_error();
    if (!done) {
        OPENSSL_cleanse(content.data(), size_t(content.size())); // nobody has vouched for it
        return std::nullopt;
    }
    content.resize(qsizetype(size) + rest);
    return content;
}

} // namespace

const ContentEncryption *contentEncryption(const QString &name)
{
    const auto *const found = std::ranges::find(encryptions, name, &ContentEncryption::name);
    return found == std::end(encryptions) ? nullptr : found;
}

std::optional<QByteArray> decrypted(const ContentEncryption &encryption, const SecretBytes &key, const QByteArray &iv,
                                    const QByteArray &authenticated, const QByteArray &ciphertext,
                                    const QByteArray &tag)
{
    constexpr qsizetype most = std::numeric_limits<int>::max() - blockSize;
    if (key.size() != encryption.keySize || iv.size() != encryption.ivSize || tag.size() != encryption.tagSize ||
        ciphertext.size() > most || authenticated.size() > most)
        return std::nullopt;
    if (encryption.digest == nullptr)
        return deciphered(encryption, key.view(), iv, authenticated, ciphertext, tag);
    const qsizetype half = key.size() / 2;
    if (!isTag(encryption, key.view().first(half), iv, authenticated, ciphertext, tag))
        return std::nullopt;
    return deciphered(encryption, key.view().sliced(half), iv, authenticated, ciphertext, tag);
}

} // namespace voicelog::jose
