// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LikeWord.h"

#include <QVarLengthArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

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

} // namespace

LikeWord::LikeWord(QStringView word) : m_sound(soundOf(word)) {}

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

} // namespace voicelog
