// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Lets an archive that was moved after a power cut be repaired. When one commit changes governance.db and a vault,
/// SQLite writes into both journals the absolute path of a third file that ties them together, and into that one the
/// paths of the journals. After a power cut in the middle the paths still lead to where the archive was then: where the
/// folder was moved, or a share is mounted elsewhere on the next computer, SQLite would take the third file for
/// deleted, the commit for done, and throw the journals away with half a change in the files.
///
/// So this stands between SQLite and the system's files (an sqlite3_vfs) and, for these names only, looks in the
/// archives that this process has opened when the folder in the name is none of them.
namespace voicelog::movedJournals {

/// Once, after SQLite was initialised.
void install();
/// Before a database of an archive is opened.
void know(const QString &databasePath);

} // namespace voicelog::movedJournals
