// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallCopy.h"

#include <QJsonObject>

/// The call data of recordings as a data subject gets them, for programs to read. They say what DOMAIN 3.1 has of a
/// call, under its names, and nothing of how the archive keeps it: no ids, states, terms, results of rules, or
/// checksums of what was recorded. Where somebody who took part is not told, nor is the telephone system's own id of
/// the call: often it is a file name with both numbers in it.
namespace voicelog {

/// One recording. Moments are ISO 8601 in UTC, and `startedAtLocal` in Europe/Amsterdam with its offset; stretches are
/// milliseconds from the start. What is not told is left out, except for empty lists.
[[nodiscard]] QJsonObject callSheetJson(const CallCopy &copy);

/// One row per recording, under a row with the names of the columns; nothing of it depends on a language. RFC 4180, in
/// UTF-8 with a byte order mark, from which spreadsheets know that it is. Lists stand one item a line in their cell,
/// the parts of an item as `part | part`; no cell is taken for a formula (see CsvCell).
[[nodiscard]] QByteArray callSheetCsv(const QList<CallCopy> &copies, char delimiter = ',');

} // namespace voicelog
