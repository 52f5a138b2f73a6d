// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QList>
#include <QSet>

namespace voicelog {

/// The public holidays of the Netherlands as the Algemene termijnenwet art. 3 has them: those of its first paragraph
/// always, Good Friday and days equated by royal decree where the organisation says so (DOMAIN 3.6, [D-8]).
///
/// The Queen's birthday was kept on 30 April until 2013, the King's since 2014 on 27 April; either on the Saturday
/// before where it falls on a Sunday.
class HolidayCalendar
{
public:
    struct Options
    {
        bool goodFriday = false;
        QSet<QDate> equated; ///< by royal decree
    };

    HolidayCalendar() = default;
    explicit HolidayCalendar(Options options) : m_options(std::move(options)) {}

    [[nodiscard]] bool isHoliday(QDate date) const;
    /// Neither Saturday, Sunday nor holiday (Reg. (EEC, Euratom) 1182/71 art. 2).
    [[nodiscard]] bool isWorkingDay(QDate date) const;
    /// All of a year, in order.
    [[nodiscard]] QList<QDate> holidaysOf(int year) const;
    /// Easter Sunday in the Gregorian calendar.
    [[nodiscard]] static QDate easter(int year);

private:
    Options m_options;
};

} // namespace voicelog
