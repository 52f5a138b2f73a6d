// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioInput.h"
#include "PacketSource.h"

namespace voicelog {

/// Packets of a file with a container, through libavformat: the demuxer is named by the caller and never guessed, all
/// bytes come from the device, and nothing in a file can make it open another file or a network address.
class FormatPackets final : public PacketSource
{
public:
    /// `demuxer` is FFmpeg's name; `container` ours. errors::NotAudio if there is no sound stream.
    [[nodiscard]] static Result<std::unique_ptr<PacketSource>> open(const AudioInput &input, const char *demuxer,
                                                                    const QString &container);
    ~FormatPackets() override;

    [[nodiscard]] const AudioFormat &format() const override { return m_format; }
    [[nodiscard]] const AVCodecParameters *codec() const override { return m_stream->codecpar; }
    [[nodiscard]] AVRational timeBase() const override { return m_stream->time_base; }
    [[nodiscard]] qint64 duration() const override;
    [[nodiscard]] Result<bool> read(AVPacket *packet) override;
    [[nodiscard]] Result<bool> seek(qint64 timestamp) override;
    [[nodiscard]] Result<bool> rewind() override;
    [[nodiscard]] AudioWarnings warnings() const override { return m_warnings; }

private:
    FormatPackets(const AudioInput &input, const QString &container);
    [[nodiscard]] Result<void> openDemuxer(const char *demuxer);
    [[nodiscard]] Result<void> readHeader();
    [[nodiscard]] std::unexpected<Error> failure(int code) const;
    void noteEnd();
    static int readBytes(void *self, uint8_t *to, int bytes);
    static int64_t seekBytes(void *self, int64_t offset, int whence);

    AudioInput m_input;
    AudioFormat m_format;
    AudioWarnings m_warnings;
    AVIOContext *m_io = nullptr;
    AVFormatContext *m_context = nullptr;
    AVStream *m_stream = nullptr;
    qint64 m_place = 0;
    qint64 m_headerDuration = -1; ///< in the stream's time base; -1 where the header does not say
    qint64 m_packetsStart = AV_NOPTS_VALUE;
    qint64 m_packetsEnd = AV_NOPTS_VALUE;
    bool m_readFailed = false;
};

} // namespace voicelog
