// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CsvReader.h"

#include "CsvErrors.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace voicelog {

CsvReader::CsvReader(QIODevice *device, char delimiter, qsizetype fieldLimit)
    : m_device(device), m_delimiter(delimiter), m_fieldLimit(fieldLimit), m_offset(device->pos())
{
    if (m_offset == 0 && fill() && m_chunk.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

bool CsvReader::fill()
{
    m_offset += m_chunk.size();
    m_chunk.resize(64 * 1024);
    const qint64 got = m_device->read(m_chunk.data(), m_chunk.size());
    m_readFailed = got < 0;
    m_chunk.resize(qMax<qint64>(0, got));
    m_at = 0;
    return !m_chunk.isEmpty();
}

int CsvReader::peek()
{
    if (m_at >= m_chunk.size() && !fill())
        return atEnd;
    return quint8(m_chunk[m_at]);
}

// Line ends count once, as '\n', whichever they are.
int CsvReader::take()
{
    int c = peek();
    if (c == atEnd)
        return c;
    ++m_at;
    ++m_column;
    if (c == '\r') {
        if (peek() == '\n')
            ++m_at;
        c = '\n';
    }
    if (c == '\n') {
        ++m_line;
        m_column = 1;
    }
    return c;
}

std::unexpected<Error> CsvReader::invalid(QLatin1StringView detail)
{
    m_broken = true;
    return fail(errors::CsvInvalid, {{u"line"_s, m_line}, {u"column"_s, m_column}, {u"detail"_s, QString(detail)}});
}

Result<void> CsvReader::readQuoted(QByteArray &field)
{
    const qint64 line = m_line;
    const qint64 column = m_column;
    take();
    while (true) {
        const int c = take();
        if (c == atEnd) {
            m_line = line;
            m_column = column;
            return invalid("unclosed-quote"_L1);
        }
        if (c == '"') {
            if (peek() != '"')
                return {};
            take();
        }
        if (c == 0)
            return invalid("not-text"_L1);
        if (field.size() >= m_fieldLimit) {
            m_line = line;
            m_column = column;
            return invalid("field-too-large"_L1);
        }
        field += char(c);
    }
}

Result<void> CsvReader::readField(QByteArray &field)
{
    if (peek() == '"') {
        VOICELOG_TRY(readQuoted(field));
        while (peek() == ' ')
            take();
        const int c = peek();
        if (c != atEnd && c != '\r' && c != '\n' && char(c) != m_delimiter)
            return invalid("text-after-quote"_L1);
        return {};
    }
    for (int c = peek(); c != atEnd && c != '\r' && c != '\n' && char(c) != m_delimiter; c = peek()) {
        if (c == 0)
            return invalid("not-text"_L1);
        if (field.size() >= m_fieldLimit)
            return invalid("field-too-large"_L1);
        field += char(take());
    }
    return {};
}

Result<CsvReader::Row> CsvReader::next()
{
    if (m_broken)
        return Row();
    while (peek() == '\r' || peek() == '\n')
        take();
    if (peek() == atEnd)
        return m_readFailed ? Result<Row>(invalid("read-failed"_L1)) : Row();
    Row row;
    row.offset = m_offset + m_at;
    row.line = m_line;
    while (true) {
        if (row.fields.size() >= mostColumns)
            return invalid("too-many-columns"_L1);
        QByteArray field;
        VOICELOG_TRY(readField(field));
        row.fields.append(std::move(field));
        const int end = take();
        if (end == atEnd || end == '\n')
            break;
    }
    if (m_readFailed)
        return invalid("read-failed"_L1);
    row.end = m_offset + m_at;
    return row;
}

} // namespace voicelog
