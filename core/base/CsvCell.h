// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// How the cells of the comma-separated values that go out of here are written.
namespace voicelog {

/// A text that a spreadsheet would take for a formula begins with an apostrophe; so does one that looks as if it had
/// been given one. Telephone numbers in E.164 too: a spreadsheet would make a sum of them and lose the plus.
[[nodiscard]] QString guardedCell(const QString &text);
/// The text of a cell, without the apostrophe.
[[nodiscard]] QString unguardedCell(const QString &cell);
/// One of several texts in a cell: a backslash before each of the separators and before a backslash; a line break is
/// `\n`.
[[nodiscard]] QString escapedInCell(const QString &text, QStringView separators);
/// A cell in its row, in UTF-8: quoted where it needs it (RFC 4180), whichever delimiter the row has.
[[nodiscard]] QByteArray csvField(const QString &cell);

} // namespace voicelog
