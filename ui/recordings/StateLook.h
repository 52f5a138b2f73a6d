// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <recordings/RecordingEnums.h>

namespace voicelog {

/// How the states and remarks of recordings look.
namespace statelook {

[[nodiscard]] ToneLook of(RecordingState state);
[[nodiscard]] ToneLook of(Direction direction);
[[nodiscard]] ToneLook warning();
[[nodiscard]] ToneLook transcript();
/// Of a recording that holds a part of its call.
[[nodiscard]] ToneLook part();

} // namespace statelook

} // namespace voicelog
