// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/Segment.h>

#include <QCoreApplication>

namespace voicelog {

/// The words of segments in the timeline; short, as they stand beside narrow lanes (EnumText has the full ones).
class SegmentText
{
    Q_DECLARE_TR_FUNCTIONS(voicelog::SegmentText)

public:
    [[nodiscard]] static QString kind(SegmentKind kind);
    /// The label, or the kind's name where there is none.
    [[nodiscard]] static QString title(const Segment &segment);
    /// For a screen reader: "Hold, music, from 3 seconds to 10 seconds".
    [[nodiscard]] static QString spoken(const Segment &segment);
    /// "Hold: music", and its times on a second line.
    [[nodiscard]] static QString tooltip(const Segment &segment);
};

} // namespace voicelog
