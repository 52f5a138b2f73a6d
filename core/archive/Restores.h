// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

#include <base/Id.h>

#include <QDateTime>
#include <QList>

namespace voicelog {

/// That this archive was restored from a backup: it lacks what was decided after that.
struct RestoreRecord
{
    Id id;
    Id backup;
    QDateTime restoredAt;
    Id restoredBy;
};

/// The restores that an archive went through, in governance.db, and which of them an officer has looked through. Within
/// the caller's transaction.
class Restores
{
public:
    [[nodiscard]] static Result<void> add(Database &governance, const RestoreRecord &record);
    /// Those that nobody has looked through, the oldest first.
    [[nodiscard]] static Result<QList<RestoreRecord>> unreviewed(Database &governance);
    [[nodiscard]] static Result<void> setReviewed(Database &governance, const Id &restored, const QDateTime &at,
                                                  const Id &by);
};

} // namespace voicelog
