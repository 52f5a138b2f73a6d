// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimeRuler.h"

#include "RulerPainter.h"
#include "TimeText.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace voicelog {

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

void TimeRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->position().x() < headerWidth || geometryOfTime().isEmpty()) {
        TimelinePane::mousePressEvent(event);
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
