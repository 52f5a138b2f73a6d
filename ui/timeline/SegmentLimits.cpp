// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentLimits.h"

#include <algorithm>

namespace voicelog {

SegmentLimits::SegmentLimits(const QList<Segment> &all, const Segment &segment, qint64 durationMs)
    : m_range(segment.range), m_ceiling(durationMs)
{
    for (const Segment &other : all) {
        if (other.kind != segment.kind || other.id == segment.id)
            continue;
        if (other.range.endMs <= m_range.startMs)
            m_floor = std::max(m_floor, other.range.endMs);
        else if (other.range.startMs >= m_range.endMs)
            m_ceiling = std::min(m_ceiling, other.range.startMs);
    }
}

TimeRange SegmentLimits::moved(qint64 deltaMs) const
{
    const qint64 lowest = std::min(m_floor - m_range.startMs, qint64(0));
    const qint64 highest = std::max(m_ceiling - m_range.endMs, qint64(0));
    const qint64 delta = std::clamp(deltaMs, lowest, highest);
    return {m_range.startMs + delta, m_range.endMs + delta};
}

TimeRange SegmentLimits::withStart(qint64 ms) const
{
    const qint64 highest = std::max(m_range.endMs - minimumMs, m_floor);
    return {std::clamp(ms, m_floor, highest), m_range.endMs};
}

TimeRange SegmentLimits::withEnd(qint64 ms) const
{
    const qint64 lowest = std::min(m_range.startMs + minimumMs, m_ceiling);
    return {m_range.startMs, std::clamp(ms, lowest, std::max(lowest, m_ceiling))};
}

bool SegmentLimits::isFree(const QList<Segment> &all, SegmentKind kind, TimeRange range, qint64 durationMs)
{
    if (range.isEmpty() || range.startMs < 0 || range.endMs > durationMs)
        return false;
    return std::ranges::none_of(
        all, [&](const Segment &other) { return other.kind == kind && other.range.overlaps(range); });
}

} // namespace voicelog
