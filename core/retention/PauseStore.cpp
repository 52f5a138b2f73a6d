// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PauseStore.h"

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr const char *pauseColumns =
    "SELECT request, vault, recording, called_from, called_until FROM main.destruction_pause";

std::optional<QString> pauseDay(QDate date)
{
    return date.isValid() ? std::optional(date.toString(Qt::ISODate)) : std::nullopt;
}

QDate pauseDate(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.text(column), Qt::ISODate);
}

DestructionPause pauseOf(const Statement &row)
{
    return {.request = row.text(0),
            .vault = row.id(1),
            .recording = row.id(2),
            .calledFrom = pauseDate(row, 3),
            .calledUntil = pauseDate(row, 4)};
}

} // namespace

Result<void> PauseStore::set(const QString &request, const QList<DestructionPause> &pauses)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.destruction_pause WHERE request = ?1"));
    VOICELOG_TRY(remove.bind(1, request).run());
    for (const DestructionPause &one : pauses) {
        VOICELOG_ASSIGN(Statement insert,
                        m_database.prepare("INSERT INTO main.destruction_pause (request, vault, recording, called_from,"
                                           " called_until) VALUES (?1, ?2, ?3, ?4, ?5)"));
        insert.bind(1, request).bind(2, one.vault).bind(3, one.recording);
        VOICELOG_TRY(insert.bind(4, pauseDay(one.calledFrom)).bind(5, pauseDay(one.calledUntil)).run());
    }
    return {};
}

Result<QList<DestructionPause>> PauseStore::all()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(pauseColumns) + " ORDER BY request"));
    return select.all<DestructionPause>([&] { return pauseOf(select); });
}

Result<QList<DestructionPause>> PauseStore::ofRequest(const QString &request)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare(QByteArray(pauseColumns) + " WHERE request = ?1 ORDER BY rowid"));
    select.bind(1, request);
    return select.all<DestructionPause>([&] { return pauseOf(select); });
}

Result<QList<DestructionPause>> PauseStore::ofVault(const Id &vault)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(QByteArray(pauseColumns) +
                                                         " WHERE vault IS NULL OR vault = ?1 ORDER BY request"));
    select.bind(1, vault);
    return select.all<DestructionPause>([&] { return pauseOf(select); });
}

} // namespace voicelog
