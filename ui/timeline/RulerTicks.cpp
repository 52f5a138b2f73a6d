// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RulerTicks.h"

#include "TimeText.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Spacing that is asked for and just met must not be missed by the last bit of a double.
constexpr double roundingSlack = 1 - 1e-9;

struct TimeStep
{
    qint64 us;
    int divisions;
};

constexpr qint64 msUs = 1000;
constexpr qint64 secondUs = 1'000'000;
constexpr qint64 minuteUs = 60 * secondUs;
constexpr qint64 hourUs = 60 * minuteUs;
constexpr std::array rulerSteps{
    TimeStep{1 * msUs, 5},      TimeStep{2 * msUs, 4},      TimeStep{5 * msUs, 5},      TimeStep{10 * msUs, 5},
    TimeStep{20 * msUs, 4},     TimeStep{50 * msUs, 5},     TimeStep{100 * msUs, 5},    TimeStep{200 * msUs, 4},
    TimeStep{500 * msUs, 5},    TimeStep{1 * secondUs, 5},  TimeStep{2 * secondUs, 4},  TimeStep{5 * secondUs, 5},
    TimeStep{10 * secondUs, 5}, TimeStep{15 * secondUs, 3}, TimeStep{30 * secondUs, 6}, TimeStep{1 * minuteUs, 6},
    TimeStep{2 * minuteUs, 4},  TimeStep{5 * minuteUs, 5},  TimeStep{10 * minuteUs, 5}, TimeStep{15 * minuteUs, 3},
    TimeStep{30 * minuteUs, 6}, TimeStep{1 * hourUs, 6},    TimeStep{2 * hourUs, 4},    TimeStep{3 * hourUs, 3},
    TimeStep{6 * hourUs, 6},    TimeStep{12 * hourUs, 4},   TimeStep{24 * hourUs, 4},
};

/// 1, 2, 5, 10, 20 … samples.
RulerStep sampleStep(double minFrames)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const int lead : {1, 2, 5}) {
            const qint64 frames = decade * lead;
            if (double(frames) >= minFrames * roundingSlack)
                return {double(frames), frames == 1 ? 1 : lead == 2 ? 2 : 5, 0};
        }
    }
}

} // namespace

RulerStep rulerStep(const TimelineGeometry &geometry, double minSpacing)
{
    const double minFrames = minSpacing * geometry.zoom.framesPerPixel();
    const double minUs = minFrames * 1e6 / geometry.sampleRate;
    if (minUs < double(rulerSteps.front().us) * roundingSlack)
        return sampleStep(minFrames);
    const auto *found = std::ranges::find_if(
        rulerSteps, [minUs](const TimeStep &step) { return double(step.us) >= minUs * roundingSlack; });
    if (found != rulerSteps.end())
        return {double(found->us) * geometry.sampleRate / 1e6, found->divisions, found->us};
    const qint64 days = qint64(std::ceil(minUs / double(24 * hourUs)));
    return {double(days * 24 * hourUs) * geometry.sampleRate / 1e6, 4, days * 24 * hourUs};
}

QList<RulerTick> rulerTicks(const TimelineGeometry &geometry, double minSpacing)
{
    QList<RulerTick> ticks;
    if (geometry.isEmpty())
        return ticks;
    const RulerStep step = rulerStep(geometry, std::max(minSpacing, 8.0));
    const bool hours = geometry.durationMs() >= 3'600'000;
    const auto divisions = qint64(step.divisions);
    const double minor = step.frames / double(divisions);
    const auto first = std::max<qint64>(0, qint64(std::floor(geometry.firstFrame / step.frames)) * divisions);
    const auto last = qint64(std::floor(geometry.lastFrame() / minor));
    ticks.reserve(last - first + 1);
    for (qint64 n = first; n <= last; ++n) {
        RulerTick tick{double(n) * step.frames / double(divisions), n % divisions == 0, {}};
        if (tick.major && step.us > 0)
            tick.label = TimeText::label(n / divisions * step.us, step.us, hours);
        else if (tick.major)
            tick.label = u'#' + QString::number(qint64(tick.frame));
        ticks << tick;
    }
    return ticks;
}

} // namespace voicelog
