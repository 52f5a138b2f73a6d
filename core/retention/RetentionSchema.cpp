// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionSchema.h"

namespace voicelog {

namespace {

// The triggers stop REPLACE too, which an authorizer sees as an INSERT.
constexpr const char *version1 = R"sql(
CREATE TABLE main.retention_term (
    seq INTEGER PRIMARY KEY,
    programme BLOB,
    class TEXT NOT NULL,
    months INTEGER NOT NULL,
    days INTEGER NOT NULL,
    reason TEXT NOT NULL,
    set_at INTEGER NOT NULL,
    set_by BLOB NOT NULL
);
CREATE TABLE main.retention_hold (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    vault BLOB NOT NULL,
    recordings INTEGER NOT NULL,
    reference TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT,
    review_on TEXT,
    placed_at INTEGER NOT NULL,
    placed_by BLOB NOT NULL,
    confirm_by TEXT,
    counts_unconfirmed INTEGER NOT NULL,
    confirmed_at INTEGER,
    confirmed_by BLOB,
    released_at INTEGER,
    released_by BLOB,
    version INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX main.retention_hold_vault ON retention_hold (vault);
CREATE TABLE main.vault_due (
    vault BLOB PRIMARY KEY,
    number TEXT NOT NULL,
    class TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    starts_on TEXT NOT NULL,
    due_on TEXT NOT NULL,
    decided_on TEXT
) WITHOUT ROWID;
CREATE TABLE main.destruction_order (
    id BLOB PRIMARY KEY,
    vault BLOB NOT NULL,
    vault_number TEXT NOT NULL,
    what TEXT NOT NULL,
    class TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    due_on TEXT NOT NULL,
    early INTEGER NOT NULL,
    recordings INTEGER NOT NULL,
    proposed_at INTEGER NOT NULL,
    proposed_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE main.destruction_decision (
    ordered BLOB NOT NULL REFERENCES destruction_order (id),
    decision TEXT NOT NULL CHECK (decision IN ('APPROVED', 'WITHDRAWN')),
    decided_at INTEGER NOT NULL,
    decided_by BLOB NOT NULL,
    PRIMARY KEY (ordered, decision)
) WITHOUT ROWID;
CREATE TABLE main.destruction (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    vault BLOB NOT NULL,
    vault_number TEXT NOT NULL,
    what TEXT NOT NULL,
    class TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    ordered BLOB,
    recordings INTEGER NOT NULL,
    executed_at INTEGER NOT NULL,
    certificate TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX main.destruction_vault ON destruction (vault, executed_at);
CREATE INDEX main.destruction_at ON destruction (executed_at);
CREATE TABLE main.retention_run (
    id BLOB PRIMARY KEY,
    started_at INTEGER NOT NULL,
    finished_at INTEGER NOT NULL,
    run_by BLOB NOT NULL,
    report TEXT NOT NULL
);
CREATE TRIGGER main.retention_term_next BEFORE INSERT ON retention_term
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM retention_term)
BEGIN SELECT RAISE(ABORT, 'retention_term is a history'); END;
CREATE TRIGGER main.retention_term_no_update BEFORE UPDATE ON retention_term
BEGIN SELECT RAISE(ABORT, 'retention_term is append-only'); END;
CREATE TRIGGER main.retention_term_no_delete BEFORE DELETE ON retention_term
BEGIN SELECT RAISE(ABORT, 'retention_term is append-only'); END;
CREATE TRIGGER main.retention_hold_no_delete BEFORE DELETE ON retention_hold
BEGIN SELECT RAISE(ABORT, 'a hold is released, never removed'); END;
CREATE TRIGGER main.retention_hold_new BEFORE INSERT ON retention_hold
WHEN EXISTS (SELECT 1 FROM retention_hold WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'a hold is released, never replaced'); END;
CREATE TRIGGER main.destruction_order_stays BEFORE INSERT ON destruction_order
WHEN EXISTS (SELECT 1 FROM destruction_order WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'an order never changes'); END;
CREATE TRIGGER main.destruction_order_no_update BEFORE UPDATE ON destruction_order
BEGIN SELECT RAISE(ABORT, 'an order never changes'); END;
CREATE TRIGGER main.destruction_order_no_delete BEFORE DELETE ON destruction_order
BEGIN SELECT RAISE(ABORT, 'an order never changes'); END;
CREATE TRIGGER main.destruction_decision_stays BEFORE INSERT ON destruction_decision
WHEN EXISTS (SELECT 1 FROM destruction_decision WHERE ordered = NEW.ordered
    AND decision IN ('WITHDRAWN', NEW.decision))
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER main.destruction_decision_no_update BEFORE UPDATE ON destruction_decision
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER main.destruction_decision_no_delete BEFORE DELETE ON destruction_decision
BEGIN SELECT RAISE(ABORT, 'a decision never changes'); END;
CREATE TRIGGER main.destruction_stays BEFORE INSERT ON destruction
WHEN EXISTS (SELECT 1 FROM destruction WHERE id = NEW.id OR number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
CREATE TRIGGER main.destruction_no_update BEFORE UPDATE ON destruction
BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
CREATE TRIGGER main.destruction_no_delete BEFORE DELETE ON destruction
BEGIN SELECT RAISE(ABORT, 'what was destroyed stays destroyed'); END;
CREATE TRIGGER main.retention_run_no_update BEFORE UPDATE ON retention_run
BEGIN SELECT RAISE(ABORT, 'retention_run is append-only'); END;
CREATE TRIGGER main.retention_run_no_delete BEFORE DELETE ON retention_run
BEGIN SELECT RAISE(ABORT, 'retention_run is append-only'); END;
)sql";

// What open requests may be about, while nobody has looked (DestructionPause); which copies of recordings there are.
constexpr const char *version2 = R"sql(
CREATE TABLE main.destruction_pause (
    request TEXT NOT NULL,
    vault BLOB,
    recording BLOB,
    called_from TEXT,
    called_until TEXT
);
CREATE INDEX main.destruction_pause_request ON destruction_pause (request);
CREATE TABLE main.recording_copy (
    recording BLOB NOT NULL,
    copy BLOB NOT NULL,
    recalled INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (recording, copy)
) WITHOUT ROWID;
CREATE INDEX main.recording_copy_copy ON recording_copy (copy);
)sql";

} // namespace

SchemaModule retentionSchema() { return {"retention", VaultKind::Governance, {{1, version1}, {2, version2}}}; }

} // namespace voicelog
