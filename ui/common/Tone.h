// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPalette;

namespace voicelog {

/// How much a state or a remark asks for attention.
enum class Tone { Quiet, Good, Attention, Stop };

[[nodiscard]] QColor toneColour(Tone tone, const QPalette &palette);

/// How a state looks beside its word: an icon and a tone, never a colour alone.
struct ToneLook
{
    QString icon; ///< of IconSet
    Tone tone = Tone::Quiet;

    [[nodiscard]] QColor colour(const QPalette &palette) const { return toneColour(tone, palette); }
    /// For a line of a list, where it is seen on a selected line too.
    [[nodiscard]] QIcon lineIcon() const;
};

/// An icon of IconSet in a colour, and in the colour of selected text on a selected line.
[[nodiscard]] QIcon lineIcon(const QString &name, const QColor &colour, int size = 16);

} // namespace voicelog
