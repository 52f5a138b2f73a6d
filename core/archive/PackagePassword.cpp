// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackagePassword.h"

#include <sodium.h>
#include <string_view>

namespace voicelog {

namespace {

constexpr std::string_view packageAlphabet = "CDFHJKMNPRTVWXY23456789";
constexpr qsizetype passwordGroups = 6;
constexpr qsizetype charactersInGroup = 5;

} // namespace

SecretBytes newPackagePassword()
{
    SecretBytes password(passwordGroups * (charactersInGroup + 1) - 1); // makes libsodium ready too
    for (qsizetype i = 0; i < password.size(); ++i) {
        const bool between = i % (charactersInGroup + 1) == charactersInGroup;
        password.data()[i] = between ? '-' : packageAlphabet[randombytes_uniform(uint32_t(packageAlphabet.size()))];
    }
    return password;
}

} // namespace voicelog
