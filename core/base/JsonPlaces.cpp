// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JsonPlaces.h"

#include <algorithm>

namespace voicelog {

JsonPlaces::JsonPlaces(const QByteArray &text) : m_text(text) { scanValue({}); }

JsonPlaces::Place JsonPlaces::placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArray before = text.first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {int(before.count('\n')) + 1, int(QString::fromUtf8(before.sliced(lineStart)).size()) + 1};
}

JsonPlaces::Place JsonPlaces::at(QString path) const
{
    while (!path.isEmpty() && !m_offsets.contains(path))
        path.truncate(std::max<qsizetype>(std::max(path.lastIndexOf(u'.'), path.lastIndexOf(u'[')), 0));
    return placeOf(m_text, m_offsets.value(path));
}

void JsonPlaces::skipSpace()
{
    while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
        ++m_at;
}

QByteArrayView JsonPlaces::scanString()
{
    const qsizetype begin = ++m_at; // after the quote
    while (m_at < m_text.size() && m_text[m_at] != '"')
        m_at += m_text[m_at] == '\\' ? 2 : 1;
    const qsizetype end = std::min(m_at, m_text.size());
    ++m_at;
    return QByteArrayView(m_text).sliced(begin, end - begin);
}

void JsonPlaces::scanValue(const QString &path)
{
    skipSpace();
    m_offsets.insert(path, m_at);
    if (m_at >= m_text.size())
        return;
    switch (m_text[m_at]) {
    case '{':
        return scanObject(path);
    case '[':
        return scanArray(path);
    case '"':
        (void)scanString();
        return;
    default:
        while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }
}

void JsonPlaces::scanObject(const QString &path)
{
    ++m_at;
    for (skipSpace(); m_at < m_text.size() && m_text[m_at] == '"'; skipSpace()) {
        const QString name = QString::fromUtf8(scanString());
        skipSpace();
        ++m_at; // the colon
        scanValue(path.isEmpty() ? name : path + u'.' + name);
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == ',')
            ++m_at;
    }
    ++m_at;
}

void JsonPlaces::scanArray(const QString &path)
{
    ++m_at;
    skipSpace();
    for (int index = 0; m_at < m_text.size() && m_text[m_at] != ']'; ++index) {
        scanValue(QStringLiteral("%1[%2]").arg(path).arg(index));
        skipSpace();
        if (m_at < m_text.size() && m_text[m_at] == ',')
            ++m_at;
        skipSpace();
    }
    ++m_at;
}

} // namespace voicelog
