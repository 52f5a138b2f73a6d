// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallData.h"

#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 longestWaitMs = 900'000; ///< for somebody who answers, before the sound begins

template <typename T>
void fill(std::optional<T> &mine, const std::optional<T> &other)
{
    if (!mine)
        mine = other;
}

void fill(QString &mine, const QString &other)
{
    if (mine.isEmpty())
        mine = other;
}

void fill(QDateTime &mine, const QDateTime &other)
{
    if (!mine.isValid())
        mine = other;
}

template <typename T>
void fill(QList<T> &mine, const QList<T> &other)
{
    if (mine.isEmpty())
        mine = other;
}

// One source's numbers, in the spelling in which they are stored.
class Numbers
{
public:
    Numbers(const CallData &data, QStringView countryCode) : m_asTold(data.numbersAsTold), m_countryCode(countryCode) {}
    [[nodiscard]] QString spelled(const QString &number) const
    {
        const QString normalized = normalizedNumber(number, m_countryCode);
        return m_asTold && !normalized.isEmpty() ? number.simplified() : normalized;
    }
    [[nodiscard]] bool isOutside(const QString &number) const
    {
        return normalizedNumber(number, m_countryCode).startsWith(u'+');
    }

private:
    bool m_asTold;
    QStringView m_countryCode;
};

// Both sides of a call, with numbers in one spelling.
struct Sides
{
    Direction direction = Direction::Inbound;
    bool guessed = false;
    Participant agent;
    Participant customer;
    QString line;
};

Direction guessedDirection(const QString &from, const QString &to, const Numbers &numbers)
{
    if (from.isEmpty() || numbers.isOutside(from))
        return Direction::Inbound;
    return numbers.isOutside(to) ? Direction::Outbound : Direction::Internal;
}

// A number that is ours but no extension is a line.
void placeOwnNumber(Sides &sides, const QString &number, const Numbers &numbers)
{
    if (numbers.isOutside(number))
        fill(sides.line, number);
    else
        fill(sides.agent.number, number);
}

Sides sidesOf(const CallData &data, QStringView countryCode)
{
    Sides sides;
    const Numbers numbers(data, countryCode);
    const QString from = numbers.spelled(data.from);
    const QString to = numbers.spelled(data.to);
    const bool toldNumbers = !data.from.isEmpty() || !data.to.isEmpty();
    const QString other = numbers.spelled(data.customerNumber); // of one who was called a customer for want of better
    const bool colleagues = !data.agentNumber.isEmpty() && !other.isEmpty() && !numbers.isOutside(other);
    sides.guessed = !data.direction;
    sides.direction = data.direction ? *data.direction
                      : toldNumbers  ? guessedDirection(from, to, numbers)
                      : colleagues   ? Direction::Internal
                                     : Direction::Inbound;
    sides.line = data.line;
    sides.agent = {
        {}, ParticipantRole::Agent, data.agent, numbers.spelled(data.agentNumber), data.agentChannel.value_or(-1), {},
        {}};
    sides.customer = {{},
                      ParticipantRole::Customer,
                      data.customer,
                      numbers.spelled(data.customerNumber),
                      data.customerChannel.value_or(-1),
                      {},
                      {}};
    const bool customerTold = !sides.customer.number.isEmpty() || data.numberWithheld;
    switch (sides.direction) {
    case Direction::Inbound:
        if (!customerTold)
            sides.customer.number = from;
        fill(sides.customer.name, data.fromName);
        fill(sides.agent.name, data.toName);
        placeOwnNumber(sides, to, numbers);
        break;
    case Direction::Outbound:
        if (!customerTold)
            sides.customer.number = to;
        fill(sides.agent.name, data.fromName);
        fill(sides.customer.name, data.toName);
        placeOwnNumber(sides, from, numbers);
        break;
    case Direction::Internal:
        fill(sides.agent.number, from);
        fill(sides.agent.name, data.fromName);
        fill(sides.customer.number, to);
        fill(sides.customer.name, data.toName);
        sides.customer.role = ParticipantRole::Agent;
        break;
    }
    return sides;
}

bool isAmong(const QList<Participant> &participants, const Participant &wanted)
{
    return std::ranges::any_of(participants, [&wanted](const Participant &one) {
        return wanted.number.isEmpty() ? one.name == wanted.name : one.number == wanted.number;
    });
}

} // namespace

void CallData::fillFrom(const CallData &other)
{
    // A call id without its system means nothing: both come from one source.
    if (sourceCallId.isEmpty()) {
        sourceCallId = other.sourceCallId;
        if (!other.sourceSystem.isEmpty() && !other.sourceCallId.isEmpty())
            sourceSystem = other.sourceSystem;
    }
    fill(sourceSystem, other.sourceSystem);
    // Numbers as telephone systems say them are taken together, or they could name one side twice.
    const bool hasNumbers = !customerNumber.isEmpty() || numberWithheld || !from.isEmpty() || !to.isEmpty();
    if (!hasNumbers) {
        from = other.from;
        to = other.to;
        fill(fromName, other.fromName);
        fill(toName, other.toName);
        numbersAsTold = other.numbersAsTold;
        customerNumber = other.customerNumber;
        numberWithheld = other.numberWithheld;
    }
    fill(startedAt, other.startedAt);
    fill(endedAt, other.endedAt);
    fill(durationMs, other.durationMs);
    fill(direction, other.direction);
    fill(origin, other.origin);
    fill(partyBasis, other.partyBasis);
    fill(extent, other.extent);
    fill(customerKind, other.customerKind);
    fill(privateCall, other.privateCall);
    fill(line, other.line);
    fill(agent, other.agent);
    fill(agentNumber, other.agentNumber);
    fill(customer, other.customer);
    fill(agentChannel, other.agentChannel);
    fill(customerChannel, other.customerChannel);
    fill(participants, other.participants);
    fill(extentReason, other.extentReason);
    fill(contractKind, other.contractKind);
    fill(contractRef, other.contractRef);
    fill(orderRef, other.orderRef);
    fill(writtenAcceptanceRef, other.writtenAcceptanceRef);
    if (!objectionRaised) {
        objectionRaised = other.objectionRaised;
        objectionAtMs = other.objectionAtMs;
    }
    fill(segments, other.segments);
    fill(transcriptName, other.transcriptName);
    if (!announcement) { // one log's word, not put together from two
        announcement = other.announcement;
        announcedMoment = other.announcedMoment;
    }
    notes += other.notes;
}

void CallData::applyTo(RecordingDraft &draft, QStringView countryCode) const
{
    const Sides sides = sidesOf(*this, countryCode);
    draft.sourceSystem = sourceSystem;
    draft.sourceCallId = sourceCallId;
    draft.startedAt = startedAt;
    draft.durationMs = durationMs;
    if (!durationMs && startedAt.isValid() && endedAt >= startedAt)
        draft.durationMs = startedAt.msecsTo(endedAt);
    draft.direction = sides.direction;
    draft.origin = origin.value_or(Origin::ControllerSystem);
    draft.partyBasis = partyBasis.value_or(PartyBasis::Participant);
    draft.extent = extent.value_or(Extent::Full);
    draft.extentReason = extentReason;
    draft.customerKind = customerKind;
    draft.privateCall = privateCall.value_or(PrivateCall::No);
    draft.line = sides.line;
    draft.contractKind = contractKind;
    draft.contractRef = contractRef;
    draft.orderRef = orderRef;
    draft.writtenAcceptanceRef = writtenAcceptanceRef;
    draft.objectionRaised = objectionRaised;
    draft.objectionAtMs = objectionAtMs;
    draft.segments = segments;
    draft.notes += notes;
    draft.announcement = announcement;
    if (draft.announcement && announcedMoment.isValid() && startedAt.isValid()) {
        // Some minutes before the sound begins it was said while the caller waited; at any other moment in no call of
        // his, and what lies outside the sound is left out.
        const qint64 at = startedAt.msecsTo(announcedMoment);
        draft.announcement->announcedAtMs = at >= -longestWaitMs ? std::max<qint64>(0, at) : at;
    }
    draft.participants = participants;
    for (auto &participant : draft.participants)
        participant.number = normalizedNumber(participant.number, countryCode);
    const auto has = [&](ParticipantRole role) {
        return std::ranges::any_of(draft.participants, [role](const Participant &p) { return p.role == role; });
    };
    if (!has(ParticipantRole::Agent) && !(sides.agent.name.isEmpty() && sides.agent.number.isEmpty()))
        draft.participants.append(sides.agent);
    const bool namesOtherSide = !sides.customer.name.isEmpty() || !sides.customer.number.isEmpty();
    if (participants.isEmpty() ? namesOtherSide || sides.direction != Direction::Internal
                               : namesOtherSide && sides.customer.role == ParticipantRole::Customer &&
                                     !has(ParticipantRole::Customer) && !isAmong(draft.participants, sides.customer))
        draft.participants.append(sides.customer); // nameless and numberless: an unknown customer
    if (sides.guessed)
        draft.notes.append(notes::DirectionGuessed);
}

} // namespace voicelog
