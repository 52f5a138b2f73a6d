// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArrayView>
#include <QList>

namespace voicelog {

class Database;

/// Which file a table lives in. A case's vault is a monitoring case's own: it has the tables of recordings too.
enum class VaultKind { Governance, Recordings, Requests, Case };

/// Whether vaults of this kind have the tables of recordings.
[[nodiscard]] constexpr bool holdsRecordings(VaultKind kind)
{
    return kind == VaultKind::Recordings || kind == VaultKind::Case;
}

/// One numbered step of a module's schema. Steps are never changed once released; names of tables are spelled out in
/// them. `sql` uses the plain schema name: `main.` in governance, `vault.` in a vault.
struct Migration
{
    int version;
    const char *sql;
};

/// A module's tables in one kind of file: the composition root gathers them all, and an archive applies what is
/// missing in one transaction a file. Order of modules is order of creation.
struct SchemaModule
{
    const char *name;
    VaultKind kind;
    QList<Migration> migrations;
};

using Schema = QList<SchemaModule>;

} // namespace voicelog
