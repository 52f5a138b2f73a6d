// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SoundOutput.h"

#include <QElapsedTimer>

namespace voicelog {

/// Takes sound in as a device would, in real time, and lets it vanish: for computers without one.
class SilentOutput final : public SoundOutput
{
public:
    explicit SilentOutput(int rate) : m_rate(rate) {}

    [[nodiscard]] int rate() const override { return m_rate; }
    [[nodiscard]] bool isSilent() const override { return true; }
    [[nodiscard]] bool start() override;
    void stop() override {}
    [[nodiscard]] bool isWell() const override { return true; }
    [[nodiscard]] qsizetype framesFree() override;
    qsizetype write(std::span<const qint16> stereo) override;
    [[nodiscard]] qint64 framesPlayed() override;
    void setVolume(double) override {}

private:
    int m_rate;
    QElapsedTimer m_clock;
    qint64 m_written = 0;
    qint64 m_played = 0;
    qint64 m_offset = 0; ///< frames the clock is ahead because there was nothing to play
};

} // namespace voicelog
