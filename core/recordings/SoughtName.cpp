// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoughtName.h"

#include "SearchText.h"

#include <QVarLengthArray>

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

/// A word as it sounds in Dutch, roughly: letters that are written one for the other are one, and double ones single.
QString soundOf(QStringView word)
{
    static constexpr std::array joined{"vanden"_L1, "vander"_L1, "vande"_L1, "vant"_L1}; // "Vandenberg"
    for (const QLatin1StringView front : joined) {
        if (word.startsWith(front) && word.size() >= front.size() + 3) {
            word = word.sliced(front.size());
            break;
        }
    }
    static const std::array<std::pair<QLatin1StringView, QLatin1StringView>, 8> pairs{{{"ij"_L1, "i"_L1},
                                                                                       {"y"_L1, "i"_L1},
                                                                                       {"ph"_L1, "f"_L1},
                                                                                       {"th"_L1, "t"_L1},
                                                                                       {"ck"_L1, "k"_L1},
                                                                                       {"ae"_L1, "a"_L1},
                                                                                       {"gh"_L1, "g"_L1},
                                                                                       {"cq"_L1, "k"_L1}}};
    QString sound;
    sound.reserve(word.size());
    for (qsizetype at = 0; at < word.size(); ++at) {
        const QChar letter = word[at];
        QLatin1StringView spelt;
        for (const auto &[from, to] : pairs) {
            if (word.sliced(at).startsWith(from)) {
                spelt = to;
                at += from.size() - 1;
                break;
            }
        }
        const auto add = [&sound](QChar c) {
            if (sound.isEmpty() || sound.back() != c)
                sound += c;
        };
        if (spelt.isEmpty())
            add(letter);
        for (const char c : spelt)
            add(QLatin1Char(c));
    }
    return sound;
}

/// How many letters may be wrong, missing, too many or changed about.
qsizetype allowedSlips(qsizetype length) { return length < 4 ? 0 : length < 8 ? 1 : 2; }

/// The distance of Damerau and Levenshtein (optimal string alignment), or anything above `limit`.
qsizetype distance(QStringView one, QStringView other, qsizetype limit)
{
    if (std::abs(one.size() - other.size()) > limit)
        return limit + 1;
    const qsizetype width = other.size() + 1;
    QVarLengthArray<qsizetype, 3 * 64> rows(3 * width);
    qsizetype *before = rows.data();
    qsizetype *above = before + width;
    qsizetype *row = above + width;
    for (qsizetype j = 0; j < width; ++j)
        above[j] = j;
    for (qsizetype i = 1; i <= one.size(); ++i) {
        row[0] = i;
        qsizetype least = i;
        for (qsizetype j = 1; j < width; ++j) {
            const qsizetype same = one[i - 1] == other[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + same});
            if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                row[j] = std::min(row[j], before[j - 2] + 1);
            least = std::min(least, row[j]);
        }
        if (least > limit)
            return limit + 1;
        std::swap(before, above);
        std::swap(above, row);
    }
    return above[width - 1];
}

enum class WordMatch { None, Initial, Like, Equal };

WordMatch match(const QString &sought, const QString &known)
{
    if (sought == known)
        return WordMatch::Equal;
    if ((sought.size() == 1 || known.size() == 1) && sought.front() == known.front())
        return WordMatch::Initial;
    return SoughtName::isLike(sought, known) ? WordMatch::Like : WordMatch::None;
}

QString initialsOf(const QStringList &words)
{
    QString initials;
    for (const QString &word : words)
        initials += word.front();
    return initials;
}

} // namespace

LikeWord::LikeWord(const QString &word) : m_sound(soundOf(word)) {}

bool LikeWord::operator()(QStringView other) const
{
    if (other.size() > 2 * m_sound.size() + 8) // however it is spelt
        return false;
    const QString sound = soundOf(other);
    if (sound == m_sound)
        return true;
    const qsizetype limit = allowedSlips(std::min(m_sound.size(), sound.size()));
    return limit > 0 && distance(m_sound, sound, limit) <= limit;
}

bool SoughtName::isLike(const QString &word, const QString &other) { return LikeWord(word)(other); }

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
