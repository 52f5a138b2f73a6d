// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

#include <QDate>
#include <QList>

namespace voicelog {

/// How much came into a vault of recordings that was made in one month: the totals that a works-council reviewer may
/// see (DOMAIN 3.8) without the key of anything. They count what was taken in; what is destroyed later stays counted,
/// since its certificate says that it is gone.
struct VaultIntake
{
    Id vault;
    QDate month; ///< its first day, of the organisation's own calendar
    qint64 recordings = 0;
    qint64 durationMs = 0;
};

/// The month's first day for a call that began at this moment.
[[nodiscard]] QDate intakeMonth(const QDateTime &startedAt);
/// Adds to the month's totals, within the transaction that stores the recordings.
[[nodiscard]] Result<void> addIntake(Database &database, const VaultIntake &more);
/// Every month of every vault, oldest first.
[[nodiscard]] Result<QList<VaultIntake>> vaultIntake(Database &database);

} // namespace voicelog
