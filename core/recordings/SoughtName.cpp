// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoughtName.h"

#include "LikeWord.h"
#include "SearchText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Small words of names, which people leave out and write differently, and what is added behind one.
bool isSmall(QStringView word)
{
    static constexpr std::array small{"aan"_L1, "bij"_L1, "d"_L1,   "da"_L1,  "de"_L1,   "del"_L1, "den"_L1, "der"_L1,
                                      "des"_L1, "di"_L1,  "dos"_L1, "het"_L1, "in"_L1,   "jr"_L1,  "of"_L1,  "op"_L1,
                                      "sr"_L1,  "t"_L1,   "te"_L1,  "ten"_L1, "ter"_L1,  "the"_L1, "und"_L1, "v"_L1,
                                      "van"_L1, "vd"_L1,  "ver"_L1, "von"_L1, "voor"_L1, "zu"_L1,  "zum"_L1};
    return std::ranges::any_of(small, [word](QLatin1StringView one) { return word == one; });
}

/// Titles and articles: some people are called so, and then it stands last.
bool isTitle(QStringView word)
{
    static constexpr std::array titles{
        "al"_L1,     "dhr"_L1,  "dr"_L1,      "drs"_L1,  "du"_L1, "el"_L1,  "fam"_L1, "familie"_L1, "frau"_L1,
        "heer"_L1,   "herr"_L1, "ing"_L1,     "ir"_L1,   "la"_L1, "le"_L1,  "les"_L1, "mej"_L1,     "mejuffrouw"_L1,
        "meneer"_L1, "mevr"_L1, "mevrouw"_L1, "miss"_L1, "mr"_L1, "mrs"_L1, "ms"_L1,  "mw"_L1,      "prof"_L1};
    return std::ranges::any_of(titles, [word](QLatin1StringView one) { return word == one; });
}

/// What tells people apart; all words where there is nothing else.
QStringList tellingWords(QStringView folded)
{
    const QStringList all = folded.toString().split(u' ', Qt::SkipEmptyParts);
    QStringList words;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const bool initial = i == 0 && all[i].size() == 1;
        if ((initial || !isSmall(all[i])) && (i + 1 == all.size() || !isTitle(all[i])))
            words += all[i];
    }
    return words.isEmpty() ? all : words;
}

enum class WordMatch { None, Initial, Like, Equal };

WordMatch match(const QString &sought, const QString &known)
{
    if (sought == known)
        return WordMatch::Equal;
    if ((sought.size() == 1 || known.size() == 1) && sought.front() == known.front())
        return WordMatch::Initial;
    return LikeWord(sought)(known) ? WordMatch::Like : WordMatch::None;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

} // namespace

SoughtName::SoughtName(QStringView typed)
{
    const qsizetype comma = typed.indexOf(u','); // "Vries, Jan de"
    const QString inOrder =
        comma < 0 ? typed.toString() : typed.sliced(comma + 1).toString() + u' ' + typed.first(comma).toString();
    m_words = tellingWords(searchtext::folded(inOrder));
    std::ranges::copy_if(m_words, std::back_inserter(m_names), [](const QString &one) { return one.size() > 1; });
    m_surnames = m_words.size() > 1 ? m_words.sliced(1) : m_words;
}

SoughtName::Likeness SoughtName::likenessOf(QStringView foldedName) const
{
    QStringList known = tellingWords(foldedName);
    if (known.isEmpty() || m_words.isEmpty())
        return Likeness::None;
    bool exact = true;
    bool inFull = false;    // a word that is more than an initial
    bool bySurname = false; // … and not the first name
    QStringList left = m_words;
    for (const WordMatch wanted : {WordMatch::Equal, WordMatch::Like, WordMatch::Initial}) {
        for (qsizetype i = 0; i < left.size();) {
            const auto fits = [&](const QString &one) { return match(left[i], one) == wanted; };
            const auto at = std::ranges::find_if(known, fits);
            if (at == known.end()) {
                ++i;
                continue;
            }
            exact = exact && wanted == WordMatch::Equal;
            inFull = inFull || wanted != WordMatch::Initial;
            bySurname = bySurname || (wanted != WordMatch::Initial && m_surnames.contains(left[i]));
            known.erase(at);
            left.removeAt(i);
        }
    }
    if (!inFull)
        return Likeness::None;
    // "JW de Vries" and "Jan-Willem de Vries".
    if (left.size() > 1 && known.removeAll(initialsOf(left)) > 0) {
        left.clear();
        exact = false;
    } else if (left.size() == 1 && known.size() > 1 && left.first() == initialsOf(known)) {
        left.clear();
        exact = false;
    }
    if (left.isEmpty())
        return exact ? Likeness::Same : Likeness::Similar;
    return known.isEmpty() && bySurname ? Likeness::Part : Likeness::None;
}

} // namespace voicelog
