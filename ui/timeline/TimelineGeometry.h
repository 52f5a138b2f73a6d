// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ZoomLevel.h"

#include <base/TimeRange.h>

namespace voicelog {

/// Where a moment of a recording stands on paper, and back. Painters know time through this alone, so the same code
/// draws in a view, in an image and in a test. A value; all in doubles, so that nothing drifts over hours, and x is in
/// logical pixels from the left of the time area.
struct TimelineGeometry
{
    int sampleRate = 1000;
    qint64 frames = 0;     ///< of the whole recording
    double firstFrame = 0; ///< at x = 0
    ZoomLevel zoom;
    double width = 0;

    [[nodiscard]] bool isEmpty() const { return frames <= 0 || width <= 0 || sampleRate <= 0; }
    [[nodiscard]] double xOfFrame(double frame) const { return (frame - firstFrame) / zoom.framesPerPixel(); }
    [[nodiscard]] double frameAtX(double x) const { return firstFrame + x * zoom.framesPerPixel(); }
    [[nodiscard]] double frameOfMs(double ms) const { return ms * sampleRate / 1000; }
    [[nodiscard]] double msOfFrame(double frame) const { return frame * 1000 / sampleRate; }
    [[nodiscard]] double xOfMs(double ms) const { return xOfFrame(frameOfMs(ms)); }
    [[nodiscard]] double msAtX(double x) const { return msOfFrame(frameAtX(x)); }
    [[nodiscard]] double visibleFrames() const { return width * zoom.framesPerPixel(); }
    /// The end of what is visible, at most the end of the recording.
    [[nodiscard]] double lastFrame() const
    {
        const double last = firstFrame + visibleFrames();
        return last < double(frames) ? last : double(frames);
    }
    [[nodiscard]] qint64 durationMs() const { return sampleRate > 0 ? frames * 1000 / sampleRate : 0; }
    /// The milliseconds that are at least partly visible.
    [[nodiscard]] TimeRange visibleRange() const;
    /// The nearest whole millisecond at x, inside the recording.
    [[nodiscard]] qint64 clampedMsAtX(double x) const;

    friend bool operator==(const TimelineGeometry &, const TimelineGeometry &) = default;
};

} // namespace voicelog
