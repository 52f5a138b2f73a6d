// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Migrator.h"

#include "ArchiveErrors.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

int latest(const SchemaModule &module)
{
    return module.migrations.isEmpty() ? 0 : std::ranges::max(module.migrations, {}, &Migration::version).version;
}

} // namespace

Migrator::Migrator(const Schema &schema, VaultKind kind)
    : m_schemaName(kind == VaultKind::Governance ? "main" : "vault")
{
    std::ranges::copy_if(schema, std::back_inserter(m_modules),
                         [kind](const SchemaModule &module) { return module.kind == kind; });
}

Result<bool> Migrator::hasTables(Database &database) const
{
    VOICELOG_ASSIGN(auto statement,
                    database.prepare("SELECT 1 FROM " + m_schemaName + ".sqlite_schema WHERE name = 'schema_module'"));
    return statement.step();
}

Result<QHash<QByteArray, int>> Migrator::versions(Database &database) const
{
    QHash<QByteArray, int> found;
    VOICELOG_ASSIGN(const bool any, hasTables(database));
    if (!any)
        return found;
    VOICELOG_ASSIGN(auto statement, database.prepare("SELECT name, version FROM " + m_schemaName + ".schema_module"));
    for (;;) {
        VOICELOG_ASSIGN(const bool row, statement.step());
        if (!row)
            return found;
        found.insert(statement.text(0).toUtf8(), statement.int32(1));
    }
}

Result<void> Migrator::checkNotNewer(const QHash<QByteArray, int> &found, const QString &path) const
{
    for (const SchemaModule &module : m_modules) {
        if (const int version = found.value(module.name); version > latest(module))
            return fail(errors::NewerFormat,
                        {{u"path"_s, path}, {u"found"_s, version}, {u"supported"_s, latest(module)}});
    }
    return {};
}

Result<bool> Migrator::isCurrent(Database &database, const QString &path) const
{
    VOICELOG_ASSIGN(const auto found, versions(database));
    VOICELOG_TRY(checkNotNewer(found, path));
    VOICELOG_ASSIGN(const bool any, hasTables(database));
    return any && std::ranges::all_of(m_modules, [&found](const SchemaModule &module) {
               return found.value(module.name) == latest(module);
           });
}

Result<void> Migrator::migrate(Database &database, const QString &path) const
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_ASSIGN(const auto found, versions(database)); // another console may have been first
    VOICELOG_TRY(checkNotNewer(found, path));
    VOICELOG_TRY(database.execute("CREATE TABLE IF NOT EXISTS " + m_schemaName +
                                  ".schema_module(name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT"));
    for (const SchemaModule &module : std::as_const(m_modules)) {
        for (const Migration &step : module.migrations) {
            if (step.version <= found.value(module.name))
                continue;
            VOICELOG_TRY(database.execute(step.sql));
        }
        VOICELOG_ASSIGN(auto note, database.prepare("INSERT OR REPLACE INTO " + m_schemaName +
                                                    ".schema_module(name, version) VALUES(?, ?)"));
        VOICELOG_TRY(note.bind(1, QString::fromUtf8(module.name)).bind(2, latest(module)).run());
    }
    return transaction.commit();
}

} // namespace voicelog
