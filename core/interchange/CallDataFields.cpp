// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CallDataFields.h"

#include "CallTime.h"

#include <base/EnumIds.h>
#include <recordings/DraftNotes.h>
#include <recordings/PhoneNumber.h>

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using Names = std::initializer_list<QLatin1StringView>;

// In the order of CallField.
constexpr EnumIds<45> callFieldIds{"file"_L1,
                                   "sourceSystem"_L1,
                                   "sourceCallId"_L1,
                                   "startedAt"_L1,
                                   "date"_L1,
                                   "time"_L1,
                                   "endedAt"_L1,
                                   "durationMs"_L1,
                                   "duration"_L1,
                                   "billsec"_L1,
                                   "direction"_L1,
                                   "line"_L1,
                                   "agent"_L1,
                                   "agentNumber"_L1,
                                   "customer"_L1,
                                   "customerNumber"_L1,
                                   "src"_L1,
                                   "dst"_L1,
                                   "clid"_L1,
                                   "agentChannel"_L1,
                                   "customerChannel"_L1,
                                   "customerKind"_L1,
                                   "contractKind"_L1,
                                   "contractRef"_L1,
                                   "orderRef"_L1,
                                   "writtenAcceptanceRef"_L1,
                                   "privateCall"_L1,
                                   "origin"_L1,
                                   "partyBasis"_L1,
                                   "extent"_L1,
                                   "extentReason"_L1,
                                   "segments"_L1,
                                   "participants"_L1,
                                   "transcript"_L1,
                                   "announcement"_L1,
                                   "announcedAt"_L1,
                                   "announcedAtMs"_L1,
                                   "announcementKind"_L1,
                                   "announcementVersion"_L1,
                                   "announcementLanguage"_L1,
                                   "announcementPlayedFully"_L1,
                                   "announcedPurposes"_L1,
                                   "privacyNoticeRef"_L1,
                                   "callerName"_L1,
                                   "calleeName"_L1};
static_assert(callFieldIds.size() == size_t(CallField::ToName) + 1);

QString plainName(QStringView name)
{
    QString plain = name.trimmed().toString().toLower();
    plain.removeIf([](QChar c) { return c == u'_' || c == u'-' || c == u'.' || c.isSpace(); });
    return plain;
}

struct NamedField
{
    CallField field;
    int rank;
};

QHash<QString, NamedField> fieldNames()
{
    const QList<std::pair<CallField, QList<QLatin1StringView>>> names{
        {CallField::File,
         {"file"_L1, "filename"_L1, "recordingfile"_L1, "recording"_L1, "audio"_L1, "audiofile"_L1, "path"_L1,
          "mediafile"_L1, "bestand"_L1, "bestandsnaam"_L1}},
        {CallField::SourceSystem, {"sourcesystem"_L1}},
        {CallField::SourceCallId,
         {"sourcecallid"_L1, "uniqueid"_L1, "callid"_L1, "nativecallid"_L1, "id"_L1, "callsid"_L1}},
        {CallField::StartedAt,
         {"startedat"_L1, "start"_L1, "starttime"_L1, "startdatetime"_L1, "calldate"_L1, "datetime"_L1, "timestamp"_L1,
          "begin"_L1, "begintijd"_L1}},
        {CallField::Date, {"date"_L1, "datum"_L1}},
        {CallField::Time, {"time"_L1, "tijd"_L1, "tijdstip"_L1}},
        {CallField::EndedAt, {"endedat"_L1, "end"_L1, "endtime"_L1, "enddatetime"_L1, "einde"_L1, "eindtijd"_L1}},
        {CallField::DurationMs, {"durationms"_L1, "outputdurationms"_L1}},
        {CallField::Duration, {"duration"_L1, "durationseconds"_L1, "durationsec"_L1, "duur"_L1}},
        {CallField::TalkTime, {"billsec"_L1, "talktime"_L1, "recordingduration"_L1}},
        {CallField::Direction, {"direction"_L1, "richting"_L1}},
        {CallField::Line, {"line"_L1, "lineid"_L1, "queue"_L1, "queuename"_L1, "did"_L1, "lijn"_L1, "wachtrij"_L1}},
        {CallField::Agent, {"agent"_L1, "agentname"_L1, "user"_L1, "username"_L1, "medewerker"_L1}},
        {CallField::AgentNumber,
         {"agentnumber"_L1, "extension"_L1, "agentextension"_L1, "localparty"_L1, "toestel"_L1}},
        {CallField::Customer, {"customer"_L1, "customername"_L1, "name"_L1, "klant"_L1, "klantnaam"_L1, "naam"_L1}},
        {CallField::CustomerNumber,
         {"customernumber"_L1, "number"_L1, "phone"_L1, "phonenumber"_L1, "remoteparty"_L1, "nummer"_L1,
          "telefoonnummer"_L1, "telefoon"_L1, "klantnummertelefoon"_L1}},
        {CallField::From, {"src"_L1, "from"_L1, "caller"_L1, "callernumber"_L1, "source"_L1, "ani"_L1, "van"_L1}},
        {CallField::To, {"dst"_L1, "to"_L1, "callee"_L1, "calleenumber"_L1, "called"_L1, "destination"_L1, "naar"_L1}},
        {CallField::CallerId, {"clid"_L1, "callerid"_L1}},
        {CallField::FromName, {"callername"_L1, "fromname"_L1}},
        {CallField::ToName, {"calleename"_L1, "toname"_L1}},
        {CallField::AgentChannel, {"agentchannel"_L1}},
        {CallField::CustomerChannel, {"customerchannel"_L1}},
        {CallField::CustomerKind, {"customerkind"_L1}},
        {CallField::ContractKind, {"contractkind"_L1}},
        {CallField::ContractRef, {"contractref"_L1, "contract"_L1, "contractnumber"_L1, "contractnummer"_L1}},
        {CallField::OrderRef, {"orderref"_L1, "order"_L1, "ordernumber"_L1, "ordernummer"_L1}},
        {CallField::WrittenAcceptanceRef, {"writtenacceptanceref"_L1}},
        {CallField::PrivateCall, {"privatecall"_L1, "private"_L1, "prive"_L1}},
        {CallField::Origin, {"origin"_L1}},
        {CallField::PartyBasis, {"partybasis"_L1}},
        {CallField::Extent, {"extent"_L1}},
        {CallField::ExtentReason, {"extentreason"_L1}},
        {CallField::Segments, {"segments"_L1, "fragmenten"_L1}},
        {CallField::Participants, {"participants"_L1, "parties"_L1, "deelnemers"_L1}},
        {CallField::Announcement, {"announcement"_L1, "announced"_L1, "melding"_L1, "gemeld"_L1}},
        {CallField::AnnouncedAt, {"announcedat"_L1, "announcementat"_L1, "ivrplayedat"_L1, "meldingom"_L1}},
        {CallField::AnnouncedAtMs, {"announcedatms"_L1}},
        {CallField::AnnouncementKind, {"announcementkind"_L1}},
        {CallField::AnnouncementVersion, {"announcementversion"_L1, "textversion"_L1, "announcementtext"_L1}},
        {CallField::AnnouncementLanguage, {"announcementlanguage"_L1}},
        {CallField::AnnouncementPlayedFully, {"announcementplayedfully"_L1, "playedfully"_L1}},
        {CallField::AnnouncedPurposes, {"announcedpurposes"_L1, "announcementpurposes"_L1}},
        {CallField::PrivacyNotice, {"privacynoticeref"_L1, "privacynotice"_L1}},
        {CallField::Transcript, {"transcript"_L1, "transcriptfile"_L1, "transcriptie"_L1}},
    };
    QHash<QString, NamedField> table;
    for (const auto &[field, aliases] : names) {
        for (int rank = 0; rank < aliases.size(); ++rank)
            table.insert(QString(aliases[rank]), {field, rank});
    }
    return table;
}

std::optional<NamedField> namedField(QStringView name)
{
    static const auto table = fieldNames();
    const auto found = table.constFind(plainName(name));
    return found == table.constEnd() ? std::nullopt : std::optional(*found);
}

// DOMAIN's id in any case, or one of the given words.
template <typename E>
std::optional<E> enumValue(QStringView text, std::initializer_list<std::pair<E, Names>> words = {})
{
    const QString plain = text.trimmed().toString();
    if (auto value = enumFromId<E>(QString(plain.toUpper())))
        return value;
    for (const auto &[value, aliases] : words) {
        for (const auto alias : aliases) {
            if (plain.compare(alias, Qt::CaseInsensitive) == 0)
                return value;
        }
    }
    return std::nullopt;
}

template <typename T>
bool assign(std::optional<T> &target, std::optional<T> value)
{
    if (!value)
        return false;
    target = value;
    return true;
}

bool assign(QString &target, const QString &value)
{
    if (value.size() > longestCallText)
        return false;
    target = value.simplified();
    return true;
}

std::optional<int> channelNumber(const QString &text)
{
    bool ok = false;
    const int channel = text.toInt(&ok);
    return ok && channel >= 0 && channel < 64 ? std::optional(channel) : std::nullopt;
}

std::optional<Direction> directionOf(const QString &text)
{
    return enumValue<Direction>(
        text,
        {{Direction::Inbound, {"in"_L1, "incoming"_L1, "inkomend"_L1, "binnenkomend"_L1, "ingaand"_L1, "received"_L1}},
         {Direction::Outbound, {"out"_L1, "outgoing"_L1, "uitgaand"_L1, "placed"_L1}},
         {Direction::Internal, {"intern"_L1, "local"_L1}}});
}

std::optional<PrivateCall> privateCallOf(const QString &text)
{
    return enumValue<PrivateCall>(text, {{PrivateCall::Confirmed, {"yes"_L1, "ja"_L1, "true"_L1, "1"_L1}},
                                         {PrivateCall::No, {"nee"_L1, "false"_L1, "0"_L1}}});
}

std::optional<bool> yesOrNo(QStringView text)
{
    for (const auto word : {"yes"_L1, "ja"_L1, "true"_L1, "1"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return true;
    }
    for (const auto word : {"no"_L1, "nee"_L1, "false"_L1, "0"_L1}) {
        if (text.compare(word, Qt::CaseInsensitive) == 0)
            return false;
    }
    return std::nullopt;
}

std::optional<CustomerKind> customerKindOf(const QString &text)
{
    return enumValue<CustomerKind>(text, {{CustomerKind::Consumer, {"consument"_L1, "particulier"_L1, "private"_L1}},
                                          {CustomerKind::Business, {"zakelijk"_L1, "company"_L1}}});
}

} // namespace

std::optional<CallField> callField(QStringView name)
{
    const auto found = namedField(name);
    return found ? std::optional(found->field) : std::nullopt;
}

int callFieldRank(QStringView name)
{
    const auto found = namedField(name);
    return found ? found->rank : 0;
}

QLatin1StringView callFieldId(CallField field) { return idIn(callFieldIds, field); }

std::optional<CallField> callFieldById(QStringView id) { return valueIn<CallField>(callFieldIds, id); }

QList<CallField> allCallFields()
{
    QList<CallField> all;
    for (size_t i = 0; i < callFieldIds.size(); ++i)
        all.append(CallField(i));
    return all;
}

std::optional<ParticipantRole> participantRole(QStringView text)
{
    return enumValue<ParticipantRole>(
        text, {{ParticipantRole::Customer, {"klant"_L1, "caller"_L1, "external"_L1, "beller"_L1}},
               {ParticipantRole::Agent, {"medewerker"_L1, "internal"_L1, "user"_L1, "adviseur"_L1}},
               {ParticipantRole::Third, {"derde"_L1, "other"_L1}}});
}

std::optional<SegmentKind> segmentKind(QStringView text) { return enumValue<SegmentKind>(text); }

bool addSegment(CallData &data, std::optional<SegmentKind> kind, TimeRange range, const QString &label)
{
    if (!kind || range.isEmpty() || range.startMs < 0 || range.endMs > longestCallMs ||
        data.segments.size() >= mostSegments)
        return false;
    const bool overlaps = std::ranges::any_of(
        data.segments, [&](const Segment &segment) { return segment.kind == *kind && segment.range.overlaps(range); });
    if (overlaps)
        return false;
    Segment segment;
    segment.kind = *kind;
    segment.range = range;
    segment.label = label.simplified().left(200);
    data.segments.append(segment);
    return true;
}

bool CallFieldReader::setMoment(QDateTime &moment, const QString &text)
{
    const auto time = parsedCallTime(text, m_zone);
    if (!time)
        return false;
    moment = time->utc;
    if (time->ambiguous)
        m_data.notes.append(notes::TimeAmbiguous);
    if (time->skipped)
        m_data.notes.append(notes::TimeSkipped);
    return true;
}

bool CallFieldReader::setDuration(std::optional<qint64> parsed, bool better)
{
    if (!parsed)
        return false;
    if (better || !m_durationIsBest)
        m_data.durationMs = parsed;
    m_durationIsBest = m_durationIsBest || better;
    return true;
}

bool CallFieldReader::setSegments(const QString &text)
{
    static const QRegularExpression form(u"^\\s*([A-Za-z_]+)\\s+(\\d{1,8})\\s*-\\s*(\\d{1,8})(?:\\s+(.*?))?\\s*$"_s,
                                         QRegularExpression::DotMatchesEverythingOption);
    bool all = true;
    const auto parts = text.split(u'|', Qt::SkipEmptyParts);
    for (const auto &part : parts) {
        const auto match = form.match(part);
        all = match.hasMatch() &&
              addSegment(m_data, segmentKind(match.captured(1)),
                         {match.captured(2).toLongLong(), match.captured(3).toLongLong()}, match.captured(4)) &&
              all;
    }
    return all;
}

AnnouncementEvidence &CallFieldReader::announcement()
{
    if (!m_data.announcement) {
        m_data.announcement.emplace();
        m_data.announcement->foundBy = AnnouncementEvidence::FoundBy::CallData;
        m_data.announcement->playedFully = true; // unless it is told
    }
    return *m_data.announcement;
}

bool CallFieldReader::setAnnouncement(const QString &text)
{
    const auto told = yesOrNo(text);
    if (!told)
        return assign(announcement().textVersion, text);
    if (*told)
        announcement();
    else
        m_notAnnounced = true;
    return true;
}

bool CallFieldReader::setAnnouncedMs(std::optional<qint64> ms)
{
    if (!ms)
        return false;
    announcement().announcedAtMs = ms;
    return true;
}

bool CallFieldReader::setAnnouncedAt(const QString &text)
{
    // Seconds since 1970 are no length of a call, and no call's place is written like a date.
    if (const auto place = parsedDuration(text))
        return setAnnouncedMs(place);
    if (!setMoment(m_data.announcedMoment, text))
        return false;
    announcement();
    return true;
}

bool CallFieldReader::setAnnouncedPurposes(const QString &text)
{
    static const QRegularExpression between(u"[\\s,;|]+"_s);
    const QStringList purposes = text.toUpper().split(between, Qt::SkipEmptyParts);
    if (purposes.size() > 20)
        return false;
    announcement().announcedPurposes = purposes;
    return true;
}

bool CallFieldReader::set(CallField field, const QString &value, int rank)
{
    const QString text = value.trimmed();
    if (text.isEmpty() || m_ranks.value(field, rank) < rank)
        return true;
    const QStringList before = m_data.notes;
    if (field == CallField::StartedAt && m_ranks.contains(field)) // what was odd about another time
        m_data.notes.removeIf([](const QString &id) { return id == notes::TimeAmbiguous || id == notes::TimeSkipped; });
    const bool understood = setText(field, text);
    if (!understood)
        m_data.notes = before;
    if (understood)
        m_ranks.insert(field, rank);
    return understood;
}

bool CallFieldReader::setText(CallField field, const QString &text)
{
    switch (field) {
    case CallField::File:
    case CallField::Participants:
        return true; // read by whoever reads the sidecar
    case CallField::SourceSystem:
        return assign(m_data.sourceSystem, text);
    case CallField::SourceCallId:
        return assign(m_data.sourceCallId, text);
    case CallField::StartedAt:
        return setMoment(m_data.startedAt, text);
    case CallField::Date:
        return assign(m_date, text);
    case CallField::Time:
        return assign(m_time, text);
    case CallField::EndedAt:
        return setMoment(m_data.endedAt, text);
    case CallField::DurationMs: {
        bool ok = false;
        const double ms = text.toDouble(&ok);
        const bool believable = ok && ms >= 0 && ms <= double(longestCallMs); // neither endless nor "nan"
        return setDuration(believable ? std::optional(qint64(ms)) : std::nullopt, true);
    }
    case CallField::Duration:
        return setDuration(parsedDuration(text), false);
    case CallField::TalkTime:
        return setDuration(parsedDuration(text), true);
    case CallField::Direction:
        return assign(m_data.direction, directionOf(text));
    case CallField::Line:
        return assign(m_data.line, text);
    case CallField::Agent:
        return assign(m_data.agent, text);
    case CallField::AgentNumber:
        return assign(m_data.agentNumber, text);
    case CallField::Customer:
        return assign(m_data.customer, text);
    case CallField::CustomerNumber:
        m_data.numberWithheld = normalizedNumber(text).isEmpty();
        return assign(m_data.customerNumber, text);
    case CallField::From:
        return assign(m_data.from, text);
    case CallField::To:
        return assign(m_data.to, text);
    case CallField::CallerId: {
        const auto open = text.lastIndexOf(u'<');
        QString name = open > 0 ? text.first(open).trimmed() : QString();
        name.remove(u'"');
        return assign(m_data.fromName, name) &&
               (!m_data.from.isEmpty() || assign(m_data.from, text.sliced(qMax(0, open))));
    }
    case CallField::AgentChannel:
        return assign(m_data.agentChannel, channelNumber(text));
    case CallField::CustomerChannel:
        return assign(m_data.customerChannel, channelNumber(text));
    case CallField::CustomerKind:
        return assign(m_data.customerKind, customerKindOf(text));
    case CallField::ContractKind:
        return assign(m_data.contractKind, text);
    case CallField::ContractRef:
        return assign(m_data.contractRef, text);
    case CallField::OrderRef:
        return assign(m_data.orderRef, text);
    case CallField::WrittenAcceptanceRef:
        return assign(m_data.writtenAcceptanceRef, text);
    case CallField::PrivateCall:
        return assign(m_data.privateCall, privateCallOf(text));
    case CallField::Origin:
        return assign(m_data.origin, enumValue<Origin>(text));
    case CallField::PartyBasis:
        return assign(m_data.partyBasis, enumValue<PartyBasis>(text));
    case CallField::Extent:
        return assign(m_data.extent, enumValue<Extent>(text));
    case CallField::ExtentReason:
        return assign(m_data.extentReason, text);
    case CallField::Segments:
        return setSegments(text);
    case CallField::Transcript:
        return assign(m_data.transcriptName, text);
    case CallField::Announcement:
        return setAnnouncement(text);
    case CallField::AnnouncedAt:
        return setAnnouncedAt(text);
    case CallField::AnnouncedAtMs: {
        bool ok = false;
        const qint64 ms = text.toLongLong(&ok);
        return setAnnouncedMs(ok && ms >= 0 && ms <= longestCallMs ? std::optional(ms) : std::nullopt);
    }
    case CallField::AnnouncementKind: {
        const auto kind = announcementKindFromId(text.toUpper());
        if (kind)
            announcement().kind = *kind;
        return kind.has_value();
    }
    case CallField::AnnouncementVersion:
        return assign(announcement().textVersion, text);
    case CallField::AnnouncementLanguage: // "nl-NL", "NL": the language alone
        return assign(announcement().language, text.toLower().section(u'-', 0, 0).section(u'_', 0, 0));
    case CallField::AnnouncementPlayedFully: {
        const auto fully = yesOrNo(text);
        if (fully)
            announcement().playedFully = *fully;
        return fully.has_value();
    }
    case CallField::AnnouncedPurposes:
        return setAnnouncedPurposes(text);
    case CallField::PrivacyNotice:
        return assign(announcement().privacyNoticeRef, text);
    case CallField::FromName:
        return assign(m_data.fromName, text);
    case CallField::ToName:
        return assign(m_data.toName, text);
    }
    return true;
}

bool CallFieldReader::finish()
{
    if (m_notAnnounced)
        m_data.announcement.reset();
    if (m_data.startedAt.isValid() || m_date.isEmpty())
        return true;
    return setMoment(m_data.startedAt, m_time.isEmpty() ? m_date : m_date + u' ' + m_time);
}

} // namespace voicelog
