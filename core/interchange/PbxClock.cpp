// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PbxClock.h"

#include "CallTime.h"
#include "DraftNotes.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 clockSlip = 60; // seconds

std::optional<qint64> epochOfAsteriskId(const QString &id)
{
    static const QRegularExpression form(u"(?:^|-)(\\d{9,10})\\.\\d+$"_s);
    const auto match = form.match(id);
    return match.hasMatch() ? std::optional(match.capturedView(1).toLongLong()) : std::nullopt;
}

} // namespace

PbxClock::PbxClock(const QTimeZone &zone, const QList<const CdrRow *> &rows, QStringList &notes)
    : m_zone(zone), m_notes(notes)
{
    for (const auto *row : rows)
        learn(*row);
    for (const Channel &channel : std::as_const(m_channels)) {
        if (!channel.offset)
            m_notes.append(notes::CallIdDoesNotFitTime);
        else if (!keepsZone(channel))
            m_notes.append(notes::OffsetFromCallId);
    }
}

void PbxClock::learn(const CdrRow &row)
{
    const auto epoch = epochOfAsteriskId(row.uniqueId);
    if (!epoch)
        return;
    Channel &channel = m_channels[row.uniqueId];
    channel.epoch = *epoch;
    const auto offset = derivedUtcOffset(row.start, *epoch, m_zone);
    if (!offset)
        return;
    const qint64 away = std::abs(row.start.toSecsSinceEpoch() - *offset - *epoch);
    if (!channel.offset || away < channel.away) {
        channel.offset = offset;
        channel.away = away;
    }
}

bool PbxClock::keepsZone(const Channel &channel) const
{
    return channel.offset == m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(channel.epoch, QTimeZone::UTC));
}

QDateTime PbxClock::byZone(QDate date, QTime time, const Channel &channel) const
{
    const QDateTime first(date, time, m_zone, QDateTime::TransitionResolution::RelativeToBefore);
    const QDateTime second(date, time, m_zone, QDateTime::TransitionResolution::RelativeToAfter);
    return (first.toSecsSinceEpoch() < channel.epoch - clockSlip ? second : first).toUTC();
}

QDateTime PbxClock::startOf(const CdrRow &row)
{
    const auto channel = m_channels.constFind(row.uniqueId);
    if (channel != m_channels.cend() && channel->offset) {
        return keepsZone(*channel) ? byZone(row.start.date(), row.start.time(), *channel)
                                   : row.start.addSecs(-*channel->offset);
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

QDateTime PbxClock::timeOf(const CelEvent &event) const
{
    auto channel = m_channels.constFind(event.uniqueId);
    if (channel == m_channels.cend() || !channel->offset) // one of the same call's has the same clock
        channel = std::ranges::find_if(m_channels, [](const Channel &other) { return other.offset.has_value(); });
    if (channel == m_channels.cend()) {
        const auto time = parsedCallTime(event.time, m_zone);
        return time ? time->utc : QDateTime();
    }
    const bool zoned = keepsZone(*channel);
    const auto time = parsedCallTime(event.time, zoned ? m_zone : QTimeZone::fromSecondsAheadOfUtc(*channel->offset));
    if (!time || !time->ambiguous)
        return time ? time->utc : QDateTime();
    const QDateTime local = time->utc.toTimeZone(m_zone);
    return byZone(local.date(), local.time(), *channel);
}

} // namespace voicelog
