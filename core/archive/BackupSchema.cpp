// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupSchema.h"

namespace voicelog {

namespace {

// Two tables, so that neither is ever changed: a backup that was begun may hold data whether or not it was ended.
constexpr auto Backups1 = R"sql(
CREATE TABLE main.backup_record(
    id BLOB PRIMARY KEY NOT NULL,
    started_at INTEGER NOT NULL,
    made_by BLOB NOT NULL REFERENCES account(id),
    expires_on TEXT NOT NULL,
    place TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX main.backup_record_expiry ON backup_record(expires_on);

CREATE TABLE main.backup_end(
    backup BLOB PRIMARY KEY NOT NULL REFERENCES backup_record(id),
    made_at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    manifest_sha256 BLOB NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TRIGGER main.backup_record_no_update BEFORE UPDATE ON backup_record
BEGIN SELECT RAISE(ABORT, 'backup_record is a history'); END;
CREATE TRIGGER main.backup_record_no_delete BEFORE DELETE ON backup_record
BEGIN SELECT RAISE(ABORT, 'backup_record is a history'); END;
CREATE TRIGGER main.backup_end_no_update BEFORE UPDATE ON backup_end
BEGIN SELECT RAISE(ABORT, 'backup_end is a history'); END;
CREATE TRIGGER main.backup_end_no_delete BEFORE DELETE ON backup_end
BEGIN SELECT RAISE(ABORT, 'backup_end is a history'); END;
)sql";

} // namespace

SchemaModule backupSchema() { return {"backup", VaultKind::Governance, {{1, Backups1}}}; }

} // namespace voicelog
