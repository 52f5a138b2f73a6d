// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "TimeText.h"

#include <QLocale>
#include <QStringList>

#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 oneSecond = 1'000'000;

int decimalsFor(qint64 stepUs)
{
    int decimals = 0;
    for (qint64 unit = oneSecond; decimals < 6 && stepUs % unit != 0; unit /= 10)
        ++decimals;
    return decimals;
}

} // namespace

QString TimeText::label(qint64 us, qint64 stepUs, bool hours)
{
    const QChar zero = u'0';
    const qint64 seconds = us / oneSecond;
    const qint64 h = seconds / 3600;
    QString text = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, zero).arg(seconds % 60, 2, 10, zero);
    if (hours || h > 0)
        text.prepend(QString::number(h) + u':');
    if (const int decimals = decimalsFor(stepUs); decimals > 0)
        text += u'.' + u"%1"_s.arg(us % oneSecond, 6, 10, zero).left(decimals);
    return text;
}

QString TimeText::precise(qint64 ms, bool hours) { return label(ms * 1000, oneSecond / 10, hours); }

QString TimeText::plain(qint64 ms, bool hours) { return label(ms * 1000, oneSecond, hours); }

QString TimeText::spoken(qint64 ms)
{
    const qint64 tenths = (ms + 50) / 100;
    const qint64 whole = tenths < 100 ? tenths / 10 : (ms + 500) / 1000;
    const qint64 h = whole / 3600;
    const qint64 m = whole / 60 % 60;
    const qint64 s = whole % 60;
    QStringList parts;
    if (h > 0)
        parts << (h == 1 ? tr("1 hour") : tr("%1 hours").arg(h));
    if (m > 0)
        parts << (m == 1 ? tr("1 minute") : tr("%1 minutes").arg(m));
    if (tenths < 100 && tenths % 10 != 0)
        parts << tr("%1 seconds").arg(QLocale().toString(double(tenths) / 10, 'f', 1));
    else if (s > 0 || parts.isEmpty())
        parts << (s == 1 ? tr("1 second") : tr("%1 seconds").arg(s));
    return parts.join(u' ');
}

QString TimeText::spokenRange(qint64 startMs, qint64 endMs)
{
    return tr("from %1 to %2").arg(spoken(startMs), spoken(endMs));
}

} // namespace voicelog
