// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MonitoringSchema.h"

namespace voicelog {

namespace {

// `record` is JSON of links, accounts and dates that nothing is looked up by. Turns, grants and their ends only grow:
// triggers keep also the privacy officer from changing them, and INSERT OR REPLACE too.
constexpr const char *governance1 = R"sql(
CREATE TABLE main.monitoring_case (
    id BLOB PRIMARY KEY,
    vault_id BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    covert INTEGER NOT NULL,
    subjects INTEGER NOT NULL,
    recordings INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    period_start TEXT,
    period_end TEXT,
    evaluation_due TEXT,
    measure_ended_on TEXT,
    after_notice_due TEXT,
    after_notice_on TEXT,
    after_notice_postponed_to TEXT,
    outcome TEXT,
    closed_on TEXT,
    destruction_due TEXT,
    record TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER main.monitoring_case_no_delete BEFORE DELETE ON monitoring_case
BEGIN SELECT RAISE(ABORT, 'a monitoring case stays on record'); END;

CREATE TABLE main.case_turn (
    case_id BLOB NOT NULL REFERENCES monitoring_case (id),
    seq INTEGER NOT NULL,
    on_date TEXT NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    results TEXT NOT NULL,
    PRIMARY KEY (case_id, seq)
) WITHOUT ROWID;
CREATE TRIGGER main.case_turn_next BEFORE INSERT ON case_turn
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM case_turn WHERE case_id = NEW.case_id)
BEGIN SELECT RAISE(ABORT, 'case_turn is a history'); END;
CREATE TRIGGER main.case_turn_no_update BEFORE UPDATE ON case_turn
BEGIN SELECT RAISE(ABORT, 'case_turn is append-only'); END;
CREATE TRIGGER main.case_turn_no_delete BEFORE DELETE ON case_turn
BEGIN SELECT RAISE(ABORT, 'case_turn is append-only'); END;

CREATE TABLE main.case_grant (
    id BLOB PRIMARY KEY,
    case_id BLOB NOT NULL REFERENCES monitoring_case (id),
    account BLOB NOT NULL,
    rights TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT NOT NULL,
    granted_by BLOB NOT NULL,
    granted_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX main.case_grant_case ON case_grant (case_id, account);
CREATE TABLE main.case_grant_end (
    grant_id BLOB PRIMARY KEY REFERENCES case_grant (id),
    revoked_by BLOB NOT NULL,
    revoked_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER main.case_grant_once BEFORE INSERT ON case_grant
WHEN EXISTS (SELECT 1 FROM case_grant WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'case_grant is append-only'); END;
CREATE TRIGGER main.case_grant_no_update BEFORE UPDATE ON case_grant
BEGIN SELECT RAISE(ABORT, 'case_grant is append-only'); END;
CREATE TRIGGER main.case_grant_no_delete BEFORE DELETE ON case_grant
BEGIN SELECT RAISE(ABORT, 'case_grant is append-only'); END;
CREATE TRIGGER main.case_grant_end_once BEFORE INSERT ON case_grant_end
WHEN EXISTS (SELECT 1 FROM case_grant_end WHERE grant_id = NEW.grant_id)
BEGIN SELECT RAISE(ABORT, 'case_grant_end is append-only'); END;
CREATE TRIGGER main.case_grant_end_no_update BEFORE UPDATE ON case_grant_end
BEGIN SELECT RAISE(ABORT, 'case_grant_end is append-only'); END;
CREATE TRIGGER main.case_grant_end_no_delete BEFORE DELETE ON case_grant_end
BEGIN SELECT RAISE(ABORT, 'case_grant_end is append-only'); END;
)sql";

constexpr const char *dossier1 = R"sql(
CREATE TABLE vault.case_dossier (
    version INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    by_account BLOB NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE vault.case_grant_reason (
    grant_id BLOB PRIMARY KEY,
    reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER vault.case_dossier_next BEFORE INSERT ON case_dossier
WHEN NEW.version <= (SELECT max(version) FROM case_dossier)
BEGIN SELECT RAISE(ABORT, 'case_dossier is a history'); END;
CREATE TRIGGER vault.case_dossier_no_update BEFORE UPDATE ON case_dossier
BEGIN SELECT RAISE(ABORT, 'case_dossier is append-only'); END;
CREATE TRIGGER vault.case_dossier_no_delete BEFORE DELETE ON case_dossier
BEGIN SELECT RAISE(ABORT, 'case_dossier is append-only'); END;
)sql";

} // namespace

SchemaModule monitoringSchema() { return {"monitoring", VaultKind::Governance, {{1, governance1}}}; }

SchemaModule caseDossierSchema() { return {"monitoring", VaultKind::Case, {{1, dossier1}}}; }

} // namespace voicelog
