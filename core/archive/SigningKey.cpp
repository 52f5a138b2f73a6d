// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SigningKey.h"

#include <sodium.h>

namespace voicelog {

namespace {

const unsigned char *in(const char *bytes) { return reinterpret_cast<const unsigned char *>(bytes); }
unsigned char *out(char *bytes) { return reinterpret_cast<unsigned char *>(bytes); }

} // namespace

SigningKey SigningKey::make() { return fromSeed(SecretBytes::random(crypto_sign_SEEDBYTES)); }

SigningKey SigningKey::fromSeed(const SecretBytes &seed)
{
    Q_ASSERT(seed.size() == qsizetype(crypto_sign_SEEDBYTES));
    SigningKey key;
    key.m_secret = SecretBytes(crypto_sign_SECRETKEYBYTES);
    key.m_public = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0');
    crypto_sign_seed_keypair(out(key.m_public.data()), out(key.m_secret.data()), in(seed.data()));
    return key;
}

SigningKey SigningKey::clone() const
{
    SigningKey copy;
    copy.m_secret = m_secret.clone();
    copy.m_public = m_public;
    return copy;
}

SecretBytes SigningKey::seed() const
{
    SecretBytes seed(crypto_sign_SEEDBYTES);
    crypto_sign_ed25519_sk_to_seed(out(seed.data()), in(m_secret.data()));
    return seed;
}

QByteArray SigningKey::sign(QByteArrayView message) const
{
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature.data()), nullptr, in(message.data()), size_t(message.size()),
                         in(m_secret.data()));
    return signature;
}

bool SigningKey::verify(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature)
{
    return publicKey.size() == qsizetype(crypto_sign_PUBLICKEYBYTES) &&
           signature.size() == qsizetype(crypto_sign_BYTES) &&
           crypto_sign_verify_detached(in(signature.data()), in(message.data()), size_t(message.size()),
                                       in(publicKey.data())) == 0;
}

} // namespace voicelog
