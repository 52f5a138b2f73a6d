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

#define VOICELOG_CONCAT_INNER(a, b) a##b
#define VOICELOG_CONCAT(a, b) VOICELOG_CONCAT_INNER(a, b)
#define VOICELOG_TRY_AS(name, ...)                                                                                     \
    do {                                                                                                               \
        if (auto name = (__VA_ARGS__); !name)                                                                          \
            return std::unexpected(std::move(name).error());                                                           \
    } while (false)
#define VOICELOG_ASSIGN_AS(name, declaration, ...)                                                                     \
    auto name = (__VA_ARGS__);                                                                                         \
    if (!name)                                                                                                         \
        return std::unexpected(std::move(name).error());                                                               \
    declaration = *std::move(name)

/// `VOICELOG_TRY(expression);` returns its failure from the enclosing function, if it has one.
#define VOICELOG_TRY(...) VOICELOG_TRY_AS(VOICELOG_CONCAT(voicelogTry, __COUNTER__), __VA_ARGS__)
/// `VOICELOG_ASSIGN(auto value, expression);` declares the value, or returns the failure.
#define VOICELOG_ASSIGN(declaration, ...)                                                                              \
    VOICELOG_ASSIGN_AS(VOICELOG_CONCAT(voicelogResult, __COUNTER__), declaration, __VA_ARGS__)
