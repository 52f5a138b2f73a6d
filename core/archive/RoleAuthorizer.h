// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Role.h"
#include "Schema.h"

#include <QByteArrayView>
#include <QString>

namespace voicelog {

/// What a statement asks of a connection, as sqlite3_set_authorizer puts it.
struct SqlAction
{
    int action = 0; ///< an action code of SQLite
    QByteArrayView first;
    QByteArrayView second;
    QByteArrayView schema;
    QByteArrayView trigger; ///< or view, that asks it
};

/// Whether the role's connection may do this, by the one table in RoleAuthorizer.cpp (DOMAIN 3.8). `vaultKind` says
/// what is attached as `vault`. A table that is not in the table is open to the privacy officer only.
[[nodiscard]] bool isAllowed(Role role, VaultKind vaultKind, const SqlAction &asked);

/// Whether it is what a full-text index of the vault does itself while the role deletes from it or merges it: reading
/// and writing the index's own tables, by nobody's trigger. Only for a role that may delete from the index at all.
/// Asked in addition to isAllowed, and only while Connection::deleteFromIndex, mergeIndex or clearIndex is at work: the
/// retention service may not read words.
[[nodiscard]] bool isIndexDeletion(Role role, VaultKind vaultKind, const SqlAction &asked, QByteArrayView index);

/// What was asked, for the error's `what`: e.g. "update main.account".
[[nodiscard]] QString describe(const SqlAction &asked);

} // namespace voicelog
