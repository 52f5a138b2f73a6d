// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IntakeTotals.h"

namespace voicelog {

namespace {

constexpr int monthsShown = 12;

QDate firstOf(const QDate &day) { return {day.year(), day.month(), 1}; }

} // namespace

QList<IntakeTotals> intakeTotals(const QList<Programme> &programmes, const QList<VaultIntake> &intake,
                                 const QDate &today)
{
    const QDate month = firstOf(today);
    const QDate before = month.addMonths(-1);
    QList<IntakeTotals> all;
    for (const Programme &programme : programmes) {
        IntakeTotals row{programme.name, programme.purpose, programme.closedAt.isValid()};
        for (const VaultIntake &each : intake) {
            if (each.vault != programme.vaultId)
                continue;
            row.thisMonth += each.month == month ? each.recordings : 0;
            row.lastMonth += each.month == before ? each.recordings : 0;
            row.thisYear += each.month.year() == today.year() ? each.recordings : 0;
            row.inAll += each.recordings;
            row.durationMs += each.durationMs;
        }
        all.append(row);
    }
    return all;
}

QList<qint64> intakeByMonth(const QList<VaultIntake> &intake, const QDate &today)
{
    QList<qint64> months(monthsShown, 0);
    const QDate first = firstOf(today).addMonths(1 - monthsShown);
    for (const VaultIntake &each : intake) {
        const int place = (each.month.year() - first.year()) * 12 + each.month.month() - first.month();
        if (place >= 0 && place < monthsShown)
            months[place] += each.recordings;
    }
    return months;
}

} // namespace voicelog
