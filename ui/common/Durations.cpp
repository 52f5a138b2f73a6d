// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Durations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace voicelog::durations {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

} // namespace

QString clock(qint64 ms)
{
    const qint64 seconds = qMax<qint64>(0, ms) / 1000;
    const qint64 hours = seconds / 3600;
    const QString tail = u":%1"_s.arg(seconds % 60, 2, 10, QChar(u'0'));
    if (hours == 0)
        return QString::number(seconds / 60) + tail;
    return u"%1:%2"_s.arg(hours).arg(seconds / 60 % 60, 2, 10, QChar(u'0')) + tail;
}

QString precise(qint64 ms)
{
    return clock(ms) + QLocale().decimalPoint() + u"%1"_s.arg(qMax<qint64>(0, ms) % 1000, 3, 10, QChar(u'0'));
}

QString rough(qint64 ms)
{
    if (ms < 60'000)
        return Words::tr("less than a minute");
    const qint64 minutes = (ms + 30'000) / 60'000;
    if (minutes < 90)
        return Words::tr("about %n minute(s)", nullptr, int(minutes));
    return Words::tr("about %n hour(s)", nullptr, int((minutes + 30) / 60));
}

std::optional<qint64> parse(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(?:(?:(\d{1,3}):)?(\d{1,3}):)?(\d{1,6})(?:[.,](\d{1,3}))?\s*$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const qint64 hours = match.captured(1).toLongLong();
    const qint64 minutes = match.captured(2).toLongLong();
    const qint64 seconds = match.captured(3).toLongLong();
    const bool sexagesimal = match.hasCaptured(2);
    if ((sexagesimal && seconds > 59) || (match.hasCaptured(1) && minutes > 59))
        return {};
    const qint64 milliseconds = match.captured(4).leftJustified(3, QChar(u'0')).toLongLong();
    return ((hours * 60 + minutes) * 60 + seconds) * 1000 + milliseconds;
}

} // namespace voicelog::durations
