// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace voicelog {

/// The local calendar date of a moment: what every date of the law is (DOMAIN, conventions).
[[nodiscard]] inline QDate legalDay(const QDateTime &utc)
{
    return utc.toTimeZone(QTimeZone("Europe/Amsterdam")).date();
}

} // namespace voicelog
