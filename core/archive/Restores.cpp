// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Restores.h"

namespace voicelog {

Result<void> Restores::add(Database &governance, const RestoreRecord &record)
{
    VOICELOG_ASSIGN(auto insert, governance.prepare("INSERT INTO main.restore_record(id, backup, restored_at, "
                                                    "restored_by) VALUES(?, ?, ?, ?)"));
    insert.bind(1, record.id).bind(2, record.backup).bind(3, record.restoredAt).bind(4, record.restoredBy);
    return insert.run();
}

Result<QList<RestoreRecord>> Restores::unreviewed(Database &governance)
{
    VOICELOG_ASSIGN(auto rows,
                    governance.prepare("SELECT id, backup, restored_at, restored_by FROM main.restore_record "
                                       "WHERE id NOT IN (SELECT restored FROM main.restore_review) "
                                       "ORDER BY restored_at, id"));
    return rows.all<RestoreRecord>([&] { return RestoreRecord{rows.id(0), rows.id(1), rows.dateTime(2), rows.id(3)}; });
}

Result<void> Restores::setReviewed(Database &governance, const Id &restored, const QDateTime &at, const Id &by)
{
    VOICELOG_ASSIGN(auto insert, governance.prepare("INSERT INTO main.restore_review(restored, reviewed_at, "
                                                    "reviewed_by) VALUES(?, ?, ?)"));
    return insert.bind(1, restored).bind(2, at).bind(3, by).run();
}

} // namespace voicelog
