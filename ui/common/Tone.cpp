// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Tone.h"

#include "IconSet.h"
#include "ThemeColors.h"

#include <QGuiApplication>
#include <QPalette>

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

QIcon ToneLook::lineIcon() const { return voicelog::lineIcon(icon, colour(QGuiApplication::palette())); }

QIcon lineIcon(const QString &name, const QColor &colour, int size)
{
    const qreal ratio = qGuiApp->devicePixelRatio();
    const QColor selected = QGuiApplication::palette().color(QPalette::HighlightedText);
    QIcon icon(icons::pixmap(name, {size, size}, colour, ratio));
    icon.addPixmap(icons::pixmap(name, {size, size}, selected, ratio), QIcon::Selected);
    return icon;
}

} // namespace voicelog
