// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// A file of an edition that cannot be used. Parameters: `path`, `line`, `column`, `field`, `problem`: syntax, missing,
/// type, unknown, value, date, twice, placeholders.
inline constexpr ErrorCode EditionInvalid{ErrorKind::Usage, "rules.edition-invalid"};
/// Between two editions lies a day that neither or both are in force on. Parameters: `earlier`, `later`.
inline constexpr ErrorCode EditionsNotContiguous{ErrorKind::Usage, "rules.editions-not-contiguous"};
/// Not exactly one edition, the last, is in force without an end. Parameter: `edition`.
inline constexpr ErrorCode EditionsWithoutEnd{ErrorKind::Usage, "rules.editions-without-end"};
/// Parameter: `edition`.
inline constexpr ErrorCode EditionUnknown{ErrorKind::Usage, "rules.edition-unknown"};
/// Parameter: `rule`.
inline constexpr ErrorCode RuleUnknown{ErrorKind::Usage, "rules.rule-unknown"};

inline constexpr std::array ruleErrors{EditionInvalid, EditionsNotContiguous, EditionsWithoutEnd, EditionUnknown,
                                       RuleUnknown};

} // namespace voicelog::errors
