// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WordTimes.h"

#include <algorithm>

namespace voicelog {

TimeRange WordTimes::around(qsizetype start, qsizetype length) const
{
    const qint64 letters = std::max<qint64>(1, m_cue.text.size());
    const qint64 from = m_cue.range.startMs + m_cue.range.duration() * start / letters;
    const qint64 until = m_cue.range.startMs + (m_cue.range.duration() * (start + length) + letters - 1) / letters;
    return {std::max(m_cue.range.startMs, from - slackMs), std::min(m_cue.range.endMs, until + slackMs)};
}

} // namespace voicelog
