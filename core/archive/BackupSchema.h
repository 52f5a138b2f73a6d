// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Schema.h"

namespace voicelog {

/// What governance.db remembers of backups. Archive puts it beside its own tables.
[[nodiscard]] SchemaModule backupSchema();

} // namespace voicelog
