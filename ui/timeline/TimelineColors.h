// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingEnums.h>

#include <QColor>
#include <QPalette>

#include <array>

namespace voicelog {

/// The colours of the timeline, made from the palette so that light, dark and high contrast desktops all work. Every
/// colour that carries meaning has a contrast of at least 3:1 with what it stands on, every text 4.5:1 (WCAG 2.2).
/// A value; widgets make it anew when their palette changes.
struct TimelineColors
{
    static constexpr double graphicsContrast = 3.0;
    static constexpr double textContrast = 4.5;

    QColor background; ///< behind the sound
    QColor header;     ///< behind names and the ruler
    QColor text;
    QColor mutedText;
    QColor line; ///< separators; decoration only
    QColor axis; ///< zero line, ticks
    std::array<QColor, 4> channels;
    QColor clipping;
    QColor playhead;
    QColor selection;     ///< edges and handles
    QColor selectionFill; ///< translucent, beneath the sound
    QColor selectedText;
    QColor veil; ///< translucent, over what the overview does not show
    QColor focus;
    QColor match; ///< behind found text, which is drawn in matchText
    QColor matchText;
    std::array<QColor, allSegmentKinds.size()> segments;

    [[nodiscard]] static TimelineColors fromPalette(const QPalette &palette);
    [[nodiscard]] const QColor &channel(int index) const { return channels[size_t(index) % channels.size()]; }
    [[nodiscard]] const QColor &segment(SegmentKind kind) const { return segments[size_t(kind)]; }
    /// The light fill of a block in this colour, on which `text` is readable.
    [[nodiscard]] QColor tint(const QColor &color, double strength = 0.2) const;
    /// A colour for a speaker that differs from its neighbours'.
    [[nodiscard]] const QColor &speaker(int index) const { return channel(index); }

    friend bool operator==(const TimelineColors &, const TimelineColors &) = default;
};

/// WCAG's contrast ratio of two opaque colours: 1 … 21.
[[nodiscard]] double contrastRatio(const QColor &a, const QColor &b);
/// The colour, made darker or lighter just as much as it needs for this contrast with the background.
[[nodiscard]] QColor withContrast(QColor color, const QColor &background, double ratio);
/// `share` of `over`, the rest of `under`; opaque.
[[nodiscard]] QColor blended(const QColor &under, const QColor &over, double share);

} // namespace voicelog
