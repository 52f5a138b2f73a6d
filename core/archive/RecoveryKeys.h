// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Crypto.h"
#include "SigningKey.h"

namespace voicelog {

/// The key pairs that the recovery words stand for: one opens every vault key, the other signs the recovery's events.
struct RecoveryKeys
{
    crypto::BoxKeys box;
    SigningKey signing;

    [[nodiscard]] static RecoveryKeys fromSeed(const SecretBytes &seed)
    {
        return {crypto::boxKeysFromSeed(crypto::derivedKey(seed, "rcvrybox")),
                SigningKey::fromSeed(crypto::derivedKey(seed, "rcvrysig"))};
    }
};

} // namespace voicelog
