// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>

#include <QJsonObject>

namespace voicelog {

/// A record as it is stored: the header that every record has (DOMAIN 3), and its fields as canonical JSON.
struct RecordRow
{
    Id id;
    QString number;
    int version = 0;
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;
    QJsonObject body;
};

/// How a record was at one of its versions.
struct RecordVersion
{
    int version = 0;
    QDateTime at;
    Id by;
    QJsonObject body;
};

/// A table of records in governance.db with the table of their versions beside it ("…_version"), which only grows. Use
/// it within the caller's transaction. `table` is a literal of the caller's own; `what` names the record in errors.
class RecordTable
{
public:
    RecordTable(Database &database, const char *table, QString what)
        : m_database(database), m_table(table), m_what(std::move(what))
    {
    }

    [[nodiscard]] Result<QList<RecordRow>> rows();
    /// errors::NotFound.
    [[nodiscard]] Result<RecordRow> row(const Id &id);
    [[nodiscard]] Result<void> add(const RecordRow &row);
    /// The row's version is the new one: errors::Conflict unless the stored one is the one before.
    [[nodiscard]] Result<void> update(const RecordRow &row);
    [[nodiscard]] Result<QList<RecordVersion>> versions(const Id &id);

    /// For a table that keeps its own rows and only its versions here.
    [[nodiscard]] Result<void> addVersion(const Id &id, const RecordVersion &version);
    /// errors::NotFound or errors::Conflict, whichever an update that changed nothing met.
    [[nodiscard]] std::unexpected<Error> notUpdated(const Id &id, int basedOn);
    /// A copy in another table of the same shape, for those who may not read this one.
    [[nodiscard]] static Result<void> putCopy(Database &database, const char *table, const RecordRow &row);
    [[nodiscard]] static Result<void> removeCopy(Database &database, const char *table, const Id &id);

private:
    Database &m_database;
    QByteArray m_table;
    QString m_what;
};

[[nodiscard]] QString bodyText(const QJsonObject &body);
[[nodiscard]] QJsonObject bodyFrom(const QString &text);

template <typename Record>
[[nodiscard]] RecordRow rowOf(const Record &record)
{
    return {record.id,        record.number,    record.version,   record.createdAt,
            record.createdBy, record.updatedAt, record.updatedBy, record.toJson()};
}

template <typename Record>
[[nodiscard]] Result<Record> recordOf(const RecordRow &row)
{
    VOICELOG_ASSIGN(Record record, Record::fromJson(row.body));
    record.id = row.id;
    record.number = row.number;
    record.version = row.version;
    record.createdAt = row.createdAt;
    record.createdBy = row.createdBy;
    record.updatedAt = row.updatedAt;
    record.updatedBy = row.updatedBy;
    return record;
}

template <typename Record>
[[nodiscard]] Result<QList<Record>> recordsOf(const QList<RecordRow> &rows)
{
    QList<Record> records;
    for (const RecordRow &row : rows) {
        VOICELOG_ASSIGN(Record record, recordOf<Record>(row));
        records.append(std::move(record));
    }
    return records;
}

} // namespace voicelog
