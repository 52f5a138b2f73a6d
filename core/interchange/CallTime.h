// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QStringView>
#include <QTimeZone>

#include <optional>

/// Moments and lengths as call data write them. Nothing for what is none, or is beyond belief: years before 2000, calls
/// over 24 hours.
namespace voicelog {

struct CallTime
{
    QDateTime utc;
    bool ambiguous = false; ///< the hour came twice that night; the first is taken
    bool skipped = false;   ///< the hour was skipped that night; read as if the clock had not been changed
};

/// A recorder's local time, which its zone makes a moment.
[[nodiscard]] std::optional<CallTime> localCallTime(QDate date, QTime time, const QTimeZone &zone);

/// ISO 8601 (T or space, fractions, Z or offset; also without hyphens and colons), dd-mm-yyyy with a time, RFC 2822,
/// and seconds or milliseconds since 1970. Without an offset it is local to the zone.
[[nodiscard]] std::optional<CallTime> parsedCallTime(QStringView text, const QTimeZone &zone);

/// A moment that is one already, unless it is beyond belief.
[[nodiscard]] std::optional<CallTime> believableCallTime(const QDateTime &moment);

/// Seconds ("12", "12.5", "12,5"), "m:ss", "h:mm:ss" or ISO 8601 ("PT1M12.5S"), in milliseconds.
[[nodiscard]] std::optional<qint64> parsedDuration(QStringView text);

/// How far a recorder's clock was from UTC, in seconds, out of a local time and the epoch seconds of the same call,
/// which may lie some time before it. The zone's own offset is preferred where it fits. Nothing if none fits.
[[nodiscard]] std::optional<int> derivedUtcOffset(const QDateTime &localAsUtc, qint64 epoch, const QTimeZone &zone);

inline constexpr qint64 longestCallMs = 86'400'000;

} // namespace voicelog
