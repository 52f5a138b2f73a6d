// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EncodedFile.h"

namespace voicelog {

/// Ogg Opus (RFC 7845) for speech: 24 kbit/s for each channel, at 48 kHz as Opus always is, and as long as the
/// sound to the frame (which FFmpeg's own decoder may miss by half a millisecond, and by more in a sound of less than
/// 14); a sound without a frame becomes one of silence, as a file needs one. One or two channels are mapping family 0,
/// which everything plays; more are each coded by itself (family 255: no speakers are meant), which FFmpeg's players
/// and ours decode and others may not.
class OpusFile final : public EncodedFile
{
public:
    OpusFile(QIODevice *device, int channels, int sampleRate);
    [[nodiscard]] Result<void> begin() override;
    [[nodiscard]] Result<void> write(std::span<const qint16> interleaved) override;
    [[nodiscard]] Result<void> finish() override;

private:
    [[nodiscard]] Result<void> openEncoder();
    [[nodiscard]] Result<void> openResampler();
    /// Up to `room` frames to m_resampled; of null samples: of what the resampler still holds. How many they are.
    [[nodiscard]] Result<qint64> resample(const qint16 *samples, int frames, int room);
    [[nodiscard]] Result<void> appendFrames(std::span<const qint16> interleaved);
    [[nodiscard]] Result<void> appendRest(qint64 frames);
    [[nodiscard]] Result<void> appendSilence(qint64 frames);

    int m_sampleRate;
    AvPtr<SwrContext> m_resampler; ///< none if the sound is at 48 kHz
    SoundBuffer m_resampled;
    qint64 m_framesIn = 0;
    qint64 m_framesOut = 0;
};

} // namespace voicelog
