// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RetentionPeriod.h"

#include <rules/LegalPeriods.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace voicelog {

QDate RetentionPeriod::after(QDate start) const { return legal::addMonths(start, months).addDays(days); }

int RetentionPeriod::roughDays() const
{
    const QDate day(2001, 1, 1); // no 29 February in the first three years
    return int(day.daysTo(after(day)));
}

QString RetentionPeriod::toString() const
{
    const auto count = [](int number, const QString &unit) {
        return QString::number(number) + u' ' + unit + (number == 1 ? QString() : u"s"_s);
    };
    QStringList parts;
    if (months != 0)
        parts += months % 12 == 0 ? count(months / 12, u"year"_s) : count(months, u"month"_s);
    if (days != 0 || parts.isEmpty())
        parts += count(days, u"day"_s);
    return parts.join(u' ');
}

std::optional<RetentionPeriod> RetentionPeriod::fromString(QStringView text)
{
    const auto words = text.trimmed().split(u' ', Qt::SkipEmptyParts);
    constexpr int longest = 36'600;
    RetentionPeriod period;
    for (qsizetype i = 0; i < words.size(); i += 2) {
        bool isNumber = false;
        const int number = words[i].toInt(&isNumber);
        if (!isNumber || number < 0 || number > longest)
            return std::nullopt;
        if (words.size() == 1)
            return ofDays(number);
        const QStringView unit = i + 1 < words.size() ? words[i + 1] : QStringView();
        if (unit == u"day" || unit == u"days")
            period.days += number;
        else if (unit == u"month" || unit == u"months")
            period.months += number;
        else if ((unit == u"year" || unit == u"years") && number <= longest / 12)
            period.months += 12 * number;
        else
            return std::nullopt;
    }
    return words.isEmpty() ? std::nullopt : std::optional(period);
}

} // namespace voicelog
