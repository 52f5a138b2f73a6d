// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioDecoder.h"
#include "AvHandles.h"

namespace voicelog {

/// Where a coded file's packets come from: libavformat's demuxers, or our own where a file is a row of equal blocks.
class PacketSource
{
public:
    virtual ~PacketSource() = default;
    [[nodiscard]] virtual const AudioFormat &format() const = 0;
    [[nodiscard]] virtual const AVCodecParameters *codec() const = 0;
    /// Unit of the packets' time stamps.
    [[nodiscard]] virtual AVRational timeBase() const = 0;
    /// Length of the sound in time stamps; -1 if nothing tells.
    [[nodiscard]] virtual qint64 duration() const = 0;
    /// False at the end.
    [[nodiscard]] virtual Result<bool> read(AVPacket *packet) = 0;
    /// The next packet will be one that holds this time stamp or one before it. False if it cannot.
    [[nodiscard]] virtual Result<bool> seek(qint64 timestamp) = 0;
    /// The next packet will be the first of all.
    [[nodiscard]] virtual Result<bool> rewind() = 0;
    [[nodiscard]] virtual AudioWarnings warnings() const = 0;
};

} // namespace voicelog
