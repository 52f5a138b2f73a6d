// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JsonExtent.h"

namespace voicelog {

std::optional<JsonExcess> jsonExcess(QByteArrayView text, const JsonLimits &limits)
{
    int depth = 0;
    qsizetype values = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            inString = c != '"';
            continue;
        }
        inString = c == '"';
        const bool opens = c == '{' || c == '[';
        if (opens && ++depth > limits.depth)
            return JsonExcess{.isDepth = true, .at = i};
        if (c == '}' || c == ']')
            --depth;
        if ((opens || c == ',') && ++values > limits.values)
            return JsonExcess{.isDepth = false, .at = i};
    }
    return std::nullopt;
}

} // namespace voicelog
