// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace voicelog {

/// Moments as people here read them. The archive keeps UTC; screens show the organisation's own zone (Europe/Amsterdam
/// unless set otherwise), whatever zone this computer is set to: legal periods are counted in it.
class LocalTime
{
public:
    explicit LocalTime(const QTimeZone &zone = QTimeZone("Europe/Amsterdam"));

    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] QDateTime local(const QDateTime &utc) const { return utc.toTimeZone(m_zone); }
    [[nodiscard]] QDate localDate(const QDateTime &utc) const { return local(utc).date(); }
    /// The first moment of a local day, in UTC.
    [[nodiscard]] QDateTime startOfDay(QDate day) const { return day.startOfDay(m_zone).toUTC(); }

    /// Short, for lists: "24-11-2026 07:49" or "24/11/2026 07:49", as the locale has it, always with four digits of
    /// the year.
    [[nodiscard]] QString dateTime(const QDateTime &utc) const;
    [[nodiscard]] QString date(const QDateTime &utc) const;
    [[nodiscard]] QString time(const QDateTime &utc) const;
    /// In full: "Tuesday 24 November 2026 07:49:16", with the zone's short name.
    [[nodiscard]] QString full(const QDateTime &utc) const;

private:
    QTimeZone m_zone;
};

} // namespace voicelog
