// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Period.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

Period::Days Period::days(const QDate &today) const
{
    const QDate monday = today.addDays(1 - today.dayOfWeek());
    const QDate firstOfMonth(today.year(), today.month(), 1);
    switch (kind) {
    case Kind::Any:
        return {};
    case Kind::Today:
        return {today, today};
    case Kind::Yesterday:
        return {today.addDays(-1), today.addDays(-1)};
    case Kind::ThisWeek:
        return {monday, monday.addDays(6)};
    case Kind::LastWeek:
        return {monday.addDays(-7), monday.addDays(-1)};
    case Kind::ThisMonth:
        return {firstOfMonth, firstOfMonth.addMonths(1).addDays(-1)};
    case Kind::LastMonth:
        return {firstOfMonth.addMonths(-1), firstOfMonth.addDays(-1)};
    case Kind::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case Kind::Custom:
        return {first, last};
    }
    Q_UNREACHABLE_RETURN({});
}

QString Period::text() const
{
    if (kind != Kind::Custom)
        return kindText(kind);
    const QLocale locale;
    const auto day = [&locale](const QDate &date) { return locale.toString(date, QLocale::ShortFormat); };
    if (first.isValid() && last.isValid())
        return first == last ? day(first) : tr("%1 to %2").arg(day(first), day(last));
    if (first.isValid())
        return tr("from %1").arg(day(first));
    return last.isValid() ? tr("until %1").arg(day(last)) : kindText(Kind::Any);
}

QString Period::kindText(Kind kind)
{
    switch (kind) {
    case Kind::Any:
        return tr("Any time");
    case Kind::Today:
        return tr("Today");
    case Kind::Yesterday:
        return tr("Yesterday");
    case Kind::ThisWeek:
        return tr("This week");
    case Kind::LastWeek:
        return tr("Last week");
    case Kind::ThisMonth:
        return tr("This month");
    case Kind::LastMonth:
        return tr("Last month");
    case Kind::ThisYear:
        return tr("This year");
    case Kind::Custom:
        return tr("From … to …");
    }
    Q_UNREACHABLE_RETURN({});
}

QLatin1StringView Period::kindId(Kind kind)
{
    switch (kind) {
    case Kind::Any:
        return "any"_L1;
    case Kind::Today:
        return "today"_L1;
    case Kind::Yesterday:
        return "yesterday"_L1;
    case Kind::ThisWeek:
        return "this-week"_L1;
    case Kind::LastWeek:
        return "last-week"_L1;
    case Kind::ThisMonth:
        return "this-month"_L1;
    case Kind::LastMonth:
        return "last-month"_L1;
    case Kind::ThisYear:
        return "this-year"_L1;
    case Kind::Custom:
        return "custom"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Period::Kind> Period::kindFromId(QStringView id)
{
    for (const Kind kind : allKinds)
        if (kindId(kind) == id)
            return kind;
    return std::nullopt;
}

} // namespace voicelog
