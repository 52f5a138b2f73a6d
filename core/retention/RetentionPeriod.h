// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace voicelog {

/// How long something is kept, in months and days of the calendar: five years are not so many days.
struct RetentionPeriod
{
    int months = 0;
    int days = 0;

    [[nodiscard]] static constexpr RetentionPeriod ofDays(int count) { return {0, count}; }
    [[nodiscard]] static constexpr RetentionPeriod ofMonths(int count) { return {count, 0}; }
    [[nodiscard]] static constexpr RetentionPeriod ofYears(int count) { return {12 * count, 0}; }

    /// The day on which it ends: the same day so many months later (or that month's last day), then so many days on.
    [[nodiscard]] QDate after(QDate start) const;
    /// For comparing periods: reckoned from one fixed day.
    [[nodiscard]] int roughDays() const;
    /// "28 days", "5 years", "6 months", "5 years 30 days": stable, for JSON and scripts.
    [[nodiscard]] QString toString() const;
    /// As toString writes it, or a bare number of days. Nothing if it is neither.
    [[nodiscard]] static std::optional<RetentionPeriod> fromString(QStringView text);

    friend constexpr bool operator==(const RetentionPeriod &, const RetentionPeriod &) = default;
};

} // namespace voicelog
