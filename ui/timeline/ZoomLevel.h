// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <audio/PeakPyramid.h>

#include <compare>

namespace voicelog {

/// How much sound one logical pixel shows, as a value: from the whole recording on one screen down to single samples
/// that stand 64 pixels apart. Always positive and finite; the bounds of a recording are TimelineViewport's business.
class ZoomLevel
{
public:
    static constexpr double deepest = 1.0 / 64;
    static constexpr double dotsFrom = 1.0 / 6; ///< at this depth and below samples are far enough apart for dots

    ZoomLevel() = default;
    /// Anything below `deepest`, and anything that is no number, becomes `deepest`.
    explicit ZoomLevel(double framesPerPixel);
    /// The zoom at which `frames` take `width` pixels; `deepest` where either is nothing.
    [[nodiscard]] static ZoomLevel fitting(double frames, double width);

    [[nodiscard]] double framesPerPixel() const { return m_framesPerPixel; }
    [[nodiscard]] double pixelsPerFrame() const { return 1 / m_framesPerPixel; }
    /// `factor` above 1 shows more of the recording.
    [[nodiscard]] ZoomLevel scaled(double factor) const { return ZoomLevel(m_framesPerPixel * factor); }
    /// True where the pyramid's finest level is too coarse and real samples are wanted.
    [[nodiscard]] bool wantsSamples(double devicePixelRatio = 1) const
    {
        return m_framesPerPixel / devicePixelRatio < PeakPyramid::baseFrames;
    }
    [[nodiscard]] bool showsDots() const { return m_framesPerPixel <= dotsFrom; }

    friend bool operator==(ZoomLevel, ZoomLevel) = default;
    friend std::partial_ordering operator<=>(ZoomLevel, ZoomLevel) = default;

private:
    double m_framesPerPixel = PeakPyramid::baseFrames;
};

} // namespace voicelog
