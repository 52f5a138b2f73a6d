// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <balancing/BalancingRecord.h>

#include <QColor>
#include <QString>

class QPalette;

namespace voicelog {

/// How a state looks beside its word: an icon and a tone, never a colour alone.
struct BalancingLook
{
    enum class Tone { Quiet, Good, Attention, Stop };

    QString icon; ///< of IconSet
    Tone tone = Tone::Quiet;

    [[nodiscard]] static BalancingLook of(BalancingState state);
    [[nodiscard]] QColor colour(const QPalette &palette) const;
};

} // namespace voicelog
