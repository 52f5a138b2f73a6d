// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/WatchedFolder.h>

namespace voicelog {

class AppSettings;

/// The folders that this computer watches for one archive, in the computer's settings: a path of this desk is of no use
/// on another one. What cannot be read any more is left out.
[[nodiscard]] QList<WatchedFolder> watchedFolders(const AppSettings &settings, const Id &archive);
void setWatchedFolders(AppSettings &settings, const Id &archive, const QList<WatchedFolder> &folders);

} // namespace voicelog
