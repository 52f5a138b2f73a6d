// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog {

/// An archive's name for people: its folder's name without ".voicelog".
[[nodiscard]] QString archiveName(const QString &path);

} // namespace voicelog
