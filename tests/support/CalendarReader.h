// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>

namespace voicelog::test {

/// A small strict reader of iCalendar files (RFC 5545), written from the standard: lines end with CRLF and have at most
/// 75 octets, folds come apart, components nest, and each event has what it must have.
class CalendarReader
{
public:
    using Event = QHash<QByteArray, QByteArray>; ///< by name with parameters, e.g. "DTSTART;VALUE=DATE"

    explicit CalendarReader(const QByteArray &file)
    {
        QByteArrayList open;
        for (const QByteArray &line : unfolded(file)) {
            const qsizetype colon = line.indexOf(':');
            const QByteArray name = line.first(std::max<qsizetype>(0, colon));
            const QByteArray value = line.sliced(colon + 1);
            if (colon < 1)
                fail(QStringLiteral("a line without a name: ") + QString::fromUtf8(line));
            else if (name == "BEGIN")
                begin(open, value);
            else if (name == "END")
                end(open, value);
            else if (open.isEmpty())
                fail(QStringLiteral("a property outside the calendar"));
            else if (open.constLast() == "VEVENT")
                put(m_events.last(), name, value);
            else
                put(m_calendar, name, value);
        }
        if (!open.isEmpty())
            fail(QStringLiteral("not closed: ") + QString::fromUtf8(open.constLast()));
        if (m_calendar.value("VERSION") != "2.0" || !m_calendar.contains("PRODID"))
            fail(QStringLiteral("no VERSION or PRODID"));
        if (m_events.isEmpty())
            fail(QStringLiteral("no component"));
    }

    /// Empty if the file is as it should be.
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const QList<Event> &events() const { return m_events; }
    /// A value of type TEXT as it was meant.
    [[nodiscard]] static QString text(const QByteArray &value)
    {
        QByteArray plain;
        for (qsizetype i = 0; i < value.size(); ++i) {
            if (value[i] != '\\')
                plain += value[i];
            else if (++i < value.size())
                plain += value[i] == 'n' || value[i] == 'N' ? '\n' : value[i];
        }
        return QString::fromUtf8(plain);
    }

private:
    void fail(const QString &problem)
    {
        if (m_problem.isEmpty())
            m_problem = problem;
    }
    QByteArrayList unfolded(const QByteArray &file)
    {
        QByteArrayList lines;
        if (!file.endsWith("\r\n"))
            fail(QStringLiteral("does not end with CRLF"));
        qsizetype from = 0;
        for (qsizetype to; (to = file.indexOf("\r\n", from)) >= 0; from = to + 2) {
            const QByteArray line = file.sliced(from, to - from);
            if (line.contains('\n') || line.contains('\r'))
                fail(QStringLiteral("a bare line end"));
            if (line.size() > 75)
                fail(QStringLiteral("a line of %1 octets").arg(line.size()));
            if (!line.isValidUtf8())
                fail(QStringLiteral("a fold within a character"));
            if ((line.startsWith(' ') || line.startsWith('\t')) && !lines.isEmpty())
                lines.last() += line.sliced(1);
            else
                lines += line;
        }
        return lines;
    }
    void begin(QByteArrayList &open, const QByteArray &component)
    {
        if (open.isEmpty() != (component == "VCALENDAR"))
            fail(QStringLiteral("begins in the wrong place: ") + QString::fromUtf8(component));
        open += component;
        if (component == "VEVENT")
            m_events += Event();
    }
    void end(QByteArrayList &open, const QByteArray &component)
    {
        if (open.isEmpty() || open.takeLast() != component)
            fail(QStringLiteral("ends in the wrong place: ") + QString::fromUtf8(component));
        if (component != "VEVENT" || m_events.isEmpty())
            return;
        for (const QByteArray &needed : {QByteArray("UID"), QByteArray("DTSTAMP"), QByteArray("DTSTART;VALUE=DATE")}) {
            if (!m_events.constLast().contains(needed))
                fail(QStringLiteral("an event without ") + QString::fromUtf8(needed));
        }
        for (const Event &other : m_events.first(m_events.size() - 1)) {
            if (other.value("UID") == m_events.constLast().value("UID"))
                fail(QStringLiteral("a UID twice"));
        }
    }
    void put(Event &into, const QByteArray &name, const QByteArray &value)
    {
        if (into.contains(name))
            fail(QStringLiteral("twice: ") + QString::fromUtf8(name));
        into.insert(name, value);
    }

    QString m_problem;
    Event m_calendar;
    QList<Event> m_events;
};

} // namespace voicelog::test
