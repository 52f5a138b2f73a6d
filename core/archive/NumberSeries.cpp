// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "NumberSeries.h"

#include "Statement.h"

using namespace Qt::StringLiterals;

namespace voicelog {

Result<QString> nextReadableNumber(Database &database, QByteArrayView table, const QString &series, int year)
{
    const QString prefix = u"%1-%2-"_s.arg(series).arg(year);
    // The longest first: as texts 9999 comes after 10000.
    VOICELOG_ASSIGN(Statement select, database.prepare("SELECT number FROM main." + table.toByteArray() +
                                                       " WHERE number >= ?1 AND number < ?1 || ':'"
                                                       " ORDER BY length(number) DESC, number DESC LIMIT 1"));
    select.bind(1, prefix);
    VOICELOG_ASSIGN(const bool any, select.step());
    const QString highest = any ? select.text(0) : QString();
    const int last = QStringView(highest).mid(prefix.size()).toInt();
    return prefix + QString::number(last + 1).rightJustified(4, u'0');
}

} // namespace voicelog
