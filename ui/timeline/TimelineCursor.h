// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/TimeRange.h>

#include <QObject>

namespace voicelog {

/// Where the sound stands and what is selected: shared by all panes of one TimelineView, which owns it. A selection has
/// a fixed end, the anchor, and a moving one; both are kept inside the recording. An empty selection is none.
class TimelineCursor : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] qint64 durationMs() const { return m_durationMs; }
    [[nodiscard]] qint64 playheadMs() const { return m_playheadMs; }
    [[nodiscard]] TimeRange selection() const { return m_selection; }
    [[nodiscard]] bool hasSelection() const { return !m_selection.isEmpty(); }

    /// The end of the selection that moves; the playhead if nothing is selected.
    [[nodiscard]] qint64 movingEnd() const;

    void setDuration(qint64 ms); ///< another recording: back to its start, nothing selected
    /// From the player: only shown.
    void setPlayhead(qint64 ms);
    /// From the person: shown at once, and asked for by seekRequested.
    void seek(qint64 ms);
    /// Begins a selection, or with `extend` goes on with the one there is from its farther end.
    void beginSelection(qint64 ms, bool extend);
    void moveSelectionTo(qint64 ms);
    void select(TimeRange range);
    void clearSelection() { select({}); }

Q_SIGNALS:
    void playheadChanged(qint64 ms, qint64 before);
    void selectionChanged(voicelog::TimeRange range);
    void seekRequested(qint64 ms);

private:
    qint64 m_durationMs = 0;
    qint64 m_playheadMs = 0;
    qint64 m_anchorMs = 0;
    TimeRange m_selection;
};

} // namespace voicelog
