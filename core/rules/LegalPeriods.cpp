// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LegalPeriods.h"

#include <algorithm>

namespace voicelog::legal {

QDate addMonths(QDate date, int count) { return date.addMonths(count); }

QDate roll(QDate date, const HolidayCalendar &calendar)
{
    while (date.isValid() && !calendar.isWorkingDay(date))
        date = date.addDays(1);
    return date;
}

QDate addWorkingDays(QDate date, int days, const HolidayCalendar &calendar)
{
    const int step = days < 0 ? -1 : 1;
    while (date.isValid() && days != 0) {
        date = date.addDays(step);
        if (calendar.isWorkingDay(date))
            days -= step;
    }
    return date;
}

int pausedDays(QList<Pause> pauses, QDate today)
{
    std::ranges::sort(pauses, {}, &Pause::askedOn);
    qint64 days = 0;
    QDate counted; // up to here, not included
    for (const Pause &pause : std::as_const(pauses)) {
        if (!pause.askedOn.isValid())
            continue;
        const QDate end = pause.answeredOn.isValid() ? pause.answeredOn : std::max(today, pause.askedOn);
        const QDate begin = counted.isValid() ? std::max(pause.askedOn, counted) : pause.askedOn;
        days += std::max<qint64>(begin.daysTo(end), 0);
        counted = counted.isValid() ? std::max(counted, end) : end;
    }
    return int(days);
}

AccessDeadline accessDeadline(QDate receivedOn, const QList<Pause> &pauses, QDate today,
                              const HolidayCalendar &calendar, const AccessPeriod &period)
{
    AccessDeadline deadline;
    const QDate lastPrompt = addWorkingDays(receivedOn, period.promptDays, calendar);
    QList<Pause> counting;
    for (const Pause &pause : pauses)
        (pause.askedOn <= lastPrompt ? counting : deadline.ignoredPauses).append(pause);
    deadline.pausedDays = pausedDays(counting, today);
    const QDate month = addMonths(receivedOn, period.months);
    deadline.periodEnds = month;
    deadline.dueDateUnpaused = roll(month, calendar);
    deadline.dueDate = roll(month.addDays(deadline.pausedDays), calendar);
    deadline.extendedDue = roll(addMonths(receivedOn, period.extendedMonths).addDays(deadline.pausedDays), calendar);
    deadline.internalTarget = addWorkingDays(deadline.dueDateUnpaused, -period.targetDays, calendar);
    return deadline;
}

bool isExtensionInTime(const AccessDeadline &deadline, QDate noticeSentOn)
{
    return noticeSentOn.isValid() && noticeSentOn <= deadline.dueDate;
}

} // namespace voicelog::legal
