// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Id.h>
#include <base/Result.h>

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace voicelog {

/// A folder in which a recorder leaves what it recorded, and the programme that takes it in. A path is of one computer,
/// so this is a setting of the desk and not of the archive.
struct WatchedFolder
{
    static constexpr int longestWait = 24 * 3600;    ///< seconds
    static constexpr qsizetype mostPatterns = 50;    ///< of names
    static constexpr qsizetype longestPattern = 200; ///< characters

    Id id = {};
    Id programmeId = {};
    QString folder = {}; ///< absolute
    bool recursive = true;
    QStringList patterns = {};   ///< of the names of sounds and vCons ("q-*"); none: all of them
    bool removesSources = false; ///< once they are in the archive and were compared with it
    int waitSeconds = 30;        ///< so long nothing must have changed about a file before it is taken in
    bool on = true;

    [[nodiscard]] QJsonObject toJson() const;
    /// errors::InvalidValue with `field`.
    [[nodiscard]] static Result<WatchedFolder> fromJson(const QJsonObject &json);
    friend bool operator==(const WatchedFolder &, const WatchedFolder &) = default;
};

/// Whether it can be watched, beside the other ones of this desk. Asks the file system, which may take long on a
/// network. `archive`: its folder. errors::WatchFolderMissing, FileUnreadable, WatchFolderReadOnly, WatchFolderShared,
/// WatchFolderInArchive, InvalidValue.
[[nodiscard]] Result<void> checkWatchedFolder(const WatchedFolder &folder, const QList<WatchedFolder> &others,
                                              const QString &archive);

} // namespace voicelog
