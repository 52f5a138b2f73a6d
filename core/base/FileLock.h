// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// A part of Platform that one file needs.
namespace voicelog::platform {

/// Takes a lock on an open file or gives it back, without waiting: 0, or an error number, EINVAL where the system has
/// no such locks. The lock is the open file's, not the process's, so that another handle feels it in this process too.
[[nodiscard]] int lockOpenFile(int file, bool take);

} // namespace voicelog::platform
