// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "HolidayCalendar.h"

namespace voicelog {

/// The time a requester was asked something, and the day of the answer; without one the question is still open. The
/// days [askedOn, answeredOn) do not count (EDPB Guidelines 01/2022 no. 157-159, [D-9]).
struct Pause
{
    QDate askedOn;
    QDate answeredOn; ///< null while there is no answer
};

/// When a request of a data subject must be answered. Both dates are always shown, because the pause rests on guidance
/// and not on the article.
struct AccessDeadline
{
    QDate periodEnds; ///< the month's own last day, before it is moved to a working day
    QDate dueDateUnpaused;
    QDate dueDate;
    QDate extendedDue;    ///< if the request is extended: three months from receipt, not chained
    QDate internalTarget; ///< five working days before dueDateUnpaused
    int pausedDays = 0;
    QList<Pause> ignoredPauses; ///< asked too late to count
};

/// What an edition says of the period (its parameters accessMonths, extendedAccessMonths, promptPauseDays,
/// internalTargetDays).
struct AccessPeriod
{
    int months = 1;
    int extendedMonths = 3;
    int promptDays = 5; ///< working days
    int targetDays = 5; ///< working days
};

/// Periods of law over calendar dates, as pure functions of dates and a calendar: Regulation (EEC, Euratom) 1182/71
/// art. 3 and GDPR art. 12(3). Dates are local calendar dates; which zone that is, the caller decides.
namespace legal {

/// The same day so many months later, or that month's last day where it has no such day.
[[nodiscard]] QDate addMonths(QDate date, int months);
/// The date itself if it is a working day, else the first working day after it (art. 3(4)).
[[nodiscard]] QDate roll(QDate date, const HolidayCalendar &calendar);
/// So many working days later; earlier where negative. 0 gives the date itself.
[[nodiscard]] QDate addWorkingDays(QDate date, int days, const HolidayCalendar &calendar);
/// The days that the pauses cover, overlaps once. An open pause lasts to `today`.
[[nodiscard]] int pausedDays(QList<Pause> pauses, QDate today);

/// DOMAIN 3.6. A pause counts only if it was asked within the period's `promptDays` of receipt.
[[nodiscard]] AccessDeadline accessDeadline(QDate receivedOn, const QList<Pause> &pauses, QDate today,
                                            const HolidayCalendar &calendar, const AccessPeriod &period = {});
/// True if a notice of extension sent that day was in time: on or before dueDate (GDPR art. 12(3)).
[[nodiscard]] bool isExtensionInTime(const AccessDeadline &deadline, QDate noticeSentOn);

} // namespace legal

} // namespace voicelog
