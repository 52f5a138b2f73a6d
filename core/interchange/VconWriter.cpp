// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VconWriter.h"

#include "CallDataFields.h"
#include "CallSheet.h"
#include "JsonMembers.h"

#include <QJsonArray>

#include <algorithm>

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

// RFC 3339 as JMAP (RFC 8620 section 1.4) narrows it: no fraction that is zero.
QString vconDate(const QDateTime &moment)
{
    return moment.toUTC().toString(moment.time().msec() == 0 ? Qt::ISODate : Qt::ISODateWithMs);
}

double vconSeconds(qint64 ms) { return double(ms) / 1000; }

/// Writes one vCon; the participants' indices are those of their parties.
class VconBuilder
{
public:
    explicit VconBuilder(const CallCopy &copy) : m_copy(copy), m_call(copy.recording), m_originator(whoCalled()) {}

    [[nodiscard]] QJsonObject vcon() const
    {
        JsonMembers members;
        members.add(u"vcon"_s, "0.4.0"_L1)
            .add(u"uuid"_s, m_copy.id)
            .put(u"extensions"_s, QJsonArray{u"CC"_s})
            .add(u"created_at"_s, vconDate(m_copy.createdAt));
        if (const QString what = redactions(); !what.isEmpty())
            members.put(u"redacted"_s, QJsonObject{{u"type"_s, what}});
        members.put(u"parties"_s, parties()).put(u"dialog"_s, QJsonArray{dialog()});
        if (!m_copy.cues.isEmpty())
            members.put(u"analysis"_s, QJsonArray{transcript()});
        return members.put(u"attachments"_s, QJsonArray{callData()}).object();
    }

private:
    [[nodiscard]] qsizetype organisation() const { return m_call.participants.size(); }

    // The index of the party that called; of the empty party if it is not known.
    [[nodiscard]] qsizetype whoCalled() const
    {
        const auto role = m_call.direction == Direction::Inbound ? ParticipantRole::Customer : ParticipantRole::Agent;
        const auto found = m_call.direction == Direction::Internal
                               ? m_call.participants.cend()
                               : std::ranges::find(m_call.participants, role, &Participant::role);
        return found == m_call.participants.cend() ? organisation() + 1 : found - m_call.participants.cbegin();
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
        return types.join(u"; "_s);
    }

    [[nodiscard]] QJsonArray parties() const
    {
        QJsonArray array;
        for (const Participant &one : m_call.participants) {
            JsonMembers party;
            party.add(u"role"_s, vconRole(one.role));
            if (one.number.startsWith(u'+')) // an extension is no URL of its own: it is among the call data
                party.add(u"tel"_s, one.number);
            if (!one.name.isEmpty())
                party.add(u"name"_s, one.name).add(u"validation"_s, "none"_L1);
            if (!one.name.isEmpty() || !one.number.isEmpty())
                party.add(u"type"_s, "person"_L1);
            array.append(party.object());
        }
        array.append(JsonMembers().add(u"type"_s, "organization"_L1).add(u"org"_s, m_copy.organisation).object());
        if (m_originator > organisation())
            array.append(QJsonObject());
        return array;
    }

    // Of one channel: everybody, who called first. Of several: for each channel who may be heard on it.
    [[nodiscard]] QJsonArray heardParties() const
    {
        const int channels = m_copy.sound ? m_copy.sound->channels : 1;
        QJsonArray array;
        for (int channel = 0; channel < channels; ++channel) {
            QJsonArray heard;
            for (qsizetype i = 0; i < organisation(); ++i) {
                const int own = m_call.participants[i].channel;
                if (channels > 1 && own >= 0 && own != channel)
                    continue;
                if (channels == 1 && i == m_originator)
                    heard.prepend(i);
                else
                    heard.append(i);
            }
            if (channels == 1)
                return heard;
            array.append(heard.isEmpty()     ? QJsonValue(QJsonValue::Null)
                         : heard.size() == 1 ? heard.first()
                                             : QJsonValue(heard));
        }
        return array;
    }

    [[nodiscard]] QJsonArray partyHistory() const
    {
        QJsonArray history;
        for (qsizetype i = 0; i < organisation(); ++i) {
            const Participant &one = m_call.participants[i];
            const auto add = [&](const std::optional<qint64> &ms, QLatin1StringView event) {
                if (ms) {
                    history.append(JsonMembers()
                                       .put(u"party"_s, i)
                                       .add(u"time"_s, vconDate(m_call.startedAt.addMSecs(*ms)))
                                       .add(u"event"_s, event)
                                       .object());
                }
            };
            add(one.joinedMs, "join"_L1);
            add(one.leftMs, "drop"_L1);
        }
        return history;
    }

    [[nodiscard]] QJsonObject dialog() const
    {
        const QJsonArray heard = heardParties();
        JsonMembers members;
        members.add(u"type"_s, "recording"_L1)
            .add(u"start"_s, vconDate(m_call.startedAt))
            .put(u"duration"_s, vconSeconds(m_call.durationMs))
            .put(u"parties"_s, heard);
        const QJsonValue first = heard.isEmpty() ? QJsonValue() : heard.first();
        if ((first.isArray() ? first.toArray().first() : first).toInteger(-1) != m_originator)
            members.put(u"originator"_s, m_originator);
        if (m_copy.sound) {
            const auto hash =
                m_copy.sound->sha512.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            members.add(u"mediatype"_s, m_copy.sound->mediaType)
                .add(u"filename"_s, m_copy.sound->fileName)
                .add(u"content_hash"_s, u"sha512-"_s + QString::fromLatin1(hash));
        }
        if (const QJsonArray history = partyHistory(); !history.isEmpty())
            members.put(u"party_history"_s, history);
        return members.object();
    }

    // By name, as who called, or as the only one in that role; -1 if not known.
    [[nodiscard]] qsizetype partyOf(const QString &speaker) const
    {
        const auto &all = m_call.participants;
        const auto named = std::ranges::find_if(all, [&speaker](const Participant &one) {
            return !one.name.isEmpty() && one.name.compare(speaker, Qt::CaseInsensitive) == 0;
        });
        if (named != all.cend())
            return named - all.cbegin();
        if (speaker.compare("caller"_L1, Qt::CaseInsensitive) == 0 ||
            speaker.compare("beller"_L1, Qt::CaseInsensitive) == 0)
            return m_originator < organisation() ? m_originator : -1;
        const auto role = participantRole(speaker);
        if (!role || std::ranges::count(all, *role, &Participant::role) != 1)
            return -1;
        return std::ranges::find(all, *role, &Participant::role) - all.cbegin();
    }

    [[nodiscard]] QJsonObject transcript() const
    {
        QJsonArray cues;
        for (const TranscriptCue &cue : m_copy.cues) {
            JsonMembers members;
            if (const qsizetype party = partyOf(cue.speaker); party >= 0)
                members.put(u"parties"_s, party);
            else
                members.add(u"speaker"_s, cue.speaker);
            cues.append(members.add(u"start"_s, vconDate(m_call.startedAt.addMSecs(cue.range.startMs)))
                            .put(u"duration"_s, vconSeconds(cue.range.duration()))
                            .put(u"text"_s, cue.text)
                            .object());
        }
        return JsonMembers()
            .add(u"type"_s, "transcript"_L1)
            .put(u"dialog"_s, 0)
            .add(u"vendor"_s, "Voicelog"_L1)
            .add(u"schema"_s, "transcript"_L1)
            .add(u"mediatype"_s, "application/json"_L1)
            .add(u"encoding"_s, "json"_L1)
            .put(u"body"_s, JsonMembers().add(u"language"_s, m_copy.transcriptLanguage).put(u"cues"_s, cues).object())
            .object();
    }

    [[nodiscard]] QJsonObject callData() const
    {
        return JsonMembers()
            .add(u"purpose"_s, "call data"_L1)
            .add(u"start"_s, vconDate(m_copy.createdAt))
            .put(u"party"_s, organisation())
            .put(u"dialog"_s, 0)
            .add(u"mediatype"_s, "application/json"_L1)
            .add(u"encoding"_s, "json"_L1)
            .put(u"body"_s, callSheetJson(m_copy))
            .object();
    }

    const CallCopy &m_copy;
    const Recording &m_call;
    qsizetype m_originator;
};

} // namespace

QJsonObject vconOf(const CallCopy &copy)
{
    Q_ASSERT(!copy.id.isNull() && copy.createdAt.isValid() && copy.recording.startedAt.isValid());
    return VconBuilder(copy).vcon();
}

} // namespace voicelog
