// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingFactsReader.h"

#include "AnnouncementEvidenceStore.h"

#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

Result<RecordingFactsReader::Read> RecordingFactsReader::read(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, programme_id, state, number, started_at, duration_ms, origin,"
                                       " party_basis, direction, customer_kind, contract_kind, contract_ref,"
                                       " written_acceptance_ref, private_call, extent, created_at, verified_at,"
                                       " verified_intact FROM vault.recording WHERE rec = ?1"));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}});
    Read read;
    read.id = select.id(0);
    read.programme = select.id(1);
    read.state = select.text(2);
    read.number = select.text(3);
    RecordingFacts &facts = read.facts;
    facts.hasProgramme = !read.programme.isNull();
    facts.startedOn = legalDay(select.dateTime(4));
    facts.durationMs = select.int64(5);
    facts.origin = select.text(6);
    facts.partyBasis = select.text(7);
    facts.direction = select.text(8);
    facts.customerKind = select.text(9);
    facts.contractKind = select.text(10);
    facts.contractRef = select.text(11);
    facts.writtenAcceptanceRef = select.text(12);
    facts.privateCall = select.text(13);
    facts.extent = select.text(14);
    // Taking it in read every byte and kept its hash: that was the first check.
    facts.integrityCheckedOn =
        legalDay(std::max(select.dateTime(15), select.isNull(16) ? select.dateTime(15) : select.dateTime(16)));
    facts.integrityFailed = !select.boolean(17);
    select.reset();
    VOICELOG_TRY(addSegments(rec, facts));
    VOICELOG_TRY(addAnnouncements(rec, facts));
    VOICELOG_TRY(addRetention(rec, facts));
    return read;
}

Result<void> RecordingFactsReader::addSegments(qint64 rec, RecordingFacts &facts)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT kind, start_ms, end_ms FROM vault.segment"
                                                         " WHERE recording = ?1 ORDER BY start_ms, kind"));
    select.bind(1, rec);
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return {};
        facts.segments += SegmentFact{select.text(0), select.int64(1), select.int64(2)};
    }
}

Result<void> RecordingFactsReader::addAnnouncements(qint64 rec, RecordingFacts &facts)
{
    VOICELOG_ASSIGN(const QList<AnnouncementEvidence> all, AnnouncementEvidenceStore(m_database).ofRecording(rec));
    for (const auto &evidence : all) {
        facts.announcements += AnnouncementFact{.kind = announcementKindId(evidence.kind),
                                                .announcedAtMs = evidence.announcedAtMs,
                                                .playedFully = evidence.playedFully,
                                                .language = evidence.language,
                                                .announcedPurposes = evidence.announcedPurposes,
                                                .privacyNoticeRef = evidence.privacyNoticeRef};
    }
    return {};
}

Result<void> RecordingFactsReader::addRetention(qint64 rec, RecordingFacts &facts)
{
    VOICELOG_ASSIGN(Statement due, m_database.prepare("SELECT due_on FROM vault.recording_due WHERE recording = ?1"));
    due.bind(1, rec);
    VOICELOG_ASSIGN(const bool assessed, due.step());
    if (assessed)
        facts.retentionDue = QDate::fromString(due.text(0), Qt::ISODate);
    VOICELOG_ASSIGN(Statement holds, m_database.prepare("SELECT kind, number, from_on FROM vault.recording_hold"
                                                        " WHERE recording = ?1 AND kind <> 'ORDER_ERASE'"
                                                        " AND (until_on IS NULL OR until_on > ?2) ORDER BY from_on"));
    holds.bind(1, rec).bind(2, m_today.toString(Qt::ISODate));
    for (;;) {
        VOICELOG_ASSIGN(const bool more, holds.step());
        if (!more)
            return {};
        const QString kind = holds.text(0);
        const QDate from = QDate::fromString(holds.text(2), Qt::ISODate);
        if (kind == u"STATUTORY" && !facts.authorityRequestOn) // counts for good once it was asked
            facts.authorityRequestOn = from;
        if (from > m_today)
            continue;
        facts.held = true;
        if (kind == u"REQUEST")
            facts.openRequests += holds.text(1);
    }
}

} // namespace voicelog
