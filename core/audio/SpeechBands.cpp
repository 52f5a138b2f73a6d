// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SpeechBands.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace voicelog {

namespace {

constexpr double lowestHz = 300;
constexpr double highestHz = 3400;
constexpr int surroundings = 30; // frames to each side whose mean is taken off

double mel(double hz) { return 2595 * std::log10(1 + hz / 700); }
double hertz(double mel) { return 700 * (std::pow(10, mel / 2595) - 1); }

float compressed(float energy) { return std::sqrt(std::sqrt(std::sqrt(energy))); }

// In place: takes the mean of each value's surroundings off, then brings all to a spread of one.
void whiten(std::span<float> values)
{
    const int count = int(values.size());
    std::vector<double> sums(values.size() + 1, 0.0);
    for (int i = 0; i < count; ++i)
        sums[size_t(i) + 1] = sums[size_t(i)] + double(values[size_t(i)]);
    double squares = 0;
    for (int i = 0; i < count; ++i) {
        const int from = std::max(0, i - surroundings);
        const int to = std::min(count, i + surroundings + 1);
        values[size_t(i)] -= float((sums[size_t(to)] - sums[size_t(from)]) / (to - from));
        squares += double(values[size_t(i)]) * double(values[size_t(i)]);
    }
    const double spread = std::sqrt(squares / std::max(count, 1));
    if (spread < 1e-6)
        return;
    for (float &value : values)
        value = float(double(value) / spread);
}

} // namespace

SpeechBands::SpeechBands() : m_fft(window), m_shape(), m_edges()
{
    for (int i = 0; i < window; ++i)
        m_shape[size_t(i)] = float(0.5 - 0.5 * std::cos(2 * std::numbers::pi * (i + 0.5) / window));
    for (int b = 0; b <= bandCount; ++b) {
        const double hz = hertz(mel(lowestHz) + (mel(highestHz) - mel(lowestHz)) * b / bandCount);
        m_edges[size_t(b)] = int(std::lround(hz * window / rate));
    }
}

void SpeechBands::add(std::span<const float> samples)
{
    m_waiting.insert(m_waiting.end(), samples.begin(), samples.end());
    size_t at = 0;
    for (; at + window <= m_waiting.size(); at += hop)
        addFrame(m_waiting.data() + at);
    m_waiting.erase(m_waiting.begin(), m_waiting.begin() + qptrdiff(std::min(at, m_waiting.size())));
}

void SpeechBands::addFrame(const float *samples)
{
    const std::span<float> in = m_fft.samples();
    for (size_t i = 0; i < window; ++i)
        in[i] = samples[i] * m_shape[i];
    m_fft.forward();
    const auto spectrum = m_fft.spectrum();
    double total = 0;
    for (size_t b = 0; b < bandCount; ++b) {
        float energy = 0;
        for (int line = m_edges[b]; line < m_edges[b + 1]; ++line)
            energy += std::norm(spectrum[size_t(line)]);
        total += double(energy);
        m_energies.push_back(compressed(energy));
    }
    m_total.push_back(total);
}

BandTrace SpeechBands::trace() const
{
    BandTrace trace(bandCount, frames());
    for (int b = 0; b < bandCount; ++b) {
        const std::span<float> row = trace.band(b);
        for (size_t frame = 0; frame < row.size(); ++frame)
            row[frame] = m_energies[frame * bandCount + size_t(b)];
        whiten(row);
    }
    return trace;
}

} // namespace voicelog
