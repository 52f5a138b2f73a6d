// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

struct sqlite3;

namespace voicelog {

/// Takes out of a full-text index of the vault what it keeps of words that no row has any more. FTS5 notes for each of
/// its pages the beginning of the page's first word, or all of it; with the option secure-delete it removes a word that
/// goes from the page, but not from the note, which can hold most of a name or a telephone number. Such a note becomes
/// the word that is the page's first one now. And pages that a merge has used up stay until it ends, whole: they go.
/// (Tables `%_idx` and `%_data`, as ext/fts5/fts5_index.c of SQLite describes them.) Within the caller's transaction,
/// with everything that FTS5 kept back written. A result code of SQLite.
[[nodiscard]] int clearIndexRemnants(sqlite3 *handle, QByteArrayView index);

} // namespace voicelog
