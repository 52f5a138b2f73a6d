// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CodecSource.h"

#include "AudioErrors.h"
#include "TimeStamps.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<std::unique_ptr<FrameSource>> CodecSource::open(std::unique_ptr<PacketSource> packets, const QString &name)
{
    std::unique_ptr<CodecSource> source(new CodecSource(std::move(packets), name));
    VOICELOG_TRY(source->openCodec());
    VOICELOG_TRY(source->decodeFirst());
    return source;
}

CodecSource::CodecSource(std::unique_ptr<PacketSource> packets, const QString &name)
    : m_packets(std::move(packets)), m_name(name), m_format(m_packets->format()), m_packet(av_packet_alloc()),
      m_frame(av_frame_alloc())
{
}

CodecSource::~CodecSource() = default;

Result<void> CodecSource::openCodec()
{
    const auto unsupported = [this] {
        return fail(errors::UnsupportedCodec, {{u"name"_s, m_name}, {u"codec"_s, m_format.codec}});
    };
    const AVCodec *codec = avcodec_find_decoder(m_packets->codec()->codec_id);
    if (codec == nullptr)
        return unsupported();
    m_codec.reset(avcodec_alloc_context3(codec));
    if (!m_codec || !m_packet || !m_frame || avcodec_parameters_to_context(m_codec.get(), m_packets->codec()) < 0)
        return unsupported();
    m_codec->pkt_timebase = m_packets->timeBase();
    m_codec->thread_count = 1;
    m_codec->request_sample_fmt = AV_SAMPLE_FMT_S16;
    return avcodec_open2(m_codec.get(), codec, nullptr) < 0 ? Result<void>(unsupported()) : Result<void>();
}

Result<void> CodecSource::decodeFirst()
{
    VOICELOG_ASSIGN(m_pending, decode());
    if (m_format.channels < 1 || m_format.channels > AudioFormat::maxChannels || m_format.sampleRate < 1 ||
        m_format.sampleRate > AudioFormat::maxRate)
        return fail(errors::NotAudio, {{u"name"_s, m_name}, {u"detail"_s, u"impossible channels or rate"_s}});
    if (!m_pending.empty() && m_frame->pts != AV_NOPTS_VALUE)
        m_zero = m_frame->pts;
    return {};
}

Result<std::span<const qint16>> CodecSource::next()
{
    if (!m_pending.empty())
        return std::exchange(m_pending, {});
    return decode();
}

Result<std::span<const qint16>> CodecSource::decode()
{
    while (true) {
        VOICELOG_ASSIGN(const Step done, step());
        if (done == Step::End)
            return std::span<const qint16>();
        if (done == Step::Again)
            continue;
        const std::span<const qint16> samples = samplesOf(m_frame.get());
        if (!samples.empty())
            return samples;
    }
}

Result<CodecSource::Step> CodecSource::step()
{
    av_frame_unref(m_frame.get());
    const int code = avcodec_receive_frame(m_codec.get(), m_frame.get());
    if (code == 0)
        return Step::Sound;
    if (code == AVERROR_EOF)
        return Step::End;
    if (code != AVERROR(EAGAIN) && !m_settling)
        m_warnings |= AudioWarning::DecodeErrors;
    if (m_draining)
        return Step::End; // an error instead of the last sound
    VOICELOG_TRY(feed());
    return Step::Again;
}

Result<void> CodecSource::feed()
{
    av_packet_unref(m_packet.get());
    VOICELOG_ASSIGN(const bool more, m_packets->read(m_packet.get()));
    m_draining = !more;
    const int code = avcodec_send_packet(m_codec.get(), more ? m_packet.get() : nullptr);
    if (code < 0 && code != AVERROR_EOF && !m_settling)
        m_warnings |= AudioWarning::DecodeErrors;
    return {};
}

bool CodecSource::prepareConversion(const AVFrame *frame)
{
    const auto from = static_cast<AVSampleFormat>(frame->format);
    const int channels = frame->ch_layout.nb_channels;
    if (m_conversion && from == m_convertedFormat && channels == m_convertedChannels &&
        frame->sample_rate == m_convertedRate)
        return true;
    // A change of channels or rate within the file is brought to what it began with.
    AVChannelLayout in = {};
    AVChannelLayout out = {};
    av_channel_layout_default(&in, channels);
    av_channel_layout_default(&out, m_format.channels);
    SwrContext *conversion = nullptr;
    int code = swr_alloc_set_opts2(&conversion, &out, AV_SAMPLE_FMT_S16, m_format.sampleRate, &in, from,
                                   frame->sample_rate, 0, nullptr);
    m_conversion.reset(conversion);
    if (code >= 0)
        code = swr_init(conversion);
    if (code < 0) {
        m_conversion.reset();
        return false;
    }
    m_convertedFormat = from;
    m_convertedChannels = channels;
    m_convertedRate = frame->sample_rate;
    return true;
}

std::span<const qint16> CodecSource::samplesOf(const AVFrame *frame)
{
    const int channels = frame->ch_layout.nb_channels;
    if (frame->nb_samples <= 0 || channels < 1 || channels > AudioFormat::maxChannels || frame->sample_rate < 1 ||
        frame->sample_rate > AudioFormat::maxRate)
        return {};
    if (m_convertedChannels == 0) { // the first sound says what the file is, more surely than its header
        if (m_format.sampleRate != frame->sample_rate && m_format.headerFrames > 0 && m_format.sampleRate > 0)
            m_format.headerFrames = av_rescale(m_format.headerFrames, frame->sample_rate, m_format.sampleRate);
        m_format.channels = channels;
        m_format.sampleRate = frame->sample_rate;
        m_convertedChannels = channels;
        m_convertedRate = frame->sample_rate;
    }
    const bool asItIs =
        (frame->format == AV_SAMPLE_FMT_S16 || (frame->format == AV_SAMPLE_FMT_S16P && channels == 1)) &&
        channels == m_format.channels && frame->sample_rate == m_format.sampleRate;
    if (asItIs)
        return {reinterpret_cast<const qint16 *>(frame->data[0]), size_t(frame->nb_samples) * size_t(channels)};
    if (!prepareConversion(frame)) {
        m_warnings |= AudioWarning::DecodeErrors;
        return {};
    }
    const int room = swr_get_out_samples(m_conversion.get(), frame->nb_samples);
    if (room <= 0)
        return {};
    m_samples.resize(qsizetype(room) * m_format.channels);
    auto *to = reinterpret_cast<uint8_t *>(m_samples.data());
    const int got = swr_convert(m_conversion.get(), &to, room, frame->extended_data, frame->nb_samples);
    return got <= 0 ? std::span<const qint16>() : m_samples.span().first(size_t(got) * size_t(m_format.channels));
}

qint64 CodecSource::frameOf(qint64 timestamp) const
{
    return av_rescale_q(timestamps::difference(timestamp, m_zero), m_packets->timeBase(), {1, m_format.sampleRate});
}

qint64 CodecSource::expectedFrames() const
{
    const qint64 duration = m_packets->duration();
    // Beyond all numbers av_rescale_q() gives the smallest.
    return duration < 0 ? -1
                        : std::max<qint64>(av_rescale_q(duration, m_packets->timeBase(), {1, m_format.sampleRate}), -1);
}

/// How long a codec's memory of what came before lasts: after that many frames its sound is that of a straight decode.
qint64 CodecSource::prerollFrames() const
{
    const qint64 second = m_format.sampleRate;
    switch (m_packets->codec()->codec_id) {
    case AV_CODEC_ID_FLAC:
    case AV_CODEC_ID_ADPCM_MS:
    case AV_CODEC_ID_ADPCM_IMA_WAV:
        return 0;
    case AV_CODEC_ID_ADPCM_G722:
        return 4 * second;
    default:
        return second;
    }
}

Result<bool> CodecSource::land(qint64 frame, qint64 before)
{
    m_draining = false;
    m_pending = {};
    if (frame <= before) { // from the very beginning, with a decoder that has heard nothing: some forget not all of it
        VOICELOG_TRY(openCodec());
        return m_packets->rewind();
    }
    const qint64 from = frame - before;
    const qint64 timestamp =
        timestamps::sum(m_zero, av_rescale_q(from, {1, m_format.sampleRate}, m_packets->timeBase()));
    avcodec_flush_buffers(m_codec.get());
    return m_packets->seek(timestamp);
}

Result<qint64> CodecSource::dropUpTo(qint64 frame)
{
    std::optional<qint64> at; // of the first frame of the samples at hand; what lies before the beginning is negative
    m_settling = true;
    while (true) {
        VOICELOG_ASSIGN(const std::span<const qint16> samples, decode());
        if (samples.empty()) {
            m_settling = false;
            return std::max<qint64>(at.value_or(0), 0);
        }
        const auto count = qint64(samples.size()) / m_format.channels;
        if (!at && m_frame->pts != AV_NOPTS_VALUE)
            at = frameOf(m_frame->pts);
        if (!at)
            continue; // the codec does not say yet where it is
        if (*at > frame) {
            m_settling = false;
            return *at; // landed too late
        }
        if (*at + count > frame) {
            m_settling = false;
            m_pending = samples.subspan(size_t((frame - *at) * m_format.channels));
            return frame;
        }
        *at += count;
    }
}

Result<qint64> CodecSource::seek(qint64 frame)
{
    frame = std::max<qint64>(frame, 0);
    // From near the place; if the demuxer cannot land before it, from further back; at last from the beginning.
    for (const qint64 before : {prerollFrames(), 8 * qint64(m_format.sampleRate), frame}) {
        VOICELOG_ASSIGN(const bool landed, land(frame, before));
        if (!landed)
            continue;
        VOICELOG_ASSIGN(const qint64 reached, dropUpTo(frame));
        if (reached <= frame)
            return reached;
    }
    return fail(errors::AudioReadFailed, {{u"name"_s, m_name}, {u"detail"_s, u"cannot seek"_s}});
}

} // namespace voicelog
