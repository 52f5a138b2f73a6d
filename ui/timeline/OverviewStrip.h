// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelinePane.h"
#include "WaveformCache.h"

#include <recordings/Segment.h>

namespace voicelog {

/// The whole recording in one strip, with a frame around what the panes below show. The frame can be dragged, resized
/// at its edges, and moved by the keys; a click elsewhere brings it there. Segments show as marks along the bottom.
class OverviewStrip : public TimelinePane
{
    Q_OBJECT

public:
    OverviewStrip(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);

    void setPeaks(const PeakPyramid &peaks);
    void setSegments(const QList<Segment> &segments);
    /// The frame, in the strip's own pixels; at least wide enough to be seen and caught.
    [[nodiscard]] QRectF window() const;
    /// "showing from 1 minute to 2 minutes of 8 minutes"
    [[nodiscard]] QString spokenWindow() const;

    [[nodiscard]] QSize sizeHint() const override { return {400, 46}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {headerWidth + 100, 46}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    enum class Part { None, Start, Body, End };
    [[nodiscard]] Part partAt(double x) const;
    [[nodiscard]] TimelineGeometry whole() const { return viewport().wholeGeometry(timeArea().width()); }
    void paintPlayheadMark(QPainter &painter) const;

    PeakPyramid m_peaks;
    QList<Segment> m_segments;
    WaveformCache m_cache;
    int m_generation = 0;
    Part m_drag = Part::None;
    double m_grabbedFrame = 0; ///< for Body: from the window's first frame to the pointer
};

} // namespace voicelog
