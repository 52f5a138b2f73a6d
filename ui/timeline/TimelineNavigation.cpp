// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineNavigation.h"

#include "TimelinePane.h"

#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QWheelEvent>

#include <cmath>

namespace voicelog {

namespace {

constexpr double pixelsPerNotch = 90;
constexpr double zoomPerNotch = 1.35;

} // namespace

TimelineNavigation::TimelineNavigation(TimelineViewport &viewport, QObject *parent)
    : QObject(parent), m_viewport(viewport)
{
}

void TimelineNavigation::watch(QWidget *pane)
{
    pane->installEventFilter(this);
    pane->grabGesture(Qt::PinchGesture);
}

bool TimelineNavigation::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel:
        return wheel(static_cast<QWheelEvent *>(event));
    case QEvent::NativeGesture:
        return pinch(static_cast<QNativeGestureEvent *>(event));
    case QEvent::Gesture: {
        auto *gesture = static_cast<QPinchGesture *>(static_cast<QGestureEvent *>(event)->gesture(Qt::PinchGesture));
        if (!gesture || gesture->scaleFactor() <= 0)
            return false;
        const QPoint at = qobject_cast<QWidget *>(watched)->mapFromGlobal(gesture->centerPoint().toPoint());
        m_viewport.zoomAbout(TimelinePane::timeX(at.x()), 1 / gesture->scaleFactor());
        return true;
    }
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
        return middleButton(qobject_cast<QWidget *>(watched), static_cast<QMouseEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool TimelineNavigation::wheel(QWheelEvent *event)
{
    const QPoint pixels = event->pixelDelta();
    const QPoint angle = event->angleDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
        m_viewport.zoomAbout(TimelinePane::timeX(event->position().x()), std::pow(zoomPerNotch, -notches));
    } else if (!pixels.isNull()) {
        m_viewport.panByPixels(-(std::abs(pixels.x()) > std::abs(pixels.y()) ? pixels.x() : pixels.y()));
    } else {
        const double notches = (std::abs(angle.x()) > std::abs(angle.y()) ? angle.x() : angle.y()) / 120.0;
        const double frames = notches * pixelsPerNotch * m_viewport.geometry().zoom.framesPerPixel();
        m_viewport.glideTo(m_viewport.destination() - frames);
    }
    event->accept();
    return true;
}

bool TimelineNavigation::pinch(QNativeGestureEvent *event)
{
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    m_viewport.zoomAbout(TimelinePane::timeX(event->position().x()), 1 / std::max(0.1, 1 + event->value()));
    return true;
}

bool TimelineNavigation::middleButton(QWidget *pane, QMouseEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && event->button() == Qt::MiddleButton) {
        m_dragging = true;
        m_grabbed = event->position();
        pane->setCursor(Qt::ClosedHandCursor);
        return true;
    }
    if (!m_dragging)
        return false;
    if (event->type() == QEvent::MouseMove) {
        m_viewport.panByPixels(m_grabbed.x() - event->position().x());
        m_grabbed = event->position();
    } else if (event->button() == Qt::MiddleButton) {
        m_dragging = false;
        pane->unsetCursor();
    }
    return true;
}

} // namespace voicelog
