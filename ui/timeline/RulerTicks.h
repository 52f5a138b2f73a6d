// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineGeometry.h"

#include <QList>
#include <QString>

namespace voicelog {

/// One tick of the time ruler. Only major ticks have a label.
struct RulerTick
{
    double frame = 0;
    bool major = false;
    QString label;

    friend bool operator==(const RulerTick &, const RulerTick &) = default;
};

/// The distance between labels and how it is divided.
struct RulerStep
{
    double frames = 0; ///< between two labels
    int divisions = 1; ///< parts into which minor ticks divide it
    qint64 us = 0;     ///< the step in microseconds; 0 where labels count samples
    friend bool operator==(const RulerStep &, const RulerStep &) = default;
};

/// The smallest round step whose labels stand at least `minSpacing` pixels apart: parts of a second, seconds, minutes,
/// hours; below a millisecond, single samples.
[[nodiscard]] RulerStep rulerStep(const TimelineGeometry &geometry, double minSpacing);

/// The visible ticks in order, and those of the step before, whose label may still reach into view. Each is
/// computed from its own number, so that ticks of hour 8 are as exact as those of minute 1.
[[nodiscard]] QList<RulerTick> rulerTicks(const TimelineGeometry &geometry, double minSpacing);

} // namespace voicelog
