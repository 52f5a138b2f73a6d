// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tone.h"

#include "ThemeColors.h"

namespace voicelog {

QColor toneColour(Tone tone, const QPalette &palette)
{
    const ThemeColors &colours = ThemeColors::of(palette);
    switch (tone) {
    case Tone::Quiet:
        return colours.subtleText;
    case Tone::Good:
        return colours.success;
    case Tone::Attention:
        return colours.warning;
    case Tone::Stop:
        return colours.danger;
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
