// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LifeStrip.h"

#include "LifePainter.h"

#include <QFontMetrics>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr double lifeMargin = 20;

} // namespace

LifeStrip::LifeStrip(QWidget *parent) : QWidget(parent), m_colors(TimelineColors::fromPalette(palette()))
{
    installTimelineAccessibility();
    setObjectName(u"lifeStrip"_s);
    setAccessibleName(tr("Life of the recording"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LifeStrip::setMoments(const QList<LifeMoment> &moments, const QDateTime &now)
{
    m_moments = moments;
    std::ranges::stable_sort(m_moments, {}, &LifeMoment::at);
    m_now = now;
    m_current = -1;
    layOut();
}

void LifeStrip::setLocalTime(const LocalTime &time)
{
    m_time = time;
    layOut();
}

QFont LifeStrip::smallFont() const
{
    QFont small = font();
    if (small.pointSizeF() > 0)
        small.setPointSizeF(small.pointSizeF() * 0.92);
    return small;
}

void LifeStrip::layOut()
{
    const double words = QFontMetricsF(smallFont()).horizontalAdvance(u"00-00-0000 00:00"_s) + 22;
    // The last mark's words go on to its right.
    QFont bold = smallFont();
    bold.setBold(true);
    const double last =
        m_moments.isEmpty() ? 0 : QFontMetricsF(bold).horizontalAdvance(m_moments.last().label) + 2 * lifeMargin;
    const double atEnd = std::min(std::max(words, last), width() / 2.0);
    m_layout = LifeLayout::of(m_moments, m_now, width() - atEnd + lifeMargin, lifeMargin, words);
    if (m_current >= m_layout.marks.size())
        m_current = -1;
    updateGeometry();
    update();
}

QSize LifeStrip::sizeHint() const { return {600, qRound(LifePainter::height(smallFont()))}; }

QSize LifeStrip::minimumSizeHint() const { return {200, sizeHint().height()}; }

QRect LifeStrip::itemRect(int index) const
{
    if (index < 0 || index >= itemCount())
        return {};
    return LifePainter::markArea(rect(), m_layout, index, smallFont()).toAlignedRect() & rect();
}

QString LifeStrip::itemText(int index) const
{
    const LifeLayout::Mark &mark = m_layout.marks[index];
    QStringList all;
    for (int i = mark.first; i < mark.first + mark.count; ++i) {
        const LifeMoment &moment = m_moments[i];
        all << (moment.actor.isEmpty()
                    ? tr("%1, %2").arg(moment.label, m_time.dateTime(moment.at))
                    : tr("%1, %2, by %3").arg(moment.label, m_time.dateTime(moment.at), moment.actor));
    }
    return mark.count == 1 ? all.first() : tr("%1: %2").arg(LifePainter::title(m_moments, mark), all.join("; "_L1));
}

QString LifeStrip::details(int index) const
{
    constexpr int most = 12;
    const LifeLayout::Mark &mark = m_layout.marks[index];
    QString rows;
    for (int i = mark.first; i < mark.first + std::min(mark.count, most); ++i) {
        const LifeMoment &moment = m_moments[i];
        rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;</td><td>%2&nbsp;&nbsp;</td><td>%3</td></tr>"_s.arg(
            moment.label.toHtmlEscaped(), m_time.dateTime(moment.at), moment.actor.toHtmlEscaped());
    }
    if (mark.count > most)
        rows += u"<tr><td colspan='3'>%1</td></tr>"_s.arg(tr("and %1 more").arg(mark.count - most));
    return u"<table>%1</table>"_s.arg(rows);
}

void LifeStrip::showDetails(int index)
{
    if (index >= 0)
        QToolTip::showText(mapToGlobal(itemRect(index).bottomLeft()), details(index), this, itemRect(index), 30'000);
}

void LifeStrip::makeCurrent(int index)
{
    m_current = std::clamp(index, -1, itemCount() - 1);
    update();
    announceItem(this, m_current);
    Q_EMIT currentChanged(m_current);
}

int LifeStrip::markAt(QPointF at) const
{
    for (int index = 0; index < itemCount(); ++index) {
        if (itemRect(index).contains(at.toPoint()))
            return index;
    }
    return -1;
}

void LifeStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_colors.background);
    painter.setFont(smallFont());
    if (m_moments.isEmpty()) {
        painter.setPen(m_colors.mutedText);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing is known of this recording's life"));
    }
    LifePainter::paint(painter, rect(), m_moments, m_layout, m_now,
                       {.colors = m_colors, .time = m_time, .current = m_current, .focused = hasFocus()});
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(m_colors.focus, 2));
        painter.drawRect(rect().adjusted(1, 1, -1, -1));
    }
}

void LifeStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void LifeStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        m_colors = TimelineColors::fromPalette(palette());
        layOut();
    }
    QWidget::changeEvent(event);
}

void LifeStrip::keyPressEvent(QKeyEvent *event)
{
    const int last = itemCount() - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        makeCurrent(m_current < 0 ? last : std::max(0, m_current - 1));
        break;
    case Qt::Key_Right:
        makeCurrent(std::min(last, m_current + 1));
        break;
    case Qt::Key_Home:
        makeCurrent(0);
        break;
    case Qt::Key_End:
        makeCurrent(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        showDetails(m_current);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void LifeStrip::mousePressEvent(QMouseEvent *event) { makeCurrent(markAt(event->position())); }

bool LifeStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const int index = markAt(static_cast<QHelpEvent *>(event)->pos());
        if (index < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), details(index), this, itemRect(index));
        return true;
    }
    return QWidget::event(event);
}

void LifeStrip::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
    announceItem(this, m_current);
}

void LifeStrip::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace voicelog
