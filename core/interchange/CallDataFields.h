// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"

#include <QHash>
#include <QList>
#include <QStringView>
#include <QTimeZone>

#include <optional>

namespace voicelog {

/// The fields of call data in a sidecar. A CSV names them in its first row, a JSON object as its members. Names are
/// DOMAIN's; case, spaces, "-" and "_" do not matter, and what other systems call them is understood too:
///
///   file                 CSV of a folder: the sound's file, with or without folders (filename, recordingfile, bestand)
///   sourceSystem, sourceCallId (uniqueid, callid, id)
///   startedAt            see parsedCallTime() (start, calldate, datetime, starttime); or "date" and "time" apart
///   endedAt              (end, endtime); used where there is no duration
///   durationMs           or duration: seconds or h:mm:ss; billsec goes before duration
///   direction            INBOUND, OUTBOUND, INTERNAL; also in, out, incoming, outgoing, inkomend, uitgaand …
///   line                 own number or queue (queue, did, lijn, wachtrij)
///   agent, agentNumber   name (medewerker), extension (extension, toestel)
///   customer, customerNumber (name, klant; number, phone, telefoonnummer)
///   src, dst             who called whom (caller, callee, from, to): the direction tells who is the customer
///   clid                 "Name" <number>, of who called
///   callerName, calleeName  whose names these are follows from the direction too
///   agentChannel, customerChannel  of the sound, from 0
///   customerKind         CONSUMER, BUSINESS
///   contractKind, contractRef, orderRef, writtenAcceptanceRef
///   privateCall          NO, SUSPECTED, CONFIRMED; yes and no
///   origin, partyBasis, extent, extentReason   as DOMAIN writes them
///   segments             CSV: KIND start-end label | …, in milliseconds; JSON: [{kind, startMs, endMs, label}]
///   participants         JSON only: [{role, name, number, channel, joinedMs, leftMs}]
///   transcript           name of a .vtt or .srt beside the sound, where it does not have the sound's own name
///   announcement         yes or no (ja, nee): the other party was told of the recording; or which text was played;
///                        JSON also: {announcedAt, textVersion, language, playedFully, purposes, privacyNoticeRef,
///                        kind}
///   announcedAt          a moment, as startedAt; or from the call's start in seconds or h:mm:ss (ivrplayedat)
///   announcedAtMs        from the call's start in milliseconds
///   announcementVersion, announcementLanguage (nl, en), announcementPlayedFully (yes, no), privacyNoticeRef
///   announcedPurposes    DOMAIN's ids, separated by commas, bars or spaces
///   announcementKind     IVR_LOG, CONTRACT_CLAUSE, CLIENT_LEVEL_NOTICE, OTHER; IVR_LOG if not told
///
/// Other names are passed over.
enum class CallField {
    File,
    SourceSystem,
    SourceCallId,
    StartedAt,
    Date,
    Time,
    EndedAt,
    DurationMs,
    Duration,
    TalkTime,
    Direction,
    Line,
    Agent,
    AgentNumber,
    Customer,
    CustomerNumber,
    From,
    To,
    CallerId,
    AgentChannel,
    CustomerChannel,
    CustomerKind,
    ContractKind,
    ContractRef,
    OrderRef,
    WrittenAcceptanceRef,
    PrivateCall,
    Origin,
    PartyBasis,
    Extent,
    ExtentReason,
    Segments,
    Participants,
    Transcript,
    Announcement,
    AnnouncedAt,
    AnnouncedAtMs,
    AnnouncementKind,
    AnnouncementVersion,
    AnnouncementLanguage,
    AnnouncementPlayedFully,
    AnnouncedPurposes,
    PrivacyNotice,
    FromName,
    ToName,
};

[[nodiscard]] std::optional<CallField> callField(QStringView name);
/// How plainly a name tells its field, of several that do: 0 for the field's own, more for such as "name".
[[nodiscard]] int callFieldRank(QStringView name);
/// The field's own name, as in the list above ("startedAt").
[[nodiscard]] QLatin1StringView callFieldId(CallField field);
/// Of that very name; others are none.
[[nodiscard]] std::optional<CallField> callFieldById(QStringView id);
/// In the order of the list above.
[[nodiscard]] QList<CallField> allCallFields();
[[nodiscard]] std::optional<ParticipantRole> participantRole(QStringView text);
[[nodiscard]] std::optional<SegmentKind> segmentKind(QStringView text);

/// Puts the texts of one call's fields into its CallData. One reader for one call.
class CallFieldReader
{
public:
    CallFieldReader(CallData &data, const QTimeZone &zone) : m_data(data), m_zone(zone) {}
    /// False if the value is not one of that field; it is then left out. Empty values are passed over.
    /// Of several values for one field the one counts whose name has the lowest rank (callFieldRank), then the last.
    [[nodiscard]] bool set(CallField field, const QString &value, int rank = 0);
    /// After the last field. False if date and time apart are no moment.
    [[nodiscard]] bool finish();

private:
    bool setText(CallField field, const QString &text);
    bool setMoment(QDateTime &moment, const QString &text);
    bool setDuration(std::optional<qint64> parsed, bool better);
    bool setSegments(const QString &text);
    bool setAnnouncement(const QString &text);
    bool setAnnouncedAt(const QString &text);
    bool setAnnouncedMs(std::optional<qint64> ms);
    bool setAnnouncedPurposes(const QString &text);
    AnnouncementEvidence &announcement();

    CallData &m_data;
    const QTimeZone &m_zone;
    QString m_date;
    QString m_time;
    QHash<CallField, int> m_ranks; ///< of what is told
    bool m_notAnnounced = false;   ///< the source says so: the other fields tell of nothing
    bool m_durationIsBest = false;
};

/// Adds a segment unless it is empty, of no kind, or overlaps one of its kind.
[[nodiscard]] bool addSegment(CallData &data, std::optional<SegmentKind> kind, TimeRange range, const QString &label);

inline constexpr qsizetype longestCallText = 1000;
inline constexpr qsizetype mostSegments = 10'000; ///< of one call

} // namespace voicelog
