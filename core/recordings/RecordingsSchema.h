// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

#include <QDate>

namespace voicelog {

/// The tables of recordings in a vault.
///
/// `recording.rec`, the row's key, is the start in milliseconds times 2^20 plus a few bits of the id: the table, every
/// index and the full-text index are thereby in order of time, and a filtered list in that order is one walk that may
/// stop after a page. The list's columns ride in each index (covering), so a walk that tests them reads no rows.
///
/// `media_chunk.chunk` is the medium's key times 2^20 plus the piece's place: a seek is one look-up by row id.
[[nodiscard]] SchemaModule recordingsSchema(VaultKind kind = VaultKind::Recordings);

/// How far the start's milliseconds are shifted in a recording's row key.
inline constexpr int tieBits = 20;
/// When the recording of this row key began, in milliseconds since 1970: known to whoever may read keys alone.
[[nodiscard]] constexpr qint64 startedAtMs(qint64 rec) { return rec >> tieBits; }
/// The day of that.
[[nodiscard]] QDate calledOn(qint64 rec);

} // namespace voicelog
