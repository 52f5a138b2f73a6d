// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QDateTime>

namespace voicelog {

/// The calendar date on which something happened, where dates and periods of law are counted: Europe/Amsterdam. Null
/// for an invalid time.
[[nodiscard]] QDate legalDay(const QDateTime &utc);
/// The moment as the clocks there show it, with its offset from UTC. Invalid for an invalid time.
[[nodiscard]] QDateTime legalTime(const QDateTime &utc);
/// When that date begins, in UTC.
[[nodiscard]] QDateTime startOfLegalDay(QDate day);

} // namespace voicelog
