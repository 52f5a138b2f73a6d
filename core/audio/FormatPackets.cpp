// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FormatPackets.h"

#include "AudioErrors.h"
#include "TimeStamps.h"

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int ioBytes = 32 * 1024;
constexpr qint64 probeBytes = 1024 * 1024;

int refuseToOpen(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **) { return AVERROR(EACCES); }

} // namespace

Result<std::unique_ptr<PacketSource>> FormatPackets::open(const AudioInput &input, const char *demuxer,
                                                          const QString &container)
{
    std::unique_ptr<FormatPackets> packets(new FormatPackets(input, container));
    VOICELOG_TRY(packets->openDemuxer(demuxer));
    VOICELOG_TRY(packets->readHeader());
    return packets;
}

FormatPackets::FormatPackets(const AudioInput &input, const QString &container) : m_input(input)
{
    m_format.container = container;
}

FormatPackets::~FormatPackets()
{
    avformat_close_input(&m_context);
    if (m_io != nullptr)
        av_freep(&m_io->buffer);
    avio_context_free(&m_io);
}

Result<void> FormatPackets::openDemuxer(const char *demuxer)
{
    auto *buffer = static_cast<uchar *>(av_malloc(ioBytes));
    m_io = avio_alloc_context(buffer, ioBytes, 0, this, &readBytes, nullptr, &seekBytes);
    m_context = avformat_alloc_context();
    if (m_io == nullptr || m_context == nullptr) {
        if (m_io == nullptr)
            av_free(buffer);
        return failure(AVERROR(ENOMEM));
    }
    m_context->pb = m_io;
    m_context->flags |= AVFMT_FLAG_CUSTOM_IO;
    m_context->io_open = &refuseToOpen;
    m_context->probesize = probeBytes;
    m_context->max_streams = 16;
    AVDictionary *options = nullptr;
    av_dict_set(&options, "protocol_whitelist", "", 0);
    av_dict_set(&options, "format_whitelist", demuxer, 0);
    int code = avformat_open_input(&m_context, "", av_find_input_format(demuxer), &options);
    av_dict_free(&options);
    if (code >= 0)
        code = avformat_find_stream_info(m_context, nullptr);
    return code < 0 ? Result<void>(failure(code)) : Result<void>();
}

Result<void> FormatPackets::readHeader()
{
    const int index = av_find_best_stream(m_context, AVMEDIA_TYPE_AUDIO, -1, -1, nullptr, 0);
    if (index < 0)
        return fail(errors::NotAudio, {{u"name"_s, m_input.name()}, {u"detail"_s, u"no sound stream"_s}});
    for (unsigned i = 0; i < m_context->nb_streams; ++i) {
        if (int(i) != index)
            m_context->streams[i]->discard = AVDISCARD_ALL;
    }
    m_stream = m_context->streams[index];
    const AVCodecParameters *codec = m_stream->codecpar;
    m_format.codec = QString::fromLatin1(avcodec_get_name(codec->codec_id));
    m_format.channels = codec->ch_layout.nb_channels;
    m_format.sampleRate = codec->sample_rate;
    if (m_context->duration_estimation_method == AVFMT_DURATION_FROM_STREAM && m_stream->duration > 0 &&
        m_format.container != "ogg"_L1 && codec->sample_rate > 0) {
        m_format.headerFrames = av_rescale_q(m_stream->duration, m_stream->time_base, {1, codec->sample_rate});
        m_headerDuration = m_stream->duration;
    }
    return {};
}

std::unexpected<Error> FormatPackets::failure(int code) const
{
    if (m_readFailed)
        return m_input.readFailed();
    return fail(errors::NotAudio, {{u"name"_s, m_input.name()}, {u"detail"_s, avErrorText(code)}});
}

int FormatPackets::readBytes(void *self, uint8_t *to, int bytes)
{
    auto *me = static_cast<FormatPackets *>(self);
    const Result<qint64> got = me->m_input.readAt(me->m_place, reinterpret_cast<char *>(to), bytes);
    if (!got) {
        me->m_readFailed = true;
        return AVERROR(EIO);
    }
    me->m_place += *got;
    return *got > 0 ? int(*got) : AVERROR_EOF;
}

int64_t FormatPackets::seekBytes(void *self, int64_t offset, int whence)
{
    auto *me = static_cast<FormatPackets *>(self);
    switch (whence & ~AVSEEK_FORCE) {
    case AVSEEK_SIZE:
        return me->m_input.size();
    case SEEK_SET:
        break;
    case SEEK_CUR:
        offset = timestamps::sum(offset, me->m_place);
        break;
    case SEEK_END:
        offset = timestamps::sum(offset, me->m_input.size());
        break;
    default:
        return AVERROR(EINVAL);
    }
    if (offset < 0)
        return AVERROR(EINVAL);
    me->m_place = offset;
    return offset;
}

Result<bool> FormatPackets::read(AVPacket *packet)
{
    while (true) {
        const int code = av_read_frame(m_context, packet);
        if (m_readFailed)
            return m_input.readFailed();
        if (code < 0) {
            if (code != AVERROR_EOF)
                m_warnings |= AudioWarning::DecodeErrors;
            noteEnd();
            return false;
        }
        if (packet->stream_index == m_stream->index)
            break;
        av_packet_unref(packet);
    }
    if (m_packetsStart == AV_NOPTS_VALUE)
        m_packetsStart = packet->pts;
    if (packet->pts != AV_NOPTS_VALUE)
        m_packetsEnd = std::max(m_packetsEnd, timestamps::sum(packet->pts, std::max<qint64>(packet->duration, 0)));
    return true;
}

void FormatPackets::noteEnd()
{
    if (m_headerDuration < 0)
        return;
    // One packet's worth may be missing in sound files: encoders round the length up.
    const int frameSize = std::max(m_stream->codecpar->frame_size, 1);
    const qint64 slack = av_rescale_q(frameSize, {1, m_format.sampleRate}, m_stream->time_base);
    if (m_packetsEnd == AV_NOPTS_VALUE ||
        timestamps::difference(m_packetsEnd, m_packetsStart) < timestamps::difference(m_headerDuration, slack))
        m_warnings |= AudioWarning::Truncated;
}

qint64 FormatPackets::duration() const
{
    if (m_stream->duration <= 0)
        return -1;
    // What the codec takes off at the start is counted by Ogg and not by others.
    const int padding = m_format.container == "ogg"_L1 ? m_stream->codecpar->initial_padding : 0;
    return timestamps::difference(m_stream->duration,
                                  av_rescale_q(padding, {1, m_format.sampleRate}, m_stream->time_base));
}

Result<bool> FormatPackets::rewind() { return seek(m_packetsStart == AV_NOPTS_VALUE ? 0 : m_packetsStart); }

Result<bool> FormatPackets::seek(qint64 timestamp)
{
    const int code = avformat_seek_file(m_context, m_stream->index, INT64_MIN, timestamp, timestamp, 0);
    if (m_readFailed)
        return m_input.readFailed();
    return code >= 0;
}

} // namespace voicelog
