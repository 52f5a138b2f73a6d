// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineView.h"

#include "AccessibleItems.h"
#include "OverviewStrip.h"
#include "SegmentLanes.h"
#include "SegmentLimits.h"
#include "SegmentText.h"
#include "TimeRuler.h"
#include "TimelineNavigation.h"
#include "TranscriptLane.h"
#include "WaveformPane.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

TimelineView::TimelineView(QWidget *parent)
    : QFrame(parent), m_viewport(new TimelineViewport(this)), m_cursor(new TimelineCursor(this)),
      m_navigation(new TimelineNavigation(*m_viewport, this))
{
    installTimelineAccessibility();
    setObjectName(u"timeline"_s);
    setFrameStyle(QFrame::StyledPanel | QFrame::Sunken);
    m_viewport->setAnimated(style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0);
    makePanes();
    makeActions();
    connect(m_cursor, &TimelineCursor::seekRequested, this, [this](qint64 ms) {
        m_viewport->reveal(m_viewport->geometry().frameOfMs(double(ms)));
        Q_EMIT seekRequested(ms);
    });
    connect(m_cursor, &TimelineCursor::selectionChanged, this, &TimelineView::selectionChanged);
    connect(m_cursor, &TimelineCursor::selectionChanged, this, &TimelineView::updateActions);
    connect(m_viewport, &TimelineViewport::changed, this, &TimelineView::updateActions);
    updateActions();
}

TimelineView::~TimelineView() = default;

void TimelineView::makePanes()
{
    m_overview = new OverviewStrip(*m_viewport, *m_cursor, this);
    m_ruler = new TimeRuler(*m_viewport, *m_cursor, this);
    m_waveform = new WaveformPane(*m_viewport, *m_cursor, this);
    m_transcript = new TranscriptLane(*m_viewport, *m_cursor, this);
    m_lanes = new SegmentLanes(*m_viewport, *m_cursor, this);
    m_overview->setObjectName(u"timelineOverview"_s);
    m_ruler->setObjectName(u"timelineRuler"_s);
    m_waveform->setObjectName(u"timelineWaveform"_s);
    m_transcript->setObjectName(u"timelineTranscript"_s);
    m_lanes->setObjectName(u"timelineSegments"_s);
    m_transcript->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_overview);
    layout->addWidget(m_ruler);
    layout->addWidget(m_waveform, 1);
    layout->addWidget(m_transcript);
    layout->addWidget(m_lanes);
    // The overview has a scale of its own, and so its own wheel.
    for (QWidget *pane : std::initializer_list<QWidget *>{m_ruler, m_waveform, m_transcript, m_lanes})
        m_navigation->watch(pane);

    connect(m_lanes, &SegmentLanes::currentChanged, this, &TimelineView::currentSegmentChanged);
    connect(m_lanes, &SegmentLanes::changeRequested, this, &TimelineView::segmentChangeRequested);
    connect(m_lanes, &SegmentLanes::removeRequested, this, &TimelineView::segmentRemoveRequested);
    connect(m_lanes, &SegmentLanes::selectRequested, m_cursor, &TimelineCursor::select);
}

QAction *TimelineView::makeAction(const QString &name, const QString &text, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    return action;
}

void TimelineView::makeActions()
{
    m_actions.zoomIn = makeAction(u"timelineZoomIn"_s, tr("Zoom &in"), {Qt::Key_Plus, Qt::Key_Equal});
    m_actions.zoomOut = makeAction(u"timelineZoomOut"_s, tr("Zoom &out"), {Qt::Key_Minus});
    m_actions.fit = makeAction(u"timelineFit"_s, tr("&Whole recording"), {Qt::Key_0, Qt::Key_F});
    m_actions.fitSelection = makeAction(u"timelineFitSelection"_s, tr("Zoom to &selection"), {Qt::Key_Z});
    m_actions.selectAll = makeAction(u"timelineSelectAll"_s, tr("Select &all"), {QKeySequence::SelectAll});
    m_actions.addSegment = makeAction(u"timelineAddSegment"_s, tr("Add seg&ment…"), {Qt::Key_M});
    m_actions.nextSegment = makeAction(u"timelineNextSegment"_s, tr("&Next segment"), {Qt::CTRL | Qt::Key_Right});
    m_actions.previousSegment =
        makeAction(u"timelinePreviousSegment"_s, tr("&Previous segment"), {Qt::CTRL | Qt::Key_Left});
    m_actions.follow = makeAction(u"timelineFollow"_s, tr("&Follow playback"), {});
    m_actions.follow->setCheckable(true);
    m_actions.follow->setChecked(true);
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { zoomAboutPlayhead(0.5); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { zoomAboutPlayhead(2); });
    connect(m_actions.fit, &QAction::triggered, m_viewport, &TimelineViewport::fit);
    connect(m_actions.fitSelection, &QAction::triggered, this, [this] {
        const TimelineGeometry &geometry = m_viewport->geometry();
        m_viewport->fitFrames(geometry.frameOfMs(double(selection().startMs)),
                              geometry.frameOfMs(double(selection().endMs)));
    });
    connect(m_actions.selectAll, &QAction::triggered, this, [this] { setSelection({0, m_cursor->durationMs()}); });
    connect(m_actions.addSegment, &QAction::triggered, this, &TimelineView::addSegmentOfSelection);
    connect(m_actions.nextSegment, &QAction::triggered, this, [this] { jumpToSegment(1); });
    connect(m_actions.previousSegment, &QAction::triggered, this, [this] { jumpToSegment(-1); });
    connect(m_actions.follow, &QAction::toggled, this, &TimelineView::setFollowing);
}

void TimelineView::updateActions()
{
    const bool sound = !m_viewport->geometry().isEmpty();
    const bool selected = m_cursor->hasSelection();
    const auto allow = [](QAction *action, bool allowed, const QString &why) {
        action->setEnabled(allowed);
        action->setToolTip(allowed ? QString() : why); // without one, Qt shows the text
    };
    allow(m_actions.zoomIn, sound && m_viewport->geometry().zoom > ZoomLevel(ZoomLevel::deepest),
          tr("Single samples are shown already"));
    allow(m_actions.zoomOut, sound && !m_viewport->isFitted(), tr("The whole recording is shown already"));
    allow(m_actions.fit, sound && !m_viewport->isFitted(), tr("The whole recording is shown already"));
    allow(m_actions.fitSelection, selected, tr("Drag over the sound to select a stretch first"));
    allow(m_actions.addSegment, selected && m_lanes->isEditable(),
          m_lanes->isEditable() ? tr("Drag over the sound to select a stretch first")
                                : tr("Segments of this recording cannot be changed"));
    const bool segments = !m_lanes->segments().isEmpty();
    allow(m_actions.nextSegment, segments, tr("There are no segments"));
    allow(m_actions.previousSegment, segments, tr("There are no segments"));
    allow(m_actions.selectAll, sound, tr("There is no sound"));
}

void TimelineView::begin(qint64 frames, int sampleRate, const QStringList &channelNames)
{
    m_channelNames = channelNames;
    m_waveform->setChannelNames(channelNames);
    m_viewport->setRecording(frames, sampleRate);
    m_cursor->setDuration(m_viewport->geometry().durationMs());
    m_lanes->setCurrent({});
    setSegments({});
    setCues({});
    setMarks({});
    updateActions();
}

void TimelineView::setPeaks(const PeakPyramid &peaks, const QStringList &channelNames)
{
    m_waveform->setPeaks(peaks);
    m_overview->setPeaks(peaks);
    begin(peaks.frames(), peaks.sampleRate(), channelNames);
}

void TimelineView::setLength(qint64 durationMs, const QStringList &channelNames)
{
    m_waveform->setPeaks({});
    m_overview->setPeaks({});
    begin(durationMs, 1000, channelNames);
}

void TimelineView::setSampleProvider(SampleProvider *provider) { m_waveform->setSampleProvider(provider); }

void TimelineView::setSegments(const QList<Segment> &segments)
{
    m_lanes->setSegments(segments);
    m_overview->setSegments(segments);
    updateActions();
}

void TimelineView::setPendingSegments(const QList<Id> &pending) { m_lanes->setPending(pending); }

void TimelineView::setCurrentSegment(const Id &id) { m_lanes->setCurrent(id); }

std::optional<Segment> TimelineView::currentSegment() const { return m_lanes->current(); }

void TimelineView::setCues(const QList<TranscriptCue> &cues)
{
    m_transcript->setCues(cues, m_channelNames);
    m_transcript->setVisible(!cues.isEmpty());
}

void TimelineView::setMarks(const QList<TimelineMark> &marks) { m_ruler->setMarks(marks); }

void TimelineView::setSegmentsEditable(bool editable)
{
    m_lanes->setEditable(editable);
    updateActions();
}

bool TimelineView::isFollowing() const { return m_actions.follow->isChecked(); }

void TimelineView::setFollowing(bool follow)
{
    m_actions.follow->setChecked(follow);
    if (follow)
        m_viewport->reveal(m_viewport->geometry().frameOfMs(double(m_cursor->playheadMs())));
}

void TimelineView::setPlayhead(qint64 ms)
{
    const double before = m_viewport->geometry().frameOfMs(double(m_cursor->playheadMs()));
    m_cursor->setPlayhead(ms);
    if (isFollowing() && m_viewport->geometry().frameOfMs(double(ms)) != before)
        follow(before);
}

void TimelineView::follow(double frameBefore)
{
    const TimelineGeometry &geometry = m_viewport->geometry();
    const double x = geometry.xOfFrame(geometry.frameOfMs(double(m_cursor->playheadMs())));
    const double xBefore = geometry.xOfFrame(frameBefore);
    // Who scrolled the playhead out of view wants to see something else: the view stays until it is back.
    if (xBefore < 0 || xBefore > geometry.width)
        return;
    constexpr double turnAt = 0.9;
    constexpr double turnTo = 0.12;
    constexpr double steadyBelowMs = 3000;
    if (geometry.msOfFrame(geometry.visibleFrames()) < steadyBelowMs) {
        m_viewport->panTo(geometry.frameAtX(x - geometry.width / 2));
    } else if (x > geometry.width * turnAt || x < 0) {
        const double goal = geometry.frameAtX(x - geometry.width * turnTo);
        if (std::abs(m_viewport->destination() - goal) > geometry.visibleFrames() * 0.5)
            m_viewport->glideTo(goal);
    }
}

void TimelineView::zoomAboutPlayhead(double factor)
{
    const TimelineGeometry &geometry = m_viewport->geometry();
    const double x = geometry.xOfMs(double(m_cursor->playheadMs()));
    m_viewport->zoomAbout(x >= 0 && x <= geometry.width ? x : geometry.width / 2, factor);
}

void TimelineView::jumpToSegment(int direction)
{
    std::optional<qint64> goal;
    const qint64 at = m_cursor->playheadMs();
    for (const Segment &segment : m_lanes->segments()) {
        const qint64 start = segment.range.startMs;
        if (direction > 0 && start > at)
            goal = goal ? std::min(*goal, start) : start;
        // Going back, the start of a segment just begun counts as here.
        else if (direction < 0 && start < at - 300)
            goal = goal ? std::max(*goal, start) : start;
    }
    if (goal)
        m_cursor->seek(*goal);
}

void TimelineView::addSegmentOfSelection()
{
    if (!m_cursor->hasSelection() || !m_lanes->isEditable())
        return;
    const TimeRange range = selection();
    QMenu menu(this);
    menu.setObjectName(u"segmentKindMenu"_s);
    menu.setToolTipsVisible(true);
    int number = 1;
    for (const SegmentKind kind : allSegmentKinds) {
        QAction *action = menu.addAction(u"&%1  %2"_s.arg(number++).arg(SegmentText::kind(kind)), this,
                                         [this, kind, range] { Q_EMIT segmentAddRequested(kind, range); });
        const bool free = SegmentLimits::isFree(m_lanes->segments(), kind, range, m_cursor->durationMs());
        action->setEnabled(free);
        if (!free)
            action->setToolTip(tr("There is a segment of this kind here already"));
    }
    const TimelineGeometry &geometry = m_viewport->geometry();
    const double x = std::clamp(geometry.xOfMs(double(range.startMs)), 0.0, geometry.width);
    menu.exec(m_waveform->mapToGlobal(QPointF(TimelinePane::widgetX(x), m_waveform->height() / 3.0)).toPoint());
}

bool TimelineView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const TimelineGeometry &geometry = m_viewport->geometry();
    const bool extend = modifiers.testFlag(Qt::ShiftModifier);
    const auto step = std::max<qint64>(1, std::llround(geometry.msOfFrame(10 * geometry.zoom.framesPerPixel())));
    const qint64 from = extend ? m_cursor->movingEnd() : m_cursor->playheadMs();
    qint64 to = from;
    switch (key) {
    case Qt::Key_Left:
        to = from - step;
        break;
    case Qt::Key_Right:
        to = from + step;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_cursor->durationMs();
        break;
    default:
        return false;
    }
    if (!extend) {
        m_cursor->seek(to);
        return true;
    }
    if (!m_cursor->hasSelection())
        m_cursor->beginSelection(from, false);
    m_cursor->moveSelectionTo(to);
    m_viewport->reveal(geometry.frameOfMs(double(m_cursor->movingEnd())));
    return true;
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const double page = m_viewport->geometry().visibleFrames() * 0.9;
    if ((modifiers == Qt::NoModifier || modifiers == Qt::ShiftModifier) && moveByKey(event->key(), modifiers))
        return;
    if (modifiers == Qt::NoModifier && event->key() == Qt::Key_PageUp)
        m_viewport->glideTo(m_viewport->destination() - page);
    else if (modifiers == Qt::NoModifier && event->key() == Qt::Key_PageDown)
        m_viewport->glideTo(m_viewport->destination() + page);
    else if (event->key() == Qt::Key_Escape && m_cursor->hasSelection())
        m_cursor->clearSelection();
    else
        QFrame::keyPressEvent(event);
}

void TimelineView::focusInEvent(QFocusEvent *event) { m_waveform->setFocus(event->reason()); }

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::StyleChange)
        m_viewport->setAnimated(style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this) != 0);
    QFrame::changeEvent(event);
}

} // namespace voicelog
