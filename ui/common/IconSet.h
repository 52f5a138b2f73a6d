// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStringList>

namespace voicelog::icons {

/// An icon of resources/icons by its file name without ending, e.g. "zoom-in". It is painted in the colours of the
/// application's palette at the moment of painting, so it follows light and dark and a widget's being disabled. An
/// unknown name gives a null icon; a test proves that the names used exist.
[[nodiscard]] QIcon named(const QString &name);
/// The same in one fixed colour, for badges and painters.
[[nodiscard]] QPixmap pixmap(const QString &name, QSize size, const QColor &colour, qreal devicePixelRatio);
[[nodiscard]] QStringList names();

} // namespace voicelog::icons
