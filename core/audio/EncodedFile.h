// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AvHandles.h"
#include "SoundBuffer.h"
#include "SoundFile.h"

namespace voicelog {

/// A file through one of libavcodec's encoders and one of libavformat's muxers, which write to the device alone. The
/// same sound always gives the same bytes: no date, name or version of a program is in them.
class EncodedFile : public SoundFile
{
public:
    EncodedFile(const EncodedFile &) = delete;
    EncodedFile &operator=(const EncodedFile &) = delete;
    ~EncodedFile() override;

protected:
    EncodedFile(QIODevice *device, int channels);
    [[nodiscard]] int channels() const { return m_channels; }
    /// The encoder to set up, before open(). `codec` may be null: there is none.
    [[nodiscard]] Result<AVCodecContext *> makeEncoder(const AVCodec *codec, int sampleRate);
    [[nodiscard]] Result<void> open(const char *muxer, AVDictionary **encoderOptions = nullptr);
    [[nodiscard]] Result<void> append(std::span<const qint16> interleaved);
    [[nodiscard]] Result<void> complete();
    [[nodiscard]] Result<void> check(int code) const;

private:
    [[nodiscard]] Result<void> openMuxer(const char *muxer);
    [[nodiscard]] Result<void> encode(const AVFrame *frame);
    [[nodiscard]] Result<void> encodeBlock();
    static int writeBytes(void *self, const uint8_t *bytes, int count);
    static int64_t seekBytes(void *self, int64_t offset, int whence);

    QIODevice *m_device;
    int m_channels;
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
