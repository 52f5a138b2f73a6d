// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OpusFile.h"

#include <algorithm>

namespace voicelog {

namespace {

constexpr int opusRate = 48'000; // Hz
constexpr qint64 bitsPerChannel = 24'000;
constexpr size_t resampledAtOnce = 4096; // frames

/// Up to where there can be sound, in Hz, of what the encoder knows; 0: it decides.
int bandwidthOf(int sampleRate)
{
    for (const int bandwidth : {4000, 6000, 8000, 12'000}) {
        if (sampleRate <= 2 * bandwidth)
            return bandwidth;
    }
    return 0;
}

} // namespace

OpusFile::OpusFile(QIODevice *device, int channels, int sampleRate)
    : EncodedFile(device, channels), m_sampleRate(sampleRate)
{
}

Result<void> OpusFile::begin()
{
    VOICELOG_TRY(openResampler());
    return openEncoder();
}

Result<void> OpusFile::openEncoder()
{
    VOICELOG_ASSIGN(AVCodecContext *const encoder, makeEncoder(avcodec_find_encoder_by_name("libopus"), opusRate));
    encoder->bit_rate = bitsPerChannel * channels();
    encoder->cutoff = bandwidthOf(m_sampleRate);
    AVDictionary *options = nullptr;
    av_dict_set(&options, "vbr", "constrained", 0); // else whole minutes may take twice as much
    if (channels() <= 2) {
        av_dict_set(&options, "application", "voip", 0);
    } else {
        // FFmpeg's decoder loses half a millisecond of all channels where one of them changes between SILK and CELT
        // (libopus's own does not). This application is CELT alone.
        av_dict_set(&options, "application", "lowdelay", 0);
        av_dict_set(&options, "mapping_family", "255", 0);
    }
    Result<void> opened = open("ogg", &options);
    av_dict_free(&options);
    return opened;
}

Result<void> OpusFile::openResampler()
{
    if (m_sampleRate == opusRate)
        return {};
    AVChannelLayout layout = {};
    av_channel_layout_default(&layout, channels());
    SwrContext *resampler = nullptr;
    const int code = swr_alloc_set_opts2(&resampler, &layout, AV_SAMPLE_FMT_S16, opusRate, &layout, AV_SAMPLE_FMT_S16,
                                         m_sampleRate, 0, nullptr);
    m_resampler.reset(resampler);
    VOICELOG_TRY(check(code));
    return check(swr_init(resampler));
}

Result<void> OpusFile::appendFrames(std::span<const qint16> interleaved)
{
    m_framesOut += qint64(interleaved.size()) / channels();
    return append(interleaved);
}

Result<qint64> OpusFile::resample(const qint16 *samples, int frames, int room)
{
    VOICELOG_TRY(check(room));
    m_resampled.resize(qsizetype(room) * channels());
    auto *to = reinterpret_cast<uint8_t *>(m_resampled.data());
    const auto *from = reinterpret_cast<const uint8_t *>(samples);
    const int got = swr_convert(m_resampler.get(), &to, room, samples != nullptr ? &from : nullptr, frames);
    VOICELOG_TRY(check(got));
    return got;
}

Result<void> OpusFile::write(std::span<const qint16> interleaved)
{
    m_framesIn += qint64(interleaved.size()) / channels();
    if (!m_resampler)
        return appendFrames(interleaved);
    while (!interleaved.empty()) {
        const auto part = interleaved.first(std::min(interleaved.size(), resampledAtOnce * size_t(channels())));
        interleaved = interleaved.subspan(part.size());
        const int frames = int(part.size()) / channels();
        VOICELOG_ASSIGN(const qint64 got,
                        resample(part.data(), frames, swr_get_out_samples(m_resampler.get(), frames)));
        VOICELOG_TRY(appendFrames(m_resampled.span().first(size_t(got * channels()))));
    }
    return {};
}

Result<void> OpusFile::finish()
{
    if (m_framesIn == 0)
        VOICELOG_TRY(appendSilence(1));
    else if (m_resampler)
        VOICELOG_TRY(appendRest(av_rescale(m_framesIn, opusRate, m_sampleRate) - m_framesOut));
    return complete();
}

Result<void> OpusFile::appendRest(qint64 frames)
{
    if (frames <= 0)
        return {};
    VOICELOG_ASSIGN(const qint64 got, resample(nullptr, 0, int(frames)));
    VOICELOG_TRY(appendFrames(m_resampled.span().first(size_t(got * channels()))));
    return got < frames ? appendSilence(frames - got) : Result<void>();
}

Result<void> OpusFile::appendSilence(qint64 frames)
{
    m_resampled.resize(frames * channels());
    std::ranges::fill(m_resampled.span(), qint16(0));
    return appendFrames(m_resampled.span());
}

} // namespace voicelog
