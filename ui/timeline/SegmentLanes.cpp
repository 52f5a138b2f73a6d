// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentLanes.h"

#include "SegmentLimits.h"
#include "SegmentPainter.h"
#include "SegmentText.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace voicelog {

SegmentLanes::SegmentLanes(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : TimelinePane(viewport, cursor, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Segments"));
}

void SegmentLanes::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    std::ranges::stable_sort(m_segments, {}, [](const Segment &s) { return s.range.startMs; });
    m_lanes.clear();
    for (const SegmentKind kind : allSegmentKinds) {
        if (std::ranges::any_of(m_segments, [kind](const Segment &s) { return s.kind == kind; }))
            m_lanes << kind;
    }
    if (m_drag.part != Part::None && indexOf(m_drag.from.id) < 0)
        m_drag = {};
    if (!m_current.isNull() && indexOf(m_current) < 0)
        setCurrent({});
    updateGeometry();
    update();
}

void SegmentLanes::setPending(const QList<Id> &pending)
{
    m_pending = pending;
    update();
}

void SegmentLanes::setEditable(bool editable)
{
    m_editable = editable;
    m_drag = {};
    finishRename(false);
    update();
}

int SegmentLanes::indexOf(const Id &id) const
{
    const auto found = std::ranges::find(m_segments, id, &Segment::id);
    return found == m_segments.end() ? -1 : int(found - m_segments.begin());
}

int SegmentLanes::currentIndex() const { return m_current.isNull() ? -1 : indexOf(m_current); }

std::optional<Segment> SegmentLanes::current() const
{
    const int index = currentIndex();
    return index < 0 ? std::nullopt : std::optional(m_segments[index]);
}

void SegmentLanes::setCurrent(const Id &id)
{
    if (id == m_current)
        return;
    finishRename(false);
    m_current = id;
    update();
    announceItem(this, currentIndex());
    Q_EMIT currentChanged(m_current);
}

QString SegmentLanes::itemText(int index) const { return SegmentText::spoken(m_segments[index]); }

void SegmentLanes::makeCurrent(int index) { setCurrent(m_segments[index].id); }

bool SegmentLanes::canEdit(const Segment &segment) const { return m_editable && !m_pending.contains(segment.id); }

Segment SegmentLanes::shown(int index) const
{
    Segment segment = m_segments[index];
    if (m_drag.part != Part::None && segment.id == m_drag.from.id)
        segment.range = m_drag.goal;
    return segment;
}

QSize SegmentLanes::sizeHint() const { return {400, int(std::max<qsizetype>(1, m_lanes.size())) * laneHeight + 1}; }

QRectF SegmentLanes::laneRect(SegmentKind kind) const
{
    return QRectF(headerWidth, double(m_lanes.indexOf(kind)) * laneHeight, timeArea().width(), laneHeight);
}

QRect SegmentLanes::itemRect(int index) const
{
    if (index < 0 || index >= m_segments.size())
        return {};
    const Segment segment = shown(index);
    const QRectF block = SegmentPainter::block(laneRect(segment.kind), geometryOfTime(), segment.range);
    return block.intersected(timeArea()).toAlignedRect();
}

void SegmentLanes::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintGround(painter);
    paintSelectionBand(painter);
    for (const SegmentKind kind : m_lanes) {
        const QRect lane = laneRect(kind).toRect();
        paintName(painter, {0, lane.top(), headerWidth, lane.height()}, SegmentText::kind(kind),
                  colors().segment(kind));
        painter.fillRect(QRect(0, lane.bottom(), width(), 1), colors().line);
    }
    painter.setFont(smallFont());
    if (m_segments.isEmpty()) {
        paintName(painter, {0, 0, headerWidth, laneHeight}, tr("Segments"), {});
        painter.setPen(colors().mutedText);
        painter.drawText(timeArea().adjusted(10, 0, -10, 0), Qt::AlignVCenter | Qt::AlignLeft,
                         m_editable ? tr("No segments yet: drag over the sound, then press M") : tr("No segments"));
    }
    painter.save();
    painter.setClipRect(timeArea());
    const TimeRange visible = geometryOfTime().visibleRange();
    const auto paintOne = [&](int index) {
        const Segment segment = shown(index);
        if (segment.range.endMs < visible.startMs || segment.range.startMs > visible.endMs)
            return;
        const bool isCurrent = segment.id == m_current;
        SegmentPainter::paint(painter, laneRect(segment.kind), geometryOfTime(), segment, colors(),
                              {.selected = isCurrent,
                               .hovered = segment.id == m_hovered,
                               .pending = m_pending.contains(segment.id),
                               .focused = isCurrent && showsFocus()});
    };
    for (int index = 0; index < m_segments.size(); ++index) {
        if (m_segments[index].id != m_current)
            paintOne(index);
    }
    if (const int index = currentIndex(); index >= 0)
        paintOne(index);
    painter.restore();
    paintPlayhead(painter);
    if (currentIndex() < 0)
        paintFocusRing(painter);
}

SegmentLanes::Hit SegmentLanes::hitAt(QPointF at) const
{
    if (at.x() < headerWidth)
        return {};
    Hit nearest;
    double best = grip + 1;
    for (int index = 0; index < m_segments.size(); ++index) {
        const QRectF lane = laneRect(m_segments[index].kind);
        if (at.y() < lane.top() || at.y() >= lane.bottom())
            continue;
        const QRectF block = SegmentPainter::block(lane, geometryOfTime(), m_segments[index].range);
        // A block that is small keeps its middle for moving.
        const double reach = std::min(double(grip), block.width() / 4);
        const double toStart = std::abs(at.x() - block.left());
        const double toEnd = std::abs(at.x() - block.right());
        const bool inside = at.x() >= block.left() && at.x() <= block.right();
        if (inside && toStart > reach && toEnd > reach)
            return {index, Part::Body};
        if (const double distance = std::min(toStart, toEnd); distance <= grip && distance < best) {
            best = distance;
            nearest = {index, toStart < toEnd ? Part::Start : Part::End};
        }
    }
    return nearest;
}

void SegmentLanes::mousePressEvent(QMouseEvent *event)
{
    finishRename(true);
    if (event->button() != Qt::LeftButton) {
        TimelinePane::mousePressEvent(event);
        return;
    }
    const Hit hit = hitAt(event->position());
    setCurrent(hit.index < 0 ? Id() : m_segments[hit.index].id);
    if (hit.index < 0 || !canEdit(m_segments[hit.index]))
        return;
    const Segment &segment = m_segments[hit.index];
    m_drag = {hit.part, segment, segment.range, geometryOfTime().msAtX(timeX(event->position().x())), false};
}

void SegmentLanes::mouseMoveEvent(QMouseEvent *event)
{
    if (m_drag.part == Part::None) {
        const Hit hit = hitAt(event->position());
        const Id hovered = hit.index < 0 ? Id() : m_segments[hit.index].id;
        const bool edge = hit.part == Part::Start || hit.part == Part::End;
        setCursor(edge && m_editable ? Qt::SizeHorCursor : Qt::ArrowCursor);
        if (hovered != m_hovered) {
            m_hovered = hovered;
            update();
        }
        return;
    }
    const double pressedX = widgetX(geometryOfTime().xOfMs(m_drag.grabbedMs));
    if (!m_drag.moved && std::abs(event->position().x() - pressedX) < QApplication::startDragDistance() / 2.0)
        return;
    m_drag.moved = true;
    dragTo(event->position().x());
    keepDragging(event->position().x());
}

void SegmentLanes::dragTo(double x)
{
    const SegmentLimits limits(m_segments, m_drag.from, geometryOfTime().durationMs());
    const double ms = geometryOfTime().msAtX(timeX(x));
    const qint64 delta = std::llround(ms - m_drag.grabbedMs);
    if (m_drag.part == Part::Body)
        m_drag.goal = limits.moved(delta);
    else if (m_drag.part == Part::Start)
        m_drag.goal = limits.withStart(m_drag.from.range.startMs + delta);
    else
        m_drag.goal = limits.withEnd(m_drag.from.range.endMs + delta);
    update();
}

void SegmentLanes::mouseReleaseEvent(QMouseEvent *)
{
    endDragging();
    const Drag drag = std::exchange(m_drag, {});
    update();
    if (drag.part != Part::None && drag.moved)
        request(drag.from, drag.goal);
}

void SegmentLanes::mouseDoubleClickEvent(QMouseEvent *event)
{
    const Hit hit = hitAt(event->position());
    if (hit.index < 0)
        return;
    setCurrent(m_segments[hit.index].id);
    renameCurrent();
}

void SegmentLanes::leaveEvent(QEvent *event)
{
    m_hovered = {};
    update();
    TimelinePane::leaveEvent(event);
}

void SegmentLanes::request(Segment segment, TimeRange range)
{
    if (range == segment.range)
        return;
    segment.range = range;
    Q_EMIT changeRequested(segment);
}

bool SegmentLanes::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const Hit hit = hitAt(help->pos());
        if (hit.index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), SegmentText::tooltip(m_segments[hit.index]), this);
        return true;
    }
    return TimelinePane::event(event);
}

} // namespace voicelog
