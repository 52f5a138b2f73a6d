// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "WatchedFolder.h"

#include <base/Progress.h>

#include <QByteArray>
#include <QMap>

#include <optional>

namespace voicelog {

/// The files of a watched folder as one look after another finds them, so that what is still being written is known by
/// its changes: a recorder's clock and a network's are not asked. Symbolic links and hidden files are passed over.
/// Knows names, sizes and times only; nothing is read.
class WatchedFiles
{
public:
    static constexpr qsizetype mostFiles = 500'000;

    struct Entry
    {
        qint64 size = 0;
        qint64 modifiedMs = 0;
        qint64 sinceMs = 0; ///< when it was first seen like this, by the clock of look()
    };

    explicit WatchedFiles(const WatchedFolder &folder) : m_folder(folder) {}

    /// `nowMs`: of a clock that never goes back. When the folder is away what was known of it is kept.
    /// errors::WatchFolderMissing, FileUnreadable, WatchFolderTooLarge, Cancelled.
    [[nodiscard]] Result<void> look(qint64 nowMs, const CancelToken &cancel);
    [[nodiscard]] const QMap<QString, Entry> &entries() const { return m_entries; }
    /// Nothing changed about it for as long as the folder's setting says. A file that look() did not see is not.
    [[nodiscard]] bool isSettled(const QString &path) const;
    /// It changed after all: it waits anew.
    void waitAnew(const QString &path);

    /// Changes when the file does, or one that belongs to it by its name (its legs, its call data); `wholeFolder`: or
    /// any beside it.
    [[nodiscard]] QByteArray signature(const QString &path, bool wholeFolder) const;

    /// Names a call's sound or a vCon that is wanted here; JSON may be one.
    [[nodiscard]] bool isWanted(const QString &path) const;

private:
    WatchedFolder m_folder;
    QMap<QString, Entry> m_entries; ///< by path
    qint64 m_nowMs = 0;
};

/// The end by which the sound of one party is told apart ("-r" of call-r.wav) taken off a name without its ending;
/// nothing if there is none.
[[nodiscard]] std::optional<QString> withoutLegEnding(const QString &baseName);

} // namespace voicelog
