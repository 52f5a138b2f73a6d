// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// The letters that an organisation changed, in governance.db.
[[nodiscard]] SchemaModule lettersSchema();

} // namespace voicelog
