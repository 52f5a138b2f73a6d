// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RestoreReplay.h"

#include <QStringList>

#include <optional>

namespace voicelog {

/// restore.json in a folder that a backup is being restored to. As long as it is there the archive does not open: it
/// may still hold what was destroyed. It keeps what is to be replayed, so that an interrupted restore can be gone on
/// with.
struct RestoreMarker
{
    Id backup;
    QByteArray manifestSha256;
    bool copied = false; ///< every file is there and was checked: from now on they change
    QList<ReplayedDestruction> destructions;
    bool fromCurrent = false; ///< the current archive told of them: none is missing
    QStringList missing;      ///< numbers whose certificates somebody said to do without

    /// Adds what is not in it yet.
    void add(const QList<ReplayedDestruction> &more);

    /// None if the folder has none. errors::Damaged if it cannot be read.
    [[nodiscard]] static Result<std::optional<RestoreMarker>> in(const QString &archivePath);
    [[nodiscard]] Result<void> write(const QString &archivePath) const;
    [[nodiscard]] static Result<void> remove(const QString &archivePath);
    /// errors::RestoreUnfinished if the folder has one.
    [[nodiscard]] static Result<void> checkNone(const QString &archivePath);
};

} // namespace voicelog
