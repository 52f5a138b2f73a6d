// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SilentOutput.h"

#include <algorithm>

namespace voicelog {

bool SilentOutput::start()
{
    m_written = m_played = m_offset = 0;
    m_clock.start();
    return true;
}

qint64 SilentOutput::framesPlayed()
{
    const qint64 clock = m_clock.nsecsElapsed() / 1000 * m_rate / 1'000'000;
    if (clock - m_offset > m_written)
        m_offset = clock - m_written; // a gap: time went on, the sound did not
    m_played = std::max(m_played, clock - m_offset);
    return m_played;
}

qsizetype SilentOutput::framesFree()
{
    const qint64 capacity = qint64(m_rate) * bufferMs / 1000;
    return qsizetype(capacity - (m_written - framesPlayed()));
}

qsizetype SilentOutput::write(std::span<const qint16> stereo)
{
    const qsizetype frames = std::min(qsizetype(stereo.size() / 2), framesFree());
    m_written += frames;
    return frames;
}

} // namespace voicelog
