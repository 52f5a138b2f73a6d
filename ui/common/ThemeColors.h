// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

namespace voicelog {

/// Colours that QPalette has no role for: states, quiet lines, the timeline. A value, found from a widget's palette,
/// so that a painter needs nothing but that palette. All text colours have a contrast of at least 4.5 to 1 on the
/// backgrounds they are meant for (WCAG 2.2 AA); a test measures it.
struct ThemeColors
{
    QColor success, successBackground;
    QColor warning, warningBackground;
    QColor danger, dangerBackground;
    QColor info, infoBackground;
    QColor subtleText; ///< secondary text on window and base
    QColor border;     ///< quiet lines between parts
    QColor sidebar, sidebarText, sidebarSelected, sidebarSelectedText;

    /// Timeline.
    QColor waveformFirst, waveformSecond; ///< channel 0 and 1 on base
    QColor playhead;
    QColor segmentTalk, segmentProof, segmentHold, segmentPrivate, segmentPayment, segmentMasked; ///< fills

    [[nodiscard]] static ThemeColors of(const QPalette &palette);
    [[nodiscard]] static bool isDark(const QPalette &palette);
};

} // namespace voicelog
