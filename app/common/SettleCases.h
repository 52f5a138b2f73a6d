// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

namespace voicelog {

class Session;

/// After an officer unlocked the archive: what dates have brought about in monitoring cases since
/// (CaseService::settle). A console that cannot write leaves it to the next one.
[[nodiscard]] Result<void> settleCases(Session &session);

} // namespace voicelog
