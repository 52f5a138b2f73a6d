// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

#include <QString>

namespace voicelog {

/// The tables of all modules, in order of creation: what both programs open archives with.
[[nodiscard]] Schema fullSchema();

/// Where wrong passwords are counted, outside any archive; shared by both programs.
[[nodiscard]] QString unlockThrottleFile();

} // namespace voicelog
