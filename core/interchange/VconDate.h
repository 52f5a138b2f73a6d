// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>

namespace voicelog {

/// A moment as vCons tell it: RFC 3339 as JMAP (RFC 8620 section 1.4) narrows it, in UTC, without a fraction that is
/// zero.
[[nodiscard]] inline QString vconDate(const QDateTime &moment)
{
    return moment.toUTC().toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

} // namespace voicelog
