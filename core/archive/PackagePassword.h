// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SecretBytes.h"

namespace voicelog {

/// A password for a file that leaves the archive, made to be read out over the telephone: six groups of five capitals
/// and digits with a hyphen (which belongs to it) between them. There are no vowels, so that it is no word, and none of
/// those that are taken for another in print or in writing (B 8, G 6, I 1, L 1, O 0, Q 0, S 5, U V, Z 2: one of each
/// pair at most). 30 of 23 characters are 135 bits. ASCII.
[[nodiscard]] SecretBytes newPackagePassword();

} // namespace voicelog
