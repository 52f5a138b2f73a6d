// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace voicelog {

/// A whole day in somebody's calendar.
struct CalendarEvent
{
    QString uid; ///< the same for the same event in every file: a calendar then moves it instead of adding it again
    QDate date;
    QString summary;
};

/// An iCalendar file (RFC 5545): UTF-8, lines that end with CRLF and are folded at 75 octets, days as VALUE=DATE. The
/// events take up no time and are marked confidential, so that a shared calendar does not show them to others.
[[nodiscard]] QByteArray calendarFile(const QList<CalendarEvent> &events, const QString &name, const QDateTime &now);

} // namespace voicelog
