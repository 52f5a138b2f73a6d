// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioDecoder.h"

namespace voicelog {

/// One way of getting samples out of a file, behind AudioDecoder: our own for linear PCM and G.711, libavcodec's for
/// the rest. The calls mean what they mean there; position and the warnings about length are AudioDecoder's work.
class FrameSource
{
public:
    virtual ~FrameSource() = default;
    [[nodiscard]] virtual const AudioFormat &format() const = 0;
    [[nodiscard]] virtual qint64 expectedFrames() const = 0;
    [[nodiscard]] virtual Result<std::span<const qint16>> next() = 0;
    /// Goes to the frame and returns it, or the end's if there are fewer.
    [[nodiscard]] virtual Result<qint64> seek(qint64 frame) = 0;
    [[nodiscard]] virtual AudioWarnings warnings() const = 0;
};

} // namespace voicelog
