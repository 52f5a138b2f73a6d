// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace voicelog {

/// What a JSON text of somebody else may hold: a parser takes many times a text's size for small values, and its depth
/// costs stack.
struct JsonLimits
{
    int depth = 0;
    qsizetype values = 0; ///< lists, objects, and what stands behind a comma
};

struct JsonExcess
{
    bool isDepth = false; ///< else it is the number of values
    qsizetype at = 0;     ///< offset in the text
};

/// Where a text goes beyond the limits, found before anything is made of it.
[[nodiscard]] std::optional<JsonExcess> jsonExcess(QByteArrayView text, const JsonLimits &limits);

} // namespace voicelog
