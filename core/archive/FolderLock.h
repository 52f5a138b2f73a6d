// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLockFile;

namespace voicelog {

/// Takes the lock of a folder that one process at a time may write to. What a process left behind that was killed
/// between making the file and writing who it is does not count: nobody holds it. Nor where that file was the one that
/// keeps two from taking away the same stale lock.
[[nodiscard]] bool takeFolderLock(QLockFile &lock);

} // namespace voicelog
