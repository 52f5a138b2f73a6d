// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/SecretBytes.h>

#include <QString>

namespace voicelog {

/// How hard a password is to guess, roughly: from its length and the variety of its characters, less for repeats and
/// runs such as "aaaa" and "1234". An aid for people, no proof.
enum class PasswordStrength { TooShort, Weak, Fair, Good };

inline constexpr int minimumPasswordLength = 10; // as the archive demands

[[nodiscard]] PasswordStrength passwordStrength(const SecretBytes &password);
/// In words, with what would make it better.
[[nodiscard]] QString passwordAdvice(PasswordStrength strength, int characters);

} // namespace voicelog
