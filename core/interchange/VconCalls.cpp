// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconCalls.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "JsonSidecar.h"
#include "VconTranscript.h"

#include <audio/AudioDecoder.h>
#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <QJsonDocument>
#include <QMap>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 togetherMs = 1000; // legs of one call begin at most this far apart

bool isRecording(const VconDialog &dialog)
{
    const bool placeholder = !dialog.content.isInline() && dialog.content.fileName.isEmpty() &&
                             dialog.content.url.isEmpty() && !dialog.start.isValid() && !dialog.durationMs;
    return dialog.type == VconDialog::Type::Recording && !placeholder;
}

bool beginTogether(const VconDialog &a, const VconDialog &b)
{
    return a.start.isValid() && b.start.isValid() && std::abs(a.start.msecsTo(b.start)) <= togetherMs;
}

QList<int> membersOf(const Vcon &vcon, int set)
{
    const auto &told = vcon.dialogs[set].recordings;
    const QSet<int> recordings(told.begin(), told.end());
    QList<int> members;
    for (int i = 0; i < vcon.dialogs.size(); ++i) {
        const bool listed = recordings.contains(i) || vcon.dialogs[i].recordingSet == set;
        if (listed && isRecording(vcon.dialogs[i]))
            members += i;
    }
    return members;
}

/// Puts one call's data together.
class VconCallReader
{
public:
    VconCallReader(const Vcon &vcon, const VconCall &call, const QList<int> &channels, QStringView countryCode)
        : m_vcon(vcon), m_call(call), m_channels(channels), m_countryCode(countryCode)
    {
        for (const int index : call.dialogs)
            m_dialogs.append(&vcon.dialogs[index]);
        if (call.set >= 0)
            m_all = {&vcon.dialogs[call.set]};
        m_all += m_dialogs;
    }

    CallData read(const QTimeZone &zone)
    {
        readTimes();
        findParties();
        readHistory();
        readAttachedCallData(zone);
        placeRoles();
        for (const auto &[index, participant] : m_parties.asKeyValueRange())
            m_data.participants.append(participant);
        if (m_call.piece)
            m_data.notes.append(notes::PieceOfCall);
        return m_data;
    }

    QList<int> parties()
    {
        findParties();
        return m_parties.keys();
    }

private:
    void readTimes()
    {
        for (const VconDialog *dialog : std::as_const(m_dialogs)) {
            if (dialog->start.isValid() && (!m_data.startedAt.isValid() || dialog->start < m_data.startedAt)) {
                m_data.startedAt = dialog->start;
                if (dialog->startAmbiguous)
                    m_data.notes.append(notes::TimeAmbiguous);
            }
            if (dialog->durationMs)
                m_data.durationMs = std::max(m_data.durationMs.value_or(0), *dialog->durationMs);
        }
        // A set that is longer than its recordings tells of sound that is missing.
        if (m_call.set >= 0 && !m_call.piece && m_vcon.dialogs[m_call.set].durationMs)
            m_data.durationMs = m_vcon.dialogs[m_call.set].durationMs;
        QString direction;
        for (const VconDialog *dialog : std::as_const(m_all)) {
            if (direction.isEmpty())
                direction = dialog->direction;
        }
        const QTimeZone zone = QTimeZone::utc();
        CallFieldReader fields(m_data, zone);
        (void)fields.set(CallField::Direction, direction); // one that is none is not told
    }

    void addParty(int index)
    {
        if (index < 0 || index >= m_vcon.parties.size() || m_parties.contains(index))
            return;
        const VconParty &party = m_vcon.parties[index];
        Participant participant;
        participant.number = !party.tel.isEmpty() ? party.tel : party.sip;
        if (party.name.compare("anonymous"_L1, Qt::CaseInsensitive) != 0)
            participant.name = party.name;
        if (participant.name.isEmpty() && participant.number.isEmpty())
            participant.name = party.mailto;
        participant.name.truncate(longestCallText);
        participant.number.truncate(longestCallText);
        participant.channel = channelOf(index);
        m_parties.insert(index, participant);
    }

    void findParties()
    {
        for (const VconDialog *dialog : std::as_const(m_all)) {
            for (const auto &entry : dialog->parties) {
                for (const int index : entry) {
                    if (m_originator < 0)
                        m_originator = index;
                    addParty(index);
                }
            }
        }
        const bool told = !m_parties.isEmpty();
        for (const VconDialog *dialog : std::as_const(m_all)) {
            if (dialog->originator < 0 || dialog->originator >= m_vcon.parties.size())
                continue;
            m_originator = dialog->originator;
            if (!m_vcon.parties[m_originator].isEmpty()) // an empty one: nobody knows who called
                addParty(m_originator);
            break;
        }
        for (int i = 0; !told && i < m_vcon.parties.size(); ++i) {
            if (!m_vcon.parties[i].isEmpty() && m_vcon.parties[i].type != "organization"_L1)
                addParty(i);
        }
    }

    // Counted over the legs; -1 if the party is on none alone.
    [[nodiscard]] int channelOf(int index) const
    {
        int found = -1;
        int offset = 0;
        for (qsizetype leg = 0; leg < m_dialogs.size(); ++leg) {
            const auto &entries = m_dialogs[leg]->parties;
            const int channels = m_channels.value(leg);
            const bool byChannel =
                (m_dialogs[leg]->byChannel && entries.size() > 1) || (channels > 1 && entries.size() == channels);
            const bool alone = m_dialogs.size() > 1 && channels <= 1 && entries.size() == 1 && entries[0].size() == 1;
            for (qsizetype entry = 0; entry < entries.size() && (byChannel || alone); ++entry) {
                if (!entries[entry].contains(index))
                    continue;
                if (found >= 0)
                    return -1;
                found = offset + int(entry);
            }
            offset += std::max(1, channels);
        }
        return found < AudioFormat::maxChannels ? found : -1;
    }

    [[nodiscard]] int channelCount() const
    {
        int count = 0;
        for (qsizetype leg = 0; leg < m_dialogs.size(); ++leg)
            count += std::max(1, m_channels.value(leg));
        return count;
    }

    void readHistory()
    {
        if (!m_data.startedAt.isValid())
            return;
        const qint64 end = m_data.durationMs.value_or(longestCallMs);
        qint64 heldSince = -1; // by the first of those who hold
        QSet<int> holding;
        for (const VconDialog *dialog : std::as_const(m_all)) {
            for (const VconPartyEvent &event : dialog->history) {
                if (!event.time.isValid())
                    continue;
                const qint64 ms = std::clamp<qint64>(m_data.startedAt.msecsTo(event.time), 0, end);
                const auto party = m_parties.find(event.party);
                if (event.event == "join"_L1 && party != m_parties.end()) {
                    if (!party->joinedMs)
                        party->joinedMs = ms;
                    party->leftMs.reset(); // who comes back has not left
                } else if (event.event == "drop"_L1 && party != m_parties.end())
                    party->leftMs = ms;
                else if (event.event == "hold"_L1) {
                    heldSince = holding.isEmpty() ? ms : heldSince;
                    holding.insert(event.party);
                } else if (event.event == "unhold"_L1 && holding.remove(event.party) && holding.isEmpty()) {
                    (void)addSegment(m_data, SegmentKind::Hold, {heldSince, ms}, {}); // empty or told twice: none
                    heldSince = -1;
                }
            }
        }
        if (heldSince >= 0 && m_data.durationMs)
            (void)addSegment(m_data, SegmentKind::Hold, {heldSince, end}, {});
    }

    // Each participant tells his party's place; else they are the first parties, in the same order.
    void readAttachedCallData(const QTimeZone &zone)
    {
        for (const VconAttachment &one : m_vcon.attachments) {
            const bool ofThis = one.dialog < 0 || m_call.dialogs.contains(one.dialog);
            if (one.purpose != "call data"_L1 || !ofThis || !one.content.body.isObject())
                continue;
            QJsonObject body = one.content.body.toObject();
            body.remove("number"_L1); // of the recording it was, not of a party
            auto read = readJsonSidecar(QJsonDocument(body).toJson(QJsonDocument::Compact), zone);
            if (!read)
                continue;
            const QJsonArray places = one.content.body[u"participants"].toArray();
            const auto told = std::exchange(read->data.participants, {});
            const bool ofThisSound = std::ranges::all_of(
                told, [count = channelCount()](const Participant &other) { return other.channel < count; });
            for (qsizetype i = 0; i < told.size(); ++i) {
                const auto mine = m_parties.find(places[i][u"party"].toInt(int(i)));
                if (mine == m_parties.end())
                    continue;
                if (mine->number.isEmpty())
                    mine->number = told[i].number;
                if (mine->channel < 0 && ofThisSound)
                    mine->channel = told[i].channel;
                if (!mine->joinedMs)
                    mine->joinedMs = told[i].joinedMs;
                if (!mine->leftMs)
                    mine->leftMs = told[i].leftMs;
            }
            if (!read->data.segments.isEmpty())
                m_data.segments.clear();     // they are told there too, with all others
            read->data.sourceSystem.clear(); // this is a copy of that recording, not the same
            read->data.sourceCallId.clear();
            read->data.objectionRaised = body["objectionRaised"_L1].toBool();
            if (read->data.objectionRaised && body["objectionAt"_L1].isDouble())
                read->data.objectionAtMs = body["objectionAt"_L1].toInteger();
            m_data.fillFrom(read->data);
            return;
        }
    }

    [[nodiscard]] std::optional<ParticipantRole> toldRole(int index) const
    {
        const QString role = m_vcon.parties.value(index).role;
        return role == "thirdparty"_L1 ? ParticipantRole::Third : participantRole(role);
    }

    [[nodiscard]] Direction guessedDirection()
    {
        if (const auto caller = toldRole(m_originator)) {
            if (*caller == ParticipantRole::Customer || *caller == ParticipantRole::Third)
                return Direction::Inbound;
            const bool outside = std::ranges::any_of(m_parties.keys(), [this](int index) {
                return toldRole(index).value_or(ParticipantRole::Customer) == ParticipantRole::Customer;
            });
            return outside ? Direction::Outbound : Direction::Internal;
        }
        m_data.notes.append(notes::DirectionGuessed);
        const auto isOutside = [this](int index) {
            return normalizedNumber(m_parties.value(index).number, m_countryCode).startsWith(u'+');
        };
        const bool callerInside = !m_parties.value(m_originator).number.isEmpty() && !isOutside(m_originator);
        if (!callerInside)
            return Direction::Inbound;
        const bool outside = std::ranges::any_of(m_parties.keys(), isOutside);
        return outside ? Direction::Outbound : Direction::Internal;
    }

    void placeRoles()
    {
        if (!m_data.direction)
            m_data.direction = guessedDirection();
        QSet<ParticipantRole> taken;
        for (auto it = m_parties.begin(); it != m_parties.end(); ++it) {
            if (const auto role = toldRole(it.key())) {
                it->role = *role;
                taken.insert(*role);
            }
        }
        for (auto it = m_parties.begin(); it != m_parties.end(); ++it) {
            if (toldRole(it.key()))
                continue;
            const bool customer = (*m_data.direction == Direction::Inbound && it.key() == m_originator) ||
                                  (*m_data.direction == Direction::Outbound && it.key() != m_originator);
            it->role = customer ? ParticipantRole::Customer : ParticipantRole::Agent;
            const bool colleague = it->role == ParticipantRole::Agent && !isOutside(it->number);
            if (*m_data.direction != Direction::Internal && taken.contains(it->role) && !colleague)
                it->role = ParticipantRole::Third;
            taken.insert(it->role);
        }
    }

    // Without a number it is not known: the law protects who is no employee more.
    [[nodiscard]] bool isOutside(const QString &number) const
    {
        const QString normal = normalizedNumber(number, m_countryCode);
        return normal.isEmpty() || normal.startsWith(u'+');
    }

    const Vcon &m_vcon;
    const VconCall &m_call;
    const QList<int> &m_channels;
    QStringView m_countryCode;
    QList<const VconDialog *> m_dialogs;
    QList<const VconDialog *> m_all; ///< with the set
    QMap<int, Participant> m_parties;
    int m_originator = -1;
    CallData m_data;
};

} // namespace

QList<VconCall> callsOf(const Vcon &vcon)
{
    QList<VconCall> calls;
    QSet<int> inSets;
    for (int i = 0; i < vcon.dialogs.size(); ++i) {
        if (vcon.dialogs[i].type != VconDialog::Type::RecordingSet)
            continue;
        QList<int> members = membersOf(vcon, i);
        members.removeIf([&inSets](int index) { return inSets.contains(index); });
        inSets.unite(QSet<int>(members.begin(), members.end()));
        if (members.size() == 2 && beginTogether(vcon.dialogs[members[0]], vcon.dialogs[members[1]])) {
            calls.append({members, i, false});
            continue;
        }
        for (const int index : std::as_const(members))
            calls.append({{index}, i, members.size() > 1});
    }
    for (int i = 0; i < vcon.dialogs.size(); ++i) {
        if (isRecording(vcon.dialogs[i]) && !inSets.contains(i))
            calls.append({{i}, -1, false});
    }
    std::ranges::sort(calls, {}, [](const VconCall &call) { return call.dialogs.first(); });
    return calls;
}

qsizetype countOfOtherDialogs(const Vcon &vcon)
{
    return std::ranges::count_if(vcon.dialogs, [](const VconDialog &dialog) {
        return dialog.type != VconDialog::Type::Recording && dialog.type != VconDialog::Type::RecordingSet &&
               (dialog.type != VconDialog::Type::Unknown || dialog.content.isInline());
    });
}

CallData vconCallData(const Vcon &vcon, qsizetype call, const QList<int> &channels, const QTimeZone &zone,
                      QStringView countryCode)
{
    const QList<VconCall> calls = callsOf(vcon);
    const VconCall &one = calls[call];
    CallData data = VconCallReader(vcon, one, channels, countryCode).read(zone);
    data.sourceSystem = u"vcon"_s;
    data.sourceCallId = vcon.uuid;
    if (calls.size() > 1 && !vcon.uuid.isEmpty())
        data.sourceCallId += u'/' + QString::number(one.dialogs.first());
    return data;
}

QList<int> vconCallParties(const Vcon &vcon, const VconCall &call)
{
    const QList<int> channels;
    return VconCallReader(vcon, call, channels, {}).parties();
}

std::optional<VconTranscript> vconCallTranscript(const Vcon &vcon, const VconCall &call)
{
    for (const int dialog : call.dialogs) {
        if (auto transcript = vconTranscript(vcon, dialog, vcon.dialogs[dialog].durationMs.value_or(0)))
            return transcript;
    }
    return call.set >= 0 && !call.piece ? vconTranscript(vcon, call.set, vcon.dialogs[call.set].durationMs.value_or(0))
                                        : std::nullopt;
}

} // namespace voicelog
