// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DatabaseOpener.h"

#include "ArchiveErrors.h"
#include "CleanPages.h"
#include "DatabasePrivate.h"
#include "MovedJournals.h"
#include "SecretBytes.h"
#include "Sqlite.h"

#include <base/BaseErrors.h>

#include <QFileInfo>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int KeySize = 32;

// SQLCipher takes a raw key as the text x'…'. It never stands in SQL, and lives in locked memory only.
SecretBytes keyText(const SecretBytes &key)
{
    Q_ASSERT(key.size() == KeySize);
    SecretBytes text(3 + 2 * KeySize + 1);
    text.data()[0] = 'x';
    text.data()[1] = '\'';
    sodium_bin2hex(text.data() + 2, 2 * KeySize + 1, reinterpret_cast<const unsigned char *>(key.data()), KeySize);
    text.data()[2 + 2 * KeySize] = '\'';
    return text; // with a closing zero, which is not part of it
}

Result<void> checkFile(const QString &path)
{
    const QFileInfo file(path);
    if (!file.exists())
        return fail(errors::MissingVault, {{u"path"_s, path}, {u"vault"_s, file.completeBaseName()}});
    sqlite::initialise();
    movedJournals::know(path);
    return {};
}

struct Closer
{
    void operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }
};

} // namespace

DatabaseOpener::DatabaseOpener(Role role, std::shared_ptr<ConnectionRegistry> registry)
    : m_role(role), m_registry(std::move(registry))
{
}

Result<void> DatabaseOpener::checkCipher()
{
    sqlite::initialise();
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    const std::unique_ptr<sqlite3, Closer> handle(raw);
    if (code != SQLITE_OK)
        return std::unexpected(sqlite::errorFrom(raw, code, u":memory:"_s));
    sqlite3_stmt *statement = nullptr;
    sqlite3_prepare_v2(raw, "PRAGMA cipher_version", -1, &statement, nullptr);
    const bool answers =
        statement != nullptr && sqlite3_step(statement) == SQLITE_ROW && sqlite3_column_bytes(statement, 0) > 0;
    sqlite3_finalize(statement);
    if (!answers)
        return fail(errors::CipherMissing);
    return {};
}

Result<std::shared_ptr<Connection>> DatabaseOpener::connect(const QString &path, const SecretBytes *key) const
{
    VOICELOG_TRY(checkCipher());
    auto caches = cleanPages::make();
    const cleanPages::Opening opening(*caches);
    sqlite3 *raw = nullptr;
    int code = sqlite3_open_v2(path.toUtf8().constData(), &raw,
                               SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    std::unique_ptr<sqlite3, Closer> handle(raw);
    if (code != SQLITE_OK)
        return std::unexpected(sqlite::errorFrom(raw, code, path));
    auto connection = std::make_shared<Connection>(handle.release(), path, m_role, std::move(caches));
    // The page size is a default of the process, read when a key is set or a file attached.
    VOICELOG_TRY(connection->execute("PRAGMA cipher_default_page_size=16384; PRAGMA cipher_log_level=NONE"));
    if (key != nullptr) {
        const SecretBytes text = keyText(*key);
        code = sqlite3_key_v2(raw, "main", text.data(), int(text.size() - 1));
        if (code != SQLITE_OK)
            return std::unexpected(connection->error(code));
    }
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, m_toRescue ? 0 : 1, nullptr);
    if (m_toRescue) // with the first of these SQLite opens a file that is shorter than it should be
        VOICELOG_TRY(connection->execute("PRAGMA writable_schema=ON; PRAGMA query_only=ON"));
    for (const int option : {SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML, SQLITE_DBCONFIG_TRUSTED_SCHEMA})
        sqlite3_db_config(raw, option, 0, nullptr);
    VOICELOG_TRY(
        connection->execute("PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; PRAGMA main.journal_mode=DELETE;"
                            "PRAGMA main.synchronous=FULL; PRAGMA main.secure_delete=ON;"
                            "PRAGMA main.cache_size=-8192;"
                            "SELECT count(*) FROM main.sqlite_schema"));
    return connection;
}

Result<void> DatabaseOpener::attach(Connection &connection, const DatabaseFile &vault) const
{
    const cleanPages::Opening opening(connection.caches());
    const SecretBytes text = keyText(*vault.key);
    const QByteArray path = vault.path.toUtf8();
    sqlite3_stmt *statement = nullptr;
    int code = sqlite3_prepare_v2(connection.handle(), "ATTACH ? AS vault KEY ?", -1, &statement, nullptr);
    if (code == SQLITE_OK) {
        sqlite3_bind_text(statement, 1, path.constData(), int(path.size()), SQLITE_STATIC);
        sqlite3_bind_text(statement, 2, text.data(), int(text.size() - 1), SQLITE_STATIC);
        code = sqlite3_step(statement);
    }
    if (code != SQLITE_DONE) {
        const Error error = connection.error(code);
        sqlite3_finalize(statement);
        return std::unexpected(error);
    }
    sqlite3_finalize(statement);
    VOICELOG_TRY(connection.makeRoom(Connection::Room::ToRead));
    return connection.execute("PRAGMA vault.journal_mode=DELETE; PRAGMA vault.synchronous=FULL;"
                              "PRAGMA vault.secure_delete=ON; SELECT count(*) FROM vault.sqlite_schema");
}

Result<Database> DatabaseOpener::open(const DatabaseFile &governance) const { return openMain(governance, {}); }

Result<Database> DatabaseOpener::openMain(const DatabaseFile &governance, const QString &vaultPath) const
{
    VOICELOG_TRY(checkFile(governance.path));
    VOICELOG_ASSIGN(auto connection, connect(governance.path, governance.key));
    connection->setVaultPath(vaultPath); // others look at it once it is among the session's
    if (!m_registry->add(connection))
        return fail(errors::SessionLocked);
    return Database(std::make_unique<Database::Private>(std::move(connection)));
}

Result<Database> DatabaseOpener::open(const DatabaseFile &governance, const DatabaseFile &vault) const
{
    VOICELOG_TRY(checkFile(vault.path));
    VOICELOG_ASSIGN(Database database, openMain(governance, vault.path));
    VOICELOG_ASSIGN(const auto use, database.d->connection->use()); // a lock meanwhile waits for the attaching
    VOICELOG_TRY(attach(*database.d->connection, vault));
    return database;
}

Result<Database> DatabaseOpener::openVaultAlone(const DatabaseFile &vault) const
{
    VOICELOG_TRY(checkFile(vault.path));
    VOICELOG_ASSIGN(auto connection, connect(u":memory:"_s, nullptr));
    connection->setVaultPath(vault.path);
    VOICELOG_TRY(attach(*connection, vault));
    if (!m_registry->add(connection))
        return fail(errors::SessionLocked);
    return Database(std::make_unique<Database::Private>(std::move(connection)));
}

Result<void> DatabaseOpener::restrict(Database &database, VaultKind vaultKind)
{
    VOICELOG_ASSIGN(const auto use, database.d->connection->use());
    // See CleanPages. Governance alone holds nobody's name, number or words: there a large import's memory stays flat.
    if (vaultKind != VaultKind::Governance)
        VOICELOG_TRY(database.d->connection->execute("PRAGMA cache_spill=OFF"));
    database.d->connection->restrictTo(vaultKind);
    return {};
}

} // namespace voicelog
