// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Backups.h"

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QDate> Backups::lastExpiry(Database &governance)
{
    VOICELOG_ASSIGN(auto last, governance.prepare("SELECT max(expires_on) FROM main.backup_record"));
    VOICELOG_TRY(last.step());
    return QDate::fromString(last.text(0), Qt::ISODate);
}

Result<QList<BackupRecord>> Backups::list(Database &governance)
{
    VOICELOG_ASSIGN(auto rows, governance.prepare("SELECT b.id, b.started_at, b.made_by, b.expires_on, b.place, "
                                                  "e.made_at, e.size, e.manifest_sha256 FROM main.backup_record AS b "
                                                  "LEFT JOIN main.backup_end AS e ON e.backup = b.id "
                                                  "ORDER BY b.started_at DESC, b.id DESC"));
    QList<BackupRecord> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool any, rows.step());
        if (!any)
            return all;
        BackupRecord record;
        record.id = rows.id(0);
        record.startedAt = rows.dateTime(1);
        record.madeBy = rows.id(2);
        record.expiresOn = QDate::fromString(rows.text(3), Qt::ISODate);
        record.place = rows.text(4);
        if (!rows.isNull(5))
            record.madeAt = rows.dateTime(5);
        record.size = rows.int64(6);
        record.manifestSha256 = rows.blob(7);
        all.append(record);
    }
}

Result<void> Backups::begin(Database &governance, const BackupRecord &record)
{
    VOICELOG_ASSIGN(auto insert,
                    governance.prepare("INSERT INTO main.backup_record(id, started_at, made_by, expires_on, place) "
                                       "VALUES(?, ?, ?, ?, ?)"));
    insert.bind(1, record.id).bind(2, record.startedAt).bind(3, record.madeBy);
    return insert.bind(4, record.expiresOn.toString(Qt::ISODate)).bind(5, record.place).run();
}

Result<void> Backups::end(Database &governance, const BackupRecord &record)
{
    VOICELOG_ASSIGN(auto insert,
                    governance.prepare("INSERT INTO main.backup_end(backup, made_at, size, manifest_sha256) "
                                       "VALUES(?, ?, ?, ?)"));
    insert.bind(1, record.id).bind(2, record.madeAt).bind(3, record.size).bind(4, record.manifestSha256);
    return insert.run();
}

} // namespace voicelog
