// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelinePane.h"

#include <QFocusEvent>
#include <QFontDatabase>
#include <QPainter>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace voicelog {

TimelinePane::TimelinePane(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent)
    : QWidget(parent), m_viewport(viewport), m_cursor(cursor), m_colors(TimelineColors::fromPalette(palette()))
{
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMouseTracking(true);
    connect(&viewport, &TimelineViewport::changed, this, qOverload<>(&QWidget::update));
    connect(&cursor, &TimelineCursor::selectionChanged, this, qOverload<>(&QWidget::update));
    connect(&cursor, &TimelineCursor::playheadChanged, this, &TimelinePane::updatePlayhead);
}

void TimelinePane::paintGround(QPainter &painter) const
{
    painter.fillRect(QRect(0, 0, headerWidth, height()), m_colors.header);
    painter.fillRect(timeArea(), m_colors.background);
    painter.fillRect(QRect(headerWidth - 1, 0, 1, height()), m_colors.line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_colors.line);
}

void TimelinePane::paintName(QPainter &painter, const QRect &area, const QString &name, const QColor &mark) const
{
    if (mark.isValid()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        const double height = std::min(14, area.height() - 4);
        painter.drawRoundedRect(QRectF(area.left() + 8, area.center().y() - height / 2 + 0.5, 4, height), 2, 2);
        painter.restore();
    }
    painter.setFont(smallFont());
    painter.setPen(m_colors.text);
    const QRect text = area.adjusted(18, 0, -8, 0);
    painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(name, Qt::ElideRight, text.width()));
}

void TimelinePane::paintSelectionBand(QPainter &painter) const
{
    if (!m_cursor.hasSelection())
        return;
    const TimelineGeometry &geometry = geometryOfTime();
    const double from = std::clamp(geometry.xOfMs(double(m_cursor.selection().startMs)), -2.0, geometry.width + 2);
    const double to = std::clamp(geometry.xOfMs(double(m_cursor.selection().endMs)), -2.0, geometry.width + 2);
    painter.save();
    painter.setClipRect(timeArea(), Qt::IntersectClip);
    painter.fillRect(QRectF(widgetX(from), 0, std::max(1.0, to - from), height()), m_colors.selectionFill);
    painter.restore();
}

void TimelinePane::paintPlayhead(QPainter &painter) const
{
    const double x = geometryOfTime().xOfMs(double(m_cursor.playheadMs()));
    if (x < -1 || x > geometryOfTime().width + 1 || geometryOfTime().isEmpty())
        return;
    painter.save();
    painter.setClipRect(timeArea(), Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRectF(widgetX(x) - 0.75, 0, 1.5, height()), m_colors.playhead);
    painter.restore();
}

void TimelinePane::paintFocusRing(QPainter &painter) const
{
    if (!showsFocus())
        return;
    painter.save();
    painter.setPen(QPen(m_colors.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
    painter.restore();
}

QFont TimelinePane::smallFont() const
{
    QFont small = font();
    const QFont floor = QFontDatabase::systemFont(QFontDatabase::SmallestReadableFont);
    if (small.pointSizeF() > 0)
        small.setPointSizeF(std::max(small.pointSizeF() * 0.9, std::min(floor.pointSizeF(), small.pointSizeF())));
    return small;
}

void TimelinePane::keepDragging(double x)
{
    m_dragX = x;
    const bool outside = x < headerWidth || x > width();
    if (outside && !m_dragTimer.isActive())
        m_dragTimer.start(30, this);
    else if (!outside)
        m_dragTimer.stop();
}

void TimelinePane::endDragging() { m_dragTimer.stop(); }

void TimelinePane::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragTimer.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    const double beyond = m_dragX < headerWidth ? m_dragX - headerWidth : m_dragX - width();
    m_viewport.panByPixels(std::clamp(beyond, -60.0, 60.0));
    dragTo(std::clamp(m_dragX, double(headerWidth), double(width())));
}

bool TimelinePane::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && hasFocus() && !std::exchange(m_byKeyboard, true))
        update();
    return QWidget::event(event);
}

void TimelinePane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange ||
        event->type() == QEvent::StyleChange) {
        m_colors = TimelineColors::fromPalette(palette());
        looksChanged();
        update();
    }
    QWidget::changeEvent(event);
}

void TimelinePane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
        m_byKeyboard = event->reason() != Qt::MouseFocusReason;
    update();
}

void TimelinePane::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void TimelinePane::updatePlayhead(qint64 ms, qint64 before)
{
    for (const qint64 at : {ms, before}) {
        const double x = widgetX(geometryOfTime().xOfMs(double(at)));
        if (x > headerWidth - 12 && x < width() + 12)
            update(QRect(int(std::floor(x)) - 10, 0, 21, height()));
    }
}

} // namespace voicelog
