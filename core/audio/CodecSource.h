// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "FrameSource.h"
#include "PacketSource.h"
#include "SoundBuffer.h"

namespace voicelog {

/// Decodes packets with libavcodec to interleaved 16-bit samples. Damaged packets are passed over and noted.
///
/// The first sound is decoded at once: only then are channels and rate certain, and it tells which time stamp stands
/// for frame 0. Seeking lands some time before the wanted frame, so that the codec's memory has filled, decodes up to
/// it and drops what comes before.
class CodecSource final : public FrameSource
{
public:
    /// errors::UnsupportedCodec, errors::NotAudio.
    [[nodiscard]] static Result<std::unique_ptr<FrameSource>> open(std::unique_ptr<PacketSource> packets,
                                                                   const QString &name);
    ~CodecSource() override;

    [[nodiscard]] const AudioFormat &format() const override { return m_format; }
    [[nodiscard]] qint64 expectedFrames() const override;
    [[nodiscard]] Result<std::span<const qint16>> next() override;
    [[nodiscard]] Result<qint64> seek(qint64 frame) override;
    [[nodiscard]] AudioWarnings warnings() const override { return m_warnings | m_packets->warnings(); }

private:
    enum class Step { Sound, Again, End };

    CodecSource(std::unique_ptr<PacketSource> packets, const QString &name);
    [[nodiscard]] Result<void> openCodec();
    [[nodiscard]] Result<void> decodeFirst();
    /// Decodes up to the next frame with sound in it; empty at the end.
    [[nodiscard]] Result<std::span<const qint16>> decode();
    [[nodiscard]] Result<Step> step();
    [[nodiscard]] Result<void> feed();
    [[nodiscard]] std::span<const qint16> samplesOf(const AVFrame *frame);
    [[nodiscard]] bool prepareConversion(const AVFrame *frame);
    [[nodiscard]] Result<bool> land(qint64 frame, qint64 before);
    [[nodiscard]] Result<qint64> dropUpTo(qint64 frame);
    [[nodiscard]] qint64 prerollFrames() const;
    [[nodiscard]] qint64 frameOf(qint64 timestamp) const;

    std::unique_ptr<PacketSource> m_packets;
    QString m_name;
    AudioFormat m_format;
    AudioWarnings m_warnings;
    AvPtr<AVCodecContext> m_codec;
    AvPtr<AVPacket> m_packet;
    AvPtr<AVFrame> m_frame;
    AvPtr<SwrContext> m_conversion;
    AVSampleFormat m_convertedFormat = AV_SAMPLE_FMT_NONE;
    int m_convertedRate = 0;
    int m_convertedChannels = 0;
    SoundBuffer m_samples;
    std::span<const qint16> m_pending; ///< decoded already, to be given next
    qint64 m_zero = 0;                 ///< time stamp of frame 0
    bool m_draining = false;
    bool m_settling = false; ///< just after a seek the codec may complain about what it lacks
};

} // namespace voicelog
