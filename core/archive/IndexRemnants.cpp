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

constexpr int segmentShift = 37; ///< of a page's row in `%_data`: above it the segment, below it the page's number

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
    QList<Note> remnants;
    if (const int code = readNotes(handle, index, remnants); code != SQLITE_OK)
        return code;
    if (remnants.isEmpty())
        return SQLITE_OK;
    // SQLite guards the index's own tables, when a statement is prepared and again when it runs.
    int guarded = 1;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, -1, &guarded);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    const auto guard = qScopeGuard([&] { sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, guarded, nullptr); });
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
