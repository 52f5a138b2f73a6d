// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LegReader.h"

#include <vector>

namespace voicelog {

/// Any source as frames of two channels: a stereo file as it is, a mono file the same on both, two files with the first
/// leg left and the second right, the shorter followed by silence. What the player reads from.
class StereoReader
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StereoReader>> open(const AudioSource &source);

    [[nodiscard]] int rate() const { return m_legs.front().reader->rate(); }
    /// -1 if not known.
    [[nodiscard]] qint64 expectedFrames() const;
    /// The frame that the next call of next() gives first.
    [[nodiscard]] qint64 position() const { return m_position; }
    /// Up to `maxFrames` frames of two samples each; empty at the end. Valid until the next call.
    [[nodiscard]] Result<std::span<const qint16>> next(qsizetype maxFrames);
    [[nodiscard]] Result<void> seek(qint64 frame);

private:
    struct Leg
    {
        std::unique_ptr<LegReader> reader;
        std::span<const qint16> ready; ///< decoded and not given yet
        bool atEnd = false;
        [[nodiscard]] qsizetype frames() const { return qsizetype(ready.size()) / reader->channels(); }
    };
    StereoReader() = default;
    [[nodiscard]] static Result<void> fill(Leg &leg);

    std::vector<Leg> m_legs;
    SoundBuffer m_samples;
    qint64 m_position = 0;
};

} // namespace voicelog
