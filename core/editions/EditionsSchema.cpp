// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EditionsSchema.h"

namespace voicelog {

namespace {

constexpr const char *editionsVersion1 = R"sql(
CREATE TABLE main.rule_edition (
    id BLOB PRIMARY KEY,
    state TEXT NOT NULL,
    edition_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    body TEXT NOT NULL,
    closed_on TEXT,
    reason TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    proposed_by BLOB,
    published_by BLOB,
    published_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) WITHOUT ROWID;
CREATE UNIQUE INDEX main.rule_edition_revision ON rule_edition (edition_id, revision) WHERE state = 'PUBLISHED';
)sql";

} // namespace

SchemaModule editionsSchema() { return {"editions", VaultKind::Governance, {{1, editionsVersion1}}}; }

} // namespace voicelog
