// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "KdfCost.h"
#include "SecretBytes.h"

#include <base/Result.h>

#include <QByteArray>

#include <memory>
#include <optional>

/// The few operations of libsodium that the archive uses, on our own types. No cryptography of our own.
namespace voicelog::crypto {

inline constexpr qsizetype KeySize = 32;
inline constexpr qsizetype SaltSize = 16;
inline constexpr qsizetype BoxPublicSize = 32;

struct BoxKeys
{
    SecretBytes secret;
    QByteArray publicKey;
};

[[nodiscard]] QByteArray sha256(QByteArrayView bytes);
/// SHA-256 of what comes piece by piece.
class Sha256
{
public:
    Sha256();
    ~Sha256();
    Sha256(const Sha256 &) = delete;
    Sha256 &operator=(const Sha256 &) = delete;
    void add(QByteArrayView bytes);
    /// Once, at the end.
    [[nodiscard]] QByteArray result();

private:
    struct State;
    std::unique_ptr<State> m_state;
};
/// A short hash (BLAKE2b) to tell pages apart within one run of the program; never stored.
inline constexpr qsizetype DigestSize = 16;
void digest(QByteArrayView bytes, char *to);
[[nodiscard]] QByteArray randomBytes(qsizetype size);

/// Argon2id13. errors::NotEnoughMemory if the system refuses what the cost asks.
[[nodiscard]] Result<SecretBytes> passwordKey(const SecretBytes &password, const QByteArray &salt, const KdfCost &cost,
                                              qsizetype size);
/// A key for another purpose, from a key. `purpose` has eight characters.
[[nodiscard]] SecretBytes derivedKey(const SecretBytes &key, const char (&purpose)[9]);

/// XChaCha20-Poly1305 with a random nonce before the sealed bytes; `about` is authenticated with them.
[[nodiscard]] QByteArray seal(const SecretBytes &key, QByteArrayView plain, QByteArrayView about);
/// None if the key is another one or a byte was changed.
[[nodiscard]] std::optional<SecretBytes> open(const SecretBytes &key, QByteArrayView sealed, QByteArrayView about);

[[nodiscard]] BoxKeys makeBoxKeys();
[[nodiscard]] BoxKeys boxKeysFromSeed(const SecretBytes &seed);
[[nodiscard]] BoxKeys boxKeysFromSecret(SecretBytes secret);
/// Seals to a public key (X25519, crypto_box_seal): only its owner can open it. None if it is no public key.
[[nodiscard]] std::optional<QByteArray> sealTo(const QByteArray &publicKey, const SecretBytes &plain);
[[nodiscard]] std::optional<SecretBytes> openSealed(const BoxKeys &keys, QByteArrayView sealed);

} // namespace voicelog::crypto
