// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TelephoneSound.h"

#include <algorithm>

namespace voicelog {

TelephoneSound::TelephoneSound(int channels, int sampleRate, Channels wanted) : m_channels(channels)
{
    const int outs = wanted == Channels::Mixed ? 1 : std::min(channels, mostChannels);
    m_split.resize(size_t(outs));
    m_resampled.resize(size_t(outs));
    m_outs.resize(size_t(outs));
    if (sampleRate == rate)
        return;
    AVChannelLayout layout = {};
    layout.order = AV_CHANNEL_ORDER_UNSPEC; // channels that have nothing to do with each other
    layout.nb_channels = outs;
    SwrContext *context = nullptr;
    if (swr_alloc_set_opts2(&context, &layout, AV_SAMPLE_FMT_FLTP, rate, &layout, AV_SAMPLE_FMT_FLTP, sampleRate, 0,
                            nullptr) < 0 ||
        swr_init(context) < 0)
        qBadAlloc(); // rates and channels were checked when the sound was opened
    m_resampling.reset(context);
}

void TelephoneSound::split(std::span<const qint16> interleaved)
{
    const size_t frames = interleaved.size() / size_t(m_channels);
    const auto width = size_t(m_channels);
    for (size_t out = 0; out < m_split.size(); ++out) {
        std::vector<float> &to = m_split[out];
        to.resize(frames);
        for (size_t frame = 0; frame < frames; ++frame)
            to[frame] = interleaved[frame * width + out];
    }
    if (m_split.size() > 1 || width == 1)
        return;
    for (size_t frame = 0; frame < frames; ++frame) { // mixed
        float sum = 0;
        for (size_t channel = 0; channel < width; ++channel)
            sum += float(interleaved[frame * width + channel]);
        m_split[0][frame] = sum / float(width);
    }
}

void TelephoneSound::resample()
{
    const int frames = int(m_split[0].size());
    const int room = std::max(1, swr_get_out_samples(m_resampling.get(), frames));
    std::vector<const uint8_t *> from;
    std::vector<uint8_t *> to;
    for (size_t out = 0; out < m_split.size(); ++out) {
        m_resampled[out].resize(size_t(room));
        from.push_back(reinterpret_cast<const uint8_t *>(m_split[out].data()));
        to.push_back(reinterpret_cast<uint8_t *>(m_resampled[out].data()));
    }
    const int got = swr_convert(m_resampling.get(), to.data(), room, frames > 0 ? from.data() : nullptr, frames);
    for (size_t out = 0; out < m_outs.size(); ++out)
        m_outs[out] = std::span<const float>(m_resampled[out]).first(size_t(std::max(got, 0)));
}

const std::vector<std::span<const float>> &TelephoneSound::add(std::span<const qint16> interleaved)
{
    split(interleaved);
    if (m_resampling) {
        resample();
    } else {
        for (size_t out = 0; out < m_outs.size(); ++out)
            m_outs[out] = m_split[out];
    }
    return m_outs;
}

const std::vector<std::span<const float>> &TelephoneSound::finish() { return add({}); }

} // namespace voicelog
