// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QString>

/// Overwriting files with noise before their blocks are given back, so that what stood in them is not left on the disk.
/// Where a disk or a file system writes elsewhere what it overwrites (flash, copies on write) no program can do better;
/// what was destroyed cannot be read all the same, since its key is gone.
namespace voicelog::erasure {

/// The first pages of a vault: its salt, its schema and the roots of its tables.
inline constexpr qint64 vaultHead = 1024 * 1024;

/// Overwrites the file's first bytes, at most `most` of them, flushes them to the disk and removes the file. Its cost
/// does not depend on the file's size, apart from what the file system itself takes to remove it. A file that is not
/// there is well; one that cannot be overwritten stays, except for want of space.
[[nodiscard]] Result<void> remove(const QString &path, qint64 most);

} // namespace voicelog::erasure
