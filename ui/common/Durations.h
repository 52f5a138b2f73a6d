// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace voicelog::durations {

/// "0:07", "12:05", "1:02:05": how long something is, or a place in it. Rounds down to whole seconds.
[[nodiscard]] QString clock(qint64 ms);
/// With milliseconds: "12:05.250"; the locale's decimal sign.
[[nodiscard]] QString precise(qint64 ms);
/// In words, roughly, for time left: "less than a minute", "about 3 minutes", "about 2 hours".
[[nodiscard]] QString rough(qint64 ms);
/// Reads "90", "1:30", "1:02:05", "12:05.250" or "12:05,250" as milliseconds; nothing if it is none of these.
[[nodiscard]] std::optional<qint64> parse(const QString &text);

} // namespace voicelog::durations
