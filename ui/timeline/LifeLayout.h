// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace voicelog {

/// Something that happened to a recording, or is due to. The page makes these from what its services know.
struct LifeMoment
{
    enum class Kind { Made, Announced, Imported, Listened, Changed, Exported, Verified, Held, Due };
    Kind kind = Kind::Made;
    QString label; ///< short: "Listened to"
    QDateTime at;
    QString actor; ///< whose doing it was; empty if nobody's

    friend bool operator==(const LifeMoment &, const LifeMoment &) = default;
};

/// Where the moments of a life stand on a strip. A life has hours full of events and years without any, so the strip is
/// no ruler: a gap's width grows with the logarithm of its length, never below what a label needs, and moments that
/// find no room of their own are joined, the closest first. A pure function of its input.
struct LifeLayout
{
    struct Mark
    {
        int first = 0; ///< of the moments, which are in order of time
        int count = 1;
        double x = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QList<Mark> marks;
    double nowX = -1; ///< where today is between two marks; -1 if nothing is to come, or nothing has been

    /// `moments` in order of time. Marks stand from `margin` to `width - margin`, at least `spacing` apart; a life of
    /// one moment stands at the left.
    [[nodiscard]] static LifeLayout of(const QList<LifeMoment> &moments, const QDateTime &now, double width,
                                       double margin, double spacing);
};

} // namespace voicelog
