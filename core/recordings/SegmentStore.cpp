// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SegmentStore.h"

#include "RecordingErrors.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Segment segmentOf(const Statement &row)
{
    Segment segment;
    segment.id = row.id(0);
    segment.kind = enumFromId<SegmentKind>(row.text(1)).value_or(SegmentKind::Talk);
    segment.range = {row.int64(2), row.int64(3)};
    segment.label = row.text(4);
    segment.version = row.int32(5);
    return segment;
}

} // namespace

Result<QList<Segment>> SegmentStore::segments(qint64 rec)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, kind, start_ms, end_ms, label, version FROM vault.segment"
                                       " WHERE recording = ?1 ORDER BY start_ms, end_ms, id"));
    select.bind(1, rec);
    QList<Segment> list;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return list;
        list += segmentOf(select);
    }
}

Result<std::optional<Segment>> SegmentStore::segment(qint64 rec, const Id &id)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, kind, start_ms, end_ms, label, version FROM vault.segment"
                                       " WHERE id = ?1 AND recording = ?2"));
    select.bind(1, id).bind(2, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return segmentOf(select);
}

Result<void> SegmentStore::checkFree(qint64 rec, const Segment &segment)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT 1 FROM vault.segment WHERE recording = ?1 AND kind = ?2 AND id <> ?3"
                                       " AND start_ms < ?5 AND ?4 < end_ms LIMIT 1"));
    select.bind(1, rec).bind(2, enumId(segment.kind)).bind(3, segment.id);
    select.bind(4, segment.range.startMs).bind(5, segment.range.endMs);
    VOICELOG_ASSIGN(const bool taken, select.step());
    if (taken)
        return fail(errors::SegmentOverlap, {{u"kind"_s, QString(enumId(segment.kind))}});
    return {};
}

Result<void> SegmentStore::add(qint64 rec, const Segment &segment)
{
    VOICELOG_ASSIGN(Statement insert,
                    m_database.prepare("INSERT INTO vault.segment (id, recording, kind, start_ms, end_ms, label,"
                                       " version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"));
    insert.bind(1, segment.id).bind(2, rec).bind(3, enumId(segment.kind)).bind(4, segment.range.startMs);
    insert.bind(5, segment.range.endMs).bind(6, segment.label).bind(7, segment.version);
    return insert.run();
}

Result<void> SegmentStore::change(qint64 rec, const Segment &segment)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.segment SET kind = ?4, start_ms = ?5, end_ms = ?6, label = ?7,"
                                       " version = version + 1 WHERE id = ?1 AND recording = ?2 AND version = ?3"));
    update.bind(1, segment.id).bind(2, rec).bind(3, segment.version).bind(4, enumId(segment.kind));
    update.bind(5, segment.range.startMs).bind(6, segment.range.endMs).bind(7, segment.label);
    VOICELOG_TRY(update.run());
    return conflictUnlessChanged(rec, segment);
}

Result<void> SegmentStore::remove(qint64 rec, const Segment &segment)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.segment"
                                                         " WHERE id = ?1 AND recording = ?2 AND version = ?3"));
    VOICELOG_TRY(remove.bind(1, segment.id).bind(2, rec).bind(3, segment.version).run());
    return conflictUnlessChanged(rec, segment);
}

Result<void> SegmentStore::conflictUnlessChanged(qint64 rec, const Segment &wanted)
{
    if (m_database.changes() == 1)
        return {};
    VOICELOG_ASSIGN(const std::optional<Segment> theirs, segment(rec, wanted.id));
    if (!theirs)
        return fail(errors::NotFound, {{u"what"_s, u"segment"_s}, {u"id"_s, wanted.id.toString()}});
    return fail(errors::Conflict, {{u"what"_s, u"segment"_s},
                                   {u"id"_s, wanted.id.toString()},
                                   {u"yours"_s, wanted.version},
                                   {u"theirs"_s, theirs->version}});
}

} // namespace voicelog
