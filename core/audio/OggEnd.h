// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

namespace voicelog {

class AudioInput;

/// An Ogg file does not say its length at the start, but its last page must be whole and marked as the last (RFC 3533).
/// One that ends otherwise broke off.
[[nodiscard]] Result<bool> oggEndsWell(AudioInput &input);

} // namespace voicelog
