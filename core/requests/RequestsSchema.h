// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// In governance: numbers, dates and states of requests, without a name or a word.
[[nodiscard]] SchemaModule requestsSchema();
/// In the vault of requests: who asked, for what, and what was said.
[[nodiscard]] SchemaModule requestFilesSchema();

} // namespace voicelog
