// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CorrectionStore.h"

namespace voicelog {

Result<void> CorrectionStore::add(qint64 rec, const CorrectionNote &note)
{
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.correction_note (id, recording, request,"
                                                         " text, created_at, created_by)"
                                                         " VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    insert.bind(1, note.id).bind(2, rec).bind(3, note.request).bind(4, note.text);
    return insert.bind(5, note.createdAt).bind(6, note.createdBy).run();
}

Result<QList<CorrectionNote>> CorrectionStore::ofRecording(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, request, text, created_at, created_by FROM vault.correction_note"
                                       " WHERE recording = ?1 ORDER BY created_at, id"));
    select.bind(1, rec);
    return select.all<CorrectionNote>(
        [&] { return CorrectionNote{select.id(0), select.text(1), select.text(2), select.dateTime(3), select.id(4)}; });
}

Result<void> CorrectionStore::copy(qint64 rec, qint64 other)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.correction_note (id, recording, request, text, created_at,"
                                       " created_by) SELECT randomblob(16), ?2, request, text, created_at, created_by"
                                       " FROM vault.correction_note WHERE recording = ?1"));
    return insert.bind(1, rec).bind(2, other).run();
}

} // namespace voicelog
