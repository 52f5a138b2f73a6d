// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioInput.h"
#include "PacketSource.h"

#include <optional>

namespace voicelog {

struct RiffHeader;

/// Packets of codecs whose blocks all have the same size and count of frames: GSM 6.10 (both kinds), IMA and Microsoft
/// ADPCM, G.722. The place of each frame follows by division, so seeking needs neither index nor guess.
class BlockPackets final : public PacketSource
{
public:
    /// The block codec of a WAV header, if it is one.
    [[nodiscard]] static std::unique_ptr<PacketSource> forRiff(const AudioInput &input, const RiffHeader &header);
    [[nodiscard]] static std::unique_ptr<PacketSource> gsm(const AudioInput &input);
    [[nodiscard]] static std::unique_ptr<PacketSource> g722(const AudioInput &input);

    [[nodiscard]] const AudioFormat &format() const override { return m_format; }
    [[nodiscard]] const AVCodecParameters *codec() const override { return m_codec.get(); }
    [[nodiscard]] AVRational timeBase() const override { return {1, m_format.sampleRate}; }
    [[nodiscard]] qint64 duration() const override { return m_blocks * m_layout.blockFrames; }
    [[nodiscard]] Result<bool> read(AVPacket *packet) override;
    [[nodiscard]] Result<bool> seek(qint64 timestamp) override;
    [[nodiscard]] Result<bool> rewind() override { return seek(0); }
    [[nodiscard]] AudioWarnings warnings() const override { return m_warnings; }

private:
    struct Layout
    {
        AVCodecID codec = AV_CODEC_ID_NONE;
        int blockBytes = 0;
        int blockFrames = 0;
        int blocksPerPacket = 1;
    };
    BlockPackets(AudioInput input, const AudioFormat &format, const Layout &layout, qint64 dataAt, qint64 dataBytes);

    [[nodiscard]] Result<void> fill();

    AudioInput m_input;
    AudioFormat m_format;
    Layout m_layout;
    AvPtr<AVCodecParameters> m_codec;
    AudioWarnings m_warnings;
    qint64 m_dataAt;
    qint64 m_blocks;
    qint64 m_nextBlock = 0;
    QByteArray m_buffer; ///< some blocks, read in one go
    qint64 m_bufferBlock = 0;
};

} // namespace voicelog
