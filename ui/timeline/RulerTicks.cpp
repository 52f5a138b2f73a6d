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

struct Step
{
    qint64 us;
    int divisions;
};

constexpr qint64 ms = 1000;
constexpr qint64 s = 1'000'000;
constexpr qint64 min = 60 * s;
constexpr qint64 h = 60 * min;
constexpr std::array steps{
    Step{1 * ms, 5},   Step{2 * ms, 4},   Step{5 * ms, 5},   Step{10 * ms, 5}, Step{20 * ms, 4}, Step{50 * ms, 5},
    Step{100 * ms, 5}, Step{200 * ms, 4}, Step{500 * ms, 5}, Step{1 * s, 5},   Step{2 * s, 4},   Step{5 * s, 5},
    Step{10 * s, 5},   Step{15 * s, 3},   Step{30 * s, 6},   Step{1 * min, 6}, Step{2 * min, 4}, Step{5 * min, 5},
    Step{10 * min, 5}, Step{15 * min, 3}, Step{30 * min, 6}, Step{1 * h, 6},   Step{2 * h, 4},   Step{3 * h, 3},
    Step{6 * h, 6},    Step{12 * h, 4},   Step{24 * h, 4},
};

/// 1, 2, 5, 10, 20 … samples.
RulerStep sampleStep(double minFrames)
{
    for (qint64 decade = 1;; decade *= 10) {
        for (const int lead : {1, 2, 5}) {
            const qint64 frames = decade * lead;
            if (double(frames) >= minFrames)
                return {double(frames), frames == 1 ? 1 : lead == 2 ? 2 : 5, 0};
        }
    }
}

} // namespace

RulerStep rulerStep(const TimelineGeometry &geometry, double minSpacing)
{
    const double minFrames = minSpacing * geometry.zoom.framesPerPixel();
    const double minUs = minFrames * 1e6 / geometry.sampleRate;
    if (minUs < double(steps.front().us))
        return sampleStep(minFrames);
    const auto *found = std::ranges::find_if(steps, [minUs](const Step &step) { return double(step.us) >= minUs; });
    if (found != steps.end())
        return {double(found->us) * geometry.sampleRate / 1e6, found->divisions, found->us};
    const qint64 days = qint64(std::ceil(minUs / double(24 * h)));
    return {double(days * 24 * h) * geometry.sampleRate / 1e6, 4, days * 24 * h};
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
