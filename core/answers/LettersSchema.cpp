// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LettersSchema.h"

namespace voicelog {

namespace {

constexpr const char *letters1 = R"sql(
CREATE TABLE main.letter_template (
    kind TEXT NOT NULL,
    language TEXT NOT NULL,
    body TEXT NOT NULL,
    version INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    updated_by BLOB NOT NULL,
    PRIMARY KEY (kind, language)
) WITHOUT ROWID;
)sql";

} // namespace

SchemaModule lettersSchema() { return {"letters", VaultKind::Governance, {{1, letters1}}}; }

} // namespace voicelog
