// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/Jwe.h>

#include <QFile>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

const JosePrivateKey &readersKey()
{
    static const auto key = [] {
        QFile file(QStringLiteral(VOICELOG_TEST_DATA "/jose/rsa.pem"));
        fuzz::require(file.open(QIODevice::ReadOnly), "there is a key");
        return JosePrivateKey::read(SecretBytes::copyOf(file.readAll()));
    }();
    return *key;
}

} // namespace

// Encrypted vCons.
VOICELOG_FUZZ(bytes)
{
    if (const auto jwe = Jwe::read(bytes))
        (void)jwe->opened(readersKey());
}
