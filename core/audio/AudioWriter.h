// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

class QIODevice;

#include <memory>
#include <span>

namespace voicelog {

enum class AudioFileFormat { Wav16, Flac, Opus };

/// Writes 16-bit sound to a device as WAV (RIFF, or RF64 above 4 GiB), FLAC or Ogg Opus (for speech; at 48 kHz). The
/// device must be seekable and outlive the writer; nothing is complete before finish().
class AudioWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<AudioWriter>> open(QIODevice *device, AudioFileFormat format,
                                                                   int channels, int sampleRate);
    ~AudioWriter();
    [[nodiscard]] Result<void> write(std::span<const qint16> interleaved);
    [[nodiscard]] Result<void> finish();

    struct Private;
    explicit AudioWriter(std::unique_ptr<Private> d);

private:
    std::unique_ptr<Private> d;
};

} // namespace voicelog
