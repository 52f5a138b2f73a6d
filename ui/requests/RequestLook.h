// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <requests/RequestEnums.h>

namespace voicelog {

[[nodiscard]] ToneLook requestLook(RequestState state);

} // namespace voicelog
