// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IndexRemnants.h"

#include "Sqlite.h"

#include <QByteArray>
#include <QList>
#include <QScopeGuard>

#include <optional>

namespace voicelog {

namespace {

constexpr qint64 structureRow = 10; ///< of `%_data`: which segments there are
constexpr int segmentShift = 37;    ///< of a page's row in `%_data`: above it the segment, below it the page's number

struct Note
{
    qint64 segment = 0;
    QByteArray word;
    QByteArray first; ///< of its page now; empty: the page is gone
};

/// A number of SQLite's variable length at `at`, which moves behind it.
std::optional<quint64> varint(QByteArrayView bytes, qsizetype &at)
{
    quint64 value = 0;
    for (int count = 0; count < 9 && at < bytes.size(); ++count) {
        const auto byte = quint8(bytes[at++]);
        if (count == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if (byte < 0x80)
            return value;
    }
    return std::nullopt;
}

/// The first word on a page with words: bytes 2 and 3 tell where its list of places of words begins, and the first of
/// these where that word is, of which the length goes before. Nothing if the page is none.
std::optional<QByteArrayView> firstWord(QByteArrayView page)
{
    if (page.size() < 4)
        return std::nullopt;
    qsizetype at = quint8(page[2]) << 8 | quint8(page[3]);
    const auto place = varint(page, at);
    if (!place || *place >= quint64(page.size()))
        return std::nullopt;
    at = qsizetype(*place);
    const auto length = varint(page, at);
    if (!length || *length == 0 || *length > quint64(page.size() - at))
        return std::nullopt;
    return page.sliced(at, qsizetype(*length));
}

QByteArrayView blob(sqlite3_stmt *statement, int column)
{
    return {static_cast<const char *>(sqlite3_column_blob(statement, column)), sqlite3_column_bytes(statement, column)};
}

/// Segments that a merge has used up and not ended yet: their pages stay until it does, with words that are deleted
/// from its output only. The record: four bytes, then by levels each segment's number, first and last page; both pages
/// are 0 for these.
std::optional<QList<qint64>> spentSegments(QByteArrayView record)
{
    qsizetype at = 4;
    const bool newer = record.sliced(std::min(at, record.size())).startsWith(QByteArrayView("\xff\0\0\1", 4));
    at += newer ? 4 : 0;
    const auto levels = varint(record, at);
    const auto segments = varint(record, at);
    const auto writes = varint(record, at);
    if (!levels || !segments || !writes)
        return std::nullopt;
    QList<qint64> spent;
    for (quint64 level = 0; level < *levels; ++level) {
        const auto merging = varint(record, at);
        const auto count = varint(record, at);
        if (!merging || !count)
            return std::nullopt;
        for (quint64 i = 0; i < *count; ++i) {
            const auto number = varint(record, at);
            const auto first = varint(record, at);
            const auto last = varint(record, at);
            if (!number || !first || !last || *number == 0 || *number > 0xffff)
                return std::nullopt;
            for (int further = 0; newer && further < 5; ++further) {
                if (!varint(record, at))
                    return std::nullopt;
            }
            if (*first == 0 && *last == 0)
                spent.append(qint64(*number));
        }
    }
    return spent;
}

QByteArray quoted(QByteArrayView index, const char *part) { return "vault.\"" + index.toByteArray() + part + '"'; }

int prepare(sqlite3 *handle, const QByteArray &sql, sqlite3_stmt **statement)
{
    return sqlite3_prepare_v2(handle, sql.constData(), int(sql.size()), statement, nullptr);
}

int readNotes(sqlite3 *handle, QByteArrayView index, QList<Note> &remnants)
{
    sqlite3_stmt *select = nullptr;
    const auto finish = qScopeGuard([&select] { sqlite3_finalize(select); });
    const QByteArray sql = "SELECT i.segid, i.term, d.block FROM " + quoted(index, "_idx") + " AS i LEFT JOIN " +
                           quoted(index, "_data") + " AS d ON d.id = (i.segid << " + QByteArray::number(segmentShift) +
                           ") + (i.pgno >> 1) WHERE length(i.term) > 0";
    if (const int code = prepare(handle, sql, &select); code != SQLITE_OK)
        return code;
    int code = sqlite3_step(select);
    for (; code == SQLITE_ROW; code = sqlite3_step(select)) {
        const QByteArrayView word = blob(select, 1);
        const bool gone = sqlite3_column_type(select, 2) == SQLITE_NULL; // merged into another already
        const auto first = firstWord(blob(select, 2));
        if (gone || (first && !first->startsWith(word)))
            remnants.append(
                {sqlite3_column_int64(select, 0), word.toByteArray(), gone ? QByteArray() : first->toByteArray()});
    }
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

int readSpent(sqlite3 *handle, QByteArrayView index, QList<qint64> &spent)
{
    sqlite3_stmt *select = nullptr;
    const auto finish = qScopeGuard([&select] { sqlite3_finalize(select); });
    const QByteArray sql =
        "SELECT block FROM " + quoted(index, "_data") + " WHERE id = " + QByteArray::number(structureRow);
    if (const int code = prepare(handle, sql, &select); code != SQLITE_OK)
        return code;
    const int code = sqlite3_step(select);
    if (code != SQLITE_ROW)
        return code == SQLITE_DONE ? SQLITE_OK : code;
    spent = spentSegments(blob(select, 0)).value_or(QList<qint64>());
    return SQLITE_OK;
}

int removeSegment(sqlite3 *handle, QByteArrayView index, qint64 segment)
{
    const QByteArray first = QByteArray::number(segment << segmentShift);
    const QByteArray next = QByteArray::number((segment + 1) << segmentShift);
    const QByteArray sql = "DELETE FROM " + quoted(index, "_data") + " WHERE id >= " + first + " AND id < " + next +
                           "; DELETE FROM " + quoted(index, "_idx") + " WHERE segid = " + QByteArray::number(segment);
    return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr);
}

int change(sqlite3 *handle, const QByteArray &sql, const Note &note)
{
    sqlite3_stmt *statement = nullptr;
    const auto finish = qScopeGuard([&statement] { sqlite3_finalize(statement); });
    if (const int code = prepare(handle, sql, &statement); code != SQLITE_OK)
        return code;
    sqlite3_bind_int64(statement, 1, note.segment);
    sqlite3_bind_blob(statement, 2, note.word.constData(), int(note.word.size()), SQLITE_STATIC);
    if (!note.first.isEmpty())
        sqlite3_bind_blob(statement, 3, note.first.constData(), int(note.first.size()), SQLITE_STATIC);
    const int code = sqlite3_step(statement);
    return code == SQLITE_DONE ? SQLITE_OK : code;
}

} // namespace

int clearIndexRemnants(sqlite3 *handle, QByteArrayView index)
{
    // SQLite guards the index's own tables, when a statement is prepared and again when it runs.
    int guarded = 1;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &guarded);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto guard = qScopeGuard([&] { sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, guarded, nullptr); });
    QList<qint64> spent;
    if (const int code = readSpent(handle, index, spent); code != SQLITE_OK)
        return code;
    for (const qint64 segment : std::as_const(spent)) {
        if (const int code = removeSegment(handle, index, segment); code != SQLITE_OK)
            return code;
    }
    QList<Note> remnants;
    if (const int code = readNotes(handle, index, remnants); code != SQLITE_OK)
        return code;
    const QByteArray table = quoted(index, "_idx");
    const QByteArray replace = "UPDATE " + table + " SET term = ?3 WHERE segid = ?1 AND term = ?2";
    const QByteArray remove = "DELETE FROM " + table + " WHERE segid = ?1 AND term = ?2";
    for (const Note &note : std::as_const(remnants)) {
        if (const int code = change(handle, note.first.isEmpty() ? remove : replace, note); code != SQLITE_OK)
            return code;
    }
    return SQLITE_OK;
}

} // namespace voicelog
