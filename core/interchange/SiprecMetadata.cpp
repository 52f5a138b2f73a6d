// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SiprecMetadata.h"

#include "CallDataFields.h"
#include "CallTime.h"
#include "DraftNotes.h"
#include "InterchangeErrors.h"

#include <base/JsonPlaces.h>

#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>
#include <array>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using SiprecNames = std::initializer_list<QLatin1StringView>;
using SiprecToken = QXmlStreamReader::TokenType;

constexpr auto siprecNamespace = "urn:ietf:params:xml:ns:recording"_L1; // drafts lack the ":1"
constexpr int deepestSiprec = 32;
constexpr int mostSiprecElements = 20'000;
// What Qt does with a tag's attributes and with prefixes grows with the square of their number.
constexpr qsizetype longestSiprecTag = 8 * 1024;
constexpr qsizetype mostSiprecPrefixes = 1000;
constexpr qsizetype mostSiprecRemarks = 20;

std::unexpected<Error> siprecInvalid(qint64 line, qint64 column, QLatin1StringView detail)
{
    return fail(errors::SidecarInvalid, {{u"line"_s, line}, {u"column"_s, column}, {u"detail"_s, QString(detail)}});
}

// Where a tag begins that is too long, or a text between two tags; -1 if none is.
qsizetype longTagAt(QByteArrayView bytes)
{
    for (qsizetype begin = 0; begin < bytes.size();) {
        const auto next = bytes.indexOf('<', begin + 1);
        const auto end = next < 0 ? bytes.size() : next;
        if (end - begin > longestSiprecTag)
            return begin;
        begin = end;
    }
    return -1;
}

bool isKnownEncoding(QStringView encoding)
{
    static constexpr std::array known{"utf-8"_L1,      "utf8"_L1,   "us-ascii"_L1,     "ascii"_L1,
                                      "iso-8859-1"_L1, "latin1"_L1, "windows-1252"_L1, "iso-8859-15"_L1};
    return encoding.isEmpty() || std::ranges::any_of(known, [&](QLatin1StringView name) {
               return encoding.compare(name, Qt::CaseInsensitive) == 0;
           });
}

class SiprecReader
{
public:
    SiprecReader(const QByteArray &bytes, const QTimeZone &zone, int firstLine)
        : m_xml(bytes), m_zone(zone), m_firstLine(firstLine)
    {
    }

    Result<SiprecMetadata> read()
    {
        SiprecToken token = step();
        while (token != QXmlStreamReader::StartElement && token != QXmlStreamReader::Invalid &&
               token != QXmlStreamReader::EndDocument)
            token = step();
        if (token == QXmlStreamReader::StartElement) {
            if (m_xml.name().compare("recording"_L1, Qt::CaseInsensitive) != 0)
                return notSiprec();
            m_rootNamespace = m_xml.namespaceUri().toString();
            readRecording();
            while (!m_xml.atEnd()) // what follows the root is looked at as well
                step();
        }
        if (m_xml.hasError())
            return failure();
        const bool tellsNothing =
            m_told.sessions.isEmpty() && m_told.participants.isEmpty() && m_told.streams.isEmpty();
        if (tellsNothing && !m_rootNamespace.startsWith(siprecNamespace))
            return notSiprec();
        return m_told;
    }

private:
    [[nodiscard]] qint64 line() const { return m_xml.lineNumber() + m_firstLine - 1; }
    [[nodiscard]] qint64 column() const { return m_xml.columnNumber() + 1; }

    [[nodiscard]] std::unexpected<Error> notSiprec() const
    {
        return fail(errors::SidecarNotSiprec, {{u"line"_s, line()}, {u"column"_s, column()}});
    }

    [[nodiscard]] std::unexpected<Error> failure() const
    {
        if (!m_refused.isEmpty())
            return siprecInvalid(line(), column(), m_refused);
        const bool cutOff = m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        return siprecInvalid(line(), column(), cutOff ? "truncated"_L1 : "not-xml"_L1);
    }

    void refuse(QLatin1StringView detail)
    {
        m_refused = detail;
        m_xml.raiseError(QString(detail));
    }

    // The only way forward, so that nothing goes past the limits.
    SiprecToken step()
    {
        const auto token = m_xml.readNext();
        switch (token) {
        case QXmlStreamReader::StartDocument:
            if (!isKnownEncoding(m_xml.documentEncoding()))
                refuse("encoding"_L1);
            break;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            refuse("entities"_L1);
            break;
        case QXmlStreamReader::StartElement:
            m_prefixes += m_xml.namespaceDeclarations().size();
            if (++m_depth > deepestSiprec)
                refuse("too-deep"_L1);
            else if (++m_elements > mostSiprecElements || m_prefixes > mostSiprecPrefixes)
                refuse("too-large"_L1);
            break;
        case QXmlStreamReader::EndElement:
            --m_depth;
            break;
        default:
            break;
        }
        return m_refused.isEmpty() ? token : QXmlStreamReader::Invalid;
    }

    // The next element inside the open one that is SIPREC's; false at its end.
    bool nextChild()
    {
        while (true) {
            switch (step()) {
            case QXmlStreamReader::StartElement: {
                const auto space = m_xml.namespaceUri();
                if (space.isEmpty() || space == m_rootNamespace || space.startsWith(siprecNamespace))
                    return true;
                skip();
                break;
            }
            case QXmlStreamReader::EndElement:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Invalid:
                return false;
            default:
                break;
            }
        }
    }

    // Past the end of the open element.
    void skip()
    {
        for (int open = 1; open > 0;) {
            const auto token = step();
            if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument)
                return;
            open += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        }
    }

    [[nodiscard]] QString elementName() const { return m_xml.name().toString(); }
    [[nodiscard]] bool is(QLatin1StringView name) const { return m_xml.name().compare(name, Qt::CaseInsensitive) == 0; }

    // What the open element holds but for what is in elements inside it; goes past its end.
    QString text()
    {
        const QString field = elementName();
        const auto place = std::pair(line(), column());
        QString text;
        while (true) {
            switch (step()) {
            case QXmlStreamReader::Characters:
                if (text.size() <= longestCallText)
                    text += m_xml.text();
                break;
            case QXmlStreamReader::StartElement:
                skip();
                break;
            case QXmlStreamReader::EndElement:
            case QXmlStreamReader::EndDocument:
            case QXmlStreamReader::Invalid:
                return checked(text, field, place);
            default:
                break;
            }
        }
    }

    QString attribute(SiprecNames names)
    {
        const auto attributes = m_xml.attributes();
        for (const auto name : names) {
            for (const auto &attribute : attributes) {
                if (attribute.name().compare(name, Qt::CaseInsensitive) == 0)
                    return checked(attribute.value().toString(), QString(name), {line(), column()});
            }
        }
        return {};
    }

    QString checked(const QString &text, const QString &field, std::pair<qint64, qint64> place)
    {
        const QString plain = text.simplified();
        if (plain.size() <= longestCallText)
            return plain;
        remark(field, place);
        return {};
    }

    QDateTime moment()
    {
        const QString field = elementName();
        const auto place = std::pair(line(), column());
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
    void remark(const QString &field, std::pair<qint64, qint64> place)
    {
        if (m_remarked.contains(field) || m_told.remarks.size() >= mostSiprecRemarks)
            return;
        m_remarked.insert(field);
        m_told.remarks.append(
            Error(errors::SidecarField,
                  {{u"line"_s, place.first}, {u"column"_s, place.second}, {u"field"_s, field.left(longestFieldName)}}));
    }

    void readRecording()
    {
        m_told.partial = attribute({"datamode"_L1}).compare("partial"_L1, Qt::CaseInsensitive) == 0;
        const QString sessionId = attribute({"session_id"_L1, "session"_L1});
        while (nextChild()) {
            if (is("datamode"_L1))
                m_told.partial = text().compare("partial"_L1, Qt::CaseInsensitive) == 0;
            else if (is("group"_L1))
                readGroup();
            else if (is("session"_L1))
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
        if (is("participant"_L1))
            readParticipant(sessionId);
        else if (is("stream"_L1))
            readStream(sessionId);
        else if (is("sessionrecordingassoc"_L1))
            readCoverage(sessionId);
        else if (is("participantsessionassoc"_L1))
            readAttendance(sessionId);
        else if (is("participantstreamassoc"_L1))
            readSending();
        else
            skip();
    }

    // False if the open element is no time of a span; it is then left as it is.
    bool readSpan(SiprecMetadata::Span &span)
    {
        if (is("associate-time"_L1))
            span.from = moment();
        else if (is("disassociate-time"_L1))
            span.to = moment();
        else
            return false;
        return true;
    }

    void readGroup()
    {
        SiprecMetadata::Group group;
        group.id = attribute({"group_id"_L1, "id"_L1});
        while (nextChild()) {
            if (!readSpan(group.span))
                skip();
        }
        if (!group.id.isEmpty())
            m_told.groups.append(group);
    }

    void readSession()
    {
        SiprecMetadata::Session session;
        SiprecMetadata::Span span;
        session.id = attribute({"session_id"_L1, "sessionid"_L1, "session"_L1, "id"_L1});
        while (nextChild()) {
            if (is("start-time"_L1))
                session.startedAt = moment();
            else if (is("stop-time"_L1) || is("end-time"_L1))
                session.stoppedAt = moment();
            else if (is("sipsessionid"_L1))
                session.sipSessionIds.append(text());
            else if (is("reason"_L1))
                session.reasons.append(text());
            else if (is("group-ref"_L1))
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
        while (nextChild()) {
            if (is("nameid"_L1))
                readIdentity(participant);
            else if (is("aor"_L1))
                bare.aor = text();
            else if (is("name"_L1))
                readName(bare);
            else if (is("send"_L1))
                sending.sends.append(text());
            else if (is("recv"_L1))
                sending.receives.append(text());
            else if (!readSpan(attendance.span))
                skip();
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
        while (nextChild()) {
            if (is("name"_L1))
                readName(identity);
            else if (is("aor"_L1))
                identity.aor = text();
            else
                skip();
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
        while (nextChild()) {
            if (is("label"_L1))
                stream.label = text();
            else if (is("content-type"_L1))
                stream.contentType = text();
            else
                skip();
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
        while (nextChild()) {
            if (!readSpan(coverage.span))
                skip();
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
        while (nextChild()) {
            if (!readSpan(attendance.span))
                skip();
        }
        if (!attendance.participantId.isEmpty())
            m_told.attendances.append(attendance);
    }

    void readSending()
    {
        SiprecMetadata::Sending sending;
        sending.participantId = attribute({"participant_id"_L1, "participant"_L1, "id"_L1});
        while (nextChild()) {
            if (is("send"_L1))
                sending.sends.append(text());
            else if (is("recv"_L1))
                sending.receives.append(text());
            else if (!readSpan(sending.span))
                skip();
        }
        if (!sending.participantId.isEmpty())
            m_told.sendings.append(sending);
    }

    static constexpr qsizetype longestFieldName = 64;

    QXmlStreamReader m_xml;
    const QTimeZone &m_zone;
    int m_firstLine;
    SiprecMetadata m_told;
    QString m_rootNamespace;
    QLatin1StringView m_refused;
    QSet<QString> m_remarked;
    int m_depth = 0;
    int m_elements = 0;
    qsizetype m_prefixes = 0;
};

} // namespace

Result<SiprecMetadata> readSiprecMetadata(const QByteArray &bytes, const QTimeZone &zone, int firstLine)
{
    if (bytes.size() > largestSiprec)
        return siprecInvalid(firstLine, 1, "too-large"_L1);
    const auto placeOf = [&](qsizetype offset) {
        const auto place = JsonPlaces::placeOf(bytes, offset);
        return std::pair<qint64, qint64>(place.line + firstLine - 1, place.column);
    };
    if (const auto nul = bytes.indexOf('\0'); nul >= 0) { // UTF-16 and UTF-32: their tags could not be measured below
        const auto [line, column] = placeOf(nul);
        return siprecInvalid(line, column, "encoding"_L1);
    }
    if (const auto tag = longTagAt(bytes); tag >= 0) {
        const auto [line, column] = placeOf(tag);
        return siprecInvalid(line, column, "too-large"_L1);
    }
    // A part of a body may have empty lines before it, which XML does not allow before its declaration.
    const auto begin =
        std::ranges::find_if(bytes, [](char c) { return c != '\r' && c != '\n' && c != ' ' && c != '\t'; });
    const auto skipped = QByteArrayView(bytes).first(std::distance(bytes.begin(), begin));
    return SiprecReader(bytes.sliced(skipped.size()), zone, firstLine + int(skipped.count('\n'))).read();
}

} // namespace voicelog
