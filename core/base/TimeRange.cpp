// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimeRange.h"

#include <algorithm>
#include <numeric>

namespace voicelog {

void TimeRanges::add(TimeRange range)
{
    if (range.isEmpty())
        return;
    // The first stretch that ends at or after the new one's start; all that touch it from there are swallowed.
    const auto first = std::ranges::lower_bound(m_ranges, range.startMs, {}, &TimeRange::endMs);
    auto last = first;
    while (last != m_ranges.end() && last->startMs <= range.endMs) {
        range.startMs = std::min(range.startMs, last->startMs);
        range.endMs = std::max(range.endMs, last->endMs);
        ++last;
    }
    const auto at = m_ranges.erase(first, last);
    m_ranges.insert(at, range);
}

qint64 TimeRanges::duration() const
{
    return std::accumulate(m_ranges.begin(), m_ranges.end(), qint64(0),
                           [](qint64 sum, const TimeRange &range) { return sum + range.duration(); });
}

} // namespace voicelog
