// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>

#include <deque>

namespace voicelog {

/// Tells which place of the recording each frame given to the output came from: neither speed nor loops need be known
/// to find what is being heard, or which ranges were.
class PlayedMap
{
public:
    /// The next `frames` output frames begin at the recording's frame `from` and go `step` further with each.
    void append(qint64 frames, double from, double step);
    void clear();
    /// How many output frames have been appended.
    [[nodiscard]] qint64 end() const { return m_end; }
    /// The recording's frame at an output frame; at and after end() where the last one stopped.
    [[nodiscard]] double sourceAt(qint64 frame) const;
    /// Adds the stretches of the recording that the output frames [from, to) came from, begun milliseconds as whole
    /// ones.
    void collect(qint64 from, qint64 to, int sourceRate, TimeRanges &ranges) const;
    /// Forgets what lies before.
    void dropBefore(qint64 frame);

private:
    struct Stretch
    {
        qint64 begin = 0;
        qint64 end = 0;
        double from = 0;
        double step = 1;
        [[nodiscard]] double at(qint64 frame) const { return from + double(frame - begin) * step; }
    };
    std::deque<Stretch> m_stretches;
    qint64 m_end = 0;
};

} // namespace voicelog
