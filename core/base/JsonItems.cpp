// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JsonItems.h"

#include <QIODevice>

namespace voicelog {

JsonItems::JsonItems(QIODevice *device, QByteArray listName) : m_device(device), m_listName(std::move(listName)) {}

int JsonItems::peek()
{
    if (m_at >= m_chunk.size()) {
        m_chunk.resize(64 * 1024);
        m_chunk.resize(qMax<qint64>(0, m_device->read(m_chunk.data(), m_chunk.size())));
        m_at = 0;
        if (m_chunk.isEmpty())
            return atEnd;
    }
    return quint8(m_chunk[m_at]);
}

int JsonItems::take()
{
    const int c = peek();
    if (c == atEnd)
        return c;
    ++m_at;
    if (c == '\n') {
        ++m_line;
        m_column = 1;
    } else if ((c & 0xc0) != 0x80) { // not inside a character
        ++m_column;
    }
    return c;
}

void JsonItems::skipSpace(QByteArray *into)
{
    for (int c = peek(); c == ' ' || c == '\t' || c == '\r' || c == '\n'; c = peek()) {
        take();
        if (into)
            *into += char(c);
    }
}

std::optional<JsonItems::Item> JsonItems::broken()
{
    m_form = Form::Done;
    return std::nullopt;
}

bool JsonItems::takeString(QByteArray *into)
{
    for (bool first = true;; first = false) {
        const int c = take();
        if (c == atEnd || (into && into->size() > largestItem))
            return false;
        if (into)
            *into += char(c);
        if (c == '"' && !first)
            return true;
        if (c == '\\') {
            const int escaped = take();
            if (escaped == atEnd)
                return false;
            if (into)
                *into += char(escaped);
        }
    }
}

// One value as it stands: brackets and strings are followed, anything else ends before a comma, bracket or space.
bool JsonItems::takeValue(QByteArray *into)
{
    qsizetype depth = 0;
    for (bool any = false;; any = true) {
        const int c = peek();
        if (c == atEnd)
            return any && depth == 0;
        if (into && into->size() > largestItem)
            return false;
        if (c == '"') {
            if (!takeString(into))
                return false;
            if (depth == 0)
                return true;
            continue;
        }
        const bool space = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (depth == 0 && (c == ',' || c == ']' || c == '}' || space))
            return any;
        take();
        if (into)
            *into += char(c);
        if (c == '{' || c == '[')
            ++depth;
        else if ((c == '}' || c == ']') && --depth == 0)
            return true;
    }
}

// From the first brace on: the list among the members, or an item of its own.
bool JsonItems::findList()
{
    QByteArray begun(1, char(take()));
    for (bool first = true;; first = false) {
        skipSpace(&begun);
        if (first && peek() == '}') {
            begun += char(take());
            break;
        }
        QByteArray name;
        if (peek() != '"' || !takeString(&name))
            return false;
        begun += name;
        skipSpace(&begun);
        if (take() != ':')
            return false;
        begun += ':';
        skipSpace(&begun);
        if (name == '"' + m_listName + '"' && peek() == '[') {
            take();
            m_form = Form::List;
            m_inObject = true;
            return true;
        }
        if (!takeValue(&begun))
            return false;
        skipSpace(&begun);
        const int c = take();
        if ((c != ',' && c != '}') || begun.size() > largestItem)
            return false;
        begun += char(c);
        if (c == '}')
            break;
    }
    m_form = Form::Lines;
    m_held = begun;
    return true;
}

std::optional<JsonItems::Item> JsonItems::next()
{
    if (m_form == Form::Done)
        return Item();
    if (m_form == Form::Unknown) {
        if (peek() == 0xef)
            for (const int byte : {0xef, 0xbb, 0xbf})
                if (take() != byte)
                    return broken();
        m_column = 1;
        skipSpace();
        Item item{{}, m_line, m_column};
        if (peek() == '[') {
            take();
            m_form = Form::List;
        } else if (peek() != '{' || !findList()) {
            return broken();
        }
        if (!m_held.isEmpty()) {
            item.text = std::exchange(m_held, {});
            return item;
        }
    }
    skipSpace();
    if (m_form == Form::Lines) {
        if (peek() == atEnd) {
            m_form = Form::Done;
            return Item();
        }
        if (peek() == ',') // some write them so
            take();
        skipSpace();
    } else if (peek() == ']') {
        take();
        skipSpace();
        m_form = Form::Done;
        return !m_inObject && peek() != atEnd ? broken() : Item();
    } else if (!std::exchange(m_first, false)) {
        if (take() != ',')
            return broken();
        skipSpace();
    }
    Item item{{}, m_line, m_column};
    if (!takeValue(&item.text) || item.text.isEmpty())
        return broken();
    return item;
}

} // namespace voicelog
