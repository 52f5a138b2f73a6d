// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PeriodText.h"

#include <QStringList>

namespace voicelog {

QString PeriodText::of(const RetentionPeriod &period)
{
    QStringList parts;
    if (period.months != 0 && period.months % 12 == 0)
        parts.append(tr("%n year(s)", nullptr, period.months / 12));
    else if (period.months != 0)
        parts.append(tr("%n month(s)", nullptr, period.months));
    if (period.days != 0 || parts.isEmpty())
        parts.append(tr("%n day(s)", nullptr, period.days));
    return parts.size() == 1 ? parts.constFirst() : tr("%1 and %2", "years, days").arg(parts[0], parts[1]);
}

QString PeriodText::limits(const DueClassRow &row)
{
    const QString standard = of(row.standard);
    if (row.fixed)
        return tr("%1, by law").arg(standard);
    if (row.maximum)
        return tr("%1 unless another term is given, at most %2").arg(standard, of(*row.maximum));
    if (row.warnAbove)
        return tr("%1 unless another term is given, rarely more than %2").arg(standard, of(*row.warnAbove));
    return standard;
}

} // namespace voicelog
