// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// What governance knows of monitoring cases: number, counts, dates, states, outcome, links, grants. No name, no line
/// and no word that a person wrote.
[[nodiscard]] SchemaModule monitoringSchema();
/// What a case's own vault holds beside its recordings: everything that was written.
[[nodiscard]] SchemaModule caseDossierSchema();

} // namespace voicelog
