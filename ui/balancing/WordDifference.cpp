// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WordDifference.h"

#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

namespace voicelog {

namespace {

constexpr qsizetype largestTable = 4'000'000; ///< cells

/// Words and the spaces between them, so that joining gives the text again.
QStringList tokens(const QString &text)
{
    QStringList list;
    qsizetype start = 0;
    for (qsizetype i = 1; i <= text.size(); ++i) {
        if (i == text.size() || text[i].isSpace() != text[i - 1].isSpace()) {
            list.append(text.mid(start, i - start));
            start = i;
        }
    }
    return list;
}

class Parts
{
public:
    void add(WordDifference::Kind kind, const QString &text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.constLast().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text});
    }
    QList<WordDifference::Part> take() { return std::move(m_parts); }

private:
    QList<WordDifference::Part> m_parts;
};

/// Lengths of the longest common subsequence of what follows each pair of places.
std::vector<quint16> commonLengths(const QStringList &a, const QStringList &b)
{
    const auto width = size_t(b.size()) + 1;
    std::vector<quint16> lengths((size_t(a.size()) + 1) * width, 0);
    for (auto i = size_t(a.size()); i-- > 0;) {
        for (auto j = size_t(b.size()); j-- > 0;) {
            lengths[i * width + j] = a[qsizetype(i)] == b[qsizetype(j)]
                                         ? quint16(lengths[(i + 1) * width + j + 1] + 1)
                                         : std::max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }
    return lengths;
}

void compareMiddle(Parts &parts, const QStringList &a, const QStringList &b)
{
    using Kind = WordDifference::Kind;
    if (a.size() * b.size() > largestTable) {
        parts.add(Kind::Removed, a.join(QString()));
        parts.add(Kind::Added, b.join(QString()));
        return;
    }
    const std::vector<quint16> lengths = commonLengths(a, b);
    const auto width = size_t(b.size()) + 1;
    const auto length = [&](qsizetype i, qsizetype j) { return lengths[size_t(i) * width + size_t(j)]; };
    qsizetype i = 0;
    qsizetype j = 0;
    QString removed;
    QString added;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            parts.add(Kind::Removed, std::exchange(removed, {}));
            parts.add(Kind::Added, std::exchange(added, {}));
            parts.add(Kind::Same, a[i]);
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && length(i + 1, j) >= length(i, j + 1))) {
            removed += a[i++];
        } else {
            added += b[j++];
        }
    }
    parts.add(Kind::Removed, removed);
    parts.add(Kind::Added, added);
}

} // namespace

QList<WordDifference::Part> WordDifference::between(const QString &before, const QString &after)
{
    QStringList a = tokens(before);
    QStringList b = tokens(after);
    qsizetype head = 0;
    while (head < a.size() && head < b.size() && a[head] == b[head])
        ++head;
    qsizetype tail = 0;
    while (tail < a.size() - head && tail < b.size() - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    Parts parts;
    parts.add(Kind::Same, a.first(head).join(QString()));
    compareMiddle(parts, a.mid(head, a.size() - head - tail), b.mid(head, b.size() - head - tail));
    parts.add(Kind::Same, a.last(tail).join(QString()));
    return parts.take();
}

} // namespace voicelog
