// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MappingsSchema.h"

namespace voicelog {

namespace {

constexpr const char *mappingsVersion1 = R"sql(
CREATE TABLE main.import_mapping (
    id BLOB PRIMARY KEY,
    name TEXT NOT NULL UNIQUE COLLATE NOCASE,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    created_by BLOB NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    body TEXT NOT NULL
) WITHOUT ROWID;
)sql";

} // namespace

SchemaModule mappingsSchema() { return {"mappings", VaultKind::Governance, {{1, mappingsVersion1}}}; }

} // namespace voicelog
