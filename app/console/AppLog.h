// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog {

/// Writes the program's own messages (why it locked, what Qt warns of) with their time to a file and to standard error.
/// No names, numbers or contents of an archive come into it. The file is begun anew when it has grown past a megabyte;
/// the one before is kept.
void startAppLog();
[[nodiscard]] QString appLogFile();

} // namespace voicelog
