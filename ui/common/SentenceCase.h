// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace voicelog {

/// With a capital first letter, for a word that stands by itself in a cell, a field or a menu.
[[nodiscard]] inline QString sentenceCase(QString text)
{
    if (!text.isEmpty())
        text.replace(0, 1, QLocale().toUpper(text.first(1)));
    return text;
}

} // namespace voicelog
