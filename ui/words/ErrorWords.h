// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Error.h>

#include <span>

namespace voicelog {

/// The English source words for one code, marked for translation in the context ErrorText. `{name}` stands for the
/// error's parameter of that name.
struct ErrorWords
{
    ErrorCode code;
    const char *title;
    const char *advice;
};

[[nodiscard]] std::span<const ErrorWords> baseErrorWords();
[[nodiscard]] std::span<const ErrorWords> archiveErrorWords();
[[nodiscard]] std::span<const ErrorWords> audioErrorWords();
[[nodiscard]] std::span<const ErrorWords> recordingErrorWords();
[[nodiscard]] std::span<const ErrorWords> interchangeErrorWords();
[[nodiscard]] std::span<const ErrorWords> joseErrorWords();
[[nodiscard]] std::span<const ErrorWords> watchErrorWords();
[[nodiscard]] std::span<const ErrorWords> mappingErrorWords();
[[nodiscard]] std::span<const ErrorWords> ruleErrorWords();
[[nodiscard]] std::span<const ErrorWords> reportErrorWords();
[[nodiscard]] std::span<const ErrorWords> programmeErrorWords();
[[nodiscard]] std::span<const ErrorWords> processingErrorWords();
[[nodiscard]] std::span<const ErrorWords> caseErrorWords();
[[nodiscard]] std::span<const ErrorWords> retentionErrorWords();
[[nodiscard]] std::span<const ErrorWords> requestErrorWords();
[[nodiscard]] std::span<const ErrorWords> answerErrorWords();

} // namespace voicelog
