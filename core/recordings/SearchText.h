// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// How text is compared when recordings are searched: in words of letters and digits, without case and marks, each
/// counting from its beginning. Words are folded before the full-text index sees them, so that testing one row here
/// and asking the index give the same answer.
namespace voicelog::searchtext {

/// The words, folded, in order, separated by single spaces.
[[nodiscard]] QString folded(QStringView text);
/// What somebody typed, as folded words without repeats; a telephone number in any notation is one word.
[[nodiscard]] QStringList words(QStringView typed);
enum class Match { Beginnings, WholeWords };
/// The words as an FTS5 query: all must begin, or be, some word. Empty for no words.
[[nodiscard]] QString ftsQuery(const QStringList &words, Match match = Match::Beginnings);
/// The words as an FTS5 query: one must be some word. Empty for no words.
[[nodiscard]] QString ftsAnyOf(const QStringList &words);
/// True if each word begins some word of the folded text.
[[nodiscard]] bool matches(QStringView foldedText, const QStringList &words);
/// The words under which a normalised telephone number is found: whole, as dialled in its country, its last four.
[[nodiscard]] QString numberWords(QStringView normalized, QStringView countryCode = u"31");

} // namespace voicelog::searchtext
