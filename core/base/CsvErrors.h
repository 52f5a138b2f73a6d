// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Result.h"

#include <array>

/// What can be wrong with comma-separated values as such, whatever they tell of.
namespace voicelog::errors {

/// A CSV that does not hold to RFC 4180; rows before that place are used. Parameters: `path`, `line`, `column`,
/// `detail`: unclosed-quote, text-after-quote, field-too-large, too-many-columns, not-text, read-failed.
inline constexpr ErrorCode CsvInvalid{ErrorKind::Usage, "base.csv-invalid"};

inline constexpr std::array csvErrors{CsvInvalid};

} // namespace voicelog::errors
