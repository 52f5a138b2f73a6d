// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineViewport.h"

#include <QObject>
#include <QPointF>

class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;
class QWidget;

namespace voicelog {

/// What the wheel, a touchpad and the middle button do over any pane: scroll, zoom about the pointer (Ctrl or a pinch),
/// drag the sound along. Watches the panes as an event filter; TimelineView owns it.
class TimelineNavigation : public QObject
{
    Q_OBJECT

public:
    explicit TimelineNavigation(TimelineViewport &viewport, QObject *parent = nullptr);
    void watch(QWidget *pane);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool wheel(QWheelEvent *event);
    bool pinch(QNativeGestureEvent *event);
    bool middleButton(QWidget *pane, QMouseEvent *event);

    TimelineViewport &m_viewport;
    QPointF m_grabbed;
    bool m_dragging = false;
};

} // namespace voicelog
