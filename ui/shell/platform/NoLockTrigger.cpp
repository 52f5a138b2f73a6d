// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LockTrigger.h"

namespace voicelog {

LockTrigger *makeSystemLockTrigger(QObject *) { return nullptr; }

} // namespace voicelog
