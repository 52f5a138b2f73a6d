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

// A restored archive lacks the holds that were placed after the backup: somebody looks through them before anything is
// destroyed in it.
constexpr auto Restores2 = R"sql(
CREATE TABLE main.restore_record(
    id BLOB PRIMARY KEY NOT NULL,
    backup BLOB NOT NULL,
    restored_at INTEGER NOT NULL,
    restored_by BLOB NOT NULL REFERENCES account(id)
) STRICT, WITHOUT ROWID;

CREATE TABLE main.restore_review(
    restored BLOB PRIMARY KEY NOT NULL REFERENCES restore_record(id),
    reviewed_at INTEGER NOT NULL,
    reviewed_by BLOB NOT NULL REFERENCES account(id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER main.restore_record_no_update BEFORE UPDATE ON restore_record
BEGIN SELECT RAISE(ABORT, 'restore_record is a history'); END;
CREATE TRIGGER main.restore_record_no_delete BEFORE DELETE ON restore_record
BEGIN SELECT RAISE(ABORT, 'restore_record is a history'); END;
CREATE TRIGGER main.restore_review_no_update BEFORE UPDATE ON restore_review
BEGIN SELECT RAISE(ABORT, 'restore_review is a history'); END;
CREATE TRIGGER main.restore_review_no_delete BEFORE DELETE ON restore_review
BEGIN SELECT RAISE(ABORT, 'restore_review is a history'); END;
)sql";

} // namespace

SchemaModule backupSchema() { return {"backup", VaultKind::Governance, {{1, Backups1}, {2, Restores2}}}; }

} // namespace voicelog
