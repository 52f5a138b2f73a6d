// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CopyStore.h"

namespace voicelog {

Result<void> CopyStore::add(const Id &copy, const QList<Id> &recordings)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO main.recording_copy (recording, copy) VALUES (?1, ?2)"));
    for (const Id &recording : recordings)
        VOICELOG_TRY(insert.bind(1, recording).bind(2, copy).run());
    return {};
}

Result<void> CopyStore::recall(const QList<Id> &recordings)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE main.recording_copy SET recalled = 1"
                                                         " WHERE recording = ?1"));
    for (const Id &recording : recordings)
        VOICELOG_TRY(update.bind(1, recording).run());
    return {};
}

Result<bool> CopyStore::isRecalled(const Id &copy)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT 1 FROM main.recording_copy WHERE copy = ?1"
                                                         " AND recalled = 1"));
    return select.bind(1, copy).step();
}

Result<void> CopyStore::remove(const Id &copy)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM main.recording_copy WHERE copy = ?1"));
    return remove.bind(1, copy).run();
}

} // namespace voicelog
