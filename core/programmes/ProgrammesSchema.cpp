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

} // namespace

SchemaModule programmesSchema() { return {"programmes", VaultKind::Governance, {{1, version1}}}; }

} // namespace voicelog
