// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimeRuler.h"

#include "RulerPainter.h"
#include "TimeText.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

namespace voicelog {

namespace {

constexpr double markPole = 3;
constexpr double markAir = 5;

} // namespace

TimeRuler::TimeRuler(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : TimelinePane(viewport, cursor, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Time ruler"));
    setToolTip(tr("Click or drag to move the playhead"));
    connect(&cursor, &TimelineCursor::playheadChanged, this, [this] { update(0, 0, headerWidth, height()); });
}

QSize TimeRuler::sizeHint() const { return {400, QFontMetrics(smallFont()).height() + 12}; }

void TimeRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const TimelineGeometry &geometry = geometryOfTime();
    painter.fillRect(rect(), colors().header);
    painter.setFont(smallFont());
    paintSelectionBand(painter);
    RulerPainter::paint(painter, timeArea(), geometry, colors());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors().line);
    painter.fillRect(QRect(headerWidth - 1, 0, 1, height()), colors().line);

    QFont bold = font();
    bold.setBold(true);
    bold.setFeature("tnum", 1);
    painter.setFont(bold);
    painter.setPen(colors().text);
    const bool hours = geometry.durationMs() >= 3'600'000;
    painter.drawText(QRect(0, 0, headerWidth - 10, height()), Qt::AlignRight | Qt::AlignVCenter,
                     TimeText::precise(cursor().playheadMs(), hours));

    for (const TimelineMark &mark : m_marks)
        paintMark(painter, mark);
    paintPlayhead(painter);
    const double x = widgetX(geometry.xOfMs(double(cursor().playheadMs())));
    if (x < headerWidth - 6 || x > width() + 6 || geometry.isEmpty())
        return;
    painter.setClipRect(timeArea());
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath flag;
    flag.moveTo(x - 5.5, height() - 11);
    flag.lineTo(x + 5.5, height() - 11);
    flag.lineTo(x + 5.5, height() - 6);
    flag.lineTo(x, height());
    flag.lineTo(x - 5.5, height() - 6);
    flag.closeSubpath();
    painter.fillPath(flag, colors().playhead);
}

void TimeRuler::setMarks(const QList<TimelineMark> &marks)
{
    m_marks = marks;
    QStringList words;
    for (const TimelineMark &mark : marks)
        words.append(mark.tip);
    setAccessibleDescription(words.join(u'\n'));
    update();
}

QRectF TimeRuler::markRect(const TimelineMark &mark) const
{
    const TimelineGeometry &geometry = geometryOfTime();
    if (geometry.isEmpty())
        return {};
    const double x = widgetX(geometry.xOfMs(double(mark.ms)));
    const double width = markPole + 2 * markAir + QFontMetricsF(smallFont()).horizontalAdvance(mark.text);
    const QRectF flag(x, 2, width, height() - 5);
    return flag.intersects(timeArea()) ? flag : QRectF();
}

const TimelineMark *TimeRuler::markAt(const QPointF &place) const
{
    for (const TimelineMark &mark : m_marks) {
        if (place.x() >= headerWidth && markRect(mark).contains(place))
            return &mark;
    }
    return nullptr;
}

void TimeRuler::paintMark(QPainter &painter, const TimelineMark &mark) const
{
    const QRectF flag = markRect(mark);
    if (flag.isEmpty())
        return;
    painter.save();
    painter.setClipRect(timeArea());
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor &color = colors().segment(SegmentKind::Talk);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colors().header, color, 0.2)); // opaque: it stands over the ruler's times
    painter.drawRoundedRect(flag, 3, 3);
    painter.fillRect(QRectF(flag.left(), flag.top(), markPole, height() - flag.top()), color);
    painter.setFont(smallFont());
    painter.setPen(colors().text);
    painter.drawText(flag.adjusted(markPole + markAir, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, mark.text);
    painter.restore();
}

bool TimeRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return TimelinePane::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const TimelineMark *mark = markAt(help->pos()))
        QToolTip::showText(help->globalPos(), mark->tip, this, markRect(*mark).toAlignedRect());
    else
        QToolTip::showText(help->globalPos(), toolTip(), this);
    return true;
}

void TimeRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < headerWidth || geometryOfTime().isEmpty()) {
        TimelinePane::mousePressEvent(event);
        return;
    }
    if (const TimelineMark *mark = markAt(event->position())) {
        cursor().seek(mark->ms);
        return;
    }
    m_dragging = true;
    dragTo(event->position().x());
}

void TimeRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_dragging)
        return;
    dragTo(event->position().x());
    keepDragging(event->position().x());
}

void TimeRuler::mouseReleaseEvent(QMouseEvent *)
{
    m_dragging = false;
    endDragging();
}

void TimeRuler::dragTo(double x) { cursor().seek(geometryOfTime().clampedMsAtX(timeX(x))); }

} // namespace voicelog
