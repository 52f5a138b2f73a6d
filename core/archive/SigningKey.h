// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SecretBytes.h"

#include <QByteArray>

namespace voicelog {

/// An account's Ed25519 key pair. The secret half stays in locked memory; copies are made explicitly.
class SigningKey
{
public:
    [[nodiscard]] static SigningKey make();
    /// From the 32 bytes that are all that needs keeping.
    [[nodiscard]] static SigningKey fromSeed(const SecretBytes &seed);
    [[nodiscard]] SigningKey clone() const;

    [[nodiscard]] const QByteArray &publicKey() const { return m_public; }
    [[nodiscard]] SecretBytes seed() const;
    [[nodiscard]] QByteArray sign(QByteArrayView message) const;
    [[nodiscard]] static bool verify(const QByteArray &publicKey, QByteArrayView message, QByteArrayView signature);

private:
    SecretBytes m_secret;
    QByteArray m_public;
};

} // namespace voicelog
