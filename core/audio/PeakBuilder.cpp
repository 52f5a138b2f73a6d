// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeakPyramid.h"

#include <algorithm>
#include <array>
#include <limits>

namespace voicelog {

namespace {

// Samples are taken in rows of this many: a multiple of the usual channel counts, so that each place in a row always
// holds the same channel and the compiler can keep rows in vector registers.
constexpr int lanes = 16;

struct Extremes
{
    std::array<qint16, lanes> low;
    std::array<qint16, lanes> high;
};

void scanRows(const qint16 *samples, qsizetype rows, Extremes &extremes)
{
    Extremes e = extremes;
    for (qsizetype row = 0; row < rows; ++row, samples += lanes) {
        for (size_t lane = 0; lane < lanes; ++lane) {
            e.low[lane] = std::min(e.low[lane], samples[lane]);
            e.high[lane] = std::max(e.high[lane], samples[lane]);
        }
    }
    extremes = e;
}

} // namespace

PeakBuilder::PeakBuilder(int channels, int sampleRate) : m_open(channels)
{
    Q_ASSERT(channels > 0 && sampleRate > 0);
    m_pyramid.m_channels = channels;
    m_pyramid.m_sampleRate = sampleRate;
    m_pyramid.m_levels.append(QList<QList<Peak>>(channels));
}

void PeakBuilder::scan(const qint16 *samples, qsizetype count)
{
    const int channels = m_pyramid.m_channels;
    const qsizetype rows = lanes % channels == 0 ? count / lanes : 0;
    if (rows > 0) {
        Extremes extremes;
        extremes.low.fill(std::numeric_limits<qint16>::max());
        extremes.high.fill(std::numeric_limits<qint16>::min());
        scanRows(samples, rows, extremes);
        for (int lane = 0; lane < lanes; ++lane)
            m_open[lane % channels].include(Peak{extremes.low[size_t(lane)], extremes.high[size_t(lane)]});
    }
    for (qsizetype i = rows * lanes; i < count; ++i)
        m_open[int(i % channels)].include(samples[i]);
}

void PeakBuilder::closeBin()
{
    QList<QList<Peak>> &base = m_pyramid.m_levels.first();
    for (int channel = 0; channel < m_pyramid.m_channels; ++channel) {
        base[channel].append(m_open.at(channel));
        m_open[channel] = Peak{};
    }
    m_openFrames = 0;
}

void PeakBuilder::add(std::span<const qint16> interleaved)
{
    const int channels = m_pyramid.m_channels;
    const qint16 *at = interleaved.data();
    auto left = qsizetype(interleaved.size()) / channels;
    m_pyramid.m_frames += left;
    while (left > 0) {
        const qsizetype take = std::min<qsizetype>(left, PeakPyramid::baseFrames - m_openFrames);
        scan(at, take * channels);
        at += take * channels;
        left -= take;
        m_openFrames += int(take);
        if (m_openFrames == PeakPyramid::baseFrames)
            closeBin();
    }
}

PeakPyramid PeakBuilder::finish()
{
    if (m_openFrames > 0)
        closeBin();
    m_pyramid.buildUpperLevels();
    return std::move(m_pyramid);
}

} // namespace voicelog
