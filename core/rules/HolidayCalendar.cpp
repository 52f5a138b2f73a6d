// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HolidayCalendar.h"

#include <algorithm>

namespace voicelog {

namespace {

constexpr int firstYearOfTheKing = 2014;

QDate monarchsBirthday(int year)
{
    const QDate day = year >= firstYearOfTheKing ? QDate(year, 4, 27) : QDate(year, 4, 30);
    return day.dayOfWeek() == Qt::Sunday ? day.addDays(-1) : day;
}

} // namespace

QDate HolidayCalendar::easter(int year)
{
    // The anonymous Gregorian computus.
    const int golden = year % 19;
    const int century = year / 100;
    const int skipped = century / 4;
    const int correction = (century + 8) / 25;
    const int epact = (19 * golden + century - skipped - (century - correction + 1) / 3 + 15) % 30;
    const int weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
    const int late = (golden + 11 * epact + 22 * weekday) / 451;
    const int days = epact + weekday - 7 * late + 114;
    return {year, days / 31, days % 31 + 1};
}

QList<QDate> HolidayCalendar::holidaysOf(int year) const
{
    const QDate sunday = easter(year);
    QList<QDate> days{QDate(year, 1, 1),  sunday.addDays(1),  monarchsBirthday(year), QDate(year, 5, 5),
                      sunday.addDays(39), sunday.addDays(50), QDate(year, 12, 25),    QDate(year, 12, 26)};
    if (m_options.goodFriday)
        days += sunday.addDays(-2);
    for (const QDate day : m_options.equated) {
        if (day.year() == year)
            days += day;
    }
    std::ranges::sort(days);
    const auto repeated = std::ranges::unique(days); // Ascension Day may be 5 May
    days.erase(repeated.begin(), repeated.end());
    return days;
}

bool HolidayCalendar::isHoliday(QDate date) const { return holidaysOf(date.year()).contains(date); }

bool HolidayCalendar::isWorkingDay(QDate date) const { return date.dayOfWeek() < Qt::Saturday && !isHoliday(date); }

} // namespace voicelog
