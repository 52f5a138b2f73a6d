// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace voicelog::typedlist {

/// What is typed in one line, between any of these marks; without empty ones.
[[nodiscard]] QStringList parts(const QString &text, const QString &marks);
/// Of numbers and references: between commas or semicolons.
[[nodiscard]] inline QStringList parts(const QString &text) { return parts(text, QStringLiteral(",;")); }
/// Of names, in which a comma may stand: "Vries, Jan de; Jan de Vries".
[[nodiscard]] inline QStringList names(const QString &text) { return parts(text, QStringLiteral(";")); }

} // namespace voicelog::typedlist
