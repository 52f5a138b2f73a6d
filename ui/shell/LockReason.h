// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog {

/// Why an archive was locked.
enum class LockReason { Asked, Idle, DesktopLocked, Suspend, SessionEnds, ProgramEnds };

/// Stable, for the log.
[[nodiscard]] QString lockReasonId(LockReason reason);
/// What the unlock screen says; empty where the person did it himself.
[[nodiscard]] QString lockReasonText(LockReason reason);

} // namespace voicelog
