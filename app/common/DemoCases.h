// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

namespace voicelog {

class Session;

/// The demo's monitoring cases, from resources/demo/cases.json: one that waits for a second officer, and one that is
/// still being written. `officer` opens them.
[[nodiscard]] Result<void> addDemoCases(Session &officer);

} // namespace voicelog
