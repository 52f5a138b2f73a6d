// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordTable.h"

#include <base/BaseErrors.h>
#include <base/CanonicalJson.h>

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *rowColumns = "id, number, version, created_at, created_by, updated_at, updated_by, body";

RecordRow rowFrom(const Statement &select)
{
    return {select.id(0), select.text(1),     select.int32(2), select.dateTime(3),
            select.id(4), select.dateTime(5), select.id(6),    bodyFrom(select.text(7))};
}

Statement &bindRow(Statement &statement, const RecordRow &row)
{
    statement.bind(1, row.id).bind(2, row.number).bind(3, row.version).bind(4, row.createdAt).bind(5, row.createdBy);
    return statement.bind(6, row.updatedAt).bind(7, row.updatedBy).bind(8, bodyText(row.body));
}

} // namespace

QString bodyText(const QJsonObject &body) { return QString::fromUtf8(canonicalJson(body)); }

QJsonObject bodyFrom(const QString &text) { return QJsonDocument::fromJson(text.toUtf8()).object(); }

Result<QList<RecordRow>> RecordTable::rows()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray("SELECT ") + rowColumns + " FROM main." + m_table +
                                                         " ORDER BY number"));
    QList<RecordRow> rows;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return rows;
        rows.append(rowFrom(select));
    }
}

Result<RecordRow> RecordTable::row(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray("SELECT ") + rowColumns + " FROM main." + m_table +
                                                         " WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, m_what}, {u"id"_s, id.toString()}});
    return rowFrom(select);
}

Result<void> RecordTable::add(const RecordRow &row)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO main." + m_table + " (" + rowColumns +
                                                         ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    VOICELOG_TRY(bindRow(insert, row).run());
    return addVersion(row.id, {row.version, row.updatedAt, row.updatedBy, row.body});
}

Result<void> RecordTable::update(const RecordRow &row)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE main." + m_table +
                                       " SET version = ?2, updated_at = ?3, updated_by = ?4, body = ?5"
                                       " WHERE id = ?1 AND version = ?2 - 1"));
    update.bind(1, row.id).bind(2, row.version).bind(3, row.updatedAt).bind(4, row.updatedBy);
    VOICELOG_TRY(update.bind(5, bodyText(row.body)).run());
    if (m_database.changes() != 1)
        return notUpdated(row.id, row.version - 1);
    return addVersion(row.id, {row.version, row.updatedAt, row.updatedBy, row.body});
}

Result<QList<RecordVersion>> RecordTable::versions(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT version, at, by_account, body FROM main." + m_table +
                                                         "_version WHERE record = ?1 ORDER BY version"));
    select.bind(1, id);
    QList<RecordVersion> versions;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return versions;
        versions.append({select.int32(0), select.dateTime(1), select.id(2), bodyFrom(select.text(3))});
    }
}

Result<void> RecordTable::addVersion(const Id &id, const RecordVersion &version)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main." + m_table +
                                       "_version (record, version, at, by_account, body) VALUES (?1, ?2, ?3, ?4, ?5)"));
    insert.bind(1, id).bind(2, version.version).bind(3, version.at).bind(4, version.by);
    return insert.bind(5, bodyText(version.body)).run();
}

std::unexpected<Error> RecordTable::notUpdated(const Id &id, int basedOn)
{
    auto select = m_database.prepare("SELECT version FROM main." + m_table + " WHERE id = ?1");
    if (!select)
        return fail(select);
    select->bind(1, id);
    const auto found = select->step();
    if (!found)
        return fail(found);
    if (!*found)
        return fail(errors::NotFound, {{u"what"_s, m_what}, {u"id"_s, id.toString()}});
    return fail(
        errors::Conflict,
        {{u"what"_s, m_what}, {u"id"_s, id.toString()}, {u"yours"_s, basedOn}, {u"theirs"_s, select->int32(0)}});
}

Result<void> RecordTable::putCopy(Database &database, const char *table, const RecordRow &row)
{
    VOICELOG_ASSIGN(Statement insert, database.prepare(QByteArray("INSERT OR REPLACE INTO main.") + table + " (" +
                                                       rowColumns + ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)"));
    return bindRow(insert, row).run();
}

Result<void> RecordTable::removeCopy(Database &database, const char *table, const Id &id)
{
    VOICELOG_ASSIGN(Statement remove, database.prepare(QByteArray("DELETE FROM main.") + table + " WHERE id = ?1"));
    return remove.bind(1, id).run();
}

} // namespace voicelog
