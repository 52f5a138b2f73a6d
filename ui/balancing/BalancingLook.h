// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <balancing/BalancingRecord.h>
#include <common/Tone.h>

namespace voicelog {

[[nodiscard]] ToneLook balancingLook(BalancingState state);

} // namespace voicelog
