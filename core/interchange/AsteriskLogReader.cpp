// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AsteriskLogReader.h"

#include <base/CsvErrors.h>
#include <base/CsvReader.h>

#include <QBuffer>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 longestLogLine = 64 * 1024;
constexpr int mostLinesOfOneRow = 8;

QString logText(const QByteArray &bytes)
{
    QString text = bytes.isValidUtf8() ? QString::fromUtf8(bytes) : QString::fromLatin1(bytes);
    text = text.trimmed();
    // As databases write nothing.
    if (text == "\\N"_L1 || (text.size() == 4 && text.compare("NULL"_L1, Qt::CaseInsensitive) == 0))
        return {};
    if (text.size() <= longestCallText)
        return text;
    return text.left(longestCallText);
}

} // namespace

bool AsteriskLogReader::skipRestOfLine(const QByteArray &line)
{
    if (line.endsWith('\n') || m_device->atEnd())
        return false;
    for (auto more = m_device->readLine(longestLogLine); !more.isEmpty() && !more.endsWith('\n');)
        more = m_device->readLine(longestLogLine);
    return true;
}

AsteriskLogReader::Row AsteriskLogReader::next()
{
    Row row;
    do {
        row.place = {m_device->pos(), ++m_line};
        row.source = m_device->readLine(longestLogLine);
        if (row.source.isEmpty()) {
            row.atEnd = true;
            return row;
        }
    } while (row.source.trimmed().isEmpty());
    if (skipRestOfLine(row.source))
        return row;
    const qint64 afterLine = m_device->pos();
    const QByteArray line = row.source;
    for (int lines = 1; lines <= mostLinesOfOneRow; ++lines) {
        QBuffer buffer(&row.source);
        buffer.open(QIODevice::ReadOnly);
        CsvReader reader(&buffer, m_delimiter);
        const auto read = reader.next();
        if (read) {
            for (const auto &field : read->fields)
                row.fields.append(logText(field));
            m_line += lines - 1;
            return row;
        }
        if (read.error().parameters().value(u"detail"_s) != u"unclosed-quote"_s)
            break;
        const auto more = m_device->readLine(longestLogLine);
        if (more.isEmpty() || row.source.size() + more.size() > longestLogLine)
            break;
        row.source += more;
    }
    m_device->seek(afterLine);
    row.source = line;
    return row;
}

bool isAsteriskId(const QString &text)
{
    static const QRegularExpression form(u"^(?:.+-)?\\d+\\.\\d+$"_s);
    return form.match(text).hasMatch();
}

QString channelExtension(const QString &channel)
{
    static const QRegularExpression form(
        u"^(?:PJSIP|SIP|IAX2|SCCP|Skinny|Agent|Local)/(\\d{2,6})(?:@[^;]*)?(?:-[0-9A-Fa-f]+)?(?:;\\d)?$"_s);
    return form.match(channel).captured(1);
}

} // namespace voicelog
