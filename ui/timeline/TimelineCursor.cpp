// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineCursor.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace voicelog {

qint64 TimelineCursor::movingEnd() const
{
    if (!hasSelection())
        return m_playheadMs;
    return m_anchorMs == m_selection.startMs ? m_selection.endMs : m_selection.startMs;
}

void TimelineCursor::setDuration(qint64 ms)
{
    m_durationMs = std::max<qint64>(ms, 0);
    clearSelection();
    setPlayhead(0);
}

void TimelineCursor::setPlayhead(qint64 ms)
{
    const qint64 bounded = std::clamp<qint64>(ms, 0, m_durationMs);
    if (bounded == m_playheadMs)
        return;
    const qint64 before = std::exchange(m_playheadMs, bounded);
    Q_EMIT playheadChanged(m_playheadMs, before);
}

void TimelineCursor::seek(qint64 ms)
{
    setPlayhead(ms);
    Q_EMIT seekRequested(m_playheadMs);
}

void TimelineCursor::beginSelection(qint64 ms, bool extend)
{
    const qint64 bounded = std::clamp<qint64>(ms, 0, m_durationMs);
    if (!extend) {
        m_anchorMs = bounded;
        clearSelection();
        return;
    }
    if (!hasSelection())
        m_anchorMs = m_playheadMs;
    else if (std::abs(bounded - m_selection.startMs) < std::abs(bounded - m_selection.endMs))
        m_anchorMs = m_selection.endMs;
    else
        m_anchorMs = m_selection.startMs;
    moveSelectionTo(bounded);
}

void TimelineCursor::moveSelectionTo(qint64 ms)
{
    const qint64 bounded = std::clamp<qint64>(ms, 0, m_durationMs);
    const qint64 anchor = m_anchorMs;
    select({std::min(anchor, bounded), std::max(anchor, bounded)});
    m_anchorMs = anchor;
}

void TimelineCursor::select(TimeRange range)
{
    range.startMs = std::clamp<qint64>(range.startMs, 0, m_durationMs);
    range.endMs = std::clamp<qint64>(range.endMs, 0, m_durationMs);
    if (range.isEmpty())
        range = {};
    else
        m_anchorMs = range.startMs;
    if (range == m_selection)
        return;
    m_selection = range;
    Q_EMIT selectionChanged(m_selection);
}

} // namespace voicelog
