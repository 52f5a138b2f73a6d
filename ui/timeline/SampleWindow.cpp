// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleWindow.h"

#include <algorithm>
#include <cmath>

namespace voicelog {

void SampleWindow::setProvider(SampleProvider *provider)
{
    if (m_provider)
        m_provider->disconnect(this);
    m_provider = provider;
    clear();
    if (!provider)
        return;
    connect(provider, &SampleProvider::delivered, this, [this](const SampleBlock &block) {
        m_block = block;
        m_covered = {block.firstFrame, block.firstFrame + block.frames()};
        if (m_asked && block.frames() > 0 && m_asked->last == m_recordingFrames && block.firstFrame <= m_asked->first)
            m_covered.last = m_recordingFrames;
        m_asked.reset();
        Q_EMIT arrived();
    });
}

void SampleWindow::clear()
{
    m_block = {};
    m_covered = {};
    m_asked.reset();
}

SampleWindow::Stretch SampleWindow::visible(const TimelineGeometry &geometry)
{
    return {qint64(std::max(0.0, std::floor(geometry.firstFrame))),
            std::min(qint64(std::ceil(geometry.lastFrame())) + 1, geometry.frames)};
}

void SampleWindow::want(const TimelineGeometry &geometry, double devicePixelRatio)
{
    SampleProvider *provider = m_provider.data();
    if (!provider || geometry.isEmpty() || !geometry.zoom.wantsSamples(devicePixelRatio))
        return;
    const Stretch seen = visible(geometry);
    m_recordingFrames = geometry.frames;
    if (m_covered.covers(seen) || (m_asked && m_asked->covers(seen)))
        return;
    // A screen to either side, so that scrolling rarely runs out of samples; never fewer than a few thousand.
    const qint64 margin = std::max<qint64>(seen.last - seen.first, 4096);
    m_asked = Stretch{std::max<qint64>(0, seen.first - margin), std::min(geometry.frames, seen.last + margin)};
    provider->request(m_asked->first, m_asked->last - m_asked->first);
}

bool SampleWindow::covers(const TimelineGeometry &geometry) const { return m_covered.covers(visible(geometry)); }

void SampleWindow::read(int channel, double firstFrame, double framesPerBin, std::span<Peak> out) const
{
    std::ranges::fill(out, Peak{});
    if (channel < 0 || channel >= m_block.channels.size() || framesPerBin <= 0)
        return;
    const QList<qint16> &samples = m_block.channels[channel];
    const double origin = firstFrame - double(m_block.firstFrame);
    for (size_t bin = 0; bin < out.size(); ++bin) {
        const auto begin = qint64(std::floor(origin + double(bin) * framesPerBin)) - 1;
        const auto end = qint64(std::floor(origin + double(bin + 1) * framesPerBin));
        const qint64 from = std::max<qint64>(begin, 0);
        const qint64 to = std::min<qint64>(std::max(end, begin + 2), samples.size());
        if (from >= to || begin + 1 >= samples.size())
            continue;
        const auto [low, high] = std::minmax_element(samples.cbegin() + from, samples.cbegin() + to);
        out[bin] = {*low, *high};
    }
}

} // namespace voicelog
