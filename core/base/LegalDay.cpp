// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LegalDay.h"

#include <QTimeZone>

namespace voicelog {

namespace {

const QTimeZone &legalZone()
{
    static const QTimeZone zone("Europe/Amsterdam");
    return zone;
}

} // namespace

QDate legalDay(const QDateTime &utc) { return utc.isValid() ? utc.toTimeZone(legalZone()).date() : QDate(); }

QDateTime legalTime(const QDateTime &utc) { return utc.isValid() ? utc.toTimeZone(legalZone()) : QDateTime(); }

QDateTime startOfLegalDay(QDate day) { return day.startOfDay(legalZone()).toUTC(); }

} // namespace voicelog
