// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// Balancing records in governance.db. Versions that are being made stand in `balancing_draft`, which a reviewer cannot
/// read; approved ones in `balancing_version`, to which rows are only ever added, as RoleAuthorizer has it.
[[nodiscard]] SchemaModule balancingSchema();

} // namespace voicelog
