// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IntakeChart.h"

#include <common/ThemeColors.h>

#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

IntakeChart::IntakeChart(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"intakeChart"_s);
    setAccessibleName(tr("Recordings taken in, by month of the call"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void IntakeChart::setMonths(const QList<qint64> &recordings, const QDate &thisMonth)
{
    m_recordings = recordings;
    m_last = thisMonth;
    QStringList words;
    for (qsizetype i = 0; i < m_recordings.size(); ++i)
        words += tr("%1: %2").arg(QLocale().toString(month(i), u"MMMM yyyy"_s), QLocale().toString(m_recordings[i]));
    setAccessibleDescription(words.join(u", "_s));
    update();
}

QDate IntakeChart::month(qsizetype place) const { return m_last.addMonths(int(place - m_recordings.size() + 1)); }

void IntakeChart::paintEvent(QPaintEvent *)
{
    if (m_recordings.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColors colours = ThemeColors::of(palette());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    painter.setFont(small);
    const int line = painter.fontMetrics().height();
    const qint64 most = std::max<qint64>(1, *std::ranges::max_element(m_recordings));
    const double step = double(width()) / double(m_recordings.size());
    const double bottom = height() - line - 4;
    const double highest = bottom - line - 4;
    painter.setPen(colours.border);
    painter.drawLine(QPointF(0, bottom), QPointF(width(), bottom));
    for (qsizetype i = 0; i < m_recordings.size(); ++i) {
        const QRectF cell(double(i) * step, 0, step, height());
        const double tall = highest * double(m_recordings[i]) / double(most);
        const QRectF bar(cell.left() + step * 0.18, bottom - tall, step * 0.64, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(i + 1 == m_recordings.size() ? colours.waveformSecond : colours.waveformFirst);
        painter.drawRoundedRect(bar, 2, 2);
        if (m_recordings[i] > 0) {
            painter.setPen(palette().color(QPalette::WindowText));
            painter.drawText(QRectF(cell.left() - step, bottom - tall - line - 2, step * 3, line), Qt::AlignCenter,
                             QLocale().toString(m_recordings[i]));
        }
        painter.setPen(colours.subtleText);
        painter.drawText(QRectF(cell.left(), bottom + 3, step, line), Qt::AlignCenter,
                         QLocale().standaloneMonthName(month(i).month(), QLocale::ShortFormat));
    }
}

} // namespace voicelog
