// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <memory>
#include <span>

class QAudioDevice;

namespace voicelog {

/// Where the player's stereo sound goes: a device, or nowhere in the same time. Counts in frames since start(). Lives
/// on the player's thread.
class SoundOutput
{
public:
    /// How much sound is handed over ahead: what a busy computer may take away before there is a gap.
    static constexpr int bufferMs = 250;

    /// The device's, or the silent one if it is null.
    [[nodiscard]] static std::unique_ptr<SoundOutput> create(const QAudioDevice &device, int wantedRate);
    virtual ~SoundOutput() = default;

    [[nodiscard]] virtual int rate() const = 0;
    [[nodiscard]] virtual bool isSilent() const = 0;
    /// Begins with an empty buffer. False if the device will not.
    [[nodiscard]] virtual bool start() = 0;
    /// Goes quiet at once and drops what is in the buffer.
    virtual void stop() = 0;
    /// False once the device failed or went away.
    [[nodiscard]] virtual bool isWell() const = 0;
    [[nodiscard]] virtual qsizetype framesFree() = 0;
    /// At most framesFree() frames of two samples; returns how many frames were taken.
    virtual qsizetype write(std::span<const qint16> stereo) = 0;
    /// How many of the written frames have been played; never less than before.
    [[nodiscard]] virtual qint64 framesPlayed() = 0;
    /// 0 … 1 as the ear hears it.
    virtual void setVolume(double volume) = 0;
};

} // namespace voicelog
