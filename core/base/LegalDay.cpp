// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LegalDay.h"

#include <QTimeZone>

namespace voicelog {

QDate legalDay(const QDateTime &utc)
{
    static const QTimeZone zone("Europe/Amsterdam");
    return utc.isValid() ? utc.toTimeZone(zone).date() : QDate();
}

} // namespace voicelog
