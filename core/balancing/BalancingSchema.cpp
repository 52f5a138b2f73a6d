// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingSchema.h"

namespace voicelog {

namespace {

// The triggers stop REPLACE, which an authorizer sees as an INSERT. A user of a record is a kind and an id: programmes
// and cases stand in layers above this one.
constexpr const char *version1 = R"sql(
CREATE TABLE main.balancing (
    id BLOB PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE main.balancing_draft (
    lia BLOB NOT NULL REFERENCES balancing(id),
    version_no INTEGER NOT NULL,
    state TEXT NOT NULL,
    title TEXT NOT NULL,
    authors TEXT NOT NULL,
    submitted_by BLOB,
    decision_reason TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    version INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (lia, version_no)
) WITHOUT ROWID;
CREATE TABLE main.balancing_advice (
    id BLOB PRIMARY KEY,
    lia BLOB NOT NULL REFERENCES balancing(id),
    version_no INTEGER NOT NULL,
    advised_on TEXT NOT NULL,
    text TEXT NOT NULL,
    given_at INTEGER NOT NULL,
    given_by BLOB NOT NULL
);
CREATE INDEX main.balancing_advice_lia ON balancing_advice(lia, version_no, given_at);
CREATE TABLE main.balancing_version (
    lia BLOB NOT NULL REFERENCES balancing(id),
    version_no INTEGER NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    is_monitoring INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    review_date TEXT NOT NULL,
    authors TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    approved_by1 BLOB NOT NULL,
    approved_by2 BLOB NOT NULL,
    approved_at INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (lia, version_no)
) WITHOUT ROWID;
CREATE TABLE main.balancing_withdrawal (
    lia BLOB PRIMARY KEY REFERENCES balancing(id),
    withdrawn_on TEXT NOT NULL,
    withdrawn_at INTEGER NOT NULL,
    withdrawn_by BLOB NOT NULL,
    reason TEXT NOT NULL
) WITHOUT ROWID;
CREATE TRIGGER main.balancing_version_stays BEFORE INSERT ON balancing_version
WHEN EXISTS (SELECT 1 FROM balancing_version WHERE lia = NEW.lia AND version_no = NEW.version_no)
BEGIN SELECT RAISE(ABORT, 'an approved version never changes'); END;
CREATE TRIGGER main.balancing_withdrawal_stays BEFORE INSERT ON balancing_withdrawal
WHEN EXISTS (SELECT 1 FROM balancing_withdrawal WHERE lia = NEW.lia)
BEGIN SELECT RAISE(ABORT, 'a withdrawal never changes'); END;
CREATE TABLE main.balancing_use (
    lia BLOB NOT NULL,
    user_kind TEXT NOT NULL,
    user_id BLOB NOT NULL,
    PRIMARY KEY (lia, user_kind, user_id)
) WITHOUT ROWID;
)sql";

} // namespace

SchemaModule balancingSchema() { return {"balancing", VaultKind::Governance, {{1, version1}}}; }

} // namespace voicelog
