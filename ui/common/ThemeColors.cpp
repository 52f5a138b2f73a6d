// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ThemeColors.h"

#include <QPalette>

namespace voicelog {

namespace {

ThemeColors light()
{
    ThemeColors c;
    c.success = QColor(0x1b6b3a);
    c.successBackground = QColor(0xe3f3e8);
    c.warning = QColor(0x8a4b00);
    c.warningBackground = QColor(0xfdf0d8);
    c.danger = QColor(0xa8201a);
    c.dangerBackground = QColor(0xfbe6e4);
    c.info = QColor(0x1d4f91);
    c.infoBackground = QColor(0xe4eefa);
    c.subtleText = QColor(0x5a6472);
    c.border = QColor(0xd5dae1);
    c.sidebar = QColor(0xe9edf2);
    c.sidebarText = QColor(0x333c49);
    c.sidebarSelected = QColor(0xcfdff3);
    c.sidebarSelectedText = QColor(0x123a6b);
    c.waveformFirst = QColor(0x2f6fbd);
    c.waveformSecond = QColor(0x1f8a70);
    c.playhead = QColor(0xc62828);
    c.segmentTalk = QColor(0x9fc3ee);
    c.segmentProof = QColor(0x9ad4ae);
    c.segmentHold = QColor(0xd7d0c2);
    c.segmentPrivate = QColor(0xd3b4e6);
    c.segmentPayment = QColor(0xf3cf8e);
    c.segmentMasked = QColor(0xb6bcc6);
    return c;
}

ThemeColors dark()
{
    ThemeColors c;
    c.success = QColor(0x7fd49b);
    c.successBackground = QColor(0x1d3527);
    c.warning = QColor(0xf0bd6a);
    c.warningBackground = QColor(0x3b2f1a);
    c.danger = QColor(0xff9b93);
    c.dangerBackground = QColor(0x43221f);
    c.info = QColor(0x93bff5);
    c.infoBackground = QColor(0x1e2f47);
    c.subtleText = QColor(0xa3adba);
    c.border = QColor(0x3a424d);
    c.sidebar = QColor(0x1a1e24);
    c.sidebarText = QColor(0xc6ced8);
    c.sidebarSelected = QColor(0x2b4263);
    c.sidebarSelectedText = QColor(0xe6f0fd);
    c.waveformFirst = QColor(0x6fa8ec);
    c.waveformSecond = QColor(0x57c2a5);
    c.playhead = QColor(0xff6b62);
    c.segmentTalk = QColor(0x35587f);
    c.segmentProof = QColor(0x2f6a45);
    c.segmentHold = QColor(0x5a5344);
    c.segmentPrivate = QColor(0x5d4273);
    c.segmentPayment = QColor(0x7b5c22);
    c.segmentMasked = QColor(0x4b525d);
    return c;
}

} // namespace

bool ThemeColors::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

ThemeColors ThemeColors::of(const QPalette &palette)
{
    static const ThemeColors lightColors = light();
    static const ThemeColors darkColors = dark();
    return isDark(palette) ? darkColors : lightColors;
}

} // namespace voicelog
