// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammesSchema.h"

namespace voicelog {

namespace {

constexpr const char *version1 = R"sql(
CREATE TABLE main.programme (
    id BLOB PRIMARY KEY,
    vault_id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    purpose TEXT NOT NULL,
    lines TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    closed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
)sql";

// What was there was never proven lawful: it becomes a draft, or ended (on the UTC date) if it was closed. Histories
// and versions only grow: triggers keep also the privacy officer from changing them, and INSERT OR REPLACE too.
constexpr const char *version2 = R"sql(
ALTER TABLE main.programme ADD COLUMN state TEXT NOT NULL DEFAULT 'DRAFT';
ALTER TABLE main.programme ADD COLUMN start_date TEXT;
ALTER TABLE main.programme ADD COLUMN body TEXT NOT NULL DEFAULT '{}';
ALTER TABLE main.programme ADD COLUMN updated_at INTEGER;
ALTER TABLE main.programme ADD COLUMN updated_by BLOB;
UPDATE main.programme SET state = CASE WHEN closed_at IS NULL THEN 'DRAFT' ELSE 'ENDED' END,
    updated_at = coalesce(closed_at, created_at), updated_by = created_by;

CREATE TABLE main.programme_turn (
    programme BLOB NOT NULL REFERENCES programme (id),
    seq INTEGER NOT NULL,
    from_date TEXT NOT NULL,
    state TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    PRIMARY KEY (programme, seq)
) WITHOUT ROWID;
INSERT INTO main.programme_turn
    SELECT id, 1, date(closed_at / 1000, 'unixepoch'), 'ENDED', '', closed_at, created_by FROM main.programme
    WHERE closed_at IS NOT NULL;
CREATE TRIGGER main.programme_turn_next BEFORE INSERT ON programme_turn
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM programme_turn WHERE programme = NEW.programme)
  OR NEW.from_date < (SELECT max(from_date) FROM programme_turn WHERE programme = NEW.programme)
BEGIN SELECT RAISE(ABORT, 'programme_turn is a history'); END;
CREATE TRIGGER main.programme_turn_no_update BEFORE UPDATE ON programme_turn
BEGIN SELECT RAISE(ABORT, 'programme_turn is append-only'); END;
CREATE TRIGGER main.programme_turn_no_delete BEFORE DELETE ON programme_turn
BEGIN SELECT RAISE(ABORT, 'programme_turn is append-only'); END;

CREATE TABLE main.programme_version (
    record BLOB NOT NULL REFERENCES programme (id),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
) WITHOUT ROWID;
INSERT INTO main.programme_version
    SELECT id, version, updated_at, created_by,
        json_object('name', name, 'code', code, 'purpose', purpose, 'lines', json(lines)) FROM main.programme;

CREATE TABLE main.announcement_sound (
    id BLOB PRIMARY KEY,
    programme BLOB NOT NULL REFERENCES programme (id),
    language TEXT NOT NULL,
    text_version TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 BLOB NOT NULL,
    duration_ms INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (programme, sha256)
);

CREATE TABLE main.employee_notice (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE main.employee_notice_version (
    record BLOB NOT NULL REFERENCES employee_notice (id),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
) WITHOUT ROWID;

CREATE TABLE main.works_council_record (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE main.works_council_record_version (
    record BLOB NOT NULL REFERENCES works_council_record (id),
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (record, version)
) WITHOUT ROWID;
-- The council's own: the requests for consent that were put to it, as they are now. Its reviewer reads these alone.
CREATE TABLE main.works_council_consent (
    id BLOB PRIMARY KEY REFERENCES works_council_record (id),
    number TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;

CREATE TRIGGER main.programme_version_next BEFORE INSERT ON programme_version
WHEN NEW.version <= (SELECT max(version) FROM programme_version WHERE record = NEW.record)
BEGIN SELECT RAISE(ABORT, 'programme_version is a history'); END;
CREATE TRIGGER main.programme_version_no_update BEFORE UPDATE ON programme_version
BEGIN SELECT RAISE(ABORT, 'programme_version is append-only'); END;
CREATE TRIGGER main.programme_version_no_delete BEFORE DELETE ON programme_version
BEGIN SELECT RAISE(ABORT, 'programme_version is append-only'); END;
CREATE TRIGGER main.employee_notice_version_next BEFORE INSERT ON employee_notice_version
WHEN NEW.version <= (SELECT max(version) FROM employee_notice_version WHERE record = NEW.record)
BEGIN SELECT RAISE(ABORT, 'employee_notice_version is a history'); END;
CREATE TRIGGER main.employee_notice_version_no_update BEFORE UPDATE ON employee_notice_version
BEGIN SELECT RAISE(ABORT, 'employee_notice_version is append-only'); END;
CREATE TRIGGER main.employee_notice_version_no_delete BEFORE DELETE ON employee_notice_version
BEGIN SELECT RAISE(ABORT, 'employee_notice_version is append-only'); END;
CREATE TRIGGER main.works_council_version_next BEFORE INSERT ON works_council_record_version
WHEN NEW.version <= (SELECT max(version) FROM works_council_record_version WHERE record = NEW.record)
BEGIN SELECT RAISE(ABORT, 'works_council_record_version is a history'); END;
CREATE TRIGGER main.works_council_version_no_update BEFORE UPDATE ON works_council_record_version
BEGIN SELECT RAISE(ABORT, 'works_council_record_version is append-only'); END;
CREATE TRIGGER main.works_council_version_no_delete BEFORE DELETE ON works_council_record_version
BEGIN SELECT RAISE(ABORT, 'works_council_record_version is append-only'); END;
)sql";

} // namespace

SchemaModule programmesSchema() { return {"programmes", VaultKind::Governance, {{1, version1}, {2, version2}}}; }

} // namespace voicelog
