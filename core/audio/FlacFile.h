// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AvHandles.h"
#include "SoundBuffer.h"
#include "SoundFile.h"

namespace voicelog {

/// FLAC through libavcodec's encoder and libavformat's muxer, which write to the device alone. The same sound always
/// gives the same bytes: no date, name or version of a program is in them.
class FlacFile final : public SoundFile
{
public:
    FlacFile(QIODevice *device, int channels, int sampleRate);
    ~FlacFile() override;
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(std::span<const qint16> interleaved) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> openEncoder();
    [[nodiscard]] Result<void> openMuxer();
    [[nodiscard]] Result<void> encode(const AVFrame *frame);
    [[nodiscard]] Result<void> encodeBlock();
    [[nodiscard]] Result<void> check(int code) const;
    static int writeBytes(void *self, const uint8_t *bytes, int count);
    static int64_t seekBytes(void *self, int64_t offset, int whence);

    QIODevice *m_device;
    int m_channels;
    int m_sampleRate;
    qint64 m_start = 0;
    AvPtr<AVCodecContext> m_encoder;
    AvPtr<AVFrame> m_frame;
    AvPtr<AVPacket> m_packet;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_muxer = nullptr;
    SoundBuffer m_block; ///< samples until a whole block is there
    qsizetype m_inBlock = 0;
    qint64 m_frames = 0;
    bool m_deviceFailed = false;
};

} // namespace voicelog
