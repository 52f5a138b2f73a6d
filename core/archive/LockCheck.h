// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QString>

namespace voicelog {

/// Whether the locks of a folder's file system keep programs apart. SQLite, and with it the archive, depends on that:
/// where they do not, two consoles write at once and a file is torn. What one computer can see of it is looked at
/// before an archive is made or opened: that a lock on one handle is felt on another, and that the file system is none
/// of those that keep locks to the computer itself. Elsewhere than on Linux nothing is looked at.
namespace lockCheck {

/// errors::LocksFail. A folder that cannot be written to passes: who comes to write there is told.
[[nodiscard]] Result<void> check(const QString &folder);

/// Takes a lock (1) on an open file or gives it back (0), for the whole machine, without waiting: 0, or an error
/// number.
using Lock = int (*)(int file, bool take);
/// What to use instead of the system's locks, or null for these. For tests.
void useLocks(Lock lock);

/// What file system the folder lies on, by the text of /proc/self/mountinfo. `unfit`: its locks are known not to reach
/// other computers, for what it is or for how it was mounted.
struct Mount
{
    QString fileSystem; ///< with the option that switches its locks off, e.g. `nfs, nolock`; empty if unknown
    bool unfit = false;
};
[[nodiscard]] Mount mountOf(const QByteArray &mountinfo, const QString &folder);

} // namespace lockCheck

} // namespace voicelog
