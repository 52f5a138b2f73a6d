// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace voicelog {

/// Whether a text holds something that looks like a Dutch citizen service number (BSN): nine digits,
/// written together or with dots or spaces, whose weighted sum is a multiple of eleven; or, behind the word, eight of
/// them, where a leading zero was left out. Part of a longer number is none.
[[nodiscard]] bool holdsCitizenNumber(QStringView text);

} // namespace voicelog
