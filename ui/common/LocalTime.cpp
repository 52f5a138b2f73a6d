// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LocalTime.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// The locale's short date with the year in full.
QString dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

} // namespace

LocalTime::LocalTime(const QTimeZone &zone) : m_zone(zone.isValid() ? zone : QTimeZone::utc()) {}

QString LocalTime::date(const QDateTime &utc) const
{
    return utc.isValid() ? QLocale().toString(local(utc).date(), dateFormat()) : QString();
}

QString LocalTime::time(const QDateTime &utc) const
{
    return utc.isValid() ? QLocale().toString(local(utc).time(), u"HH:mm"_s) : QString();
}

QString LocalTime::dateTime(const QDateTime &utc) const
{
    return utc.isValid() ? date(utc) + u' ' + time(utc) : QString();
}

QString LocalTime::full(const QDateTime &utc) const
{
    if (!utc.isValid())
        return {};
    const QDateTime here = local(utc);
    return QLocale().toString(here, u"dddd d MMMM yyyy HH:mm:ss "_s) + here.timeZoneAbbreviation();
}

} // namespace voicelog
