// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LifePainter.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double signSize = 7; ///< half a sign's size
constexpr double leftOfText = 8;
constexpr double todayRoom = 30; ///< to either side of today's line

QColor colorOf(LifeMoment::Kind kind, const TimelineColors &colors)
{
    using Kind = LifeMoment::Kind;
    switch (kind) {
    case Kind::Made:
    case Kind::Announced:
        return colors.channel(0);
    case Kind::Imported:
    case Kind::Verified:
        return colors.channel(1);
    case Kind::Listened:
    case Kind::Exported:
        return colors.channel(2);
    case Kind::Changed:
        return colors.channel(3);
    case Kind::Held:
        return colors.segment(SegmentKind::Private);
    case Kind::Due:
        return colors.clipping;
    }
    return colors.axis;
}

QPainterPath shapeOf(LifeMoment::Kind kind, QPointF c)
{
    using Kind = LifeMoment::Kind;
    const double r = signSize;
    QPainterPath path;
    switch (kind) {
    case Kind::Made:
    case Kind::Imported:
        path.addEllipse(c, r, r);
        break;
    case Kind::Announced: // a speaking triangle
    case Kind::Listened:
        path.addPolygon(QPolygonF({{c.x() - r * 0.8, c.y() - r}, {c.x() + r, c.y()}, {c.x() - r * 0.8, c.y() + r}}));
        path.closeSubpath();
        break;
    case Kind::Changed:
    case Kind::Exported:
        path.addPolygon(QPolygonF({{c.x(), c.y() - r * 1.15},
                                   {c.x() + r * 1.15, c.y()},
                                   {c.x(), c.y() + r * 1.15},
                                   {c.x() - r * 1.15, c.y()}}));
        path.closeSubpath();
        break;
    case Kind::Verified:
    case Kind::Held:
        path.addRoundedRect(QRectF(c.x() - r * 0.9, c.y() - r * 0.9, r * 1.8, r * 1.8), 2, 2);
        break;
    case Kind::Due: // a flag of an hourglass
        path.addPolygon(QPolygonF(
            {{c.x() - r, c.y() - r}, {c.x() + r, c.y() - r}, {c.x() - r, c.y() + r}, {c.x() + r, c.y() + r}}));
        path.closeSubpath();
        break;
    }
    return path;
}

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

double axisY(const QRectF &area, const QFont &font) { return area.top() + QFontMetricsF(font).height() + 8 + signSize; }

} // namespace

double LifePainter::height(const QFont &font)
{
    const double line = QFontMetricsF(font).height();
    return line + 8 + 2 * signSize + 8 + 2 * line + 8;
}

QString LifePainter::title(const QList<LifeMoment> &moments, const LifeLayout::Mark &mark)
{
    return mark.count == 1 ? moments[mark.first].label : tr("%1 events").arg(mark.count);
}

QString LifePainter::span(qint64 seconds)
{
    const qint64 minutes = seconds / 60;
    const qint64 hours = minutes / 60;
    const qint64 days = hours / 24;
    if (days >= 2 * 365)
        return tr("%1 years").arg(qRound64(double(days) / 365.25));
    if (days >= 60)
        return tr("%1 months").arg(qRound64(double(days) / 30.44));
    if (days > 1)
        return tr("%1 days").arg(days);
    if (days == 1)
        return tr("1 day");
    if (hours > 0)
        return hours == 1 ? tr("1 hour") : tr("%1 hours").arg(hours);
    if (minutes > 0)
        return tr("%1 min").arg(minutes);
    return tr("%1 s").arg(seconds);
}

QRectF LifePainter::markArea(const QRectF &area, const LifeLayout &layout, int mark, const QFont &font)
{
    const double x = area.left() + layout.marks[mark].x;
    const double next = mark + 1 < layout.marks.size() ? area.left() + layout.marks[mark + 1].x : area.right();
    const double top = axisY(area, font) - signSize - 4;
    return {x - signSize - 5, top, std::max(2 * signSize + 10, next - x - 6), area.bottom() - top - 2};
}

void LifePainter::paintAxis(QPainter &painter, double y, const LifeLayout &layout, const QList<LifeMoment> &moments,
                            const QDateTime &now, const TimelineColors &colors)
{
    for (qsizetype i = 0; i + 1 < layout.marks.size(); ++i) {
        const LifeLayout::Mark &from = layout.marks[i];
        const LifeLayout::Mark &to = layout.marks[i + 1];
        const QDateTime &left = moments[from.first + from.count - 1].at;
        const QDateTime &right = moments[to.first].at;
        const bool around = left <= now && now < right;
        const double turn = right <= now ? to.x : around ? layout.nowX : from.x;
        painter.setPen(QPen(colors.axis, 2));
        if (turn > from.x)
            painter.drawLine(QPointF(from.x, y), QPointF(turn, y));
        painter.setPen(QPen(colors.axis, 2, Qt::DotLine));
        if (turn < to.x)
            painter.drawLine(QPointF(turn, y), QPointF(to.x, y));
        // Where today is between the two, what is left until the next is told.
        const double textFrom = around ? layout.nowX + todayRoom : from.x + signSize;
        const qint64 seconds = around ? now.secsTo(right) : left.secsTo(right);
        const QFontMetricsF metrics(painter.font());
        const QRectF room(textFrom, y - signSize - metrics.height() - 2, to.x - textFrom - signSize, metrics.height());
        const QString length = around ? tr("in %1").arg(span(seconds)) : span(seconds);
        if (metrics.horizontalAdvance(length) < room.width() && seconds > 0) {
            painter.setPen(colors.mutedText);
            painter.drawText(room, Qt::AlignCenter, length);
        }
    }
}

void LifePainter::paintSign(QPainter &painter, QPointF at, const LifeMoment &moment, int count, bool future,
                            const TimelineColors &colors)
{
    const QColor color = count > 1 ? colors.axis : colorOf(moment.kind, colors);
    const QPainterPath shape = count > 1 ? shapeOf(LifeMoment::Kind::Made, at) : shapeOf(moment.kind, at);
    painter.setPen(QPen(colors.background, 5));
    painter.setBrush(colors.background);
    painter.drawPath(shape); // a little air between the axis and the sign
    painter.setPen(QPen(color, 1.6));
    painter.setBrush(future ? colors.background : color);
    painter.drawPath(shape);
    if (count < 2)
        return;
    painter.setFont(boldOf(painter.font()));
    painter.setPen(withContrast(colors.background, color, TimelineColors::textContrast));
    painter.drawText(QRectF(at.x() - signSize, at.y() - signSize, 2 * signSize, 2 * signSize), Qt::AlignCenter,
                     count > 99 ? u"…"_s : QString::number(count));
}

void LifePainter::paint(QPainter &painter, const QRectF &area, const QList<LifeMoment> &moments,
                        const LifeLayout &layout, const QDateTime &now, const Look &look)
{
    if (layout.marks.isEmpty() || area.isEmpty())
        return;
    painter.save();
    painter.translate(area.topLeft());
    const QRectF own(QPointF(), area.size());
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = painter.font();
    const double y = axisY(own, font);
    const double line = QFontMetricsF(font).height();
    paintAxis(painter, y, layout, moments, now, look.colors);
    if (layout.nowX >= 0) {
        painter.setPen(QPen(look.colors.playhead, 1.5));
        painter.drawLine(QPointF(layout.nowX, y - signSize - 2), QPointF(layout.nowX, y + signSize + 2));
        painter.drawText(QRectF(layout.nowX - 60, y - signSize - line - 2, 120, line), Qt::AlignCenter, tr("today"));
    }
    for (int i = 0; i < layout.marks.size(); ++i) {
        const LifeLayout::Mark &mark = layout.marks[i];
        const LifeMoment &moment = moments[mark.first];
        const QRectF place = markArea(own, layout, i, font);
        if (i == look.current) {
            painter.setPen(look.focused ? QPen(look.colors.focus, 2) : QPen(Qt::NoPen));
            painter.setBrush(look.colors.tint(look.colors.axis, 0.12));
            painter.drawRoundedRect(place.adjusted(1, 0, 0, 0), 5, 5);
        }
        paintSign(painter, {mark.x, y}, moment, mark.count, moment.at > now, look.colors);
        const QRectF words(mark.x - signSize, y + signSize + 5, place.right() - mark.x + signSize - leftOfText / 2,
                           line);
        painter.setFont(boldOf(font));
        painter.setPen(look.colors.text);
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                         QFontMetricsF(painter.font()).elidedText(title(moments, mark), Qt::ElideRight, words.width()));
        painter.setFont(font);
        painter.setPen(look.colors.mutedText);
        const QString date = look.time.date(moment.at);
        const QString full = look.time.dateTime(moment.at);
        const QRectF second = words.translated(0, line + 1);
        const bool roomy = QFontMetricsF(font).horizontalAdvance(full) <= second.width();
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter, roomy && moment.at <= now ? full : date);
    }
    painter.restore();
}

} // namespace voicelog
