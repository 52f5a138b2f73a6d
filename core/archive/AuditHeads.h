// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QString>

namespace voicelog {

class Database;
struct AuditEvent;

/// What each vault and governance.db know of each other: the newest event that was recorded in a transaction over both,
/// by its number and hash in the vault, by its number in governance. An older copy of one of the two files, or a trail
/// whose newest events were taken away, no longer fits the other. What an older copy of both is, only somebody can tell
/// who kept a number and a hash outside the archive.
namespace auditHeads {

/// Within the transaction that recorded the event. Does nothing on a connection without a vault.
[[nodiscard]] Result<void> note(Database &database, const AuditEvent &event);
/// errors::RolledBack with the file that is older than the other. `database` has the vault attached.
[[nodiscard]] Result<void> check(Database &database, const QString &governancePath, const QString &vaultPath);

} // namespace auditHeads

} // namespace voicelog
