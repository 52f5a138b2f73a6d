// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFontMetrics>
#include <QString>

namespace voicelog {

/// The beginning of a text that fits, with an ellipsis where it is cut. A long text costs no more than what fits of it,
/// which with hundreds of them on a timeline is what matters.
[[nodiscard]] inline QString elidedTo(const QFontMetrics &metrics, const QString &text, double width)
{
    constexpr int narrowestLetter = 2; // pixels
    const auto most = qsizetype(width) / narrowestLetter + 1;
    return metrics.elidedText(text.size() > most ? text.first(most) + u'…' : text, Qt::ElideRight, int(width));
}

} // namespace voicelog
