// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Commands.h"

namespace voicelog::ctl {

/// `rules evaluate`, `recording check` and `recording release …`: what the rules say, and the ways out of RESTRICTED.
[[nodiscard]] QList<Command> judgementCommands();

} // namespace voicelog::ctl
