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
/// zone: it may be changed during the call, unless a row tells that it was not. Any other is taken to keep its
/// distance.
class PbxClock
{
public:
    /// Learns from all rows of one call, in the order of their local times: of one channel there may be several, of
    /// which only the first begins when the channel did. `notes` gets what is uncertain.
    PbxClock(const QTimeZone &zone, const QList<const CdrRow *> &rows, QStringList &notes);

    /// Invalid if there is none. `after`: what began before this row did; invalid if nothing is known to.
    [[nodiscard]] QDateTime startOf(const CdrRow &row, const QDateTime &after);
    [[nodiscard]] QDateTime timeOf(const CelEvent &event, const QDateTime &after) const;

private:
    struct Channel
    {
        qint64 epoch = 0;          ///< when it began
        std::optional<int> offset; ///< of the clock, in seconds; nothing if the id fits no clock
        qint64 start = 0;          ///< of the row that told it, by that clock
        bool byZone = false;       ///< it shows the zone's time
    };
    void learn(const CdrRow &row);
    [[nodiscard]] Channel channelOf(const CdrRow &row, qint64 epoch) const;
    [[nodiscard]] int zoneOffset(qint64 epoch) const;
    /// The zone's first change of the clock in the day after that.
    [[nodiscard]] std::optional<qint64> changeAfter(qint64 epoch) const;
    /// The row lasted through the change, and its times do not show it.
    [[nodiscard]] bool wasNotChanged(const CdrRow &row, const Channel &channel) const;

    QTimeZone m_zone;
    QStringList &m_notes;
    QMap<QString, Channel> m_channels; ///< by unique id
};

} // namespace voicelog
