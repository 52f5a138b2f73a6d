// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// Consent (6(1)(a)) is not free in employment.
inline constexpr ErrorCode ConsentNotFree{ErrorKind::Refused, "programmes.consent-not-free"};
/// Required fields are empty. Parameter: `fields` (their keys).
inline constexpr ErrorCode ProgrammeIncomplete{ErrorKind::Refused, "programmes.incomplete"};
/// Nullity was invoked after the month of WOR 27(5). Parameter: `limit` (the last day).
inline constexpr ErrorCode NullityTooLate{ErrorKind::Refused, "programmes.nullity-too-late"};
/// There is consent, or the court's permission: nothing to invoke nullity of.
inline constexpr ErrorCode NothingNull{ErrorKind::Refused, "programmes.nothing-null"};
/// Parameter: `maximum` (KiB).
inline constexpr ErrorCode SoundTooLarge{ErrorKind::Usage, "programmes.sound-too-large"};
/// The same sound is there already. Parameter: `name`.
inline constexpr ErrorCode SoundKnown{ErrorKind::Usage, "programmes.sound-known"};

inline constexpr std::array programmeErrors{ConsentNotFree, ProgrammeIncomplete, NullityTooLate,
                                            NothingNull,    SoundTooLarge,       SoundKnown};

} // namespace voicelog::errors
