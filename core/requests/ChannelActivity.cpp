// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ChannelActivity.h"

#include <algorithm>
#include <vector>

namespace voicelog {

QList<TimeRange> activeStretches(const PeakPyramid &peaks, int channel)
{
    constexpr qint64 binMs = 50;
    constexpr qint64 marginMs = 500;
    constexpr int quietest = 160; ///< of 32767: below it is line noise, however loud the rest
    if (channel < 0 || channel >= peaks.channels() || peaks.durationMs() <= 0)
        return {};
    std::vector<Peak> bins(size_t(peaks.durationMs() / binMs + 1));
    peaks.read(channel, 0, double(peaks.sampleRate() * binMs) / 1000, bins);
    std::vector<int> heights;
    heights.reserve(bins.size());
    for (const Peak &one : bins)
        heights.push_back(one.isEmpty() ? 0 : (int(one.max) - int(one.min)) / 2);
    std::vector<int> sorted = heights;
    const auto loud = sorted.begin() + ptrdiff_t(sorted.size() * 19 / 20);
    std::ranges::nth_element(sorted, loud);
    const int floor = std::max(quietest, *loud / 10);
    TimeRanges stretches; // joins those that touch
    for (size_t i = 0; i < heights.size(); ++i) {
        if (heights[i] > floor)
            stretches.add({std::max<qint64>(0, qint64(i) * binMs - marginMs),
                           std::min(peaks.durationMs(), qint64(i + 1) * binMs + marginMs)});
    }
    return stretches.ranges();
}

} // namespace voicelog
