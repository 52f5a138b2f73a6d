// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveSchema.h"

namespace voicelog {

namespace {

constexpr auto First = R"sql(
CREATE TABLE main.archive(
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    id BLOB NOT NULL,
    organisation TEXT NOT NULL,
    four_eyes INTEGER NOT NULL,
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE main.account(
    id BLOB PRIMARY KEY NOT NULL,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    role TEXT NOT NULL,
    disabled INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE main.vault(
    id BLOB PRIMARY KEY NOT NULL,
    kind TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL REFERENCES account(id)
) STRICT, WITHOUT ROWID;

-- AUTOINCREMENT keeps the highest number ever given, so that removing the newest events shows.
CREATE TABLE main.audit_event(
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    actor BLOB NOT NULL,
    role TEXT NOT NULL,
    workstation TEXT NOT NULL,
    action TEXT NOT NULL,
    object_type TEXT NOT NULL,
    object_id TEXT NOT NULL,
    outcome TEXT NOT NULL,
    rule_id TEXT NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous_hash BLOB NOT NULL,
    hash BLOB NOT NULL,
    signature BLOB NOT NULL
) STRICT;
CREATE INDEX main.audit_event_object ON audit_event(object_type, object_id, seq);
CREATE INDEX main.audit_event_action ON audit_event(action, seq);
CREATE INDEX main.audit_event_actor ON audit_event(actor, seq);
CREATE INDEX main.audit_event_at ON audit_event(at);
-- Also against INSERT OR REPLACE: only the next event of the chain can come in.
CREATE TRIGGER main.audit_event_next BEFORE INSERT ON audit_event
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit_event)
  OR NEW.previous_hash IS NOT coalesce((SELECT hash FROM audit_event ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN SELECT RAISE(ABORT, 'audit_event is a chain'); END;
CREATE TRIGGER main.audit_event_no_update BEFORE UPDATE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;
CREATE TRIGGER main.audit_event_no_delete BEFORE DELETE ON audit_event
BEGIN SELECT RAISE(ABORT, 'audit_event is append-only'); END;

CREATE TABLE main.private_item(
    account BLOB NOT NULL REFERENCES account(id),
    key TEXT NOT NULL,
    sealed BLOB NOT NULL,
    PRIMARY KEY(account, key)
) STRICT, WITHOUT ROWID;
)sql";

// So that each filter of the audit page is a walk down one index, whatever is in the other million events; and totals.
constexpr auto FiltersAndTotals = R"sql(
CREATE INDEX main.audit_event_action_actor ON audit_event(action, actor, seq);
CREATE INDEX main.audit_event_refused ON audit_event(seq) WHERE outcome = 'REFUSED';
CREATE INDEX main.audit_event_rule ON audit_event(rule_id, seq) WHERE rule_id <> '';

-- Totals without personal data, for those who hold no vault's key.
CREATE TABLE main.vault_intake(
    vault BLOB NOT NULL REFERENCES vault(id),
    month TEXT NOT NULL,
    recordings INTEGER NOT NULL,
    duration_ms INTEGER NOT NULL,
    PRIMARY KEY(vault, month)
) STRICT, WITHOUT ROWID;
)sql";

// A vault whose key and file were destroyed keeps its row, so that it is known to have been.
constexpr auto Destruction = R"sql(
ALTER TABLE main.vault ADD COLUMN destroyed_at INTEGER;
CREATE TRIGGER main.vault_destroyed_for_good BEFORE UPDATE ON vault WHEN OLD.destroyed_at IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'a destroyed vault stays destroyed'); END;
)sql";

// The newest event that each vault took part in; the vault has the same (AuditHeads).
constexpr auto Heads = R"sql(
CREATE TABLE main.vault_head(
    vault BLOB PRIMARY KEY NOT NULL,
    seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

constexpr auto HeadInVault = R"sql(
CREATE TABLE vault.audit_head(
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    seq INTEGER NOT NULL,
    hash BLOB NOT NULL
) STRICT;
)sql";

} // namespace

SchemaModule archiveSchema()
{
    return {"archive", VaultKind::Governance, {{1, First}, {2, FiltersAndTotals}, {3, Destruction}, {4, Heads}}};
}

SchemaModule vaultHeadSchema(VaultKind kind)
{
    Q_ASSERT(kind != VaultKind::Governance);
    return {"archive", kind, {{1, HeadInVault}}};
}

} // namespace voicelog
