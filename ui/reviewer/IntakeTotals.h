// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/VaultIntake.h>
#include <programmes/Programme.h>

namespace voicelog {

/// What came in for one programme, as a reviewer reads it.
struct IntakeTotals
{
    QString programme;
    Purpose purpose = Purpose::Quality;
    bool closed = false;
    qint64 thisMonth = 0;
    qint64 lastMonth = 0;
    qint64 thisYear = 0;
    qint64 inAll = 0;
    qint64 durationMs = 0;
};

/// One row for each programme, in their order; `today` is the organisation's own.
[[nodiscard]] QList<IntakeTotals> intakeTotals(const QList<Programme> &programmes, const QList<VaultIntake> &intake,
                                               const QDate &today);
/// How many came in in each of the last twelve months, all programmes together; the last is this month.
[[nodiscard]] QList<qint64> intakeByMonth(const QList<VaultIntake> &intake, const QDate &today);

} // namespace voicelog
