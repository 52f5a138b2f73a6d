// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AsteriskCall.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "PbxClock.h"

#include <recordings/PhoneNumber.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// A row with its moments in UTC.
struct AsteriskLeg
{
    const CdrRow *row = nullptr;
    QDateTime start;
    QDateTime answer; ///< invalid if nobody answered
    QDateTime end;
};

// Whom a call reached, and from when to when.
struct ReachedParty
{
    QString number;
    QString name;
    bool outside = false;
    QDateTime joined;
    QDateTime left;
};

bool isDialledNumber(const QString &text)
{
    static const QRegularExpression form(u"^\\+?[0-9][0-9 ()./-]*$"_s);
    return form.match(text).hasMatch();
}

class AsteriskCallReader
{
public:
    AsteriskCallReader(const AsteriskCall &call, const AsteriskSound &sound, const QTimeZone &zone,
                       QStringView countryCode)
        : m_call(call), m_sound(sound), m_countryCode(countryCode), m_rows(byLocalStart(call)),
          m_clock(zone, m_rows, m_data.notes)
    {
    }

    CallData read()
    {
        sortLegs();
        sortEvents();
        place();
        if (!m_legs.isEmpty()) {
            setCaller();
            findReached();
            setSides();
        }
        addHolds();
        addTransfers();
        std::ranges::sort(m_data.segments, {}, [](const Segment &s) { return s.range.startMs; });
        return m_data;
    }

private:
    struct Event
    {
        const CelEvent *event;
        QDateTime at;
    };

    [[nodiscard]] bool isOutside(const QString &number) const
    {
        return normalizedNumber(number, m_countryCode).startsWith(u'+');
    }
    [[nodiscard]] bool isSame(const QString &a, const QString &b) const
    {
        return normalizedNumber(a, m_countryCode) == normalizedNumber(b, m_countryCode);
    }
    [[nodiscard]] qint64 fromBegin(const QDateTime &moment) const { return m_begin.msecsTo(moment); }

    // The call's first channel stands before what it called.
    static auto rank(const CdrRow &row) { return std::pair(row.uniqueId != row.callId(), row.sequence); }

    static QList<const CdrRow *> byLocalStart(const AsteriskCall &call)
    {
        QList<const CdrRow *> rows;
        for (const auto &row : call.rows)
            rows.append(&row);
        std::ranges::stable_sort(rows, {}, [](const CdrRow *row) { return std::pair(row->start, rank(*row)); });
        return rows;
    }

    void sortLegs()
    {
        // Numbered as they began.
        const bool numbered = std::ranges::all_of(m_rows, [](const CdrRow *row) { return row->sequence > 0; });
        if (numbered)
            std::ranges::stable_sort(m_rows, {}, &CdrRow::sequence);
        QDateTime before;
        for (const auto *row : std::as_const(m_rows)) {
            AsteriskLeg leg{row, m_clock.startOf(*row, before), {}, {}};
            if (!leg.start.isValid())
                continue;
            if (numbered)
                before = leg.start;
            leg.end = leg.start.addMSecs(row->durationMs);
            const qint64 toEnd = row->start.msecsTo(row->end); // finer than the duration, unless summer time ended
            if (row->end.isValid() && std::abs(toEnd - row->durationMs) <= 2000)
                leg.end = leg.start.addMSecs(toEnd);
            if (row->answered) {
                const qint64 toAnswer = row->start.msecsTo(row->answer);
                const bool fits = row->answer.isValid() && toAnswer >= 0 && leg.start.addMSecs(toAnswer) <= leg.end;
                leg.answer = fits ? leg.start.addMSecs(toAnswer) : leg.end.addMSecs(-row->billedMs);
            }
            m_legs.append(leg);
        }
        // Not the order of their local times in the night that summer time ends.
        std::ranges::stable_sort(m_legs, {},
                                 [](const AsteriskLeg &leg) { return std::pair(leg.start, rank(*leg.row)); });
    }

    void sortEvents()
    {
        QDateTime before; // in the log, each after the other
        for (const auto &event : m_call.events) {
            const QDateTime at = m_clock.timeOf(event, before);
            if (!at.isValid())
                continue;
            before = at;
            m_events.append({&event, at});
        }
        std::ranges::stable_sort(m_events, {}, &Event::at);
    }

    [[nodiscard]] bool isOwn(const CdrRow &row) const
    {
        return std::ranges::any_of(m_sound.names, [&](const QString &name) {
            return name == row.recordingFile || (!row.uniqueId.isEmpty() && name.endsWith(row.uniqueId));
        });
    }

    // Where the sound begins and ends.
    void place()
    {
        QList<AsteriskLeg> own;
        if (!m_sound.alone)
            std::ranges::copy_if(m_legs, std::back_inserter(own),
                                 [this](const AsteriskLeg &leg) { return isOwn(*leg.row); });
        const auto &legs = own.isEmpty() ? m_legs : own;
        QDateTime answered;
        for (const auto &leg : legs) {
            if (leg.answer.isValid() && (!answered.isValid() || leg.answer < answered))
                answered = leg.answer;
            if (!m_end.isValid() || leg.end > m_end)
                m_end = leg.end;
        }
        if (legs.isEmpty()) {
            const auto found = std::ranges::find(m_events, u"ANSWER"_s, [](const Event &e) { return e.event->type; });
            if (found != m_events.end())
                answered = found->at;
            if (!m_events.isEmpty())
                m_end = m_events.last().at;
        }
        m_begin = answered.isValid() || legs.isEmpty() ? answered : legs.first().start;
        const auto named = m_sound.told ? m_sound.told->startedAt : QDateTime();
        if (named.isValid() && (!m_begin.isValid() || (named > m_begin && named < m_end)))
            m_begin = named;
        m_data.startedAt = m_begin;
        if (legs.isEmpty())
            return;
        m_data.endedAt = m_end;
        if (const qint64 length = m_begin.msecsTo(m_end); answered.isValid() && length <= longestCallMs)
            m_data.durationMs = length;
    }

    // A telephone of ours that shows a number of the whole office is told by its own channel.
    void setCaller()
    {
        const auto &first = *m_legs.first().row;
        m_data.from = first.src;
        m_data.direction = m_sound.told ? m_sound.told->direction : std::nullopt;
        const QString own = isOutside(first.callerNumber)   ? QString()
                            : !first.callerNumber.isEmpty() ? first.callerNumber
                                                            : channelExtension(first.channel);
        if (m_data.direction != Direction::Inbound && isOutside(first.src) && isDialledNumber(own)) {
            m_data.from = own;
            m_ownLine = first.src;
        }
        if (!isSame(first.callerName, first.src))
            m_data.fromName = first.callerName;
        const bool inside = !normalizedNumber(m_data.from, m_countryCode).isEmpty() && !isOutside(m_data.from);
        m_direction = m_data.direction.value_or(!inside                ? Direction::Inbound
                                                : isOutside(first.dst) ? Direction::Outbound
                                                                       : Direction::Internal);
    }

    void findReached()
    {
        QList<AsteriskLeg> answered;
        std::ranges::copy_if(m_legs, std::back_inserter(answered),
                             [](const AsteriskLeg &leg) { return leg.answer.isValid(); });
        std::ranges::stable_sort(answered, {}, &AsteriskLeg::answer);
        for (const auto &leg : std::as_const(answered)) {
            const auto &row = *leg.row;
            QString number = channelExtension(row.dstChannel);
            const bool byChannel = !number.isEmpty();
            const bool dialled = row.lastApp.compare("Dial"_L1, Qt::CaseInsensitive) == 0 && isDialledNumber(row.dst);
            // A number of ours that was called from outside is no party.
            const bool line = isOutside(row.dst) && m_direction == Direction::Inbound && row.dst == firstDialled();
            if (!byChannel && dialled && !line)
                number = row.dst;
            if (number.isEmpty() || isSame(number, m_data.from) || leg.end <= m_begin || leg.answer >= m_end)
                continue;
            const auto known = std::ranges::find_if(
                m_reached, [&](const ReachedParty &reached) { return isSame(reached.number, number); });
            if (known != m_reached.end()) {
                known->left = std::max(known->left, leg.end);
                continue;
            }
            m_reached.append({number, byChannel || row.dst == number ? row.reachedName : QString(), isOutside(number),
                              leg.answer, leg.end});
        }
    }

    [[nodiscard]] QString firstDialled() const
    {
        const auto &first = *m_legs.first().row;
        return first.did.isEmpty() ? first.dst : first.did;
    }

    [[nodiscard]] bool isToldLine(const QString &number) const
    {
        return m_sound.told && !m_sound.told->line.isEmpty() && isSame(m_sound.told->line, number);
    }

    void setSides()
    {
        const auto first = m_reached.isEmpty() ? ReachedParty() : m_reached.first();
        const QString dialled = firstDialled();
        const QString dialledNumber = isDialledNumber(dialled) || dialled.startsWith(u'*') ? dialled : QString();
        switch (m_direction) {
        case Direction::Inbound:
            if ((first.number.isEmpty() && !isToldLine(dialledNumber)) || isOutside(dialledNumber) || first.outside)
                m_data.to = dialledNumber; // a number of ours, or whom nobody answered for
            if (!first.outside) {
                m_data.agentNumber = first.number;
                m_data.agent = first.name;
            }
            if (!first.number.isEmpty() && !isSame(dialledNumber, first.number) && !isOutside(dialledNumber))
                m_data.line = dialledNumber; // a queue or a group
            break;
        case Direction::Outbound:
            m_data.to = first.outside ? first.number : dialledNumber;
            m_data.line = m_ownLine;
            break;
        case Direction::Internal:
            m_data.to = first.number.isEmpty() ? dialledNumber : first.number;
            m_data.customer = first.name;
            if (!first.number.isEmpty() && !isSame(dialledNumber, first.number))
                m_data.line = dialledNumber;
            break;
        }
        m_data.line = normalizedNumber(m_data.line, m_countryCode);
        if (m_sound.told && !m_sound.told->line.isEmpty())
            m_data.line = m_sound.told->line;
        if (m_reached.size() > 1)
            addParticipants();
    }

    void addParticipants()
    {
        const bool inbound = m_direction == Direction::Inbound;
        const auto callerRole = inbound ? ParticipantRole::Customer : ParticipantRole::Agent;
        m_data.participants.append({{}, callerRole, m_data.fromName, m_data.from, -1, {}, {}});
        bool hasCustomer = inbound;
        for (const auto &reached : std::as_const(m_reached)) {
            Participant participant;
            participant.name = reached.name;
            participant.number = reached.number;
            participant.role = !reached.outside                                    ? ParticipantRole::Agent
                               : hasCustomer || m_direction == Direction::Internal ? ParticipantRole::Third
                                                                                   : ParticipantRole::Customer;
            hasCustomer = hasCustomer || participant.role == ParticipantRole::Customer;
            if (reached.joined > m_begin)
                participant.joinedMs = fromBegin(reached.joined);
            if (reached.left < m_end)
                participant.leftMs = fromBegin(reached.left);
            m_data.participants.append(participant);
        }
        if (!hasCustomer && m_direction == Direction::Outbound)
            m_data.participants.append({{}, ParticipantRole::Customer, {}, m_data.to, -1, {}, {}});
    }

    // Adds a stretch of time, cut to the sound.
    void addStretch(SegmentKind kind, QDateTime from, QDateTime to, const QString &label = {})
    {
        from = std::max(from, m_begin);
        to = std::min(to, m_end);
        std::ignore = addSegment(m_data, kind, {fromBegin(from), fromBegin(to)}, label);
    }

    // Both sides may hold at once: what is held by anyone is one stretch.
    void addHolds()
    {
        QSet<QString> holding;
        QDateTime since;
        for (const auto &[event, at] : std::as_const(m_events)) {
            const bool held = !holding.isEmpty();
            if (event->type == u"HOLD"_s)
                holding.insert(event->channel);
            else if (event->type == u"UNHOLD"_s || event->type == u"HANGUP"_s)
                holding.remove(event->channel);
            else if (event->type == u"LINKEDID_END"_s)
                holding.clear();
            if (!held && !holding.isEmpty())
                since = at;
            else if (held && holding.isEmpty())
                addStretch(SegmentKind::Hold, since, at);
        }
        if (!holding.isEmpty())
            addStretch(SegmentKind::Hold, since, m_end);
    }

    void addTransfers()
    {
        QDateTime since = m_begin;
        QString to;
        bool any = false;
        for (const auto &[event, at] : std::as_const(m_events)) {
            if (!event->type.endsWith("TRANSFER"_L1) || at <= m_begin || at >= m_end)
                continue;
            addStretch(SegmentKind::Talk, since, at, to);
            since = at;
            to = event->extension;
            any = true;
        }
        if (any)
            addStretch(SegmentKind::Talk, since, m_end, to);
    }

    const AsteriskCall &m_call;
    const AsteriskSound &m_sound;
    QStringView m_countryCode;
    CallData m_data;
    QList<const CdrRow *> m_rows;
    PbxClock m_clock;
    QList<AsteriskLeg> m_legs;
    QList<Event> m_events;
    QList<ReachedParty> m_reached;
    QDateTime m_begin;
    QDateTime m_end;
    Direction m_direction = Direction::Inbound;
    QString m_ownLine; ///< the number that a call out showed
};

} // namespace

CallData asteriskCallData(const AsteriskCall &call, const AsteriskSound &sound, const QTimeZone &zone,
                          QStringView countryCode)
{
    return AsteriskCallReader(call, sound, zone, countryCode).read();
}

} // namespace voicelog
