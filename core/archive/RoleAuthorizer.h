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
};

/// Whether the role's connection may do this, by the one table in RoleAuthorizer.cpp (DOMAIN 3.8). `vaultKind` says
/// what is attached as `vault`. A table that is not in the table is open to the privacy officer only.
[[nodiscard]] bool isAllowed(Role role, VaultKind vaultKind, const SqlAction &asked);

/// What was asked, for the error's `what`: e.g. "update main.account".
[[nodiscard]] QString describe(const SqlAction &asked);

} // namespace voicelog
