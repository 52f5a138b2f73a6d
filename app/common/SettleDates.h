// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

namespace voicelog {

class Session;

/// After the archive was unlocked: what dates have brought about since. In monitoring cases, by an officer
/// (CaseService::settle); packages for persons whose day has come are destroyed, by the retention service too
/// (PackageService::destroyDue). A console that cannot write leaves it to the next one.
[[nodiscard]] Result<void> settleDates(Session &session);

} // namespace voicelog
