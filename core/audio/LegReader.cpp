// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LegReader.h"

#include "AudioDecoder.h"

#include <algorithm>

namespace voicelog {

Result<std::unique_ptr<LegReader>> LegReader::open(const AudioSource &source, int leg, bool asMono)
{
    std::unique_ptr<LegReader> reader(new LegReader);
    VOICELOG_ASSIGN(reader->m_device, source.openLeg(leg));
    VOICELOG_ASSIGN(reader->m_decoder, AudioDecoder::open(reader->m_device.get(), source.legs().at(leg).fileName));
    reader->m_asMono = asMono;
    reader->m_channels = asMono ? 1 : std::min(reader->m_decoder->format().channels, 2);
    reader->m_rate = reader->m_decoder->format().sampleRate;
    return reader;
}

LegReader::~LegReader() = default;

void LegReader::setRate(int rate)
{
    m_rate = rate;
    prepareResampling();
}

void LegReader::prepareResampling()
{
    m_resampling.reset();
    const int own = m_decoder->format().sampleRate;
    if (m_rate == own)
        return;
    AVChannelLayout layout = {};
    av_channel_layout_default(&layout, m_channels);
    SwrContext *context = nullptr;
    const int code =
        swr_alloc_set_opts2(&context, &layout, AV_SAMPLE_FMT_S16, m_rate, &layout, AV_SAMPLE_FMT_S16, own, 0, nullptr);
    m_resampling.reset(context);
    if (code < 0 || swr_init(context) < 0)
        m_resampling.reset();
}

qint64 LegReader::expectedFrames() const
{
    const qint64 frames = m_decoder->expectedFrames();
    return frames < 0 ? -1 : av_rescale(frames, m_rate, m_decoder->format().sampleRate);
}

std::span<const qint16> LegReader::reduced(std::span<const qint16> samples)
{
    const int from = m_decoder->format().channels;
    if (from == m_channels)
        return samples;
    const auto frames = qsizetype(samples.size()) / from;
    m_reducedSamples.resize(frames * m_channels);
    qint16 *to = m_reducedSamples.data();
    const qint16 *at = samples.data();
    for (qsizetype frame = 0; frame < frames; ++frame, at += from) {
        if (m_asMono) {
            int sum = 0;
            for (int channel = 0; channel < from; ++channel)
                sum += at[channel];
            *to++ = qint16(sum / from);
        } else {
            *to++ = at[0];
            *to++ = at[1];
        }
    }
    return m_reducedSamples.span();
}

std::span<const qint16> LegReader::resampled(std::span<const qint16> samples)
{
    const auto frames = int(qsizetype(samples.size()) / m_channels);
    const int room = swr_get_out_samples(m_resampling.get(), frames);
    m_resampledSamples.resize(qsizetype(std::max(room, 1)) * m_channels);
    auto *to = reinterpret_cast<uint8_t *>(m_resampledSamples.data());
    const auto *from = reinterpret_cast<const uint8_t *>(samples.data());
    const int got = swr_convert(m_resampling.get(), &to, room, frames > 0 ? &from : nullptr, frames);
    return m_resampledSamples.span().first(size_t(std::max(got, 0)) * size_t(m_channels));
}

Result<std::span<const qint16>> LegReader::next()
{
    while (true) {
        VOICELOG_ASSIGN(const std::span<const qint16> decoded, m_decoder->next());
        const std::span<const qint16> samples = reduced(decoded);
        if (!m_resampling)
            return samples;
        const std::span<const qint16> out = resampled(samples); // at the end: what the resampler still holds
        if (!out.empty() || decoded.empty())
            return out;
    }
}

Result<qint64> LegReader::seek(qint64 frame)
{
    prepareResampling();
    const int own = m_decoder->format().sampleRate;
    const qint64 wanted = av_rescale(frame, own, m_rate);
    VOICELOG_TRY(m_decoder->seek(wanted));
    const qint64 reached = m_decoder->position();
    return reached == wanted ? frame : av_rescale(reached, m_rate, own);
}

} // namespace voicelog
