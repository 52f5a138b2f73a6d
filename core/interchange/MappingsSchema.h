// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// Mappings of call data in governance.db: without names or numbers of persons.
[[nodiscard]] SchemaModule mappingsSchema();

} // namespace voicelog
