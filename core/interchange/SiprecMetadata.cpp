// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SiprecMetadata.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "InterchangeErrors.h"
#include "LimitedXml.h"

#include <recordings/DraftNotes.h>

#include <QSet>

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using SiprecNames = std::initializer_list<QLatin1StringView>;

constexpr auto siprecNamespace = "urn:ietf:params:xml:ns:recording"_L1; // drafts lack the ":1"
constexpr qsizetype mostSiprecRemarks = 20;

class SiprecReader
{
public:
    SiprecReader(const QByteArray &bytes, const QTimeZone &zone, int firstLine)
        : m_xml(bytes, largestSiprec, firstLine), m_zone(zone)
    {
        m_xml.ownNamespace(siprecNamespace);
    }

    Result<SiprecMetadata> read()
    {
        if (m_xml.toRoot()) {
            if (!m_xml.is("recording"_L1))
                return notSiprec();
            readRecording();
            m_xml.finish();
        }
        if (m_xml.hasError())
            return std::unexpected(m_xml.error());
        const bool tellsNothing =
            m_told.sessions.isEmpty() && m_told.participants.isEmpty() && m_told.streams.isEmpty();
        if (tellsNothing && !m_xml.rootNamespace().startsWith(siprecNamespace))
            return notSiprec();
        return m_told;
    }

private:
    [[nodiscard]] std::unexpected<Error> notSiprec() const
    {
        const auto [line, column] = m_xml.place();
        return fail(errors::SidecarNotSiprec, {{u"line"_s, line}, {u"column"_s, column}});
    }

    // Of the open element; goes past its end.
    QString text()
    {
        const QString field = m_xml.name();
        const auto place = m_xml.place();
        return checked(m_xml.text(longestCallText), field, place);
    }

    QString attribute(SiprecNames names)
    {
        return checked(m_xml.attribute(names), QString(*names.begin()), m_xml.place());
    }

    QString checked(const QString &text, const QString &field, LimitedXml::Place place)
    {
        const QString plain = text.simplified();
        if (plain.size() <= longestCallText)
            return plain;
        remark(field, place);
        return {};
    }

    QDateTime moment()
    {
        const QString field = m_xml.name();
        const auto place = m_xml.place();
        const QString told = text();
        if (told.isEmpty())
            return {};
        const auto time = parsedCallTime(told, m_zone);
        if (!time) {
            remark(field, place);
            return {};
        }
        if (time->ambiguous)
            m_told.notes.append(notes::TimeAmbiguous);
        if (time->skipped)
            m_told.notes.append(notes::TimeSkipped);
        return time->utc;
    }

    // Once for each kind of field: a recorder with a wrong clock has it wrong everywhere.
    void remark(const QString &field, LimitedXml::Place place)
    {
        if (m_remarked.contains(field) || m_told.remarks.size() >= mostSiprecRemarks)
            return;
        m_remarked.insert(field);
        m_told.remarks.append(
            Error(errors::SidecarField, {{u"line"_s, place.line}, {u"column"_s, place.column}, {u"field"_s, field}}));
    }

    void readRecording()
    {
        m_told.partial = attribute({"datamode"_L1}).compare("partial"_L1, Qt::CaseInsensitive) == 0;
        const QString sessionId = attribute({"session_id"_L1, "session"_L1});
        while (m_xml.nextChild()) {
            if (m_xml.is("datamode"_L1))
                m_told.partial = text().compare("partial"_L1, Qt::CaseInsensitive) == 0;
            else if (m_xml.is("group"_L1))
                readGroup();
            else if (m_xml.is("session"_L1))
                readSession();
            else
                readPart(sessionId);
        }
        if (m_told.sessions.isEmpty() && !sessionId.isEmpty())
            m_told.sessions.append(
                {.id = sessionId, .sipSessionIds = {}, .reasons = {}, .groupId = {}, .startedAt = {}, .stoppedAt = {}});
    }

    // What stands beside the session, or in some dialects in it.
    void readPart(const QString &sessionId)
    {
        if (m_xml.is("participant"_L1))
            readParticipant(sessionId);
        else if (m_xml.is("stream"_L1))
            readStream(sessionId);
        else if (m_xml.is("sessionrecordingassoc"_L1))
            readCoverage(sessionId);
        else if (m_xml.is("participantsessionassoc"_L1))
            readAttendance(sessionId);
        else if (m_xml.is("participantstreamassoc"_L1))
            readSending();
        else
            m_xml.skip();
    }

    // False if the open element is no time of a span; it is then left as it is.
    bool readSpan(SiprecMetadata::Span &span)
    {
        if (m_xml.is("associate-time"_L1))
            span.from = moment();
        else if (m_xml.is("disassociate-time"_L1))
            span.to = moment();
        else
            return false;
        return true;
    }

    void readGroup()
    {
        SiprecMetadata::Group group;
        group.id = attribute({"group_id"_L1, "id"_L1});
        while (m_xml.nextChild()) {
            if (!readSpan(group.span))
                m_xml.skip();
        }
        if (!group.id.isEmpty())
            m_told.groups.append(group);
    }

    void readSession()
    {
        SiprecMetadata::Session session;
        SiprecMetadata::Span span;
        session.id = attribute({"session_id"_L1, "sessionid"_L1, "session"_L1, "id"_L1});
        while (m_xml.nextChild()) {
            if (m_xml.is("start-time"_L1))
                session.startedAt = moment();
            else if (m_xml.is("stop-time"_L1) || m_xml.is("end-time"_L1))
                session.stoppedAt = moment();
            else if (m_xml.is("sipsessionid"_L1))
                session.sipSessionIds.append(text());
            else if (m_xml.is("reason"_L1))
                session.reasons.append(text());
            else if (m_xml.is("group-ref"_L1))
                session.groupId = text();
            else if (!readSpan(span))
                readPart(session.id);
        }
        session.sipSessionIds.removeAll(QString());
        session.reasons.removeAll(QString());
        if (!session.startedAt.isValid())
            session.startedAt = span.from;
        if (!session.stoppedAt.isValid())
            session.stoppedAt = span.to;
        if (!session.id.isEmpty())
            m_told.sessions.append(session);
    }

    void readParticipant(const QString &sessionId)
    {
        SiprecMetadata::Participant participant;
        SiprecMetadata::Attendance attendance;
        SiprecMetadata::Sending sending;
        participant.id = attribute({"participant_id"_L1, "participantid"_L1, "id"_L1});
        attendance.sessionId = attribute({"session_id"_L1, "session"_L1});
        if (attendance.sessionId.isEmpty())
            attendance.sessionId = sessionId;
        const QString aor = attribute({"aor"_L1});
        const QString name = attribute({"name"_L1});
        SiprecMetadata::Identity bare{.aor = aor, .names = {}}; // told without a nameID
        if (!name.isEmpty())
            bare.names.append({name, {}});
        while (m_xml.nextChild()) {
            if (m_xml.is("nameid"_L1))
                readIdentity(participant);
            else if (m_xml.is("aor"_L1))
                bare.aor = text();
            else if (m_xml.is("name"_L1))
                readName(bare);
            else if (m_xml.is("send"_L1))
                sending.sends.append(text());
            else if (m_xml.is("recv"_L1))
                sending.receives.append(text());
            else if (!readSpan(attendance.span))
                m_xml.skip();
        }
        if (participant.id.isEmpty())
            return;
        if (!bare.aor.isEmpty() || !bare.names.isEmpty())
            participant.identities.append(bare);
        attendance.participantId = participant.id;
        sending.participantId = participant.id;
        m_told.participants.append(participant);
        if (attendance.span.from.isValid() || attendance.span.to.isValid())
            m_told.attendances.append(attendance);
        if (!sending.sends.isEmpty() || !sending.receives.isEmpty())
            m_told.sendings.append(sending);
    }

    void readIdentity(SiprecMetadata::Participant &participant)
    {
        SiprecMetadata::Identity identity;
        identity.aor = attribute({"aor"_L1});
        while (m_xml.nextChild()) {
            if (m_xml.is("name"_L1))
                readName(identity);
            else if (m_xml.is("aor"_L1))
                identity.aor = text();
            else
                m_xml.skip();
        }
        participant.identities.append(identity);
    }

    void readName(SiprecMetadata::Identity &identity)
    {
        const QString language = attribute({"lang"_L1});
        const QString name = text();
        if (!name.isEmpty()) // some write a single space
            identity.names.append({name, language});
    }

    void readStream(const QString &sessionId)
    {
        SiprecMetadata::Stream stream;
        stream.id = attribute({"stream_id"_L1, "streamid"_L1, "id"_L1});
        stream.sessionId = attribute({"session_id"_L1, "sessionid"_L1, "session"_L1});
        if (stream.sessionId.isEmpty())
            stream.sessionId = sessionId;
        stream.label = attribute({"label"_L1});
        stream.contentType = attribute({"content-type"_L1, "type"_L1});
        while (m_xml.nextChild()) {
            if (m_xml.is("label"_L1))
                stream.label = text();
            else if (m_xml.is("content-type"_L1))
                stream.contentType = text();
            else
                m_xml.skip();
        }
        if (!stream.id.isEmpty())
            m_told.streams.append(stream);
    }

    void readCoverage(const QString &sessionId)
    {
        SiprecMetadata::Coverage coverage;
        coverage.sessionId = attribute({"session_id"_L1, "session"_L1, "id"_L1});
        if (coverage.sessionId.isEmpty())
            coverage.sessionId = sessionId;
        while (m_xml.nextChild()) {
            if (!readSpan(coverage.span))
                m_xml.skip();
        }
        m_told.coverages.append(coverage);
    }

    void readAttendance(const QString &sessionId)
    {
        SiprecMetadata::Attendance attendance;
        attendance.participantId = attribute({"participant_id"_L1, "participant"_L1, "id"_L1});
        attendance.sessionId = attribute({"session_id"_L1, "session"_L1});
        if (attendance.sessionId.isEmpty())
            attendance.sessionId = sessionId;
        while (m_xml.nextChild()) {
            if (!readSpan(attendance.span))
                m_xml.skip();
        }
        if (!attendance.participantId.isEmpty())
            m_told.attendances.append(attendance);
    }

    void readSending()
    {
        SiprecMetadata::Sending sending;
        sending.participantId = attribute({"participant_id"_L1, "participant"_L1, "id"_L1});
        while (m_xml.nextChild()) {
            if (m_xml.is("send"_L1))
                sending.sends.append(text());
            else if (m_xml.is("recv"_L1))
                sending.receives.append(text());
            else if (!readSpan(sending.span))
                m_xml.skip();
        }
        if (!sending.participantId.isEmpty())
            m_told.sendings.append(sending);
    }

    LimitedXml m_xml;
    const QTimeZone &m_zone;
    SiprecMetadata m_told;
    QSet<QString> m_remarked;
};

} // namespace

Result<SiprecMetadata> readSiprecMetadata(const QByteArray &bytes, const QTimeZone &zone, int firstLine)
{
    return SiprecReader(bytes, zone, firstLine).read();
}

} // namespace voicelog
