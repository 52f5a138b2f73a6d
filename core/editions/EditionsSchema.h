// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// Editions of the law that this organisation wrote, in governance.db.
[[nodiscard]] SchemaModule editionsSchema();

} // namespace voicelog
