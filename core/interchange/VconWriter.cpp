// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconWriter.h"

#include "CallDataFields.h"
#include "CallSheet.h"
#include "JsonMembers.h"
#include "VconDate.h"
#include "VconModern.h"
#include "VconRedaction.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QLatin1StringView vconRole(ParticipantRole role)
{
    switch (role) {
    case ParticipantRole::Customer:
        return "customer"_L1;
    case ParticipantRole::Agent:
        return "agent"_L1;
    case ParticipantRole::Supervisor:
        return "supervisor"_L1;
    case ParticipantRole::Third:
        return "thirdparty"_L1;
    }
    return {};
}

double vconSeconds(qint64 ms) { return double(ms) / 1000; }

bool isCall(const QJsonObject &dialog) { return dialog[u"type"].toString() == "recording"_L1; }

void extend(QJsonArray &names, QLatin1StringView name)
{
    if (!names.contains(QJsonValue(name)))
        names.append(name);
}

/// Writes one vCon. What the recording came in as lies under it, if it was a vCon.
class VconBuilder
{
public:
    explicit VconBuilder(const CallCopy &copy)
        : m_copy(copy), m_call(copy.recording), m_original(copy.origin ? copy.origin->vcon : QJsonObject()),
          m_whole(copy.originUse == CallCopy::OriginUse::Whole)
    {
        findParties();
        m_originator = whoCalled();
    }

    [[nodiscard]] QJsonObject vcon()
    {
        QJsonObject object = m_whole ? m_original : QJsonObject();
        const QJsonArray all = parties();
        const QJsonArray calls = dialogs();
        const QJsonArray analyses = analysis();
        const QJsonArray files = attachments();
        object.insert(u"vcon"_s, u"0.4.0"_s);
        object.insert(u"uuid"_s, m_copy.id.toString());
        object.insert(u"extensions"_s, extensions());
        if (object.contains("created_at"_L1)) // the conversation's; this is a later form of it
            object.insert(u"updated_at"_s, vconDate(m_copy.createdAt));
        else
            object.insert(u"created_at"_s, vconDate(m_copy.createdAt));
        refer(object);
        object.insert(u"parties"_s, all);
        object.insert(u"dialog"_s, calls);
        if (!analyses.isEmpty() || object.contains("analysis"_L1))
            object.insert(u"analysis"_s, analyses);
        object.insert(u"attachments"_s, files);
        return object;
    }

private:
    // Who is which party

    void findParties()
    {
        const qsizetype count = m_call.participants.size();
        if (!m_copy.origin) {
            for (qsizetype i = 0; i < count; ++i)
                m_parties += i;
            m_organisation = count;
            m_partyCount = count + 1;
            return;
        }
        m_partyCount = m_original[u"parties"].toArray().size();
        m_organisation = organisationIn(m_original, m_copy.organisation);
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype known = m_copy.origin->parties.value(i, -1);
            m_parties += known >= 0 ? known : m_partyCount++;
        }
    }

    // The party that called; one more, an empty one, if it is not known.
    [[nodiscard]] qsizetype whoCalled() const
    {
        if (m_call.direction == Direction::Internal)
            return m_partyCount;
        const auto role = m_call.direction == Direction::Inbound ? ParticipantRole::Customer : ParticipantRole::Agent;
        const auto found = std::ranges::find(m_call.participants, role, &Participant::role);
        return found == m_call.participants.cend() ? m_partyCount : m_parties[found - m_call.participants.cbegin()];
    }

    // Which participant it is; -1 for another party.
    [[nodiscard]] qsizetype participantAt(qsizetype party) const { return m_parties.indexOf(party); }

    // The top

    [[nodiscard]] QJsonArray extensions() const
    {
        QJsonArray names = m_whole ? m_original[u"extensions"].toArray() : QJsonArray();
        extend(names, "CC"_L1);
        if (m_copy.basis)
            extend(names, lawfulBasisName);
        return names;
    }

    [[nodiscard]] QString redactions() const
    {
        QStringList types;
        if (m_copy.othersMasked || !m_copy.leftOut.isEmpty()) {
            QStringList what;
            for (const CallCopy::LeftOut &one : m_copy.leftOut) {
                if (!one.what.isEmpty() && !what.contains(one.what))
                    what += one.what;
            }
            types += what.isEmpty() ? u"PII Redaction"_s : u"PII Redaction: "_s + what.join(u", "_s);
        }
        if (!m_copy.sound && !m_call.media.isEmpty())
            types += u"Recording left out"_s;
        if (m_placesLeft)
            types += u"Other parts left out"_s;
        return types.join(u"; "_s);
    }

    void refer(QJsonObject &object) const
    {
        const QString uuid = m_copy.origin ? m_copy.origin->uuid() : QString();
        if (const QString what = redactions(); !what.isEmpty()) {
            object.remove("amended"_L1);
            object.insert(u"redacted"_s, JsonMembers().add(u"uuid"_s, uuid).add(u"type"_s, what).object());
        } else if (!uuid.isEmpty() && !object.contains("redacted"_L1)) {
            object.insert(u"amended"_s, QJsonObject{{u"uuid"_s, uuid}});
        }
    }

    // Parties

    [[nodiscard]] static QJsonObject partyOf(const Participant &one)
    {
        JsonMembers party;
        party.add(u"role"_s, vconRole(one.role));
        if (one.number.startsWith(u'+')) // an extension is no URL of its own: it is among the call data
            party.add(u"tel"_s, one.number);
        if (!one.name.isEmpty())
            party.add(u"name"_s, one.name).add(u"validation"_s, "none"_L1);
        if (!one.name.isEmpty() || !one.number.isEmpty())
            party.add(u"type"_s, "person"_L1);
        return party.object();
    }

    /// As it came in, with what the call data tell otherwise by now.
    [[nodiscard]] static QJsonObject corrected(QJsonObject party, const Participant &one)
    {
        const QString tel = party.value(u"tel").toString();
        const QString told = tel.isEmpty() ? party.value(u"sip").toString() : tel;
        const auto digits = [](QString number) {
            number.removeIf([](QChar c) { return !c.isDigit(); });
            return number.right(9);
        };
        if (one.number.startsWith(u'+') && digits(one.number) != digits(told))
            party.insert(u"tel"_s, one.number);
        else if (one.number.isEmpty() && !tel.isEmpty() && !digits(tel).isEmpty())
            party.remove("tel"_L1);
        const QString name = party.value(u"name").toString().simplified();
        const QString mail = party.value(u"mailto").toString();
        const bool anonymous = name.compare("anonymous"_L1, Qt::CaseInsensitive) == 0 && one.name.isEmpty();
        if (one.name != name && !anonymous && !(name.isEmpty() && one.name == mail)) {
            if (one.name.isEmpty())
                party.remove("name"_L1);
            else
                party.insert(u"name"_s, one.name);
        }
        QString role = party.value(u"role").toString();
        if (role.isEmpty())
            role = party.value(u"meta")[u"role"].toString();
        const auto known = role == "thirdparty"_L1 ? ParticipantRole::Third : participantRole(role);
        if (known != one.role)
            party.insert(u"role"_s, vconRole(one.role));
        return party;
    }

    [[nodiscard]] QJsonArray parties()
    {
        const bool told = m_copy.originUse != CallCopy::OriginUse::Places;
        QJsonArray array = m_original[u"parties"].toArray();
        while (array.size() < m_partyCount)
            array.append(QJsonObject());
        for (qsizetype i = 0; i < array.size(); ++i) {
            const qsizetype participant = participantAt(i);
            const QJsonObject original = array[i].toObject();
            if (i == m_organisation && !(told && !original.isEmpty()))
                array[i] = JsonMembers().add(u"type"_s, "organization"_L1).add(u"org"_s, m_copy.organisation).object();
            else if (participant >= 0)
                array[i] = told && !original.isEmpty() ? corrected(original, m_call.participants[participant])
                                                       : partyOf(m_call.participants[participant]);
            else if (i != m_organisation && (!m_whole || (m_copy.origin && m_copy.origin->former.contains(int(i)))))
                array[i] = QJsonObject(); // also who took part in other calls only
        }
        if (m_originator == m_partyCount && !m_copy.origin) // one that came in tells it itself
            array.append(QJsonObject());
        return array;
    }

    // Dialogs

    // Of one channel: everybody who may be heard on it, who called first. Of several: for each channel who may.
    [[nodiscard]] QJsonArray heardParties(int channels, int firstChannel, bool isLeg) const
    {
        QJsonArray array;
        for (int channel = 0; channel < channels; ++channel) {
            QJsonArray heard;
            for (qsizetype i = 0; i < m_call.participants.size(); ++i) {
                const int own = m_call.participants[i].channel;
                const bool isElsewhere = own >= 0 && own < channelCount() && own != firstChannel + channel;
                if ((channels > 1 || isLeg) && isElsewhere)
                    continue;
                if (channels == 1 && m_parties[i] == m_originator)
                    heard.prepend(m_parties[i]);
                else
                    heard.append(m_parties[i]);
            }
            if (channels == 1)
                return heard;
            array.append(heard.isEmpty()     ? QJsonValue(QJsonValue::Null)
                         : heard.size() == 1 ? heard.first()
                                             : QJsonValue(heard));
        }
        return array;
    }

    [[nodiscard]] int channelCount() const
    {
        return (m_copy.sound ? m_copy.sound->channels : 1) + (m_copy.secondSound ? m_copy.secondSound->channels : 0);
    }

    static void addEvent(QJsonArray &history, qsizetype party, const QDateTime &at, QLatin1StringView event)
    {
        history.append(
            JsonMembers().put(u"party"_s, party).add(u"time"_s, vconDate(at)).add(u"event"_s, event).object());
    }

    [[nodiscard]] QJsonArray partyHistory() const
    {
        QJsonArray history;
        for (qsizetype i = 0; i < m_call.participants.size(); ++i) {
            const Participant &one = m_call.participants[i];
            if (one.joinedMs)
                addEvent(history, m_parties[i], m_call.startedAt.addMSecs(*one.joinedMs), "join"_L1);
            if (one.leftMs)
                addEvent(history, m_parties[i], m_call.startedAt.addMSecs(*one.leftMs), "drop"_L1);
        }
        const auto agent = std::ranges::find(m_call.participants, ParticipantRole::Agent, &Participant::role);
        const qsizetype holder =
            agent == m_call.participants.cend() ? m_organisation : m_parties[agent - m_call.participants.cbegin()];
        for (const Segment &one : m_copy.segments) {
            if (one.kind != SegmentKind::Hold)
                continue;
            addEvent(history, holder, m_call.startedAt.addMSecs(one.range.startMs), "hold"_L1);
            addEvent(history, holder, m_call.startedAt.addMSecs(one.range.endMs), "unhold"_L1);
        }
        return history;
    }

    void addSound(QJsonObject &dialog, const CallCopy::Sound &sound) const
    {
        for (const auto name : {"mediatype"_L1, "filename"_L1, "content_hash"_L1, "body"_L1, "encoding"_L1})
            dialog.remove(name);
        const auto hash = sound.sha512.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        dialog.insert(u"mediatype"_s, sound.mediaType);
        dialog.insert(u"filename"_s, sound.fileName);
        dialog.insert(u"content_hash"_s, u"sha512-"_s + QString::fromLatin1(hash));
        if (sound.bytes.isEmpty())
            return;
        if (dialog.contains("url"_L1)) // what is within is not without
            dialog.insert(u"original_url"_s, dialog.take("url"_L1));
        dialog.insert(u"encoding"_s, u"base64url"_s);
        dialog.insert(u"body"_s, QString::fromLatin1(sound.bytes.toBase64(QByteArray::Base64UrlEncoding |
                                                                          QByteArray::OmitTrailingEquals)));
    }

    [[nodiscard]] QJsonValue sessionIds(qsizetype entries) const
    {
        QJsonArray array;
        for (const auto &one : m_copy.sipSessions)
            array.append(JsonMembers().add(u"local"_s, one.local).add(u"remote"_s, one.remote).object());
        if (array.isEmpty())
            return QJsonValue::Undefined;
        return array.size() > 1 && array.size() == entries ? QJsonValue(array) : array.first(); // shaped like parties
    }

    [[nodiscard]] QJsonObject call(const std::optional<CallCopy::Sound> &sound, int firstChannel, bool isLeg) const
    {
        const QJsonArray heard = heardParties(sound ? sound->channels : 1, firstChannel, isLeg);
        JsonMembers members;
        members.add(u"type"_s, "recording"_L1)
            .add(u"start"_s, vconDate(m_call.startedAt))
            .put(u"duration"_s, vconSeconds(m_call.durationMs))
            .put(u"parties"_s, heard);
        const QJsonValue first = heard.isEmpty() ? QJsonValue() : heard.first();
        if ((first.isArray() ? first.toArray().first() : first).toInteger(-1) != m_originator)
            members.put(u"originator"_s, m_originator);
        if (const QJsonValue sessions = sessionIds(heard.size()); !sessions.isUndefined())
            members.put(u"session_id"_s, sessions);
        if (const QJsonArray history = partyHistory(); !history.isEmpty() && firstChannel == 0)
            members.put(u"party_history"_s, history);
        QJsonObject dialog = members.object();
        if (sound)
            addSound(dialog, *sound);
        return dialog;
    }

    /// Somebody of the organisation who left while the call went on, and who came for him.
    void addTransfers(QJsonArray &dialogs) const
    {
        const auto &all = m_call.participants;
        const auto customer = std::ranges::find(all, ParticipantRole::Customer, &Participant::role);
        if (customer == all.cend() || std::ranges::count(all, ParticipantRole::Customer, &Participant::role) != 1)
            return;
        QList<qsizetype> targets;
        for (qsizetype from = 0; from < all.size(); ++from) {
            if (all[from].role == ParticipantRole::Customer || !all[from].leftMs)
                continue;
            qsizetype target = -1;
            for (qsizetype to = 0; to < all.size(); ++to) {
                const qint64 joined = all[to].joinedMs.value_or(0);
                const bool came = to != from && all[to].role != ParticipantRole::Customer && joined > 0 &&
                                  joined > all[from].joinedMs.value_or(0) && !targets.contains(to);
                const bool stayed = all[to].leftMs.value_or(m_call.durationMs) > *all[from].leftMs;
                if (came && stayed && (target < 0 || joined < *all[target].joinedMs))
                    target = to;
            }
            if (target < 0)
                continue;
            targets += target;
            dialogs.append(JsonMembers()
                               .add(u"type"_s, "transfer"_L1)
                               .add(u"start"_s, vconDate(m_call.startedAt.addMSecs(*all[from].leftMs)))
                               .put(u"transferor"_s, m_parties[from])
                               .put(u"transferee"_s, m_parties[customer - all.cbegin()])
                               .put(u"transfer_target"_s, m_parties[target])
                               .put(u"original"_s, 0)
                               .object());
        }
    }

    [[nodiscard]] QJsonArray ownDialogs() const
    {
        const bool legs = m_copy.sound && m_copy.secondSound;
        QJsonArray array{call(m_copy.sound, 0, legs)};
        if (legs) {
            QJsonObject first = array.first().toObject();
            QJsonObject second = call(m_copy.secondSound, m_copy.sound->channels, true);
            first.insert(u"recording_set"_s, 2);
            second.insert(u"recording_set"_s, 2);
            array = {first, second,
                     JsonMembers()
                         .add(u"type"_s, "recording-set"_L1)
                         .add(u"start"_s, vconDate(m_call.startedAt))
                         .put(u"duration"_s, vconSeconds(m_call.durationMs))
                         .put(u"recordings"_s, QJsonArray{0, 1})
                         .object()};
        }
        addTransfers(array);
        return array;
    }

    /// The call's own dialog as it came in, or what of it is known here.
    [[nodiscard]] QJsonObject originalCall(const QJsonObject &original, qsizetype leg) const
    {
        QJsonObject dialog = m_whole ? original : toldOfCall(original);
        const auto start = QDateTime::fromString(dialog.value(u"start").toString(), Qt::ISODateWithMs);
        if (!start.isValid() ||
            (leg == 0 && std::abs(start.msecsTo(m_call.startedAt)) >= 1000)) // told in another zone than is usual
            dialog.insert(u"start"_s, vconDate(m_call.startedAt));
        if (!dialog.contains("duration"_L1))
            dialog.insert(u"duration"_s, vconSeconds(m_call.durationMs));
        const auto &sound = leg == 0 ? m_copy.sound : m_copy.secondSound;
        if (sound)
            addSound(dialog, *sound);
        for (const auto name : {"mediatype"_L1, "filename"_L1}) { // it is the same sound
            if (m_whole && sound && !sound->bytes.isEmpty() && original.contains(name))
                dialog.insert(name, original[name]);
        }
        return dialog;
    }

    [[nodiscard]] QJsonArray dialogs()
    {
        if (!m_copy.origin)
            return ownDialogs();
        const auto &own = m_copy.origin->dialogs;
        QJsonArray array = m_original[u"dialog"].toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject original = array[i].toObject();
            const qsizetype leg = own.indexOf(int(i));
            const bool joined = leg > 0 && m_copy.sound && !m_copy.secondSound; // it is in the first one's sound
            const bool over = std::ranges::any_of(own, [&](int call) {
                return array[call].toObject()[u"recording_set"].toInteger(-1) == i ||
                       original[u"recordings"].toArray().contains(QJsonValue(call));
            });
            if (leg >= 0 && isCall(original) && !joined) {
                array[i] = originalCall(original, leg);
            } else if (!m_whole && !(over && original.contains("recordings"_L1))) {
                array[i] = placeOf(original);
                m_placesLeft = m_placesLeft || (leg < 0 && array[i].toObject() != original);
            } else if (!m_whole) {
                QJsonObject set = placeOf(original);
                for (const auto name : {"start"_L1, "duration"_L1, "recordings"_L1}) {
                    if (original.contains(name))
                        set.insert(name, original[name]);
                }
                array[i] = set;
            }
        }
        return array;
    }

    [[nodiscard]] QJsonValue calls() const
    {
        if (m_copy.origin) {
            if (m_copy.origin->dialogs.size() == 1)
                return m_copy.origin->dialogs.first();
            QJsonArray array;
            for (const int one : m_copy.origin->dialogs)
                array.append(one);
            return array;
        }
        return m_copy.sound && m_copy.secondSound ? QJsonValue(QJsonArray{0, 1}) : QJsonValue(0);
    }
    [[nodiscard]] int firstCall() const { return m_copy.origin ? m_copy.origin->dialogs.first() : 0; }

    // Analyses

    // By name, as who called, or as the only one in that role; -1 if not known.
    [[nodiscard]] qsizetype speakerAt(const QString &speaker) const
    {
        const auto &all = m_call.participants;
        const auto named = std::ranges::find_if(all, [&speaker](const Participant &one) {
            return !one.name.isEmpty() && one.name.compare(speaker, Qt::CaseInsensitive) == 0;
        });
        if (named != all.cend())
            return m_parties[named - all.cbegin()];
        if (speaker.compare("caller"_L1, Qt::CaseInsensitive) == 0 ||
            speaker.compare("beller"_L1, Qt::CaseInsensitive) == 0)
            return participantAt(m_originator) >= 0 ? m_originator : -1;
        const auto role = participantRole(speaker);
        if (!role || std::ranges::count(all, *role, &Participant::role) != 1)
            return -1;
        return m_parties[std::ranges::find(all, *role, &Participant::role) - all.cbegin()];
    }

    [[nodiscard]] QJsonObject transcript() const
    {
        QJsonArray cues;
        for (const TranscriptCue &cue : m_copy.cues) {
            JsonMembers members;
            const qsizetype party = speakerAt(cue.speaker);
            const qsizetype participant = party < 0 ? -1 : participantAt(party);
            if (party >= 0)
                members.put(u"parties"_s, party);
            if (participant < 0 || m_call.participants[participant].name != cue.speaker)
                members.add(u"speaker"_s, cue.speaker);
            cues.append(members.add(u"start"_s, vconDate(m_call.startedAt.addMSecs(cue.range.startMs)))
                            .put(u"duration"_s, vconSeconds(cue.range.duration()))
                            .put(u"text"_s, cue.text)
                            .object());
        }
        return JsonMembers()
            .add(u"type"_s, "transcript"_L1)
            .put(u"dialog"_s, calls())
            .add(u"vendor"_s, "Voicelog"_L1)
            .add(u"schema"_s, "transcript"_L1)
            .add(u"mediatype"_s, "application/json"_L1)
            .add(u"encoding"_s, "json"_L1)
            .put(u"body"_s, JsonMembers().add(u"language"_s, m_copy.transcriptLanguage).put(u"cues"_s, cues).object())
            .object();
    }

    [[nodiscard]] bool isOfCall(const QJsonValue &dialog) const
    {
        return dialog.isArray() ? dialog.toArray().contains(QJsonValue(firstCall())) : dialog.toInt(-1) == firstCall();
    }

    [[nodiscard]] QJsonArray analysis()
    {
        QJsonArray array = m_original[u"analysis"].toArray();
        bool written = m_copy.cues.isEmpty() || (m_whole && m_copy.origin && m_copy.cues == m_copy.origin->cues);
        for (qsizetype i = 0; i < array.size(); ++i) {
            const QJsonObject original = array[i].toObject();
            const bool ours = original[u"vendor"].toString() == "Voicelog"_L1 || !m_whole;
            if (!written && ours && isOfCall(original[u"dialog"]) &&
                original[u"type"].toString().startsWith("transcript"_L1)) {
                array[i] = transcript();
                written = true;
            } else if (!m_whole) {
                array[i] = JsonMembers()
                               .add(u"type"_s, original[u"type"].toString())
                               .add(u"vendor"_s, original[u"vendor"].toString())
                               .object();
                m_placesLeft = true;
            }
        }
        if (!written)
            array.append(transcript());
        return array;
    }

    // Attachments

    [[nodiscard]] QJsonObject attachment(QLatin1StringView purpose, const QJsonObject &body) const
    {
        return JsonMembers()
            .add(u"purpose"_s, purpose)
            .add(u"start"_s, vconDate(m_copy.createdAt))
            .put(u"party"_s, m_organisation)
            .put(u"dialog"_s, firstCall())
            .add(u"mediatype"_s, "application/json"_L1)
            .add(u"encoding"_s, "json"_L1)
            .put(u"body"_s, body)
            .object();
    }

    [[nodiscard]] QJsonObject callData() const
    {
        QJsonObject body = callSheetJson(m_copy);
        if (!m_copy.origin)
            return attachment("call data"_L1, body);
        QJsonArray people = body[u"participants"].toArray();
        for (qsizetype i = 0; i < people.size(); ++i) {
            QJsonObject one = people[i].toObject();
            one.insert(u"party"_s, m_parties[i]);
            people[i] = one;
        }
        body.insert(u"participants"_s, people);
        return attachment("call data"_L1, body);
    }

    /// In the place of an earlier one of ours, else behind all.
    void putAttachment(QJsonArray &array, const QJsonObject &one) const
    {
        const QJsonArray originals = m_original[u"attachments"].toArray();
        for (qsizetype i = 0; i < originals.size(); ++i) {
            const QJsonObject original = originals[i].toObject();
            const bool ours = one[u"purpose"].toString() != lawfulBasisName ||
                              original[u"body"][u"metadata"][u"source"].toString() == "Voicelog"_L1;
            if (ours && original[u"purpose"] == one[u"purpose"] && original[u"dialog"] == one[u"dialog"]) {
                array[i] = one;
                return;
            }
        }
        array.append(one);
    }

    [[nodiscard]] QJsonArray attachments()
    {
        QJsonArray array = m_original[u"attachments"].toArray();
        for (qsizetype i = 0; i < array.size() && !m_whole; ++i) {
            const QJsonObject original = array[i].toObject();
            array[i] = QJsonObject{
                {u"start"_s, original[u"start"]}, {u"party"_s, original[u"party"]}, {u"dialog"_s, original[u"dialog"]}};
            m_placesLeft = true;
        }
        putAttachment(array, callData());
        if (m_copy.basis)
            putAttachment(array, attachment(lawfulBasisName, lawfulBasisBody(*m_copy.basis)));
        return array;
    }

    const CallCopy &m_copy;
    const Recording &m_call;
    const QJsonObject m_original; ///< empty if the recording came in as something else
    bool m_whole;                 ///< all of it is written back
    bool m_placesLeft = false;    ///< something of it was left out and has only a place
    QList<qsizetype> m_parties;   ///< of the participants
    qsizetype m_partyCount = 0;   ///< without the empty one
    qsizetype m_organisation = 0;
    qsizetype m_originator = 0;
};

} // namespace

QJsonObject vconOf(const CallCopy &copy)
{
    Q_ASSERT(!copy.id.isNull() && copy.createdAt.isValid() && copy.recording.startedAt.isValid());
    return VconBuilder(copy).vcon();
}

} // namespace voicelog
