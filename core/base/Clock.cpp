// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Clock.h"

namespace voicelog {

QDateTime SystemClock::now() const { return QDateTime::currentDateTimeUtc(); }

} // namespace voicelog
