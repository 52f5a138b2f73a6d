// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OverviewStrip.h"

#include "TimeText.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace voicelog {

namespace {

constexpr int stripMargin = 5;
constexpr double smallestWindow = 8;

} // namespace

OverviewStrip::OverviewStrip(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : TimelinePane(viewport, cursor, parent)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Overview"));
    setAccessibleDescription(tr("Left and Right move the visible part, + and - zoom"));
    connect(&cursor, &TimelineCursor::playheadChanged, this, qOverload<>(&QWidget::update));
}

void OverviewStrip::setPeaks(const PeakPyramid &peaks)
{
    m_peaks = peaks;
    ++m_generation;
    update();
}

void OverviewStrip::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    update();
}

QRectF OverviewStrip::window() const
{
    const TimelineGeometry all = whole();
    if (all.isEmpty())
        return {};
    const TimelineGeometry &seen = geometryOfTime();
    double from = all.xOfFrame(seen.firstFrame);
    double to = all.xOfFrame(seen.lastFrame());
    if (to - from < smallestWindow) {
        from = std::clamp((from + to - smallestWindow) / 2, 0.0, std::max(0.0, all.width - smallestWindow));
        to = from + smallestWindow;
    }
    return {widgetX(from), 1, to - from, height() - 3.0};
}

QString OverviewStrip::spokenWindow() const
{
    const TimeRange range = geometryOfTime().visibleRange();
    return tr("showing %1 of %2")
        .arg(TimeText::spokenRange(range.startMs, range.endMs), TimeText::spoken(geometryOfTime().durationMs()));
}

void OverviewStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    const TimelineGeometry all = whole();
    const int channels = std::max(1, m_peaks.channels());
    const int room = height() - 2 * stripMargin - 4;
    WaveformCache::Source source{{}, m_generation};
    for (int channel = 0; channel < m_peaks.channels(); ++channel) {
        const int top = stripMargin + room * channel / channels;
        source.rows << WaveformCache::Row{QRect(0, top, width(), stripMargin + room * (channel + 1) / channels - top),
                                          {colors().channel(channel), colors().channel(channel), 1}};
    }
    m_cache.draw(painter, timeArea(), all, source,
                 [this](int channel, double first, double perBin, std::span<Peak> out) {
                     m_peaks.read(channel, first, perBin, out);
                 });
    for (const Segment &segment : m_segments) {
        const double from = all.xOfMs(double(segment.range.startMs));
        const double to = all.xOfMs(double(segment.range.endMs));
        painter.fillRect(QRectF(widgetX(from), height() - 6, std::max(2.0, to - from), 3),
                         colors().segment(segment.kind));
    }
    paintPlayheadMark(painter);

    const QRectF frame = window();
    if (!viewport().isFitted() && !frame.isEmpty()) {
        painter.fillRect(QRectF(headerWidth, 0, frame.left() - headerWidth, height() - 1), colors().veil);
        painter.fillRect(QRectF(frame.right(), 0, width() - frame.right(), height() - 1), colors().veil);
    }
    if (!frame.isEmpty()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colors().selection, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(0.75, 0, -0.75, 0), 3, 3);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }

    painter.setFont(smallFont());
    painter.setPen(colors().mutedText);
    painter.drawText(QRect(0, 0, headerWidth - 10, height()), Qt::AlignRight | Qt::AlignVCenter,
                     TimeText::plain(all.durationMs(), all.durationMs() >= 3'600'000));
    paintFocusRing(painter);
}

void OverviewStrip::paintPlayheadMark(QPainter &painter) const
{
    const TimelineGeometry all = whole();
    if (!all.isEmpty())
        painter.fillRect(QRectF(widgetX(all.xOfMs(double(cursor().playheadMs()))) - 0.75, 0, 1.5, height()),
                         colors().playhead);
}

OverviewStrip::Part OverviewStrip::partAt(double x) const
{
    const QRectF frame = window();
    if (frame.isEmpty() || x < frame.left() - grip || x > frame.right() + grip)
        return Part::None;
    const double reach = std::min(double(grip), frame.width() / 4);
    if (x < frame.left() + reach)
        return Part::Start;
    return x > frame.right() - reach ? Part::End : Part::Body;
}

void OverviewStrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < headerWidth || whole().isEmpty()) {
        TimelinePane::mousePressEvent(event);
        return;
    }
    const double frame = whole().frameAtX(timeX(event->position().x()));
    m_drag = partAt(event->position().x());
    if (m_drag == Part::None) {
        viewport().glideTo(frame - geometryOfTime().visibleFrames() / 2);
        m_drag = Part::Body;
        m_grabbedFrame = geometryOfTime().visibleFrames() / 2;
        return;
    }
    m_grabbedFrame = frame - geometryOfTime().firstFrame;
}

void OverviewStrip::mouseMoveEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    if (m_drag == Part::None) {
        const Part part = partAt(x);
        setCursor(part == Part::Start || part == Part::End ? Qt::SizeHorCursor
                  : part == Part::Body                     ? Qt::OpenHandCursor
                                                           : Qt::ArrowCursor);
        return;
    }
    const TimelineGeometry seen = geometryOfTime();
    const double frame = std::clamp(whole().frameAtX(timeX(x)), 0.0, double(seen.frames));
    const double least = 1 + ZoomLevel::deepest * seen.width;
    if (m_drag == Part::Body)
        viewport().panTo(frame - m_grabbedFrame);
    else if (m_drag == Part::Start)
        viewport().fitFrames(std::min(frame, seen.lastFrame() - least), seen.lastFrame());
    else
        viewport().fitFrames(seen.firstFrame, std::max(frame, seen.firstFrame + least));
}

void OverviewStrip::mouseReleaseEvent(QMouseEvent *) { m_drag = Part::None; }

void OverviewStrip::wheelEvent(QWheelEvent *event)
{
    const QPoint angle = event->angleDelta();
    const double notches = (std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y()) / 120.0;
    if (event->modifiers().testFlag(Qt::ControlModifier))
        viewport().zoomAbout(geometryOfTime().width / 2, std::pow(1.35, -notches));
    else
        viewport().glideTo(viewport().destination() - notches * geometryOfTime().visibleFrames() / 5);
    event->accept();
}

void OverviewStrip::keyPressEvent(QKeyEvent *event)
{
    const double page = geometryOfTime().width;
    switch (event->key()) {
    case Qt::Key_Left:
        viewport().panByPixels(-page / 10);
        break;
    case Qt::Key_Right:
        viewport().panByPixels(page / 10);
        break;
    case Qt::Key_Home:
        viewport().panTo(0);
        break;
    case Qt::Key_End:
        viewport().panTo(double(geometryOfTime().frames));
        break;
    default:
        TimelinePane::keyPressEvent(event);
    }
}

} // namespace voicelog
