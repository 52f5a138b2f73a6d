// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingStore.h"

#include "AttachmentStore.h"
#include "CorrectionStore.h"
#include "MediaStore.h"
#include "PersonStore.h"
#include "RecordingErrors.h"
#include "RecordingService.h"
#include "RecordingsSchema.h"
#include "SearchText.h"
#include "SegmentStore.h"

#include <base/BaseErrors.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename E>
std::optional<QLatin1StringView> optionalId(const std::optional<E> &value)
{
    return value ? std::optional(enumId(*value)) : std::nullopt;
}

std::optional<KnownRecording> knownOf(const Statement &row, bool found)
{
    if (!found)
        return std::nullopt;
    return KnownRecording{row.id(0), row.text(1)};
}

constexpr const char *columns =
    "SELECT id, number, programme_id, source_system, source_call_id, started_at, duration_ms, direction, origin,"
    " party_basis, line, extent, extent_reason, customer_kind, contract_kind, contract_ref, order_ref,"
    " written_acceptance_ref, objection_raised, objection_at_ms, private_call, state, warnings, notes, created_at,"
    " created_by, updated_at, updated_by, version FROM vault.recording WHERE rec = ?1";

Recording recordingOf(const Statement &row, const Id &vault)
{
    Recording r;
    int c = 0;
    r.vaultId = vault;
    r.id = row.id(c++);
    r.number = row.text(c++);
    r.programmeId = row.id(c++);
    r.sourceSystem = row.text(c++);
    r.sourceCallId = row.text(c++);
    r.startedAt = row.dateTime(c++);
    r.durationMs = row.int64(c++);
    r.direction = enumFromId<Direction>(row.text(c++)).value_or(Direction::Inbound);
    r.origin = enumFromId<Origin>(row.text(c++)).value_or(Origin::ControllerSystem);
    r.partyBasis = enumFromId<PartyBasis>(row.text(c++)).value_or(PartyBasis::None);
    r.line = row.text(c++);
    r.extent = enumFromId<Extent>(row.text(c++)).value_or(Extent::Partial);
    r.extentReason = row.text(c++);
    r.customerKind = enumFromId<CustomerKind>(row.text(c++));
    r.contractKind = row.text(c++);
    r.contractRef = row.text(c++);
    r.orderRef = row.text(c++);
    r.writtenAcceptanceRef = row.text(c++);
    r.objectionRaised = row.boolean(c++);
    r.objectionAtMs = row.isNull(c) ? std::nullopt : std::optional(row.int64(c));
    ++c;
    r.privateCall = enumFromId<PrivateCall>(row.text(c++)).value_or(PrivateCall::Suspected);
    r.state = enumFromId<RecordingState>(row.text(c++)).value_or(RecordingState::Restricted);
    r.warnings = AudioWarnings(row.int32(c++));
    r.notes = row.text(c++).split(u' ', Qt::SkipEmptyParts);
    r.createdAt = row.dateTime(c++);
    r.createdBy = row.id(c++);
    r.updatedAt = row.dateTime(c++);
    r.updatedBy = row.id(c++);
    r.version = row.int32(c);
    return r;
}

} // namespace

Result<std::optional<qint64>> RecordingStore::keyOf(const Id &id)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT rec FROM vault.recording WHERE id = ?1"));
    select.bind(1, id);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return std::nullopt;
    return select.int64(0);
}

Result<qint64> RecordingStore::requireKey(const Id &id)
{
    VOICELOG_ASSIGN(const std::optional<qint64> rec, keyOf(id));
    if (!rec)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, id.toString()}});
    return *rec;
}

Result<Recording> RecordingStore::recording(qint64 rec, const Id &vault)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare(columns));
    select.bind(1, rec);
    VOICELOG_ASSIGN(const bool found, select.step());
    if (!found)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}});
    Recording recording = recordingOf(select, vault);
    VOICELOG_ASSIGN(recording.participants, PersonStore(m_database, m_clock).participants(rec));
    VOICELOG_ASSIGN(const QList<MediaStore::Medium> media, MediaStore(m_database).media(rec));
    for (const auto &medium : media)
        recording.media += medium.file;
    VOICELOG_ASSIGN(recording.corrections, CorrectionStore(m_database).ofRecording(rec));
    return recording;
}

Result<std::optional<Id>> RecordingStore::byNumber(const QString &number)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT id FROM vault.recording WHERE number = ?1"));
    select.bind(1, number);
    VOICELOG_ASSIGN(const bool found, select.step());
    return found ? std::optional(select.id(0)) : std::nullopt;
}

QString RecordingStore::proofCallId(const QString &callId) { return callId + u"#proof"_s; }

Result<void> RecordingStore::checkSourceFree(const QString &system, const QString &callId)
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT number FROM vault.recording"
                                                         " WHERE source_system = ?1 AND source_call_id IN (?2, ?3)"));
    select.bind(1, system).bind(2, callId).bind(3, proofCallId(callId));
    VOICELOG_ASSIGN(const bool found, select.step());
    if (found)
        return fail(errors::CallKnown, {{u"callId"_s, callId}, {u"number"_s, select.text(0)}});
    return {};
}

Result<std::optional<KnownRecording>> RecordingStore::byContent(const QByteArray &sha256)
{
    VOICELOG_ASSIGN(Statement select,
                    m_database.prepare("SELECT id, number FROM vault.recording WHERE content_sha256 = ?1"));
    select.bind(1, sha256);
    VOICELOG_ASSIGN(const bool found, select.step());
    return knownOf(select, found);
}

Result<QString> RecordingStore::nextNumber(const QString &prefix, int year)
{
    const QString name = u"%1-%2"_s.arg(prefix).arg(year);
    VOICELOG_ASSIGN(Statement count,
                    m_database.prepare("INSERT INTO vault.recording_counter (name, value) VALUES (?1, 1)"
                                       " ON CONFLICT (name) DO UPDATE SET value = value + 1 RETURNING value"));
    count.bind(1, name);
    VOICELOG_TRY(count.step());
    const qint64 value = count.int64(0);
    VOICELOG_TRY(count.step()); // to its end
    return name + u'-' + QString::number(value).rightJustified(6, u'0');
}

Result<qint64> RecordingStore::freeKey(const Recording &recording)
{
    const QByteArray id = recording.id.toBytes();
    constexpr qint64 mask = (qint64(1) << tieBits) - 1;
    const qint64 base = recording.startedAt.toMSecsSinceEpoch() << tieBits;
    qint64 tie = (qint64(quint8(id[13])) << 16 | qint64(quint8(id[14])) << 8 | quint8(id[15])) & mask;
    VOICELOG_ASSIGN(Statement taken, m_database.prepare("SELECT 1 FROM vault.recording WHERE rec = ?1"));
    for (;;) {
        taken.bind(1, base + tie);
        VOICELOG_ASSIGN(const bool found, taken.step());
        taken.reset();
        if (!found)
            return base + tie;
        tie = (tie + 1) & mask;
    }
}

Result<qint64> RecordingStore::add(const Recording &recording, const QByteArray &contentSha256)
{
    VOICELOG_ASSIGN(const qint64 rec, freeKey(recording));
    VOICELOG_TRY(insertRow(rec, recording, contentSha256));
    VOICELOG_TRY(setParticipants(rec, recording.participants));
    return rec;
}

Result<void> RecordingStore::setParticipants(qint64 rec, const QList<Participant> &participants)
{
    VOICELOG_ASSIGN(const QList<qint64> renamed, PersonStore(m_database, m_clock).setParticipants(rec, participants));
    for (const qint64 other : renamed)
        VOICELOG_TRY(index(other));
    return {};
}

Result<void> RecordingStore::insertRow(qint64 rec, const Recording &r, const QByteArray &contentSha256)
{
    VOICELOG_ASSIGN(
        Statement insert,
        m_database.prepare(
            "INSERT INTO vault.recording (rec, id, number, programme_id, source_system, source_call_id,"
            " content_sha256, started_at, duration_ms, direction, origin, party_basis, line, extent, extent_reason,"
            " customer_kind, contract_kind, contract_ref, order_ref, written_acceptance_ref, objection_raised,"
            " objection_at_ms, private_call, state, warnings, notes, created_at, created_by, updated_at, updated_by,"
            " version) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19,"
            " ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28, ?27, ?28, ?29)"));
    insert.bind(1, rec).bind(2, r.id).bind(3, r.number).bind(4, r.programmeId).bind(5, r.sourceSystem);
    insert.bind(6, r.sourceCallId).bind(7, contentSha256).bind(8, r.startedAt).bind(9, r.durationMs);
    insert.bind(10, enumId(r.direction)).bind(11, enumId(r.origin)).bind(12, enumId(r.partyBasis)).bind(13, r.line);
    insert.bind(14, enumId(r.extent)).bind(15, r.extentReason).bind(16, optionalId(r.customerKind));
    insert.bind(17, r.contractKind).bind(18, r.contractRef).bind(19, r.orderRef).bind(20, r.writtenAcceptanceRef);
    insert.bind(21, r.objectionRaised).bind(22, r.objectionAtMs).bind(23, enumId(r.privateCall));
    insert.bind(24, enumId(r.state)).bind(25, int(r.warnings.toInt())).bind(26, r.notes.join(u' '));
    insert.bind(27, r.createdAt).bind(28, r.createdBy).bind(29, r.version);
    return insert.run();
}

Result<void> RecordingStore::updateCallData(qint64 rec, const Recording &basedOn, const CallDataEdit &edit,
                                            const Id &by)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording SET line = ?3, customer_kind = ?4, contract_kind = ?5,"
                                       " contract_ref = ?6, order_ref = ?7, written_acceptance_ref = ?8,"
                                       " private_call = ?9, updated_at = ?10, updated_by = ?11, version = version + 1"
                                       " WHERE rec = ?1 AND version = ?2"));
    update.bind(1, rec).bind(2, basedOn.version).bind(3, edit.line).bind(4, optionalId(edit.customerKind));
    update.bind(5, edit.contractKind).bind(6, edit.contractRef).bind(7, edit.orderRef);
    update.bind(8, edit.writtenAcceptanceRef).bind(9, enumId(edit.privateCall)).bind(10, m_clock.now()).bind(11, by);
    VOICELOG_TRY(update.run());
    if (m_database.changes() != 1)
        return conflict(rec, basedOn);
    VOICELOG_TRY(setParticipants(rec, edit.participants));
    return index(rec);
}

Result<void> RecordingStore::conflict(qint64 rec, const Recording &basedOn)
{
    VOICELOG_ASSIGN(const Recording theirs, recording(rec, basedOn.vaultId));
    return fail(errors::Conflict, {{u"what"_s, u"recording"_s},
                                   {u"id"_s, basedOn.id.toString()},
                                   {u"yours"_s, basedOn.version},
                                   {u"theirs"_s, theirs.version}});
}

Result<void> RecordingStore::setObjection(qint64 rec, const Recording &basedOn, std::optional<qint64> atMs,
                                          const Id &by)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording SET objection_raised = 1, objection_at_ms = ?3,"
                                       " updated_at = ?4, updated_by = ?5, version = version + 1"
                                       " WHERE rec = ?1 AND version = ?2"));
    update.bind(1, rec).bind(2, basedOn.version).bind(3, atMs).bind(4, m_clock.now()).bind(5, by);
    VOICELOG_TRY(update.run());
    return m_database.changes() == 1 ? Result<void>() : conflict(rec, basedOn);
}

Result<QList<RaisedObjection>> RecordingStore::objections()
{
    // What keeps or kept it, or what it was asked for, carries the number of its request.
    VOICELOG_ASSIGN(
        Statement select,
        m_database.prepare("SELECT r.id, r.number, r.started_at, h.number FROM vault.recording AS r"
                           " LEFT JOIN vault.recording_hold AS h ON h.recording = r.rec"
                           " AND h.kind = 'REQUEST' WHERE r.objection_raised = 1 ORDER BY r.rec, h.number"));
    QList<RaisedObjection> all;
    for (;;) {
        VOICELOG_ASSIGN(const bool more, select.step());
        if (!more)
            return all;
        const Id id = select.id(0);
        if (all.isEmpty() || all.constLast().recording != id)
            all += RaisedObjection{.recording = id, .number = select.text(1), .startedAt = select.dateTime(2)};
        if (!select.isNull(3))
            all.last().requests += select.text(3);
    }
}

Result<void> RecordingStore::forgetDue(qint64 rec)
{
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.recording_due WHERE recording = ?1"));
    return remove.bind(1, rec).run();
}

Result<void> RecordingStore::setVerified(qint64 rec, const QDateTime &at, bool intact)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording SET verified_at = ?2, verified_intact ="
                                       " ?3 WHERE rec = ?1"));
    return update.bind(1, rec).bind(2, at).bind(3, intact).run();
}

Result<qint64> RecordingStore::count()
{
    VOICELOG_ASSIGN(Statement select, m_database.prepare("SELECT count(*) FROM vault.recording"));
    VOICELOG_TRY(select.step());
    return select.int64(0);
}

Result<qint64> RecordingStore::restrictAll(const QDateTime &at, const Id &by)
{
    VOICELOG_ASSIGN(Statement update,
                    m_database.prepare("UPDATE vault.recording SET state = 'RESTRICTED', updated_at = ?1,"
                                       " updated_by = ?2 WHERE state IN ('IMPORTED', 'ACTIVE')"));
    VOICELOG_TRY(update.bind(1, at).bind(2, by).run());
    return m_database.changes();
}

Result<void> RecordingStore::index(qint64 rec)
{
    VOICELOG_ASSIGN(const QString words, wordsOf(rec));
    VOICELOG_ASSIGN(Statement remove, m_database.prepare("DELETE FROM vault.search WHERE rowid = ?1"));
    VOICELOG_TRY(remove.bind(1, rec).run());
    VOICELOG_ASSIGN(Statement insert, m_database.prepare("INSERT INTO vault.search (rowid, text) VALUES (?1, ?2)"));
    return insert.bind(1, rec).bind(2, words).run();
}

Result<QString> RecordingStore::wordsOf(qint64 rec)
{
    VOICELOG_ASSIGN(const Recording r, recording(rec, {}));
    QStringList parts{r.number,   r.sourceCallId,        r.line, r.contractKind, r.contractRef,
                      r.orderRef, r.writtenAcceptanceRef};
    QString numbers = searchtext::numberWords(r.line);
    for (const auto &participant : r.participants) {
        parts += participant.name;
        numbers += u' ' + searchtext::numberWords(participant.number);
    }
    VOICELOG_ASSIGN(const QList<Segment> segments, SegmentStore(m_database).segments(rec));
    for (const auto &segment : segments)
        parts += segment.label;
    VOICELOG_ASSIGN(const std::optional<Transcript> transcript, AttachmentStore(m_database).transcript(rec));
    if (transcript) {
        for (const auto &cue : transcript->cues)
            parts += cue.text;
    }
    return (searchtext::folded(parts.join(u' ')) + u' ' + numbers).simplified();
}

} // namespace voicelog
