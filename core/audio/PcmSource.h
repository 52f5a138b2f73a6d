// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AudioInput.h"
#include "FrameSource.h"
#include "SoundBuffer.h"

#include <optional>

namespace voicelog {

struct RiffHeader;

/// How one sample of linear PCM or G.711 is coded.
enum class PcmCoding { U8, S16, S24, S32, F32, F64, ALaw, MuLaw };

/// Linear PCM and G.711, with or without a header. These are most recordings there are, so they are read by our own
/// loops, several times faster than through libavformat, and every frame can be reached exactly with one read.
class PcmSource final : public FrameSource
{
public:
    /// The coding of a WAV header, if it is one of these and its sizes fit together.
    [[nodiscard]] static std::optional<PcmCoding> codingOf(const RiffHeader &header);

    PcmSource(AudioInput input, const RiffHeader &header, PcmCoding coding);
    /// A headerless file of one channel.
    PcmSource(AudioInput input, const QString &container, PcmCoding coding, int sampleRate);

    [[nodiscard]] const AudioFormat &format() const override { return m_format; }
    [[nodiscard]] qint64 expectedFrames() const override { return m_frames; }
    [[nodiscard]] Result<std::span<const qint16>> next() override;
    [[nodiscard]] Result<qint64> seek(qint64 frame) override;
    [[nodiscard]] AudioWarnings warnings() const override { return m_warnings; }

private:
    void setUp();

    AudioInput m_input;
    AudioFormat m_format;
    AudioWarnings m_warnings;
    PcmCoding m_coding;
    qint64 m_dataAt = 0;
    qint64 m_frames = 0;
    qint64 m_nextFrame = 0;
    int m_frameBytes = 0;
    SoundBuffer m_raw; ///< bytes as read, for those that must be converted
    SoundBuffer m_samples;
};

} // namespace voicelog
