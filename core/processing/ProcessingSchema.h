// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Schema.h>

namespace voicelog {

/// The processing register in governance.db. What is being worked on stands apart from the versions that were ACTIVE:
/// whoever reads the register reads those.
[[nodiscard]] SchemaModule processingSchema();

} // namespace voicelog
