// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementEvidenceStore.h"

#include <base/BaseErrors.h>
#include <base/EnumIds.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr std::array announcementKindIds{"IVR_LOG"_L1, "SPOKEN_BY_AGENT"_L1, "CONTRACT_CLAUSE"_L1,
                                         "CLIENT_LEVEL_NOTICE"_L1, "OTHER"_L1};
static_assert(announcementKindIds.size() == allAnnouncementKinds.size());
constexpr std::array announcementFoundByIds{"CALL_DATA"_L1, "MARKED"_L1, "HEARD"_L1};

} // namespace

QLatin1StringView announcementKindId(AnnouncementEvidence::Kind kind) { return idIn(announcementKindIds, kind); }

std::optional<AnnouncementEvidence::Kind> announcementKindFromId(QStringView id)
{
    return valueIn<AnnouncementEvidence::Kind>(announcementKindIds, id);
}

QLatin1StringView announcementFoundById(AnnouncementEvidence::FoundBy foundBy)
{
    return idIn(announcementFoundByIds, foundBy);
}

std::optional<AnnouncementEvidence::FoundBy> announcementFoundByFromId(QStringView id)
{
    return valueIn<AnnouncementEvidence::FoundBy>(announcementFoundByIds, id);
}

Result<void> AnnouncementEvidenceStore::add(qint64 rec, const AnnouncementEvidence &evidence)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.announcement_evidence (id, recording, kind, found_by,"
                                       " segment_id, text_version, language, announced_at_ms, played_fully, purposes,"
                                       " privacy_notice_ref, score, created_at, created_by)"
                                       " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)"));
    insert.bind(1, evidence.id).bind(2, rec).bind(3, announcementKindId(evidence.kind));
    insert.bind(4, announcementFoundById(evidence.foundBy)).bind(5, evidence.segmentId).bind(6, evidence.textVersion);
    insert.bind(7, evidence.language).bind(8, evidence.announcedAtMs).bind(9, evidence.playedFully);
    insert.bind(10, evidence.announcedPurposes.join(u' ')).bind(11, evidence.privacyNoticeRef).bind(12, evidence.score);
    return insert.bind(13, evidence.createdAt).bind(14, evidence.createdBy).run();
}

Result<QList<AnnouncementEvidence>> AnnouncementEvidenceStore::ofRecording(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, kind, found_by, segment_id, text_version, language, announced_at_ms,"
                                       " played_fully, purposes, privacy_notice_ref, score, created_at, created_by"
                                       " FROM vault.announcement_evidence WHERE recording = ?1"
                                       " ORDER BY announced_at_ms IS NULL, announced_at_ms, id"));
    select.bind(1, rec);
    QList<AnnouncementEvidence> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        AnnouncementEvidence evidence;
        evidence.id = select.id(0);
        evidence.kind = announcementKindFromId(select.text(1)).value_or(AnnouncementEvidence::Kind::Other);
        evidence.foundBy = announcementFoundByFromId(select.text(2)).value_or(AnnouncementEvidence::FoundBy::CallData);
        evidence.segmentId = select.id(3);
        evidence.textVersion = select.text(4);
        evidence.language = select.text(5);
        if (!select.isNull(6))
            evidence.announcedAtMs = select.int64(6);
        evidence.playedFully = select.boolean(7);
        evidence.announcedPurposes = select.text(8).split(u' ', Qt::SkipEmptyParts);
        evidence.privacyNoticeRef = select.text(9);
        if (!select.isNull(10))
            evidence.score = select.real(10);
        evidence.createdAt = select.dateTime(11);
        evidence.createdBy = select.id(12);
        all += evidence;
    }
}

Result<void> AnnouncementEvidenceStore::remove(qint64 rec, const Id &id)
{
    VOICELOG_ASSIGN(Statement remove,
                    m_database.prepare("DELETE FROM vault.announcement_evidence WHERE recording = ?1 AND id = ?2"));
    VOICELOG_TRY(remove.bind(1, rec).bind(2, id).run());
    if (m_database.changes() != 1)
        return fail(errors::NotFound, {{u"what"_s, u"announcement"_s}, {u"id"_s, id.toString()}});
    return {};
}

Result<bool> AnnouncementEvidenceStore::isSegmentUsed(qint64 rec, const Id &segment)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT 1 FROM vault.announcement_evidence"
                                                         " WHERE recording = ?1 AND segment_id = ?2 LIMIT 1"));
    select.bind(1, rec).bind(2, segment);
    return select.step();
}

Result<void> AnnouncementEvidenceStore::moveWithSegment(qint64 rec, const Id &segment, const TimeRange &range)
{
    VOICELOG_ASSIGN(Statement update, m_database.prepare("UPDATE vault.announcement_evidence SET announced_at_ms = ?3"
                                                         " WHERE recording = ?1 AND segment_id = ?2"
                                                         " AND (announced_at_ms < ?3 OR announced_at_ms >= ?4)"));
    return update.bind(1, rec).bind(2, segment).bind(3, range.startMs).bind(4, range.endMs).run();
}

} // namespace voicelog
