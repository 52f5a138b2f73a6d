// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <limits>

/// Time stamps come out of files, which may hold any number: what would go beyond the largest stays there.
namespace voicelog::timestamps {

[[nodiscard]] constexpr qint64 sum(qint64 a, qint64 b)
{
    if (b > 0 && a > std::numeric_limits<qint64>::max() - b)
        return std::numeric_limits<qint64>::max();
    if (b < 0 && a < std::numeric_limits<qint64>::min() - b)
        return std::numeric_limits<qint64>::min();
    return a + b;
}

[[nodiscard]] constexpr qint64 difference(qint64 a, qint64 b)
{
    if (b < 0 && a > std::numeric_limits<qint64>::max() + b)
        return std::numeric_limits<qint64>::max();
    if (b > 0 && a < std::numeric_limits<qint64>::min() + b)
        return std::numeric_limits<qint64>::min();
    return a - b;
}

} // namespace voicelog::timestamps
