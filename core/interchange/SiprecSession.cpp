// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SiprecSession.h"

#include "CallTime.h"
#include "InterchangeErrors.h"
#include "SipAddress.h"

#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostOfAKind = 1000;       // participants, streams …
constexpr qsizetype mostOfAParticipant = 100; // identities, streams
constexpr int mostChannels = 64;

using Span = SiprecMetadata::Span;

void fillText(QString &mine, const QString &told)
{
    if (!told.isEmpty())
        mine = told;
}

void addTexts(QStringList &mine, const QStringList &told)
{
    for (const auto &text : told) {
        if (!text.isEmpty() && mine.size() < mostOfAParticipant && !mine.contains(text))
            mine.append(text);
    }
}

void takeEarlier(QDateTime &mine, const QDateTime &told)
{
    if (told.isValid() && (!mine.isValid() || told < mine))
        mine = told;
}

void takeLater(QDateTime &mine, const QDateTime &told)
{
    if (told.isValid() && (!mine.isValid() || told > mine))
        mine = told;
}

void mergeSpan(Span &mine, const Span &told)
{
    const bool cameBack = told.from.isValid() && !told.to.isValid() && mine.to.isValid() && told.from >= mine.to;
    takeEarlier(mine.from, told.from);
    if (cameBack)
        mine.to = {};
    else
        takeLater(mine.to, told.to);
}

// The entry of that kind and id, made if it is not there yet; null if there are too many.
template <typename T>
T *entry(QList<T> &list, QHash<QString, qsizetype> &places, QChar kind, const QString &id)
{
    const QString key = kind + id;
    if (const auto found = places.constFind(key); found != places.constEnd())
        return &list[*found];
    if (list.size() >= mostOfAKind)
        return nullptr;
    places.insert(key, list.size());
    return &list.emplace_back();
}

// "Anonymous", or only the number once more.
bool isNoName(const QString &name, const QString &number, QStringView countryCode)
{
    const QString asNumber = normalizedNumber(name, countryCode);
    return asNumber.isEmpty() ||
           (asNumber == number && std::ranges::none_of(name, [](QChar c) { return c.isLetter(); }));
}

qint64 offsetMs(const QDateTime &start, const QDateTime &moment)
{
    return std::clamp<qint64>(start.msecsTo(moment), 0, longestCallMs);
}

} // namespace

Result<void> SiprecSession::merge(const SiprecMetadata &document)
{
    bool all = true;
    const auto lay = [&](auto &mine, QChar kind, const auto &told, const auto &idOf, const auto &over) {
        for (const auto &one : told) {
            auto *known = entry(mine, m_places, kind, idOf(one));
            all = all && known;
            if (known)
                over(*known, one);
        }
    };
    const auto ownId = [](const auto &one) { return one.id; };
    lay(m_whole.groups, u'g', document.groups, ownId, [](auto &mine, const auto &told) {
        mine.id = told.id;
        mergeSpan(mine.span, told.span);
    });
    lay(m_whole.sessions, u's', document.sessions, ownId, [](auto &mine, const auto &told) {
        mine.id = told.id;
        addTexts(mine.sipSessionIds, told.sipSessionIds);
        addTexts(mine.reasons, told.reasons);
        fillText(mine.groupId, told.groupId);
        takeEarlier(mine.startedAt, told.startedAt);
        takeLater(mine.stoppedAt, told.stoppedAt);
    });
    lay(m_whole.participants, u'p', document.participants, ownId,
        [this](auto &mine, const auto &told) { mergeParticipant(mine, told); });
    lay(m_whole.streams, u'm', document.streams, ownId, [](auto &mine, const auto &told) {
        mine.id = told.id;
        fillText(mine.sessionId, told.sessionId);
        fillText(mine.label, told.label);
        fillText(mine.contentType, told.contentType);
    });
    lay(
        m_whole.coverages, u'c', document.coverages, [](const auto &one) { return one.sessionId; },
        [](auto &mine, const auto &told) {
            mine.sessionId = told.sessionId;
            mergeSpan(mine.span, told.span);
        });
    lay(
        m_whole.attendances, u'a', document.attendances,
        [](const auto &one) { return QString(one.participantId + u'\n' + one.sessionId); },
        [](auto &mine, const auto &told) {
            mine.participantId = told.participantId;
            mine.sessionId = told.sessionId;
            mergeSpan(mine.span, told.span);
        });
    lay(
        m_whole.sendings, u'd', document.sendings, [](const auto &one) { return one.participantId; },
        [](auto &mine, const auto &told) {
            mine.participantId = told.participantId;
            addTexts(mine.sends, told.sends);
            addTexts(mine.receives, told.receives);
            mergeSpan(mine.span, told.span);
        });
    m_whole.notes += document.notes;
    m_whole.notes.removeDuplicates();
    if (!all)
        return fail(errors::SidecarInvalid, {{u"line"_s, 1}, {u"column"_s, 1}, {u"detail"_s, u"too-large"_s}});
    return {};
}

void SiprecSession::mergeParticipant(SiprecMetadata::Participant &mine, const SiprecMetadata::Participant &told) const
{
    mine.id = told.id;
    for (const auto &identity : told.identities) {
        const auto known = std::ranges::find(mine.identities, identity.aor, &SiprecMetadata::Identity::aor);
        if (known == mine.identities.end()) {
            if (mine.identities.size() < mostOfAParticipant)
                mine.identities.append(identity);
        } else if (!identity.names.isEmpty()) {
            known->names = identity.names;
        }
    }
}

QDateTime SiprecSession::startedAt() const
{
    QDateTime start;
    for (const auto &session : m_whole.sessions)
        takeEarlier(start, session.startedAt);
    if (start.isValid())
        return start;
    for (const auto &coverage : m_whole.coverages)
        takeEarlier(start, coverage.span.from);
    if (start.isValid())
        return start;
    for (const auto &attendance : m_whole.attendances)
        takeEarlier(start, attendance.span.from);
    return start;
}

QDateTime SiprecSession::endedAt() const
{
    const auto open = [](const auto &session) { return !session.stoppedAt.isValid(); };
    QDateTime end;
    if (std::ranges::none_of(m_whole.sessions, open)) {
        for (const auto &session : m_whole.sessions)
            takeLater(end, session.stoppedAt);
    }
    if (end.isValid())
        return end;
    const auto running = [](const auto &coverage) { return !coverage.span.to.isValid(); };
    if (std::ranges::none_of(m_whole.coverages, running)) {
        for (const auto &coverage : m_whole.coverages)
            takeLater(end, coverage.span.to);
    }
    return end;
}

QStringList SiprecSession::labelsInOrder() const
{
    QStringList labels;
    for (const auto &stream : m_whole.streams) {
        if (!stream.label.isEmpty() && !labels.contains(stream.label))
            labels.append(stream.label);
    }
    std::ranges::stable_sort(labels, {}, [](const QString &label) {
        bool isNumber = false;
        const auto number = label.toULongLong(&isNumber);
        return isNumber ? number : std::numeric_limits<qulonglong>::max();
    });
    return labels;
}

int SiprecSession::channelOf(const QString &participantId, const QStringList &labels) const
{
    int channel = -1;
    for (const auto &sending : m_whole.sendings) {
        if (sending.participantId != participantId)
            continue;
        for (const auto &id : sending.sends) {
            const auto place = m_places.value(u'm' + id, -1);
            const QString label = place < 0 ? QString() : m_whole.streams[place].label;
            const auto index = label.isEmpty() ? -1 : labels.indexOf(label);
            if (index >= 0 && index < mostChannels && (channel < 0 || index < channel))
                channel = int(index);
        }
    }
    return channel;
}

Span SiprecSession::spanOf(const QString &participantId) const
{
    Span span;
    bool stays = false;
    for (const auto &attendance : m_whole.attendances) {
        if (attendance.participantId != participantId)
            continue;
        takeEarlier(span.from, attendance.span.from);
        takeLater(span.to, attendance.span.to);
        stays = stays || !attendance.span.to.isValid(); // in another session of the same call
    }
    if (stays)
        span.to = {};
    if (span.from.isValid() || span.to.isValid())
        return span;
    const auto sending = m_places.value(u'd' + participantId, -1);
    return sending < 0 ? span : m_whole.sendings[sending].span;
}

CallData SiprecSession::callData(const QStringList &labels, QStringView countryCode) const
{
    CallData data;
    data.sourceSystem = u"siprec"_s;
    if (!m_whole.sessions.isEmpty())
        data.sourceCallId = m_whole.sessions.first().id;
    data.startedAt = startedAt();
    data.endedAt = endedAt();
    data.notes = m_whole.notes;
    const bool sdpTells = std::ranges::any_of(labels, [](const QString &label) { return !label.isEmpty(); });
    const QStringList order = sdpTells ? labels : labelsInOrder();
    for (const auto &told : m_whole.participants) {
        Participant participant;
        for (const auto &identity : told.identities) {
            const SipAddress address = sipAddress(identity.aor);
            if (participant.number.isEmpty())
                participant.number = address.user;
            if (participant.name.isEmpty())
                participant.name = address.name;
            for (const auto &name : identity.names) {
                if (const QString plain = plainSipName(name.text); !plain.isEmpty() && participant.name.isEmpty())
                    participant.name = plain;
            }
        }
        const QString number = normalizedNumber(participant.number, countryCode);
        if (isNoName(participant.name, number, countryCode))
            participant.name.clear();
        const bool agent = !number.isEmpty() && !number.startsWith(u'+');
        participant.role = agent ? ParticipantRole::Agent : ParticipantRole::Customer;
        participant.channel = channelOf(told.id, order);
        const Span span = spanOf(told.id);
        if (data.startedAt.isValid() && span.from.isValid())
            participant.joinedMs = offsetMs(data.startedAt, span.from);
        if (data.startedAt.isValid() && span.to.isValid())
            participant.leftMs = offsetMs(data.startedAt, span.to);
        data.participants.append(participant);
    }
    const auto isAgent = [](const Participant &one) { return one.role == ParticipantRole::Agent; };
    if (data.participants.size() > 1 && std::ranges::all_of(data.participants, isAgent)) {
        data.direction = Direction::Internal;
        data.notes.append(notes::DirectionGuessed);
    }
    return data;
}

} // namespace voicelog
