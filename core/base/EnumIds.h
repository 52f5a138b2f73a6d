// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace voicelog {

/// Stable ids of an enum, in the order of its declaration: a value is the index of its id.
template <size_t N>
using EnumIds = std::array<QLatin1StringView, N>;

template <typename E, size_t N>
[[nodiscard]] QLatin1StringView idIn(const EnumIds<N> &ids, E value)
{
    const auto index = size_t(value);
    Q_ASSERT(index < N);
    return ids[index];
}

/// Nothing if the text is none of the ids.
template <typename E, size_t N>
[[nodiscard]] std::optional<E> valueIn(const EnumIds<N> &ids, QStringView id)
{
    for (size_t i = 0; i < N; ++i) {
        if (id == ids[i])
            return E(int(i));
    }
    return std::nullopt;
}

} // namespace voicelog
