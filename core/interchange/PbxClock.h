// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AsteriskCdr.h"
#include "AsteriskCel.h"

#include <QMap>
#include <QTimeZone>

#include <optional>

namespace voicelog {

/// The clock of a telephone system: makes its local times moments. The id of a channel begins with the channel's first
/// second in UTC, which tells what the clock showed then. A clock that showed the zone's own time goes on with the
/// zone: it may be changed during the call. Any other is taken to keep its distance.
class PbxClock
{
public:
    /// Learns from all rows of one call, in the order of their local times: of one channel there may be several, and
    /// the one that lies nearest to a whole offset is its first. `notes` gets what is uncertain.
    PbxClock(const QTimeZone &zone, const QList<const CdrRow *> &rows, QStringList &notes);

    [[nodiscard]] QDateTime startOf(const CdrRow &row); ///< invalid if there is none
    [[nodiscard]] QDateTime timeOf(const CelEvent &event) const;

private:
    struct Channel
    {
        qint64 epoch = 0;          ///< when it began
        std::optional<int> offset; ///< of the clock, in seconds; nothing if the id fits no clock
        qint64 away = 0;           ///< how far the row that told it lies from the channel's beginning, by that clock
    };
    void learn(const CdrRow &row);
    [[nodiscard]] bool keepsZone(const Channel &channel) const;
    /// By the zone: of the hour that comes twice the first that does not lie before the channel.
    [[nodiscard]] QDateTime byZone(QDate date, QTime time, const Channel &channel) const;

    QTimeZone m_zone;
    QStringList &m_notes;
    QMap<QString, Channel> m_channels; ///< by unique id
};

} // namespace voicelog
