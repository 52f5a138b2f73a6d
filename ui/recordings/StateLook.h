// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingEnums.h>

#include <QColor>
#include <QString>

class QPalette;

namespace voicelog {

/// How a state or a remark looks beside its word: an icon and a tone, never a colour alone.
struct StateLook
{
    enum class Tone { Quiet, Good, Attention, Stop };

    QString icon; ///< of IconSet
    Tone tone = Tone::Quiet;

    [[nodiscard]] static StateLook of(RecordingState state);
    [[nodiscard]] static StateLook warning();
    [[nodiscard]] static StateLook transcript();
    [[nodiscard]] static StateLook of(Direction direction);
    [[nodiscard]] QColor colour(const QPalette &palette) const;
};

} // namespace voicelog
