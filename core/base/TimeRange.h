// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QtTypes>

namespace voicelog {

/// A half-open stretch of a recording in milliseconds from its start: [startMs, endMs).
struct TimeRange
{
    qint64 startMs = 0;
    qint64 endMs = 0;

    [[nodiscard]] bool isEmpty() const { return endMs <= startMs; }
    [[nodiscard]] qint64 duration() const { return isEmpty() ? 0 : endMs - startMs; }
    [[nodiscard]] bool contains(qint64 ms) const { return startMs <= ms && ms < endMs; }
    /// True if both share at least one millisecond; touching is not overlapping.
    [[nodiscard]] bool overlaps(const TimeRange &other) const
    {
        return !isEmpty() && !other.isEmpty() && startMs < other.endMs && other.startMs < endMs;
    }
    friend bool operator==(const TimeRange &, const TimeRange &) = default;
};

/// A set of moments, kept as sorted stretches that neither overlap nor touch: what was heard of a recording.
class TimeRanges
{
public:
    /// Adds a stretch; empty ones are ignored.
    void add(TimeRange range);
    void clear() { m_ranges.clear(); }
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    [[nodiscard]] qint64 duration() const;
    [[nodiscard]] const QList<TimeRange> &ranges() const { return m_ranges; }

private:
    QList<TimeRange> m_ranges;
};

} // namespace voicelog
