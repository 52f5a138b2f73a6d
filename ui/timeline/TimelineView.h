// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SampleProvider.h"
#include "TimelineCursor.h"
#include "TimelineMark.h"
#include "TimelineViewport.h"

#include <audio/PeakPyramid.h>
#include <recordings/Segment.h>
#include <recordings/Transcript.h>

#include <QFrame>
#include <QStringList>

#include <optional>

class QAction;

namespace voicelog {

class OverviewStrip;
class SegmentLanes;
class TimeRuler;
class TimelineNavigation;
class TranscriptLane;
class WaveformPane;

/// The timeline of a recording's sound: overview, ruler, a waveform a channel, the transcript and the segments, all
/// over the same stretch of time. It shows what it is given and tells what the person wants; it knows no archive and
/// changes nothing itself (SegmentCommands turns wishes into stored changes with undo).
///
/// Keys in every pane but where a pane has its own use for them: Left/Right move the playhead, with Shift the
/// selection's end, with Ctrl to the next segment's edge; Home/End; Page Up/Down scroll; Escape clears the selection; +
/// - 0 F zoom; M makes a segment of the selection. Space is left to the page.
class TimelineView : public QFrame
{
    Q_OBJECT

public:
    explicit TimelineView(QWidget *parent = nullptr);
    ~TimelineView() override;

    /// Another recording: all of it is shown, the playhead at its start. Segments and cues are cleared.
    void setPeaks(const PeakPyramid &peaks, const QStringList &channelNames);
    /// A recording whose waveform is not known (yet).
    void setLength(qint64 durationMs, const QStringList &channelNames = {});
    void clear() { setLength(0); }
    /// For zoom deeper than the peaks. Not owned; may be null, and may go away.
    void setSampleProvider(SampleProvider *provider);
    void setSegments(const QList<Segment> &segments);
    void setPendingSegments(const QList<Id> &pending);
    void setCurrentSegment(const Id &id);
    [[nodiscard]] std::optional<Segment> currentSegment() const;
    void setCues(const QList<TranscriptCue> &cues);
    /// Moments to be shown on the ruler; those of another recording go when it does.
    void setMarks(const QList<TimelineMark> &marks);
    /// False: segments can be looked at only. True at first.
    void setSegmentsEditable(bool editable);

    [[nodiscard]] TimelineViewport *viewport() const { return m_viewport; }
    [[nodiscard]] TimelineCursor *timeCursor() const { return m_cursor; }
    [[nodiscard]] qint64 playheadMs() const { return m_cursor->playheadMs(); }
    [[nodiscard]] TimeRange selection() const { return m_cursor->selection(); }
    void setSelection(TimeRange range) { m_cursor->select(range); }
    [[nodiscard]] bool isFollowing() const;

    /// For menus and tool bars; each has its text, its keys, and says why when it is disabled.
    struct Actions
    {
        QAction *zoomIn = nullptr;
        QAction *zoomOut = nullptr;
        QAction *fit = nullptr;
        QAction *fitSelection = nullptr;
        QAction *selectAll = nullptr;
        QAction *addSegment = nullptr;
        QAction *nextSegment = nullptr;
        QAction *previousSegment = nullptr;
        QAction *follow = nullptr; ///< checkable
    };
    [[nodiscard]] const Actions &timeActions() const { return m_actions; }

public Q_SLOTS:
    /// The player's own position.
    void setPlayhead(qint64 ms);
    void setFollowing(bool follow);
    /// Asks for the kind at the selection, then segmentAddRequested().
    void addSegmentOfSelection();

Q_SIGNALS:
    void seekRequested(qint64 ms);
    void selectionChanged(voicelog::TimeRange range);
    void currentSegmentChanged(const voicelog::Id &id);
    void segmentAddRequested(voicelog::SegmentKind kind, voicelog::TimeRange range);
    void segmentChangeRequested(const voicelog::Segment &segment);
    void segmentRemoveRequested(const voicelog::Segment &segment);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makePanes();
    void makeActions();
    QAction *makeAction(const QString &name, const QString &text, const QList<QKeySequence> &keys);
    void updateActions();
    void begin(qint64 frames, int sampleRate, const QStringList &channelNames);
    bool moveByKey(int key, Qt::KeyboardModifiers modifiers);
    void jumpToSegment(int direction);
    void zoomAboutPlayhead(double factor);
    void follow(double frameBefore);

    TimelineViewport *m_viewport;
    TimelineCursor *m_cursor;
    TimelineNavigation *m_navigation;
    OverviewStrip *m_overview = nullptr;
    TimeRuler *m_ruler = nullptr;
    WaveformPane *m_waveform = nullptr;
    TranscriptLane *m_transcript = nullptr;
    SegmentLanes *m_lanes = nullptr;
    Actions m_actions;
    QStringList m_channelNames;
};

} // namespace voicelog
