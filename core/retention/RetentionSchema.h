// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// Terms, holds, due dates of whole vaults, orders to destroy, destructions and runs, in governance.db: numbers, dates
/// and accounts, never words about people. What is decided or destroyed only grows. What a vault holds of this is in
/// recordingsSchema().
[[nodiscard]] SchemaModule retentionSchema();

} // namespace voicelog
