// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingStore.h"

#include <base/BaseErrors.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString mappingBody(const CallDataMapping &mapping)
{
    return QString::fromUtf8(QJsonDocument(mapping.toJson()).toJson(QJsonDocument::Compact));
}

std::unexpected<Error> noMapping(const Id &id)
{
    return fail(errors::NotFound, {{u"what"_s, u"importMapping"_s}, {u"id"_s, id.toString()}});
}

} // namespace

Result<QList<KeptMapping>> MappingStore::read(const QByteArray &where, const Id &id)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, version, created_at, created_by, updated_at, updated_by, body FROM"
                                       " main.import_mapping WHERE " +
                                       where + " ORDER BY name"));
    if (!id.isNull())
        select.bind(1, id);
    QList<KeptMapping> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        KeptMapping kept{
            select.id(0), select.int32(1), select.dateTime(2), select.id(3), select.dateTime(4), select.id(5), {}};
        VOICELOG_ASSIGN(kept.mapping,
                        CallDataMapping::fromJson(QJsonDocument::fromJson(select.text(6).toUtf8()).object()));
        all.append(kept);
    }
}

Result<QList<KeptMapping>> MappingStore::mappings() { return read("1"); }

Result<KeptMapping> MappingStore::mapping(const Id &id)
{
    VOICELOG_ASSIGN(const QList<KeptMapping> found, read("id = ?1", id));
    if (found.isEmpty())
        return noMapping(id);
    return found.first();
}

Result<bool> MappingStore::isNameTaken(const QString &name, const Id &by)
{
    // SQLite's NOCASE knows ASCII alone.
    VOICELOG_ASSIGN(const QList<KeptMapping> all, mappings());
    for (const KeptMapping &kept : all) {
        if (kept.id != by && kept.mapping.name.compare(name, Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

Result<void> MappingStore::add(const KeptMapping &mapping)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.import_mapping (id, name, version, created_at, created_by,"
                                       " updated_at, updated_by, body) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    insert.bind(1, mapping.id).bind(2, mapping.mapping.name).bind(3, mapping.version);
    insert.bind(4, mapping.createdAt).bind(5, mapping.createdBy).bind(6, mapping.updatedAt);
    return insert.bind(7, mapping.updatedBy).bind(8, mappingBody(mapping.mapping)).run();
}

Result<void> MappingStore::update(const KeptMapping &mapping)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main.import_mapping SET name = ?3, version = version + 1, updated_at ="
                                       " ?4, updated_by = ?5, body = ?6 WHERE id = ?1 AND version = ?2"));
    update.bind(1, mapping.id).bind(2, mapping.version - 1).bind(3, mapping.mapping.name);
    VOICELOG_TRY(
        update.bind(4, mapping.updatedAt).bind(5, mapping.updatedBy).bind(6, mappingBody(mapping.mapping)).run());
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const KeptMapping stored, this->mapping(mapping.id));
    return fail(errors::Conflict, {{u"what"_s, u"importMapping"_s},
                                   {u"id"_s, mapping.id.toString()},
                                   {u"yours"_s, mapping.version - 1},
                                   {u"theirs"_s, stored.version}});
}

Result<void> MappingStore::remove(const Id &id)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.import_mapping WHERE id = ?1"));
    VOICELOG_TRY(remove.bind(1, id).run());
    if (m_database.changes() == 1)
        return {};
    return noMapping(id);
}

} // namespace voicelog
