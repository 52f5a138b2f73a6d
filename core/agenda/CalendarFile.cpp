// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CalendarFile.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestLine = 75; // octets without the line's end (RFC 5545, 3.1)

/// A value of type TEXT (3.3.11). Control characters have no place in it.
QByteArray textValue(const QString &text)
{
    QString escaped;
    for (const QChar c : text) {
        if (c == u'\\' || c == u';' || c == u',')
            escaped += u'\\';
        if (c == u'\n')
            escaped += u"\\n"_s;
        else if (c.unicode() >= 0x20 && c.unicode() != 0x7f)
            escaped += c;
    }
    return escaped.toUtf8();
}

/// Folded where it is too long, never within a character.
void addLine(QByteArray &file, const QByteArray &line)
{
    qsizetype from = 0;
    qsizetype room = longestLine;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while ((quint8(line[to]) & 0xc0) == 0x80) // inside a character of several octets
            --to;
        file += line.sliced(from, to - from) + "\r\n ";
        from = to;
        room = longestLine - 1; // the blank that begins it counts
    }
    file += line.sliced(from) + "\r\n";
}

QByteArray dateValue(QDate date) { return date.toString(u"yyyyMMdd"_s).toLatin1(); }

} // namespace

QByteArray calendarFile(const QList<CalendarEvent> &events, const QString &name, const QDateTime &now)
{
    QByteArray file;
    addLine(file, "BEGIN:VCALENDAR");
    addLine(file, "VERSION:2.0");
    addLine(file, "PRODID:-//Voicelog//Agenda//EN");
    addLine(file, "CALSCALE:GREGORIAN");
    addLine(file, "X-WR-CALNAME:" + textValue(name));
    const QByteArray stamp = now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1();
    for (const CalendarEvent &event : events) {
        addLine(file, "BEGIN:VEVENT");
        addLine(file, "UID:" + textValue(event.uid));
        addLine(file, "DTSTAMP:" + stamp);
        addLine(file, "DTSTART;VALUE=DATE:" + dateValue(event.date));
        addLine(file, "DTEND;VALUE=DATE:" + dateValue(event.date.addDays(1)));
        addLine(file, "SUMMARY:" + textValue(event.summary));
        addLine(file, "CLASS:CONFIDENTIAL");
        addLine(file, "TRANSP:TRANSPARENT");
        addLine(file, "END:VEVENT");
    }
    addLine(file, "END:VCALENDAR");
    return file;
}

} // namespace voicelog
