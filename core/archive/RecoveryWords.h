// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SecretBytes.h"

#include <base/Result.h>

namespace voicelog {

/// The recovery key as 24 English words (BIP 39): 256 bits and 8 bits of checksum, 11 bits a word. Words are told apart
/// by their first four letters, are easy to write down, and a mistyped one is found.
namespace recoveryWords {

inline constexpr int Count = 24;

/// `seed` has 32 bytes. The words are separated by one space, UTF-8.
[[nodiscard]] SecretBytes fromSeed(const SecretBytes &seed);
/// Takes any white space and case. errors::WrongRecoveryWords with the place of the first unknown word, or 0 if all are
/// words but the count or the checksum is wrong.
[[nodiscard]] Result<SecretBytes> toSeed(const SecretBytes &words);

} // namespace recoveryWords

} // namespace voicelog
