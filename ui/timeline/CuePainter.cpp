// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CuePainter.h"

#include "Cues.h"
#include "ElidedText.h"

#include <QPainter>

#include <algorithm>

namespace voicelog {

QRectF CuePainter::block(const QRectF &lane, const TimelineGeometry &geometry, TimeRange range)
{
    const double left = std::clamp(geometry.xOfMs(double(range.startMs)), -50.0, geometry.width + 50);
    const double right = std::clamp(geometry.xOfMs(double(range.endMs)), -50.0, geometry.width + 50);
    return {lane.left() + left, lane.top() + 2, std::max(1.5, right - left - 1), lane.height() - 4};
}

void CuePainter::paint(QPainter &painter, const Lane &lane, const TimelineGeometry &geometry,
                       const QList<TranscriptCue> &cues, const TimelineColors &colors, int current, int focused)
{
    if (lane.area.height() <= 4 || geometry.isEmpty())
        return;
    const TimeRange visible = geometry.visibleRange();
    // A cue that began a minute before the view may still reach into it.
    const int first = std::max(0, lastCueBy(cues, visible.startMs - 60'000));
    const QColor plain = colors.tint(lane.color, 0.18);
    const QColor strong = colors.tint(lane.color, 0.45);
    painter.save();
    painter.setClipRect(lane.area, Qt::IntersectClip);
    painter.setRenderHint(QPainter::Antialiasing);
    double drawnTo = -1e9;
    for (int index = first; index < cues.size() && cues[index].range.startMs <= visible.endMs; ++index) {
        const TranscriptCue &cue = cues[index];
        if (cue.speaker != lane.speaker || cue.range.endMs < visible.startMs)
            continue;
        const QRectF box = block(lane.area, geometry, cue.range);
        const bool isCurrent = index == current;
        if (box.right() < drawnTo + 0.5 && !isCurrent && index != focused)
            continue;
        drawnTo = box.right();
        if (box.width() < 5 && !isCurrent) {
            painter.fillRect(box.toAlignedRect(), blended(plain, lane.color, 0.4));
            continue;
        }
        painter.setBrush(isCurrent ? strong : plain);
        painter.setPen(isCurrent ? QPen(lane.color, 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter.fillRect(QRectF(box.left(), box.top() + 1, std::min(2.0, box.width()), box.height() - 2), lane.color);
        const double left = std::max(box.left(), lane.area.left()) + 6;
        const QRectF text(left, box.top(), std::min(box.right(), lane.area.right()) - left - 3, box.height());
        if (text.width() > 18) {
            painter.setPen(colors.text);
            painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                             elidedTo(painter.fontMetrics(), cue.text, text.width()));
        }
        if (index == focused) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.focus, 2));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        }
    }
    painter.restore();
}

} // namespace voicelog
