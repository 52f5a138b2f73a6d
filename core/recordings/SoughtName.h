// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace voicelog {

/// A person's name as somebody writes it who looks for what is recorded of the person: whatever the order, accents,
/// titles and small words, with initials, and with small misspellings. "Vries, J. de" finds "Jan de Vries", and
/// "Jansen" finds "Janßen" and "Janssen".
class SoughtName
{
public:
    enum class Likeness {
        None,
        Part,    ///< the other is less than what is sought: a surname alone
        Similar, ///< an initial or a misspelling
        Same,    ///< every word that is sought is in it
    };

    explicit SoughtName(QStringView typed);

    /// Whether there is nothing to look by: no word of two letters.
    [[nodiscard]] bool isEmpty() const { return m_names.isEmpty(); }
    /// The folded words of two letters and more: who is meant is known by one that is spelt like one of them.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Of a person's folded name (searchtext::folded()).
    [[nodiscard]] Likeness likenessOf(QStringView foldedName) const;

private:
    QStringList m_words; ///< without titles and small words, the first name first
    QStringList m_names;
    QStringList m_surnames; ///< those of them that are not the first of several
};

} // namespace voicelog
