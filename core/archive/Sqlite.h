// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// SQLCipher's own header, with its keys API. Only .cpp files of this folder include it.
#ifndef SQLITE_HAS_CODEC
#define SQLITE_HAS_CODEC 1
#endif
#include <base/Result.h>

#include <QString>

#include <sqlite3.h>

namespace voicelog::sqlite {

/// Sets up the library once for this process: nothing may spill into temporary files.
void initialise();

/// SQLite's result code as one of our errors. `path` is the file the work was about.
[[nodiscard]] Error errorFrom(sqlite3 *database, int code, const QString &path);

} // namespace voicelog::sqlite
