// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "TimelineGeometry.h"

#include <QObject>
#include <QVariantAnimation>

namespace voicelog {

/// Which part of the recording is seen, shared by all panes of one TimelineView, which owns it. Everything that scrolls
/// or zooms goes through here; the bounds are kept here: never before the start, never past the end, never further out
/// than the whole recording. A viewport that shows the whole recording goes on doing so when it is resized.
class TimelineViewport : public QObject
{
    Q_OBJECT

public:
    explicit TimelineViewport(QObject *parent = nullptr);

    [[nodiscard]] const TimelineGeometry &geometry() const { return m_geometry; }
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    /// The whole recording as one geometry, for the overview.
    [[nodiscard]] TimelineGeometry wholeGeometry(double width) const;

    /// Another recording: shows all of it.
    void setRecording(qint64 frames, int sampleRate);
    void setWidth(double width);
    /// False where motion is not wanted (QStyle::SH_Widget_Animate, tests): every pan is immediate.
    void setAnimated(bool animated) { m_animated = animated; }

    /// Zooms and keeps the sound under x where it is, exactly, unless an end of the recording comes into view.
    void zoomAbout(double x, double factor);
    void setZoom(ZoomLevel zoom, double anchorX);
    void fit();
    /// Shows these frames, filling the width.
    void fitFrames(double first, double last);
    void panByPixels(double pixels);
    void panTo(double firstFrame);
    void glideTo(double firstFrame); ///< as panTo, but smoothly
    /// Pans no more than needed for the frame to stand at least `margin` pixels inside.
    void reveal(double frame, double margin = 24);
    /// Where a glide is heading; what is shown if none is under way.
    [[nodiscard]] double destination() const;

Q_SIGNALS:
    void changed();

private:
    void apply(double firstFrame, ZoomLevel zoom);
    [[nodiscard]] ZoomLevel widest() const;

    TimelineGeometry m_geometry;
    QVariantAnimation m_glide;
    bool m_fitted = true;
    bool m_animated = true;
};

} // namespace voicelog
