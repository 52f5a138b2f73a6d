// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "EncodedFile.h"

#include <algorithm>
#include <cstdio>
#include <cstring>

namespace voicelog {

namespace {

constexpr int encodedIoBytes = 32 * 1024;

} // namespace

EncodedFile::EncodedFile(QIODevice *device, int channels)
    : m_device(device), m_channels(channels), m_frame(av_frame_alloc()), m_packet(av_packet_alloc())
{
}

EncodedFile::~EncodedFile()
{
    avformat_free_context(m_muxer);
    if (m_io != nullptr)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

Result<void> EncodedFile::check(int code) const
{
    if (m_deviceFailed)
        return writeFailed(m_device->errorString());
    return code < 0 ? Result<void>(writeFailed(avErrorText(code))) : Result<void>();
}

Result<AVCodecContext *> EncodedFile::makeEncoder(const AVCodec *codec, int sampleRate)
{
    VOICELOG_TRY(check(codec != nullptr ? 0 : AVERROR_ENCODER_NOT_FOUND));
    m_encoder.reset(avcodec_alloc_context3(codec));
    VOICELOG_TRY(check(m_encoder && m_frame && m_packet ? 0 : AVERROR(ENOMEM)));
    m_encoder->sample_fmt = AV_SAMPLE_FMT_S16;
    m_encoder->sample_rate = sampleRate;
    m_encoder->time_base = {1, sampleRate};
    m_encoder->flags |= AV_CODEC_FLAG_BITEXACT | AV_CODEC_FLAG_GLOBAL_HEADER;
    m_encoder->thread_count = 1;
    av_channel_layout_default(&m_encoder->ch_layout, m_channels);
    return m_encoder.get();
}

Result<void> EncodedFile::open(const char *muxer, AVDictionary **encoderOptions)
{
    m_start = m_device->pos();
    VOICELOG_TRY(check(avcodec_open2(m_encoder.get(), nullptr, encoderOptions)));
    VOICELOG_TRY(openMuxer(muxer));
    m_block.resize(qsizetype(m_encoder->frame_size) * m_channels);
    return {};
}

Result<void> EncodedFile::openMuxer(const char *muxer)
{
    VOICELOG_TRY(check(avformat_alloc_output_context2(&m_muxer, nullptr, muxer, nullptr)));
    auto *buffer = static_cast<uchar *>(av_malloc(encodedIoBytes));
    m_io = avio_alloc_context(buffer, encodedIoBytes, 1, this, nullptr, &writeBytes, &seekBytes);
    if (m_io == nullptr) {
        av_free(buffer);
        return check(AVERROR(ENOMEM));
    }
    m_muxer->pb = m_io;
    m_muxer->flags |= AVFMT_FLAG_CUSTOM_IO | AVFMT_FLAG_BITEXACT;
    AVStream *stream = avformat_new_stream(m_muxer, nullptr);
    if (stream == nullptr)
        return check(AVERROR(ENOMEM));
    stream->time_base = m_encoder->time_base;
    VOICELOG_TRY(check(avcodec_parameters_from_context(stream->codecpar, m_encoder.get())));
    return check(avformat_write_header(m_muxer, nullptr));
}

Result<void> EncodedFile::encode(const AVFrame *frame)
{
    VOICELOG_TRY(check(avcodec_send_frame(m_encoder.get(), frame)));
    while (true) {
        const int code = avcodec_receive_packet(m_encoder.get(), m_packet.get());
        if (code == AVERROR(EAGAIN) || code == AVERROR_EOF)
            return check(0);
        VOICELOG_TRY(check(code));
        m_packet->stream_index = 0;
        av_packet_rescale_ts(m_packet.get(), m_encoder->time_base, m_muxer->streams[0]->time_base);
        VOICELOG_TRY(check(av_write_frame(m_muxer, m_packet.get())));
        av_packet_unref(m_packet.get());
    }
}

Result<void> EncodedFile::encodeBlock()
{
    if (m_inBlock == 0)
        return {};
    m_frame->format = AV_SAMPLE_FMT_S16;
    m_frame->sample_rate = m_encoder->sample_rate;
    m_frame->nb_samples = int(m_inBlock / m_channels);
    m_frame->pts = m_frames;
    VOICELOG_TRY(check(av_channel_layout_copy(&m_frame->ch_layout, &m_encoder->ch_layout)));
    VOICELOG_TRY(check(av_frame_get_buffer(m_frame.get(), 0)));
    std::memcpy(m_frame->data[0], m_block.data(), size_t(m_inBlock) * sizeof(qint16));
    m_frames += m_frame->nb_samples;
    m_inBlock = 0;
    const Result<void> done = encode(m_frame.get());
    av_frame_unref(m_frame.get());
    return done;
}

Result<void> EncodedFile::append(std::span<const qint16> interleaved)
{
    while (!interleaved.empty()) {
        const size_t take = std::min(interleaved.size(), size_t(m_block.size() - m_inBlock));
        std::memcpy(m_block.data() + m_inBlock, interleaved.data(), take * sizeof(qint16));
        m_inBlock += qsizetype(take);
        interleaved = interleaved.subspan(take);
        if (m_inBlock == m_block.size())
            VOICELOG_TRY(encodeBlock());
    }
    return {};
}

Result<void> EncodedFile::complete()
{
    VOICELOG_TRY(encodeBlock());
    VOICELOG_TRY(encode(nullptr));
    VOICELOG_TRY(check(av_write_trailer(m_muxer)));
    avio_flush(m_io);
    VOICELOG_TRY(check(m_io->error));
    return m_device->seek(m_device->size()) ? Result<void>() : writeFailed(m_device->errorString());
}

int EncodedFile::writeBytes(void *self, const uint8_t *bytes, int count)
{
    auto *me = static_cast<EncodedFile *>(self);
    if (writeAll(me->m_device, reinterpret_cast<const char *>(bytes), count))
        return count;
    me->m_deviceFailed = true;
    return AVERROR(EIO);
}

int64_t EncodedFile::seekBytes(void *self, int64_t offset, int whence)
{
    auto *me = static_cast<EncodedFile *>(self);
    if ((whence & ~AVSEEK_FORCE) != SEEK_SET || offset < 0) // the muxers need no other
        return AVERROR(EINVAL);
    if (me->m_device->seek(me->m_start + offset))
        return offset;
    me->m_deviceFailed = true;
    return AVERROR(EIO);
}

} // namespace voicelog
