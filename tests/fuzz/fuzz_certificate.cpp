// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/CertificateChain.h>
#include <interchange/JoseKey.h>

using namespace voicelog;

// Certificates of signers, and people's private keys.
VOICELOG_FUZZ(bytes)
{
    const QDateTime at(QDate(2026, 6, 15), QTime(12, 0), QTimeZone::UTC);
    if (const auto one = SignerCertificate::fromDer(bytes))
        (void)certificateFault({*one}, {*one}, at);
    if (const auto several = SignerCertificate::read(bytes)) {
        fuzz::require(!several->isEmpty(), "at least one");
        (void)certificateFault(*several, {several->last()}, at);
    }
    (void)JosePrivateKey::read(SecretBytes::copyOf(bytes));
    (void)JosePrivateKey::read(SecretBytes::copyOf(bytes), SecretBytes::copyOf("secret"));
}
