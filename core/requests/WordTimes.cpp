// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WordTimes.h"

#include <algorithm>

namespace voicelog {

WordTimes::WordTimes(const TranscriptCue &cue)
    : m_range(cue.range), m_slackMs(std::max(leastSlackMs, cue.range.duration() * 15 / 100))
{
    constexpr qint64 digit = 6; // it is read out as a word
    m_spoken.reserve(size_t(cue.text.size()) + 1);
    m_spoken.push_back(0);
    for (const QChar letter : cue.text)
        m_spoken.push_back(m_spoken.back() + (letter.isDigit() ? digit : 1));
}

TimeRange WordTimes::around(qsizetype start, qsizetype length) const
{
    const qint64 all = std::max<qint64>(1, m_spoken.back());
    const qint64 from = m_range.startMs + m_range.duration() * m_spoken[size_t(start)] / all;
    const qint64 until = m_range.startMs + (m_range.duration() * m_spoken[size_t(start + length)] + all - 1) / all;
    return {std::max(m_range.startMs, from - m_slackMs), std::min(m_range.endMs, until + m_slackMs)};
}

bool WordTimes::mayLieIn(qsizetype start, qsizetype length, TimeRange range) const
{
    return m_range.duration() > longestMs ? range.overlaps(m_range) : around(start, length).overlaps(range);
}

} // namespace voicelog
