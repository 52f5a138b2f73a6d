// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

namespace voicelog::errors {

/// A template of a letter holds a placeholder that this kind of letter does not have. Parameters: `line` and `column`
/// from 1, `name`.
inline constexpr ErrorCode LetterPlaceholderUnknown{ErrorKind::Usage, "answers.placeholder-unknown"};
/// "{{" without "}}" on the same line. Parameters: `line`, `column`.
inline constexpr ErrorCode LetterPlaceholderOpen{ErrorKind::Usage, "answers.placeholder-open"};
/// A placeholder for whole paragraphs stands among other words. Parameters: `line`, `column`, `name`.
inline constexpr ErrorCode LetterPlaceholderAlone{ErrorKind::Usage, "answers.placeholder-alone"};
/// The law asks that this letter tells it (GDPR art. 12(3), 12(4), 15(1)). Parameter: `name`.
inline constexpr ErrorCode LetterPlaceholderMissing{ErrorKind::Usage, "answers.placeholder-missing"};
/// The request is not in a state to which this letter belongs. Parameters: `letter`, `state`.
inline constexpr ErrorCode LetterNotNow{ErrorKind::Refused, "answers.letter-not-now"};
/// The package was destroyed, or never made. Parameter: `number`, of the request.
inline constexpr ErrorCode NoPackage{ErrorKind::Refused, "answers.no-package"};
/// What was kept of the package is not what was put into it. Parameter: `name`, of the file.
inline constexpr ErrorCode PackageDamaged{ErrorKind::Failed, "answers.package-damaged"};

inline constexpr std::array answerErrors{LetterPlaceholderUnknown,
                                         LetterPlaceholderOpen,
                                         LetterPlaceholderAlone,
                                         LetterPlaceholderMissing,
                                         LetterNotNow,
                                         NoPackage,
                                         PackageDamaged};

} // namespace voicelog::errors
