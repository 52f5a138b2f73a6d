// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioSource.h"
#include "AvHandles.h"
#include "SoundBuffer.h"

namespace voicelog {

class AudioDecoder;

/// One leg of a source as frames of one or two channels at a wanted rate. Opens and owns the leg's device; lives on the
/// player's thread.
class LegReader
{
public:
    /// With `asMono` all the leg's channels are mixed into one; else a leg of more than two gives its first two.
    [[nodiscard]] static Result<std::unique_ptr<LegReader>> open(const AudioSource &source, int leg, bool asMono);
    ~LegReader();

    /// Gives frames at this rate from now on; the leg's own until this is called.
    void setRate(int rate);
    [[nodiscard]] int rate() const { return m_rate; }
    [[nodiscard]] int channels() const { return m_channels; }
    /// At rate(); -1 if not known.
    [[nodiscard]] qint64 expectedFrames() const;
    /// Samples (whole frames) up to what has been decoded; empty at the end. Valid until the next call.
    [[nodiscard]] Result<std::span<const qint16>> next();
    /// Goes to the frame, or to the end if there are fewer, and returns where it is.
    [[nodiscard]] Result<qint64> seek(qint64 frame);

private:
    LegReader() = default;
    [[nodiscard]] std::span<const qint16> reduced(std::span<const qint16> samples);
    [[nodiscard]] std::span<const qint16> resampled(std::span<const qint16> samples);
    void prepareResampling();

    std::unique_ptr<QIODevice> m_device;
    std::unique_ptr<AudioDecoder> m_decoder;
    AvPtr<SwrContext> m_resampling;
    SoundBuffer m_reducedSamples;
    SoundBuffer m_resampledSamples;
    int m_channels = 1;
    int m_rate = 0;
    bool m_asMono = false;
};

} // namespace voicelog
