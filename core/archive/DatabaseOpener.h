// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"
#include "Role.h"
#include "Schema.h"

namespace voicelog {

class ConnectionRegistry;
class SecretBytes;

/// One encrypted file to open, with its key.
struct DatabaseFile
{
    QString path;
    const SecretBytes *key = nullptr;
};

/// Opens connections by the rules of DESIGN.md section 1, in the one place where keys reach SQLCipher. Files must
/// exist: an empty one becomes a new database at its first write.
class DatabaseOpener
{
public:
    DatabaseOpener(Role role, std::shared_ptr<ConnectionRegistry> registry);

    /// governance.db as `main`, with no limits yet: for migrations.
    [[nodiscard]] Result<Database> open(const DatabaseFile &governance) const;
    /// governance.db as `main` and the vault as `vault`.
    [[nodiscard]] Result<Database> open(const DatabaseFile &governance, const DatabaseFile &vault) const;
    /// The vault as `vault` beside an empty `main` in memory: for its migrations.
    [[nodiscard]] Result<Database> openVaultAlone(const DatabaseFile &vault) const;
    /// From here on it opens to rescue what is whole: also files that were cut off, and only to read.
    void toRescue() { m_toRescue = true; }
    /// From here on the connection is held to its role.
    [[nodiscard]] static Result<void> restrict(Database &database, VaultKind vaultKind);

    /// errors::CipherMissing if this process's SQLite writes plaintext.
    [[nodiscard]] static Result<void> checkCipher();

private:
    /// `vaultPath`: what will be attached to it, so that it is found by that from the beginning.
    [[nodiscard]] Result<Database> openMain(const DatabaseFile &governance, const QString &vaultPath) const;
    [[nodiscard]] Result<std::shared_ptr<Connection>> connect(const QString &path, const SecretBytes *key) const;
    [[nodiscard]] Result<void> attach(Connection &connection, const DatabaseFile &vault) const;

    Role m_role;
    bool m_toRescue = false;
    std::shared_ptr<ConnectionRegistry> m_registry;
};

} // namespace voicelog
