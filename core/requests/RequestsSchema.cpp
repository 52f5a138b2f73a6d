// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestsSchema.h"

namespace voicelog {

namespace {

// Turns only grow: triggers keep also the privacy officer from changing them, and INSERT OR REPLACE too. Dates are
// local.
constexpr const char *governance1 = R"sql(
CREATE TABLE main.data_request (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    received_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    due_unpaused_on TEXT NOT NULL,
    target_on TEXT NOT NULL,
    asked_on TEXT,
    ended_on TEXT,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER main.data_request_no_delete BEFORE DELETE ON data_request
BEGIN SELECT RAISE(ABORT, 'a request stays on record'); END;

CREATE TABLE main.data_request_turn (
    request BLOB NOT NULL REFERENCES data_request (id),
    seq INTEGER NOT NULL,
    on_date TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    PRIMARY KEY (request, seq)
) WITHOUT ROWID;
CREATE TRIGGER main.data_request_turn_next BEFORE INSERT ON data_request_turn
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM data_request_turn WHERE request = NEW.request)
BEGIN SELECT RAISE(ABORT, 'data_request_turn is a history'); END;
CREATE TRIGGER main.data_request_turn_no_update BEFORE UPDATE ON data_request_turn
BEGIN SELECT RAISE(ABORT, 'data_request_turn is append-only'); END;
CREATE TRIGGER main.data_request_turn_no_delete BEFORE DELETE ON data_request_turn
BEGIN SELECT RAISE(ABORT, 'data_request_turn is append-only'); END;
)sql";

// What the day of an answer is computed from, on any day: kinds and dates, no words.
constexpr const char *governance2 = R"sql(
ALTER TABLE main.data_request ADD COLUMN pauses TEXT NOT NULL DEFAULT '[]';
ALTER TABLE main.data_request ADD COLUMN extended INTEGER NOT NULL DEFAULT 0;
)sql";

// Packages for persons: that there was one, and with which content, stays; it names nobody.
constexpr const char *governance3 = R"sql(
CREATE TABLE main.data_request_package (
    id BLOB PRIMARY KEY,
    request BLOB NOT NULL REFERENCES data_request (id),
    made_at INTEGER NOT NULL,
    made_by BLOB NOT NULL,
    hash TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    destroy_on TEXT,
    destroyed_at INTEGER
) WITHOUT ROWID;
CREATE INDEX main.data_request_package_request ON data_request_package (request);
CREATE TRIGGER main.data_request_package_no_delete BEFORE DELETE ON data_request_package
BEGIN SELECT RAISE(ABORT, 'a package stays on record'); END;
CREATE TRIGGER main.data_request_package_fixed BEFORE UPDATE OF id, request, made_at, made_by, hash, bytes
ON data_request_package BEGIN SELECT RAISE(ABORT, 'a package does not change'); END;
CREATE TRIGGER main.data_request_package_gone BEFORE UPDATE ON data_request_package
WHEN OLD.destroyed_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'a package that is gone does not come back'); END;
)sql";

// Its own file goes before what is on record of it (DOMAIN 5).
constexpr const char *governance4 = R"sql(
ALTER TABLE main.data_request ADD COLUMN file_destroyed_on TEXT;
)sql";

constexpr const char *files1 = R"sql(
CREATE TABLE vault.request_file (
    id BLOB PRIMARY KEY,
    body TEXT NOT NULL
) WITHOUT ROWID;
)sql";

// Without references between them: the retention service destroys packages, and may read no more than their keys.
constexpr const char *files2 = R"sql(
CREATE TABLE vault.request_package (
    id BLOB PRIMARY KEY,
    request BLOB NOT NULL,
    begun_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE vault.request_package_file (
    package BLOB NOT NULL,
    file INTEGER NOT NULL,
    name TEXT NOT NULL,
    bytes INTEGER NOT NULL DEFAULT 0,
    sha256 TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (package, file),
    UNIQUE (package, name)
) WITHOUT ROWID;
CREATE TABLE vault.request_package_piece (
    id INTEGER PRIMARY KEY,
    package BLOB NOT NULL,
    file INTEGER NOT NULL,
    seq INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    UNIQUE (package, file, seq)
);
)sql";

} // namespace

SchemaModule requestsSchema()
{
    return {
        "requests", VaultKind::Governance, {{1, governance1}, {2, governance2}, {3, governance3}, {4, governance4}}};
}

SchemaModule requestFilesSchema() { return {"request_files", VaultKind::Requests, {{1, files1}, {2, files2}}}; }

} // namespace voicelog
