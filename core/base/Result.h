// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Error.h"

#include <expected>
#include <type_traits>

namespace voicelog {

/// The value, or why there is none.
template <typename T>
using Result = std::expected<T, Error>;

/// Shorthand to return a failure: `return fail(errors::WrongPassword);`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QVariantMap parameters = {})
{
    return std::unexpected(Error(code, std::move(parameters)));
}

/// Shorthand to pass a failure on: `if (!r) return fail(r);`
template <typename T>
[[nodiscard]] std::unexpected<Error> fail(const Result<T> &result)
{
    return std::unexpected(result.error());
}

} // namespace voicelog

/// `VOICELOG_TRY(expression);` returns its failure from the enclosing function, if it has one.
#define VOICELOG_TRY(...)                                                                                              \
    do {                                                                                                               \
        if (auto voicelogTry = (__VA_ARGS__); !voicelogTry)                                                            \
            return std::unexpected(std::move(voicelogTry).error());                                                    \
    } while (false)

#define VOICELOG_CONCAT_INNER(a, b) a##b
#define VOICELOG_CONCAT(a, b) VOICELOG_CONCAT_INNER(a, b)
/// `VOICELOG_ASSIGN(auto value, expression);` declares the value, or returns the failure.
#define VOICELOG_ASSIGN(declaration, ...)                                                                              \
    auto VOICELOG_CONCAT(voicelogResult, __LINE__) = (__VA_ARGS__);                                                    \
    if (!VOICELOG_CONCAT(voicelogResult, __LINE__))                                                                    \
        return std::unexpected(std::move(VOICELOG_CONCAT(voicelogResult, __LINE__)).error());                          \
    declaration = *std::move(VOICELOG_CONCAT(voicelogResult, __LINE__))
