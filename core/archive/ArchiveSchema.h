// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Schema.h"

namespace voicelog {

/// The archive's own tables in governance.db. Archive puts it before the modules it is given.
[[nodiscard]] SchemaModule archiveSchema();
/// What every vault has, of that kind.
[[nodiscard]] SchemaModule vaultHeadSchema(VaultKind kind);

} // namespace voicelog
