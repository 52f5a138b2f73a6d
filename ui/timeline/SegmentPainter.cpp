// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentPainter.h"

#include "ElidedText.h"
#include "SegmentText.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace voicelog {

namespace {

constexpr double narrowest = 6; ///< pixels; less has no room for an outline or a pattern

} // namespace

QRectF SegmentPainter::block(const QRectF &lane, const TimelineGeometry &geometry, TimeRange range)
{
    const double from = geometry.xOfMs(double(range.startMs));
    const double to = geometry.xOfMs(double(range.endMs));
    // Far outside there is nothing to see, and QPainter's coordinates are better kept small.
    const double left = std::clamp(from, -50.0, geometry.width + 50);
    const double right = std::clamp(to, -50.0, geometry.width + 50);
    return {lane.left() + left, lane.top() + 3, std::max(3.0, right - left), lane.height() - 6};
}

Qt::BrushStyle SegmentPainter::pattern(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Talk:
        return Qt::NoBrush;
    case SegmentKind::Proof:
        return Qt::HorPattern;
    case SegmentKind::Hold:
        return Qt::BDiagPattern;
    case SegmentKind::Private:
        return Qt::Dense6Pattern;
    case SegmentKind::PaymentData:
        return Qt::DiagCrossPattern;
    case SegmentKind::Masked:
        return Qt::FDiagPattern;
    }
    return Qt::NoBrush;
}

void SegmentPainter::paint(QPainter &painter, const QRectF &lane, const TimelineGeometry &geometry,
                           const Segment &segment, const TimelineColors &colors, State state)
{
    const QRectF box = block(lane, geometry, segment.range);
    if (lane.height() <= 6 || box.right() < lane.left() || box.left() > lane.left() + geometry.width)
        return;
    const QColor color = colors.segment(segment.kind);
    const QColor fill = colors.tint(color, state.selected ? 0.42 : state.hovered ? 0.3 : 0.2);
    if (box.width() < narrowest && !state.selected && !state.focused) { // of many at once only where they are shows
        painter.fillRect(box.toAlignedRect(), color);
        return;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath shape;
    shape.addRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.fillPath(shape, fill);
    if (const Qt::BrushStyle style = pattern(segment.kind); style != Qt::NoBrush) {
        QBrush brush(blended(fill, color, 0.45), style);
        brush.setTransform(QTransform::fromTranslate(box.left(), box.top()));
        painter.fillPath(shape, brush);
    }

    const QRectF text =
        box.intersected(QRectF(lane.left(), lane.top(), geometry.width, lane.height())).adjusted(7, 2, -5, -2);
    if (text.width() > 14) {
        const QString title = elidedTo(painter.fontMetrics(), SegmentText::title(segment), text.width());
        const double width = painter.fontMetrics().horizontalAdvance(title);
        painter.setPen(Qt::NoPen);
        painter.setBrush(fill);
        painter.drawRoundedRect(QRectF(text.left() - 3, text.top(), width + 6, text.height()), 2, 2);
        painter.setPen(colors.text);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, title);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, state.selected ? 2 : 1, state.pending ? Qt::DashLine : Qt::SolidLine));
    painter.drawPath(shape);
    painter.fillRect(QRectF(box.left(), box.top() + 1, std::min(3.0, box.width()), box.height() - 2), color);
    if (state.focused) {
        painter.setPen(QPen(colors.focus, 2));
        painter.drawRoundedRect(box.adjusted(-1.5, -1.5, 1.5, 1.5), 4.5, 4.5);
    }
    painter.restore();
}

} // namespace voicelog
