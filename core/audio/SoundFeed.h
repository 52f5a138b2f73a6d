// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Player.h"
#include "StereoReader.h"
#include "TempoFilter.h"

namespace voicelog {

/// The sound as it is to be played: from a place on, around the loop, at a speed, with the channels that are asked for.
/// Says of each piece where in the recording it is from.
class SoundFeed
{
public:
    struct Settings
    {
        double tempo = 1;
        Player::Channels channels = Player::Channels::Both;
        qint64 loopBegin = 0;
        qint64 loopEnd = 0; ///< frames; no loop where not after loopBegin
        int rateOut = 0;
        friend bool operator==(const Settings &, const Settings &) = default;
    };
    struct Piece
    {
        std::span<const qint16> samples; ///< stereo; empty at the end; valid until the next call
        double from = 0;                 ///< the recording's frame
        double step = 1;                 ///< how much further the recording is with each frame
    };

    explicit SoundFeed(std::unique_ptr<StereoReader> reader) : m_reader(std::move(reader)) {}

    [[nodiscard]] const StereoReader &reader() const { return *m_reader; }
    [[nodiscard]] Result<void> begin(qint64 frame, const Settings &settings);
    [[nodiscard]] Result<Piece> next();
    /// Where the recording ended, once next() came to it; -1 before.
    [[nodiscard]] qint64 foundEnd() const { return m_foundEnd; }

private:
    [[nodiscard]] bool loops() const { return m_settings.loopEnd > m_settings.loopBegin; }
    [[nodiscard]] Result<void> beginStretch(qint64 frame);
    [[nodiscard]] Result<void> pushMore();
    void chooseChannels(std::span<const qint16> stereo);

    std::unique_ptr<StereoReader> m_reader;
    TempoFilter m_tempo;
    Settings m_settings;
    SoundBuffer m_chosen;
    qint64 m_stretchBegin = 0;
    qint64 m_stretchEnd = 0;
    qint64 m_given = 0; ///< output frames of this stretch
    qint64 m_foundEnd = -1;
    bool m_stretchEnded = false;
};

} // namespace voicelog
