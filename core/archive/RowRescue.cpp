// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RowRescue.h"

#include "ArchiveErrors.h"
#include "Sqlite.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isShadow(const QByteArray &name, const QList<QByteArray> &indexes)
{
    return std::ranges::any_of(indexes, [&name](const QByteArray &index) {
        static constexpr const char *parts[] = {"_data", "_idx", "_content", "_docsize", "_config"};
        return std::ranges::any_of(parts, [&](const char *part) { return name == index + part; });
    });
}

QByteArray quoted(const QByteArray &name) { return '"' + QByteArray(name).replace('"', "\"\"") + '"'; }

QByteArray listed(const QList<QByteArray> &names, const QByteArray &after = {})
{
    QByteArray list;
    for (const QByteArray &name : names)
        list += (list.isEmpty() ? "" : ", ") + quoted(name) + after;
    return list;
}

} // namespace

RowRescue::RowRescue(TornTable::Open source, Database &target, QByteArray schema,
                     std::function<bool(const QByteArray &)> wanted)
    : m_source(std::move(source)), m_target(target), m_schema(std::move(schema)), m_wanted(std::move(wanted))
{
}

Result<RescuedRows> RowRescue::run(const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const QList<Table> all, tables());
    VOICELOG_ASSIGN(const QList<QByteArray> triggers, takeTriggers());
    Progress done;
    done.totalItems = all.size();
    for (const Table &table : all) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_TRY(copy(table, cancel));
        ++done.doneItems;
        if (progress)
            progress(done);
    }
    for (const QByteArray &trigger : triggers)
        VOICELOG_TRY(m_target.execute(trigger));
    return m_rescued;
}

Result<QList<QByteArray>> RowRescue::takeTriggers()
{
    QList<QByteArray> names;
    QList<QByteArray> texts;
    {
        VOICELOG_ASSIGN(
            auto rows, m_target.prepare("SELECT name, sql FROM " + m_schema + ".sqlite_schema WHERE type = 'trigger'"));
        static constexpr QByteArrayView beginning = "CREATE TRIGGER "; // what SQLite keeps names no schema
        for (;;) {
            VOICELOG_ASSIGN(const bool any, rows.step());
            if (!any)
                break;
            names.append(rows.text(0).toUtf8());
            texts.append(beginning.toByteArray() + m_schema + '.' + rows.text(1).toUtf8().sliced(beginning.size()));
        }
    }
    for (const QByteArray &name : std::as_const(names))
        VOICELOG_TRY(m_target.execute("DROP TRIGGER " + m_schema + '.' + quoted(name)));
    return texts;
}

// In the order in which they were made: what others refer to comes first.
Result<QList<RowRescue::Table>> RowRescue::tables()
{
    QList<Table> found;
    QList<QByteArray> indexes;
    {
        VOICELOG_ASSIGN(auto rows, m_target.prepare("SELECT name, sql FROM " + m_schema +
                                                    ".sqlite_schema WHERE type = 'table' ORDER BY rowid"));
        for (;;) {
            VOICELOG_ASSIGN(const bool any, rows.step());
            if (!any)
                break;
            const QByteArray name = rows.text(0).toUtf8();
            const QString sql = rows.text(1);
            const bool isVirtual = sql.startsWith("CREATE VIRTUAL TABLE"_L1, Qt::CaseInsensitive);
            if (isVirtual)
                indexes.append(name);
            if (!name.startsWith("sqlite_") && !sql.contains("fts5vocab"_L1) && m_wanted(name))
                found.append({name, sql.contains("WITHOUT ROWID"_L1, Qt::CaseInsensitive), isVirtual, {}, {}});
        }
    }
    found.removeIf([&indexes](const Table &table) { return isShadow(table.name, indexes); });
    VOICELOG_ASSIGN(Database source, m_source());
    QList<Table> both;
    for (Table &table : found) {
        VOICELOG_ASSIGN(const bool there, fillColumns(table, source));
        if (there)
            both.append(table);
    }
    return both;
}

Result<bool> RowRescue::fillColumns(Table &table, Database &source)
{
    QList<QByteArray> there;
    {
        VOICELOG_ASSIGN(auto info, source.prepare("PRAGMA " + m_schema + ".table_info(" + quoted(table.name) + ")"));
        VOICELOG_ASSIGN(there, info.all<QByteArray>([&info] { return info.text(1).toUtf8(); }));
    }
    QList<std::pair<qint64, QByteArray>> key;
    QByteArray keyType;
    VOICELOG_ASSIGN(auto info, m_target.prepare("PRAGMA " + m_schema + ".table_info(" + quoted(table.name) + ")"));
    for (;;) {
        VOICELOG_ASSIGN(const bool any, info.step());
        if (!any)
            break;
        const QByteArray name = info.text(1).toUtf8();
        if (there.contains(name))
            table.columns.append(name);
        if (info.int64(5) > 0) {
            key.append({info.int64(5), name});
            keyType = info.text(2).toUtf8();
        }
    }
    std::ranges::sort(key);
    if (table.withoutRowid) {
        for (const auto &[place, name] : std::as_const(key))
            table.key.append(name);
    } else if (key.size() == 1 && keyType == "INTEGER") {
        table.columns.removeAll(key.constFirst().second);
    }
    return !there.isEmpty();
}

Result<void> RowRescue::copy(const Table &table, const CancelToken &cancel)
{
    const QByteArray name = m_schema + '.' + quoted(table.name);
    if (table.withoutRowid) {
        VOICELOG_ASSIGN(const bool whole, copyInOrder(table, false, cancel));
        if (whole)
            return {};
        m_rescued.torn.append(QString::fromUtf8(table.name));
        VOICELOG_TRY(copyInOrder(table, true, cancel)); // from the other end, up to the damage
        return {};
    }
    QList<QByteArray> columns;
    for (const QByteArray &column : table.columns)
        columns.append(quoted(column));
    VOICELOG_ASSIGN(auto into, m_target.prepare("INSERT OR IGNORE INTO " + name + "(" +
                                                (QList<QByteArray>{"rowid"} + columns).join(", ") + ") VALUES(?" +
                                                QByteArray(", ?").repeated(columns.size()) + ")"));
    TornTable rows(m_source, name + (table.isIndex ? "" : " NOT INDEXED"), "rowid", columns);
    const auto gaps = rows.read([&](const QList<TornTable::Row> &some) { return insert(into, some); }, cancel);
    if (!gaps && !TornTable::isDamage(gaps.error()))
        return fail(gaps);
    if (!gaps || *gaps > 0)
        m_rescued.torn.append(QString::fromUtf8(table.name));
    return {};
}

// Row values compare like the key, so that it goes on after the last row that was read.
Result<bool> RowRescue::copyInOrder(const Table &table, bool backwards, const CancelToken &cancel)
{
    const QByteArray name = m_schema + '.' + quoted(table.name);
    const QByteArray columns = listed(table.columns);
    const QByteArray marks = "?" + QByteArray(", ?").repeated(table.key.size() - 1);
    const QByteArray all = "SELECT " + listed(table.key) + ", " + columns + " FROM " + name + " NOT INDEXED";
    const QByteArray order = " ORDER BY " + listed(table.key, backwards ? " DESC" : "") + " LIMIT ?";
    const QByteArray after = " WHERE (" + listed(table.key) + ") " + (backwards ? "<" : ">") + " (" + marks + ")";
    const int keys = int(table.key.size());
    const int width = keys + int(table.columns.size());
    VOICELOG_ASSIGN(auto into, m_target.prepare("INSERT OR IGNORE INTO " + name + "(" + columns + ") VALUES(?" +
                                                QByteArray(", ?").repeated(table.columns.size() - 1) + ")"));
    VOICELOG_ASSIGN(Database source, m_source());
    TornTable::Row last;
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        QList<TornTable::Row> some;
        bool damaged = false;
        {
            VOICELOG_ASSIGN(auto rows, source.prepare(all + (last.isEmpty() ? QByteArray() : after) + order));
            int parameter = 1;
            for (const SqlValue &value : std::as_const(last))
                rows.bind(parameter++, value);
            rows.bind(parameter, TornTable::RowsAtOnce);
            for (;;) {
                const auto any = rows.step();
                if (!any && !TornTable::isDamage(any.error()))
                    return any;
                damaged = !any;
                if (!any || !*any)
                    break;
                TornTable::Row row;
                last.clear();
                for (int column = 0; column < width; ++column)
                    (column < keys ? last : row).append(rows.value(column));
                some.append(std::move(row));
            }
        }
        VOICELOG_TRY(insert(into, some));
        if (damaged || some.size() < TornTable::RowsAtOnce)
            return !damaged;
    }
}

Result<void> RowRescue::insert(Statement &into, const QList<TornTable::Row> &rows)
{
    VOICELOG_ASSIGN(auto transaction, Transaction::begin(m_target, Transaction::Kind::Write));
    for (const TornTable::Row &row : rows) {
        for (int column = 0; column < row.size(); ++column)
            into.bind(column + 1, row[column]);
        const auto done = into.run();
        if (done) {
            ++m_rescued.copied;
            continue;
        }
        const bool constraint = done.error().is(errors::DatabaseFailed) &&
                                (done.error().parameters().value(u"code"_s).toInt() & 0xff) == SQLITE_CONSTRAINT;
        if (!constraint)
            return done;
        ++m_rescued.refused;
    }
    return transaction.commit();
}

} // namespace voicelog
