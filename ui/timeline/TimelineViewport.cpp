// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimelineViewport.h"

#include <algorithm>

namespace voicelog {

TimelineViewport::TimelineViewport(QObject *parent) : QObject(parent)
{
    m_glide.setDuration(160);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_glide, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &frame) { apply(frame.toDouble(), m_geometry.zoom); });
}

TimelineGeometry TimelineViewport::wholeGeometry(double width) const
{
    TimelineGeometry whole = m_geometry;
    whole.firstFrame = 0;
    whole.width = width;
    whole.zoom = ZoomLevel::fitting(double(m_geometry.frames), width);
    return whole;
}

void TimelineViewport::setRecording(qint64 frames, int sampleRate)
{
    m_glide.stop();
    m_geometry.frames = std::max<qint64>(frames, 0);
    m_geometry.sampleRate = std::max(sampleRate, 1);
    m_geometry.firstFrame = 0;
    m_fitted = true;
    m_geometry.zoom = widest();
    Q_EMIT changed();
}

void TimelineViewport::setWidth(double width)
{
    m_glide.stop();
    m_geometry.width = std::max(width, 0.0);
    apply(m_geometry.firstFrame, m_fitted ? widest() : m_geometry.zoom);
}

ZoomLevel TimelineViewport::widest() const { return ZoomLevel::fitting(double(m_geometry.frames), m_geometry.width); }

void TimelineViewport::apply(double firstFrame, ZoomLevel zoom)
{
    TimelineGeometry next = m_geometry;
    next.zoom = std::min(zoom, widest());
    next.firstFrame = std::clamp(firstFrame, 0.0, std::max(0.0, double(next.frames) - next.visibleFrames()));
    m_fitted = next.zoom == widest();
    if (next == m_geometry)
        return;
    m_geometry = next;
    Q_EMIT changed();
}

void TimelineViewport::setZoom(ZoomLevel zoom, double anchorX)
{
    m_glide.stop();
    const ZoomLevel bounded = std::min(zoom, widest());
    const double anchor = m_geometry.frameAtX(anchorX);
    apply(anchor - anchorX * bounded.framesPerPixel(), bounded);
}

void TimelineViewport::zoomAbout(double x, double factor) { setZoom(m_geometry.zoom.scaled(factor), x); }

void TimelineViewport::fit()
{
    m_glide.stop();
    apply(0, widest());
}

void TimelineViewport::fitFrames(double first, double last)
{
    m_glide.stop();
    if (last > first)
        apply(first, ZoomLevel::fitting(last - first, m_geometry.width));
}

void TimelineViewport::panByPixels(double pixels) { panTo(destination() + pixels * m_geometry.zoom.framesPerPixel()); }

void TimelineViewport::panTo(double firstFrame)
{
    m_glide.stop();
    apply(firstFrame, m_geometry.zoom);
}

void TimelineViewport::glideTo(double firstFrame)
{
    if (!m_animated) {
        panTo(firstFrame);
        return;
    }
    m_glide.stop();
    const double last = std::max(0.0, double(m_geometry.frames) - m_geometry.visibleFrames());
    m_glide.setStartValue(m_geometry.firstFrame);
    m_glide.setEndValue(std::clamp(firstFrame, 0.0, last));
    m_glide.start();
}

void TimelineViewport::reveal(double frame, double margin)
{
    const double inset = std::min(margin, m_geometry.width / 2) * m_geometry.zoom.framesPerPixel();
    const double first = destination();
    if (frame < first + inset)
        glideTo(frame - inset);
    else if (frame > first + m_geometry.visibleFrames() - inset)
        glideTo(frame - m_geometry.visibleFrames() + inset);
}

double TimelineViewport::destination() const
{
    return m_glide.state() == QAbstractAnimation::Running ? m_glide.endValue().toDouble() : m_geometry.firstFrame;
}

} // namespace voicelog
