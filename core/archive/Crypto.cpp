// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Crypto.h"

#include "ArchiveErrors.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace voicelog::crypto {

namespace {

const unsigned char *in(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *out(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

constexpr qsizetype NonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype TagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

} // namespace

QByteArray sha256(QByteArrayView bytes)
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256(out(hash.data()), in(bytes.data()), size_t(bytes.size()));
    return hash;
}

struct Sha256::State
{
    crypto_hash_sha256_state state;
};

Sha256::Sha256() : m_state(std::make_unique<State>()) { crypto_hash_sha256_init(&m_state->state); }
Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes)
{
    crypto_hash_sha256_update(&m_state->state, in(bytes.data()), size_t(bytes.size()));
}

QByteArray Sha256::result()
{
    QByteArray hash(crypto_hash_sha256_BYTES, Qt::Uninitialized);
    crypto_hash_sha256_final(&m_state->state, out(hash.data()));
    return hash;
}

void digest(QByteArrayView bytes, char *to)
{
    static_assert(DigestSize >= crypto_generichash_BYTES_MIN);
    crypto_generichash(out(to), size_t(DigestSize), in(bytes.data()), size_t(bytes.size()), nullptr, 0);
}

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

Result<SecretBytes> passwordKey(const SecretBytes &password, const QByteArray &salt, const KdfCost &cost,
                                qsizetype size)
{
    Q_ASSERT(salt.size() == SaltSize);
    SecretBytes key(size);
    if (crypto_pwhash(out(key.data()), size_t(size), password.isEmpty() ? "" : password.data(), size_t(password.size()),
                      in(salt.data()), cost.operations, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(errors::NotEnoughMemory, {{u"bytes"_s, cost.memoryBytes}});
    return key;
}

SecretBytes derivedKey(const SecretBytes &key, const char (&purpose)[9])
{
    static_assert(crypto_kdf_CONTEXTBYTES == 8);
    SecretBytes derived(KeySize);
    crypto_kdf_derive_from_key(out(derived.data()), KeySize, 1, purpose, in(key.data()));
    return derived;
}

QByteArray seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView about)
{
    QByteArray sealed = randomBytes(NonceSize);
    sealed.resize(NonceSize + plain.size() + TagSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out(sealed.data() + NonceSize), nullptr, in(plain.data()),
                                               size_t(plain.size()), in(about.data()), size_t(about.size()), nullptr,
                                               in(sealed.constData()), in(key.data()));
    return sealed;
}

std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView about)
{
    if (sealed.size() < NonceSize + TagSize)
        return std::nullopt;
    SecretBytes plain(sealed.size() - NonceSize - TagSize);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(out(plain.data()), nullptr, nullptr, in(sealed.data() + NonceSize),
                                                   size_t(sealed.size() - NonceSize), in(about.data()),
                                                   size_t(about.size()), in(sealed.data()), in(key.data())) != 0)
        return std::nullopt;
    return plain;
}

BoxKeys makeBoxKeys() { return boxKeysFromSecret(SecretBytes::random(crypto_box_SECRETKEYBYTES)); }

BoxKeys boxKeysFromSeed(const SecretBytes &seed)
{
    BoxKeys keys{SecretBytes(crypto_box_SECRETKEYBYTES), QByteArray(crypto_box_PUBLICKEYBYTES, '\0')};
    crypto_box_seed_keypair(out(keys.publicKey.data()), out(keys.secret.data()), in(seed.data()));
    return keys;
}

BoxKeys boxKeysFromSecret(SecretBytes secret)
{
    QByteArray publicKey(crypto_box_PUBLICKEYBYTES, '\0');
    crypto_scalarmult_base(out(publicKey.data()), in(secret.data()));
    return {std::move(secret), publicKey};
}

std::optional<QByteArray> sealTo(const QByteArray &publicKey, const SecretBytes &plain)
{
    if (publicKey.size() != BoxPublicSize)
        return std::nullopt;
    QByteArray sealed(plain.size() + qsizetype(crypto_box_SEALBYTES), Qt::Uninitialized);
    if (crypto_box_seal(out(sealed.data()), in(plain.data()), size_t(plain.size()), in(publicKey.data())) != 0)
        return std::nullopt;
    return sealed;
}

std::optional<SecretBytes> openSealed(const BoxKeys &keys, QByteArrayView sealed)
{
    if (sealed.size() < qsizetype(crypto_box_SEALBYTES))
        return std::nullopt;
    SecretBytes plain(sealed.size() - qsizetype(crypto_box_SEALBYTES));
    if (crypto_box_seal_open(out(plain.data()), in(sealed.data()), size_t(sealed.size()), in(keys.publicKey.data()),
                             in(keys.secret.data())) != 0)
        return std::nullopt;
    return plain;
}

} // namespace voicelog::crypto
