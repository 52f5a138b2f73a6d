// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineMark.h"
#include "TimelinePane.h"

#include <QList>

namespace voicelog {

/// The ruler above the sound. The header beside it shows where the playhead stands; clicking or dragging on the ruler
/// moves it; clicking a mark moves it there. Not in the tab order: the waveform's keys do the same.
class TimeRuler : public TimelinePane
{
    Q_OBJECT

public:
    TimeRuler(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);
    void setMarks(const QList<TimelineMark> &marks);
    [[nodiscard]] const QList<TimelineMark> &marks() const { return m_marks; }
    /// Where a mark's flag and words are, in the pane; empty if it is out of sight.
    [[nodiscard]] QRectF markRect(const TimelineMark &mark) const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragTo(double x) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] const TimelineMark *markAt(const QPointF &place) const;
    void paintMark(QPainter &painter, const TimelineMark &mark) const;

    QList<TimelineMark> m_marks;
    bool m_dragging = false;
};

} // namespace voicelog
