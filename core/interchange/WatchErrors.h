// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be wrong with a folder that is watched for recordings.
namespace voicelog::errors {

/// Not there, or no folder: a drive or share that is away comes back. Parameter: `path`.
inline constexpr ErrorCode WatchFolderMissing{ErrorKind::Failed, "interchange.watch-folder-missing"};
/// What was taken in is to be removed, and nothing can be. Parameters: `path`, `detail` (the system's words).
inline constexpr ErrorCode WatchFolderReadOnly{ErrorKind::Failed, "interchange.watch-folder-read-only"};
/// Another watched folder is this one, is in it, or holds it: a call would belong to two. Parameters: `path`, `other`.
inline constexpr ErrorCode WatchFolderShared{ErrorKind::Usage, "interchange.watch-folder-shared"};
/// The folder is in the archive, or the archive in it. Parameter: `path`.
inline constexpr ErrorCode WatchFolderInArchive{ErrorKind::Usage, "interchange.watch-folder-in-archive"};
/// More files than are looked at. Parameters: `path`, `count` (the most).
inline constexpr ErrorCode WatchFolderTooLarge{ErrorKind::Usage, "interchange.watch-folder-too-large"};

inline constexpr std::array watchErrors{WatchFolderMissing, WatchFolderReadOnly, WatchFolderShared,
                                        WatchFolderInArchive, WatchFolderTooLarge};

} // namespace voicelog::errors
