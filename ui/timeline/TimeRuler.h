// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelinePane.h"

namespace voicelog {

/// The ruler above the sound. The header beside it shows where the playhead stands; clicking or dragging on the ruler
/// moves it. Not in the tab order: the waveform's keys do the same.
class TimeRuler : public TimelinePane
{
    Q_OBJECT

public:
    TimeRuler(TimelineViewport &viewport, TimelineCursor &cursor, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dragTo(double x) override;

private:
    bool m_dragging = false;
};

} // namespace voicelog
