// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PbxClock.h"

#include "CallTime.h"

#include <recordings/DraftNotes.h>

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 clockSlip = 60; // seconds
constexpr qint64 day = 86'400;

std::optional<qint64> epochOfAsteriskId(const QString &id)
{
    static const QRegularExpression form(u"(?:^|-)(\\d{9,10})\\.\\d+$"_s);
    const auto match = form.match(id);
    return match.hasMatch() ? std::optional(match.capturedView(1).toLongLong()) : std::nullopt;
}

/// A time that the zone's clock showed. Where it came twice: the first that does not lie before `notBefore`, and
/// `twice` if the other does not either.
struct ZonedTime
{
    QDateTime utc;
    bool twice = false;
};
ZonedTime zonedTime(QDate date, QTime time, const QTimeZone &zone, qint64 notBefore)
{
    const QDateTime first(date, time, zone, QDateTime::TransitionResolution::RelativeToBefore);
    const QDateTime second(date, time, zone, QDateTime::TransitionResolution::RelativeToAfter);
    const bool isFirst = first.toSecsSinceEpoch() >= notBefore;
    return {(isFirst ? first : second).toUTC(), isFirst && first < second};
}

qint64 laterOf(qint64 epoch, const QDateTime &after)
{
    return (after.isValid() ? std::max(epoch, after.toSecsSinceEpoch()) : epoch) - clockSlip;
}

} // namespace

PbxClock::PbxClock(const QTimeZone &zone, const QList<const CdrRow *> &rows, QStringList &notes)
    : m_zone(zone), m_notes(notes)
{
    for (const auto *row : rows)
        learn(*row);
    const bool constant = std::ranges::any_of(
        rows, [this](const CdrRow *row) { return wasNotChanged(*row, m_channels.value(row->uniqueId)); });
    for (Channel &channel : m_channels) {
        if (!channel.offset)
            m_notes.append(notes::CallIdDoesNotFitTime);
        else if (!channel.byZone)
            m_notes.append(notes::OffsetFromCallId);
        channel.byZone = channel.byZone && !constant;
    }
}

int PbxClock::zoneOffset(qint64 epoch) const
{
    return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(epoch, QTimeZone::UTC));
}

std::optional<qint64> PbxClock::changeAfter(qint64 epoch) const
{
    const int before = zoneOffset(epoch);
    if (zoneOffset(epoch + day) == before)
        return std::nullopt;
    qint64 low = epoch;
    qint64 high = epoch + day;
    while (high - low > 1) {
        const qint64 middle = low + (high - low) / 2;
        (zoneOffset(middle) == before ? low : high) = middle;
    }
    return high;
}

PbxClock::Channel PbxClock::channelOf(const CdrRow &row, qint64 epoch) const
{
    Channel channel{epoch, derivedUtcOffset(row.start, epoch, m_zone), 0, false};
    if (!channel.offset)
        return channel;
    channel.start = row.start.toSecsSinceEpoch() - *channel.offset;
    channel.byZone = *channel.offset == zoneOffset(epoch) || *channel.offset == zoneOffset(channel.start);
    return channel;
}

// The first row decides; but in the night that summer time ends one after the change may be the first by its local
// time.
void PbxClock::learn(const CdrRow &row)
{
    const auto epoch = epochOfAsteriskId(row.uniqueId);
    if (!epoch)
        return;
    const Channel channel = channelOf(row, *epoch);
    const auto known = m_channels.find(row.uniqueId);
    if (known == m_channels.end())
        m_channels.insert(row.uniqueId, channel);
    else if (const auto change = changeAfter(*epoch); change && channel.offset == zoneOffset(*epoch) &&
                                                      known->offset == zoneOffset(*change) && known->start >= *change)
        *known = channel;
}

bool PbxClock::wasNotChanged(const CdrRow &row, const Channel &channel) const
{
    if (!channel.offset || !channel.byZone || !row.end.isValid())
        return false;
    const auto change = changeAfter(channel.epoch);
    const qint64 start = row.start.toSecsSinceEpoch() - *channel.offset;
    return change && start < *change && start + row.durationMs / 1000 > *change &&
           std::abs(row.start.msecsTo(row.end) - row.durationMs) <= 2000;
}

QDateTime PbxClock::startOf(const CdrRow &row, const QDateTime &after)
{
    const auto channel = m_channels.constFind(row.uniqueId);
    if (channel != m_channels.cend() && channel->offset) {
        if (!channel->byZone)
            return row.start.addSecs(-*channel->offset);
        const ZonedTime time = zonedTime(row.start.date(), row.start.time(), m_zone, laterOf(channel->epoch, after));
        if (time.twice && std::abs(time.utc.toSecsSinceEpoch() - channel->epoch) > clockSlip)
            m_notes.append(notes::TimeAmbiguous);
        return time.utc;
    }
    const auto local = localCallTime(row.start.date(), row.start.time(), m_zone);
    if (!local)
        return {};
    if (local->ambiguous)
        m_notes.append(notes::TimeAmbiguous);
    if (local->skipped)
        m_notes.append(notes::TimeSkipped);
    return local->utc;
}

// Its own channel's clock, or that of another of the call; but no event lies before its own channel.
QDateTime PbxClock::timeOf(const CelEvent &event, const QDateTime &after) const
{
    auto channel = m_channels.constFind(event.uniqueId);
    if (channel == m_channels.cend() || !channel->offset)
        channel = std::ranges::find_if(m_channels, [](const Channel &other) { return other.offset.has_value(); });
    const bool byZone = channel == m_channels.cend() || channel->byZone;
    const auto time = parsedCallTime(event.time, byZone ? m_zone : QTimeZone::fromSecondsAheadOfUtc(*channel->offset));
    if (!time || !time->ambiguous)
        return time ? time->utc : QDateTime();
    const QDateTime local = time->utc.toTimeZone(m_zone);
    const qint64 began = epochOfAsteriskId(event.uniqueId).value_or(channel == m_channels.cend() ? 0 : channel->epoch);
    return zonedTime(local.date(), local.time(), m_zone, laterOf(began, after)).utc;
}

} // namespace voicelog
