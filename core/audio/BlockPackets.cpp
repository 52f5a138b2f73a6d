// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BlockPackets.h"

#include "RiffHeader.h"

#include <QtNumeric>

#include <algorithm>
#include <cstring>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int blockBytesPerRead = 64 * 1024;
constexpr int maxBlockBytes = 64 * 1024;

} // namespace

std::unique_ptr<PacketSource> BlockPackets::forRiff(const AudioInput &input, const RiffHeader &header)
{
    Layout layout;
    const int channels = header.channels;
    switch (header.formatTag) {
    case 0x02:
        layout = {AV_CODEC_ID_ADPCM_MS, header.blockAlign, (header.blockAlign / channels - 7) * 2 + 2};
        break;
    case 0x11:
        if (header.bitsPerSample != 4)
            return nullptr;
        layout = {AV_CODEC_ID_ADPCM_IMA_WAV, header.blockAlign, (header.blockAlign / channels - 4) * 2 + 1};
        break;
    case 0x31:
        layout = {AV_CODEC_ID_GSM_MS, 65, 320};
        break;
    default:
        return nullptr;
    }
    if (layout.blockBytes > maxBlockBytes || layout.blockFrames <= 1 || channels > 2 ||
        (channels != 1 && layout.codec == AV_CODEC_ID_GSM_MS))
        return nullptr;
    AudioFormat format{header.container, QString(), channels, header.sampleRate, -1};
    if (header.factFrames > 0)
        format.headerFrames = header.factFrames;
    else if (header.declaredBytes >= 0 &&
             qMulOverflow(header.declaredBytes / layout.blockBytes, qint64(layout.blockFrames), &format.headerFrames))
        format.headerFrames = std::numeric_limits<qint64>::max(); // a size of 64 bits says whatever it likes
    std::unique_ptr<BlockPackets> packets(new BlockPackets(input, format, layout, header.dataAt, header.dataBytes));
    packets->m_warnings = header.warnings;
    packets->m_codec->extradata =
        static_cast<uint8_t *>(av_mallocz(size_t(header.extra.size()) + AV_INPUT_BUFFER_PADDING_SIZE));
    if (packets->m_codec->extradata != nullptr) {
        std::memcpy(packets->m_codec->extradata, header.extra.constData(), size_t(header.extra.size()));
        packets->m_codec->extradata_size = int(header.extra.size());
    }
    return packets;
}

std::unique_ptr<PacketSource> BlockPackets::gsm(const AudioInput &input)
{
    return std::unique_ptr<PacketSource>(
        new BlockPackets(input, {u"gsm"_s, QString(), 1, 8000, -1}, {AV_CODEC_ID_GSM, 33, 160}, 0, input.size()));
}

std::unique_ptr<PacketSource> BlockPackets::g722(const AudioInput &input)
{
    return std::unique_ptr<PacketSource>(new BlockPackets(input, {u"g722"_s, QString(), 1, 16000, -1},
                                                          {AV_CODEC_ID_ADPCM_G722, 1, 2, 1024}, 0, input.size()));
}

BlockPackets::BlockPackets(AudioInput input, const AudioFormat &format, const Layout &layout, qint64 dataAt,
                           qint64 dataBytes)
    : m_input(std::move(input)), m_format(format), m_layout(layout), m_codec(avcodec_parameters_alloc()),
      m_dataAt(dataAt), m_blocks(dataBytes / layout.blockBytes)
{
    m_format.codec = QString::fromLatin1(avcodec_get_name(layout.codec));
    m_codec->codec_type = AVMEDIA_TYPE_AUDIO;
    m_codec->codec_id = layout.codec;
    m_codec->sample_rate = format.sampleRate;
    m_codec->block_align = layout.blockBytes;
    m_codec->bits_per_coded_sample = layout.codec == AV_CODEC_ID_ADPCM_G722 ? 8 : 4;
    av_channel_layout_default(&m_codec->ch_layout, format.channels);
    if (dataBytes % layout.blockBytes != 0 && m_dataAt + dataBytes == m_input.size())
        m_warnings |= AudioWarning::Truncated; // breaks off within a block
}

Result<void> BlockPackets::fill()
{
    const qint64 blocks =
        std::min<qint64>(m_blocks - m_nextBlock, std::max(blockBytesPerRead / m_layout.blockBytes, 1));
    VOICELOG_ASSIGN(m_buffer,
                    m_input.bytesAt(m_dataAt + m_nextBlock * m_layout.blockBytes, blocks * m_layout.blockBytes));
    m_bufferBlock = m_nextBlock;
    if (m_buffer.size() < blocks * m_layout.blockBytes) {
        m_warnings |= AudioWarning::Truncated;
        m_blocks = m_bufferBlock + m_buffer.size() / m_layout.blockBytes;
    }
    return {};
}

Result<bool> BlockPackets::read(AVPacket *packet)
{
    qint64 buffered = m_bufferBlock + m_buffer.size() / m_layout.blockBytes;
    if (m_nextBlock < m_blocks && (m_nextBlock < m_bufferBlock || m_nextBlock >= buffered)) {
        VOICELOG_TRY(fill());
        buffered = m_bufferBlock + m_buffer.size() / m_layout.blockBytes;
    }
    if (m_nextBlock >= m_blocks)
        return false;
    const auto blocks = int(std::min<qint64>(buffered - m_nextBlock, m_layout.blocksPerPacket));
    const int bytes = blocks * m_layout.blockBytes;
    if (av_new_packet(packet, bytes) < 0)
        return m_input.readFailed();
    std::memcpy(packet->data, m_buffer.constData() + (m_nextBlock - m_bufferBlock) * m_layout.blockBytes,
                size_t(bytes));
    packet->pts = packet->dts = m_nextBlock * m_layout.blockFrames;
    packet->duration = qint64(blocks) * m_layout.blockFrames;
    m_nextBlock += blocks;
    return true;
}

Result<bool> BlockPackets::seek(qint64 timestamp)
{
    m_nextBlock = std::clamp<qint64>(timestamp / m_layout.blockFrames, 0, m_blocks);
    return true;
}

} // namespace voicelog
