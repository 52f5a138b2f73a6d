// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <common/Tone.h>
#include <monitoring/CaseEnums.h>

namespace voicelog {

[[nodiscard]] ToneLook caseLook(CaseState state);

} // namespace voicelog
