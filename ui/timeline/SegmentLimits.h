// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Segment.h>

#include <QList>

namespace voicelog {

/// How far a segment can be moved or stretched by hand: inside the recording, at least `minimumMs` long, and never over
/// another of its kind. The archive checks the same again; this keeps the hand from making what it would refuse. A
/// value for one gesture on one segment; others of the same kind are its walls.
class SegmentLimits
{
public:
    static constexpr qint64 minimumMs = 50;

    SegmentLimits(const QList<Segment> &all, const Segment &segment, qint64 durationMs);

    /// The segment moved as a whole; it stops at the walls and keeps its length.
    [[nodiscard]] TimeRange moved(qint64 deltaMs) const;
    [[nodiscard]] TimeRange withStart(qint64 ms) const;
    [[nodiscard]] TimeRange withEnd(qint64 ms) const;
    /// True if this stretch may be a segment of this kind beside the others.
    [[nodiscard]] static bool isFree(const QList<Segment> &all, SegmentKind kind, TimeRange range, qint64 durationMs);

private:
    TimeRange m_range;
    qint64 m_floor = 0;
    qint64 m_ceiling = 0;
};

} // namespace voicelog
