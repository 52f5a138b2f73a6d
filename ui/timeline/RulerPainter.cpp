// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RulerPainter.h"

#include "RulerTicks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// On the middle of a device pixel column, so that a line one pixel wide is crisp at any ratio.
double crisp(const QPainter &painter, double x)
{
    const double ratio = painter.device()->devicePixelRatio();
    return std::floor(x * ratio) / ratio;
}

} // namespace

double RulerPainter::labelSpacing(const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(u"0:00:00.000"_s) + 28;
}

void RulerPainter::paint(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                         const TimelineColors &colors)
{
    if (area.isEmpty())
        return;
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    const double hair = 1 / painter.device()->devicePixelRatio();
    const double thick = std::max(1.0, std::round(painter.device()->devicePixelRatio())) * hair;
    for (const RulerTick &tick : rulerTicks(geometry, labelSpacing(painter.font()))) {
        const double x = crisp(painter, area.left() + geometry.xOfFrame(tick.frame));
        const double length = tick.major ? area.height() : area.height() * 0.22;
        painter.fillRect(QRectF(x, area.bottom() - length, thick, length), tick.major ? colors.line : colors.axis);
        if (!tick.major)
            continue;
        painter.fillRect(QRectF(x, area.bottom() - area.height() * 0.38, thick, area.height() * 0.38), colors.axis);
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(x + 5, area.top(), area.width(), area.height() - 4), Qt::AlignLeft | Qt::AlignVCenter,
                         tick.label);
    }
    painter.restore();
}

void RulerPainter::paintGrid(QPainter &painter, const QRectF &area, const TimelineGeometry &geometry,
                             const TimelineColors &colors)
{
    const double thick =
        std::max(1.0, std::round(painter.device()->devicePixelRatio())) / painter.device()->devicePixelRatio();
    for (const RulerTick &tick : rulerTicks(geometry, labelSpacing(painter.font()))) {
        if (tick.major)
            painter.fillRect(
                QRectF(crisp(painter, area.left() + geometry.xOfFrame(tick.frame)), area.top(), thick, area.height()),
                blended(colors.background, colors.line, 0.6));
    }
}

} // namespace voicelog
