// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"

#include <base/Id.h>

#include <QDate>
#include <QList>

namespace voicelog {

/// What governance.db remembers of one backup.
struct BackupRecord
{
    Id id;
    QDateTime startedAt;
    Id madeBy;
    QDate expiresOn; ///< the last day on which it may be kept
    QString place;
    QDateTime madeAt; ///< invalid if it was never ended: what it had copied may lie there all the same
    qint64 size = 0;
    QByteArray manifestSha256;
};

/// The record of backups in governance.db. A backup is entered before it copies anything, so that a destruction that
/// comes while it runs knows of it too.
class Backups
{
public:
    /// The last day on which a backup made so far is kept: whatever is destroyed today may be in one until then. Null
    /// if there never was one; a day in the past if all have expired.
    [[nodiscard]] static Result<QDate> lastExpiry(Database &governance);
    /// Newest first.
    [[nodiscard]] static Result<QList<BackupRecord>> list(Database &governance);

    /// Within the caller's transaction, with its event.
    [[nodiscard]] static Result<void> begin(Database &governance, const BackupRecord &record);
    [[nodiscard]] static Result<void> end(Database &governance, const BackupRecord &record);
};

} // namespace voicelog
