// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JsonPlaces.h"

#include <algorithm>
#include <optional>

namespace voicelog {

namespace {

/// Goes once through a text, and only into the values on the way to the one that is looked for.
class PlaceFinder
{
public:
    PlaceFinder(QByteArrayView text, QByteArrayView path) : m_text(text), m_left(path.size()) { takeValue(path); }

    [[nodiscard]] qsizetype found() const { return m_found; }

private:
    /// What of the path lies below this value; nothing where the value is not on the way.
    using Rest = std::optional<QByteArrayView>;

    [[nodiscard]] bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    QByteArrayView takeString()
    {
        const qsizetype begin = ++m_at; // after the quote
        while (m_at < m_text.size() && m_text[m_at] != '"')
            m_at += m_text[m_at] == '\\' ? 2 : 1;
        const qsizetype end = std::min(m_at, m_text.size());
        ++m_at;
        return m_text.sliced(begin, end - begin);
    }

    // Past a value that is not on the way, however deep it is.
    void skipValue()
    {
        for (qsizetype depth = 0; m_at < m_text.size();) {
            const char c = m_text[m_at];
            if (c == '"') {
                (void)takeString();
            } else if (depth == 0 && QByteArrayView(",]}").contains(c)) {
                return;
            } else {
                ++m_at;
                depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            }
            if (depth == 0 && m_at < m_text.size() && QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                return;
        }
    }

    void takeValue(Rest rest)
    {
        skipSpace();
        if (rest && rest->size() <= m_left) {
            m_left = rest->size();
            m_found = m_at;
        }
        if (rest && !rest->isEmpty() && isAt('{'))
            takeObject(*rest);
        else if (rest && !rest->isEmpty() && isAt('['))
            takeArray(*rest);
        else
            skipValue();
    }

    static Rest below(QByteArrayView rest, QByteArrayView step)
    {
        if (!rest.startsWith(step))
            return std::nullopt;
        const auto left = rest.sliced(step.size());
        return left.isEmpty() || left.front() == '.' || left.front() == '[' ? Rest(left) : std::nullopt;
    }

    void takeObject(QByteArrayView rest)
    {
        const bool isRoot = m_depth == 0;
        const bool leadsIn = isRoot || rest.front() == '.';
        const auto names = isRoot || !leadsIn ? rest : rest.sliced(1);
        ++m_depth;
        ++m_at;
        for (skipSpace(); isAt('"'); skipSpace()) {
            const auto name = takeString();
            skipSpace();
            ++m_at; // the colon
            takeValue(leadsIn ? below(names, name) : std::nullopt);
            skipSpace();
            if (isAt(','))
                ++m_at;
        }
        ++m_at;
        --m_depth;
    }

    void takeArray(QByteArrayView rest)
    {
        ++m_depth;
        ++m_at;
        skipSpace();
        for (int index = 0; m_at < m_text.size() && !isAt(']') && !isAt('}'); ++index) {
            takeValue(below(rest, '[' + QByteArray::number(index) + ']'));
            skipSpace();
            if (isAt(','))
                ++m_at;
            skipSpace();
        }
        ++m_at;
        --m_depth;
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
    qsizetype m_left; ///< of the path, below what was found
    qsizetype m_found = 0;
    int m_depth = 0;
};

} // namespace

JsonPlaces::Place JsonPlaces::placeOf(const QByteArray &text, qsizetype offset)
{
    const auto before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    // Qt 6.8 looks at a character past the end of an empty view.
    const qsizetype lineStart = before.isEmpty() ? 0 : before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

JsonPlaces::Place JsonPlaces::at(const QString &path) const
{
    const QByteArray wanted = path.toUtf8();
    return placeOf(m_text, PlaceFinder(m_text, wanted).found());
}

} // namespace voicelog
