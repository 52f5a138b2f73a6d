// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "memorysource.h"

#include <audio/Player.h>

#include <QTest>

namespace voicelog::test {

/// Positions are let be this far from the clock: DESIGN asks for the playhead to follow the sound.
inline constexpr qint64 allowedMs = 50;

inline bool waitFor(const Player &player, Player::State state)
{
    return QTest::qWaitFor([&] { return player.state() == state; }, 5000);
}

inline bool waitUntil(const Player &player, qint64 ms)
{
    return QTest::qWaitFor([&] { return player.positionMs() >= ms; }, 10'000);
}

inline qint64 total(Player &player) { return player.takeHeardRanges().duration(); }

} // namespace voicelog::test
