// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PlayedMap.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

/// A millisecond that was heard in part was heard; so stretches that follow each other also touch.
qint64 wholeMs(double frame, int rate, double (*round)(double))
{
    const double ms = frame * 1000 / rate;
    const double nearest = std::round(ms);
    return qint64(std::abs(ms - nearest) < 1e-6 ? nearest : round(ms));
}

} // namespace

void PlayedMap::append(qint64 frames, double from, double step)
{
    if (frames <= 0)
        return;
    const bool goesOn =
        !m_stretches.empty() && m_stretches.back().step == step && std::abs(m_stretches.back().at(m_end) - from) < 0.5;
    if (goesOn)
        m_stretches.back().end += frames;
    else
        m_stretches.push_back({m_end, m_end + frames, from, step});
    m_end += frames;
}

void PlayedMap::clear()
{
    m_stretches.clear();
    m_end = 0;
}

double PlayedMap::sourceAt(qint64 frame) const
{
    for (const Stretch &stretch : m_stretches) {
        if (frame < stretch.end)
            return stretch.at(std::max(frame, stretch.begin));
    }
    return m_stretches.empty() ? 0 : m_stretches.back().at(m_stretches.back().end);
}

void PlayedMap::collect(qint64 from, qint64 to, int sourceRate, TimeRanges &ranges) const
{
    for (const Stretch &stretch : m_stretches) {
        const qint64 begin = std::max(from, stretch.begin);
        const qint64 end = std::min(to, stretch.end);
        if (begin < end)
            ranges.add({wholeMs(stretch.at(begin), sourceRate, &std::floor),
                        wholeMs(stretch.at(end), sourceRate, &std::ceil)});
    }
}

void PlayedMap::dropBefore(qint64 frame)
{
    // The last one stays: it says where the sound stopped.
    while (m_stretches.size() > 1 && m_stretches.front().end <= frame)
        m_stretches.pop_front();
}

} // namespace voicelog
