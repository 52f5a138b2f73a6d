// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RealFft.h"

#include <QtTypes>

#include <array>
#include <span>
#include <vector>

namespace voicelog {

/// How loud the bands of telephone speech are over time: what is left of a sound once codec, line, level and rate do
/// not matter any more. Rows of frames, one row a band.
class BandTrace
{
public:
    BandTrace(int bands, int frames) : m_frames(frames), m_values(size_t(bands) * size_t(frames)) {}

    [[nodiscard]] int frames() const { return m_frames; }
    [[nodiscard]] std::span<float> band(int b) { return std::span(m_values).subspan(row(b), size_t(m_frames)); }
    [[nodiscard]] std::span<const float> band(int b) const
    {
        return std::span(m_values).subspan(row(b), size_t(m_frames));
    }

private:
    [[nodiscard]] size_t row(int b) const { return size_t(b) * size_t(m_frames); }
    int m_frames;
    std::vector<float> m_values;
};

/// Makes a BandTrace from the samples of one channel as they are decoded. The energy of each band is compressed by a
/// root, so that loud places, which noise covers last, weigh more than with a logarithm; then the mean of the
/// surroundings is taken off (level, noise, hum) and each band is brought to one spread (the line's tone).
class SpeechBands
{
public:
    static constexpr int rate = 8000;    ///< of the samples it takes
    static constexpr int hop = 80;       ///< samples from one frame to the next
    static constexpr int window = 256;   ///< samples a frame looks at
    static constexpr int bandCount = 16; ///< between 300 and 3400 Hz, equally wide to the ear
    static constexpr int hopMs = hop * 1000 / rate;

    SpeechBands();
    /// Samples at `rate`, in 16-bit units.
    void add(std::span<const float> samples);
    [[nodiscard]] int frames() const { return int(m_energies.size()) / bandCount; }
    /// The energy of a whole frame, uncompressed.
    [[nodiscard]] double energy(int frame) const { return m_total[size_t(frame)]; }
    [[nodiscard]] BandTrace trace() const;

private:
    void addFrame(const float *samples);

    RealFft m_fft;
    std::array<float, window> m_shape;
    std::array<int, bandCount + 1> m_edges; ///< first line of the spectrum of each band, and the end
    std::vector<float> m_waiting;           ///< samples of frames that are not complete
    std::vector<float> m_energies;          ///< frame by frame, compressed
    std::vector<double> m_total;
};

} // namespace voicelog
