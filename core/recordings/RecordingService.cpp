// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingService.h"

#include "AnnouncementEvidenceStore.h"
#include "CaseAccess.h"
#include "MediaStore.h"
#include "ProofStore.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingExport.h"
#include "RecordingJudge.h"
#include "RecordingLife.h"
#include "RecordingStore.h"
#include "SegmentStore.h"
#include "VaultAudioSource.h"
#include "VaultConnections.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestLabel = 200;
constexpr qsizetype longestField = 200;

AuditEvent eventOf(QLatin1StringView action, const Id &recording)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::recordingObject;
    event.objectId = recording.toString();
    return event;
}

/// DOMAIN 3.8, before anything is looked up: the attempt is an event whatever it is about.
Result<void> officersOnly(const Session &session, QLatin1StringView action, const Id &recording)
{
    return refuseUnless(session, {Role::PrivacyOfficer}, {action, actions::recordingObject, recording.toString()});
}

/// An investigator marks segments too.
Result<void> markersOnly(const Session &session, QLatin1StringView action, const Id &recording)
{
    return refuseUnless(session, {Role::PrivacyOfficer, Role::Investigator},
                        {action, actions::recordingObject, recording.toString()});
}

AuditEvent segmentEvent(QLatin1StringView action, const Id &recording, const Segment &segment)
{
    AuditEvent event = eventOf(action, recording);
    event.detail = {{u"segment"_s, segment.id.toString()},
                    {u"kind"_s, QString(enumId(segment.kind))},
                    {u"startMs"_s, segment.range.startMs},
                    {u"endMs"_s, segment.range.endMs}};
    return event;
}

Result<void> checkSegment(const Segment &segment, qint64 durationMs)
{
    if (segment.range.startMs < 0 || segment.range.isEmpty() || segment.range.endMs > durationMs)
        return fail(errors::SegmentRange);
    if (segment.label.size() > longestLabel)
        return fail(errors::InvalidValue, {{u"field"_s, u"label"_s}, {u"value"_s, segment.label.size()}});
    return {};
}

/// What is proof and what is masked is settled once the proof is kept apart: more of it would go with the rest.
Result<void> checkProofOpen(Database &database, qint64 rec, std::initializer_list<SegmentKind> kinds)
{
    const bool concerned = std::ranges::any_of(
        kinds, [](SegmentKind kind) { return kind == SegmentKind::Proof || kind == SegmentKind::Masked; });
    if (!concerned)
        return {};
    VOICELOG_ASSIGN(const auto kept, ProofStore(database).proofOf(rec));
    return kept ? Result<void>(fail(errors::ProofKept, {{u"number"_s, kept->number}})) : Result<void>();
}

Result<void> checkLength(const QString &field, const QString &text)
{
    if (text.size() > longestField)
        return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, text.size()}});
    return {};
}

Result<void> checkEdit(const CallDataEdit &edit, qint64 durationMs)
{
    VOICELOG_TRY(checkLength(u"line"_s, edit.line));
    VOICELOG_TRY(checkLength(u"contractKind"_s, edit.contractKind));
    VOICELOG_TRY(checkLength(u"contractRef"_s, edit.contractRef));
    VOICELOG_TRY(checkLength(u"orderRef"_s, edit.orderRef));
    VOICELOG_TRY(checkLength(u"writtenAcceptanceRef"_s, edit.writtenAcceptanceRef));
    if (edit.participants.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"participants"_s}});
    for (const auto &participant : edit.participants) {
        VOICELOG_TRY(checkLength(u"name"_s, participant.name));
        const qint64 joined = participant.joinedMs.value_or(0);
        const qint64 left = participant.leftMs.value_or(durationMs);
        if (joined < 0 || left < joined || left > durationMs)
            return fail(errors::InvalidValue, {{u"field"_s, u"joinedMs"_s}, {u"value"_s, joined}});
    }
    return {};
}

// Which fields differ, by name: the audit trail tells that, and never what they held.
QJsonArray changedFields(const Recording &before, const CallDataEdit &edit)
{
    QJsonArray fields;
    const auto note = [&fields](bool changed, const QString &name) {
        if (changed)
            fields += name;
    };
    note(before.participants != edit.participants, u"participants"_s);
    note(before.line != edit.line, u"line"_s);
    note(before.customerKind != edit.customerKind, u"customerKind"_s);
    note(before.contractKind != edit.contractKind, u"contractKind"_s);
    note(before.contractRef != edit.contractRef, u"contractRef"_s);
    note(before.orderRef != edit.orderRef, u"orderRef"_s);
    note(before.writtenAcceptanceRef != edit.writtenAcceptanceRef, u"writtenAcceptanceRef"_s);
    note(before.privateCall != edit.privateCall, u"privateCall"_s);
    return fields;
}

} // namespace

struct RecordingService::Private
{
    Private(Session &s, std::shared_ptr<const RecordingJudgeMaker> maker, const CaseAccess *caseAccess)
        : session(s), judges(std::move(maker)), access(caseAccess), gate(s, caseAccess), connections(s)
    {
    }

    Session &session;
    std::shared_ptr<const RecordingJudgeMaker> judges;
    const CaseAccess *access;
    CaseGate gate;
    mutable VaultConnections connections;

    // R-MON-ACCESS-01, of a recording in a case's vault.
    Result<bool> isOpen(Database &database, const Id &vault, qint64 rec, CaseAccess::Act act) const
    {
        VOICELOG_ASSIGN(const bool concerned, gate.isCase(vault));
        if (!concerned)
            return true;
        VOICELOG_ASSIGN(const Recording stored, RecordingStore(database, session.clock()).recording(rec, vault));
        const bool inUse = stored.state == RecordingState::Imported || stored.state == RecordingState::Active;
        return gate.isOpen(database, vault, act, !inUse);
    }

    // Reads within one transaction, so that a recording and its parts belong together.
    template <typename T, typename Function>
    Result<T> read(const Id &vault, const Id &recording, Function function) const
    {
        {
            VOICELOG_ASSIGN(auto lease, connections.take(vault));
            VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(*lease, Transaction::Kind::Read));
            VOICELOG_ASSIGN(const qint64 rec, RecordingStore(*lease, session.clock()).requireKey(recording));
            VOICELOG_ASSIGN(const bool open, isOpen(*lease, vault, rec, CaseAccess::Act::Read));
            if (open) {
                Result<T> result = function(*lease, rec);
                VOICELOG_TRY(transaction.commit());
                return result;
            }
        }
        return gate.refuse({actions::RecordingRead, actions::recordingObject, recording.toString()});
    }

    // Before a change and before its sound is read.
    Result<void> require(const Id &vault, const Id &recording, CaseAccess::Act act, QLatin1StringView action) const
    {
        VOICELOG_ASSIGN(const bool concerned, gate.isCase(vault));
        if (!concerned)
            return {};
        {
            VOICELOG_ASSIGN(auto lease, connections.take(vault));
            VOICELOG_ASSIGN(const qint64 rec, RecordingStore(*lease, session.clock()).requireKey(recording));
            VOICELOG_ASSIGN(const bool open, isOpen(*lease, vault, rec, act));
            if (open)
                return {};
        }
        return gate.refuse({action, actions::recordingObject, recording.toString()});
    }

    // Runs a change and its audit event in one transaction.
    template <typename Function>
    Result<void> change(const Id &vault, const Id &recording, Function function) const
    {
        VOICELOG_TRY(require(vault, recording, CaseAccess::Act::Read, actions::RecordingRead));
        VOICELOG_ASSIGN(auto lease, connections.take(vault));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(*lease, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const qint64 rec, RecordingStore(*lease, session.clock()).requireKey(recording));
        VOICELOG_ASSIGN(AuditEvent event, function(*lease, rec));
        event.detail.insert(u"vault"_s, vault.toString());
        VOICELOG_TRY(session.audit().record(*lease, event));
        if (judges && session.account().role == Role::PrivacyOfficer) {
            RecordingJudge judge = judges->judgeFor(*lease, session.clock(), session.account().id);
            VOICELOG_TRY(judge.judge(rec, vault, session.audit()));
        }
        return transaction.commit();
    }

    Result<void> auditVerification(const Recording &recording, bool intact) const;
};

RecordingService::RecordingService(Session &session, std::shared_ptr<const RecordingJudgeMaker> judge,
                                   const CaseAccess *access)
    : d(std::make_unique<Private>(session, std::move(judge), access))
{
}
RecordingService::~RecordingService() = default;

Result<Recording> RecordingService::recording(const Id &vault, const Id &id) const
{
    return d->read<Recording>(vault, id, [&](Database &database, qint64 rec) {
        return RecordingStore(database, d->session.clock()).recording(rec, vault);
    });
}

Result<Recording> RecordingService::find(const QString &idOrNumber) const
{
    const Id id = Id::fromString(idOrNumber);
    Id refused;
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, d->session.vaults());
    for (const auto &vault : vaults) {
        if (!vault.granted || !holdsRecordings(vault.kind))
            continue;
        VOICELOG_ASSIGN(auto lease, d->connections.take(vault.id));
        RecordingStore store(*lease, d->session.clock());
        std::optional<Id> found = id.isNull() ? std::nullopt : std::optional(id);
        if (!found) {
            VOICELOG_ASSIGN(found, store.byNumber(idOrNumber));
        }
        if (!found)
            continue;
        VOICELOG_ASSIGN(const std::optional<qint64> rec, store.keyOf(*found));
        if (!rec)
            continue;
        VOICELOG_ASSIGN(const bool open, d->isOpen(*lease, vault.id, *rec, CaseAccess::Act::Read));
        if (open)
            return store.recording(*rec, vault.id);
        refused = *found;
        break;
    }
    if (!refused.isNull())
        return d->gate.refuse({actions::RecordingRead, actions::recordingObject, refused.toString()});
    return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, idOrNumber}});
}

Result<Recording> RecordingService::updateCallData(const Recording &basedOn, const CallDataEdit &edit)
{
    VOICELOG_TRY(officersOnly(d->session, actions::RecordingCallDataChanged, basedOn.id));
    VOICELOG_TRY(checkEdit(edit, basedOn.durationMs));
    const auto done = d->change(basedOn.vaultId, basedOn.id, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        RecordingStore store(database, d->session.clock());
        VOICELOG_TRY(store.updateCallData(rec, basedOn, edit, d->session.account().id));
        VOICELOG_TRY(store.forgetDue(rec)); // an agreement may have come to it
        AuditEvent event = eventOf(actions::RecordingCallDataChanged, basedOn.id);
        event.detail = {{u"fields"_s, changedFields(basedOn, edit)}, {u"version"_s, basedOn.version + 1}};
        return event;
    });
    VOICELOG_TRY(done);
    return recording(basedOn.vaultId, basedOn.id);
}

Result<Recording> RecordingService::noteObjection(const Recording &basedOn, std::optional<qint64> atMs)
{
    VOICELOG_TRY(officersOnly(d->session, actions::ObjectionNoted, basedOn.id));
    if (atMs && (*atMs < 0 || *atMs >= basedOn.durationMs))
        return fail(errors::InvalidValue, {{u"field"_s, u"objectionAt"_s}, {u"value"_s, *atMs}});
    VOICELOG_ASSIGN(const Recording stored, recording(basedOn.vaultId, basedOn.id));
    if (stored.objectionRaised)
        VOICELOG_TRY(refuse(d->session, errors::WrongState,
                            {actions::ObjectionNoted, actions::recordingObject, basedOn.id.toString()},
                            {{u"what"_s, actions::recordingObject.toString()}, {u"state"_s, u"OBJECTION"_s}}));
    const auto done = d->change(basedOn.vaultId, basedOn.id, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        VOICELOG_TRY(
            RecordingStore(database, d->session.clock()).setObjection(rec, basedOn, atMs, d->session.account().id));
        AuditEvent event = eventOf(actions::ObjectionNoted, basedOn.id);
        event.detail = {{u"version"_s, basedOn.version + 1}};
        return event;
    });
    VOICELOG_TRY(done);
    return recording(basedOn.vaultId, basedOn.id);
}

Result<QList<Segment>> RecordingService::segments(const Id &vault, const Id &recording) const
{
    return d->read<QList<Segment>>(vault, recording,
                                   [](Database &database, qint64 rec) { return SegmentStore(database).segments(rec); });
}

Result<Segment> RecordingService::addSegment(const Id &vault, const Id &recording, Segment segment)
{
    VOICELOG_TRY(markersOnly(d->session, actions::SegmentAdded, recording));
    if (segment.id.isNull())
        segment.id = Id::create(d->session.clock());
    segment.version = 1;
    const auto done = d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        RecordingStore store(database, d->session.clock());
        VOICELOG_ASSIGN(const Recording owner, store.recording(rec, vault));
        VOICELOG_TRY(checkSegment(segment, owner.durationMs));
        SegmentStore segments(database);
        VOICELOG_ASSIGN(const std::optional<Segment> there, segments.segment(rec, segment.id));
        if (there)
            return fail(errors::InvalidValue, {{u"field"_s, u"id"_s}, {u"value"_s, segment.id.toString()}});
        VOICELOG_TRY(checkProofOpen(database, rec, {segment.kind}));
        VOICELOG_TRY(segments.checkFree(rec, segment));
        VOICELOG_TRY(segments.add(rec, segment));
        VOICELOG_TRY(store.index(rec));
        return segmentEvent(actions::SegmentAdded, recording, segment);
    });
    VOICELOG_TRY(done);
    return segment;
}

Result<Segment> RecordingService::changeSegment(const Id &vault, const Id &recording, const Segment &segment)
{
    VOICELOG_TRY(markersOnly(d->session, actions::SegmentChanged, recording));
    const auto done = d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        RecordingStore store(database, d->session.clock());
        VOICELOG_ASSIGN(const Recording owner, store.recording(rec, vault));
        VOICELOG_TRY(checkSegment(segment, owner.durationMs));
        SegmentStore segments(database);
        VOICELOG_ASSIGN(const std::optional<Segment> before, segments.segment(rec, segment.id));
        VOICELOG_TRY(checkProofOpen(database, rec, {segment.kind, before ? before->kind : segment.kind}));
        VOICELOG_TRY(segments.change(rec, segment)); // first: a lost race is a conflict, whatever else is wrong
        VOICELOG_TRY(segments.checkFree(rec, segment));
        VOICELOG_TRY(AnnouncementEvidenceStore(database).moveWithSegment(rec, segment.id, segment.range));
        VOICELOG_TRY(store.index(rec));
        return segmentEvent(actions::SegmentChanged, recording, segment);
    });
    VOICELOG_TRY(done);
    Segment stored = segment;
    ++stored.version;
    return stored;
}

Result<void> RecordingService::removeSegment(const Id &vault, const Id &recording, const Segment &segment)
{
    VOICELOG_TRY(markersOnly(d->session, actions::SegmentRemoved, recording));
    return d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        VOICELOG_ASSIGN(const bool proves, AnnouncementEvidenceStore(database).isSegmentUsed(rec, segment.id));
        if (proves)
            return fail(errors::SegmentProves);
        VOICELOG_ASSIGN(const std::optional<Segment> stored, SegmentStore(database).segment(rec, segment.id));
        VOICELOG_TRY(checkProofOpen(database, rec, {stored ? stored->kind : segment.kind}));
        VOICELOG_TRY(SegmentStore(database).remove(rec, segment));
        VOICELOG_TRY(RecordingStore(database, d->session.clock()).index(rec));
        return segmentEvent(actions::SegmentRemoved, recording, segment);
    });
}

Result<QList<AnnouncementEvidence>> RecordingService::announcements(const Id &vault, const Id &recording) const
{
    return d->read<QList<AnnouncementEvidence>>(vault, recording, [](Database &database, qint64 rec) {
        return AnnouncementEvidenceStore(database).ofRecording(rec);
    });
}

Result<std::optional<Transcript>> RecordingService::transcript(const Id &vault, const Id &recording) const
{
    return d->read<std::optional<Transcript>>(
        vault, recording, [](Database &database, qint64 rec) { return AttachmentStore(database).transcript(rec); });
}

Result<void> RecordingService::attachTranscript(const Id &vault, const Id &recording, const Transcript &transcript)
{
    VOICELOG_TRY(officersOnly(d->session, actions::TranscriptAttached, recording));
    return d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<AuditEvent> {
        VOICELOG_TRY(AttachmentStore(database).setTranscript(rec, transcript));
        VOICELOG_TRY(RecordingStore(database, d->session.clock()).index(rec));
        AuditEvent event = eventOf(actions::TranscriptAttached, recording);
        event.detail = {{u"cues"_s, transcript.cues.size()}};
        return event;
    });
}

Result<std::optional<Sidecar>> RecordingService::sidecar(const Id &vault, const Id &recording) const
{
    return d->read<std::optional<Sidecar>>(
        vault, recording, [](Database &database, qint64 rec) { return AttachmentStore(database).sidecar(rec); });
}

Result<PeakPyramid> RecordingService::peaks(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(const QByteArray bytes, d->read<QByteArray>(vault, recording, [](Database &database, qint64 rec) {
        return AttachmentStore(database).peaks(rec);
    }));
    if (bytes.isEmpty())
        return PeakPyramid(); // no sound in it
    return PeakPyramid::fromBytes(bytes);
}

Result<AudioSourcePtr> RecordingService::audio(const Recording &recording, VaultAudioSource::Purpose purpose) const
{
    const auto act = purpose == VaultAudioSource::Purpose::Play ? CaseAccess::Act::Listen : CaseAccess::Act::Read;
    VOICELOG_TRY(d->require(recording.vaultId, recording.id, act, actions::RecordingRead));
    return VaultAudioSource::open(d->session, recording, purpose);
}

Result<void> RecordingService::verify(const Recording &recording, const ProgressFunction &progress,
                                      const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const auto source, VaultAudioSource::open(d->session, recording));
    Progress done;
    for (const auto &leg : source->storedLegs())
        done.totalBytes += leg.byteCount;
    const auto tell = [&done, &progress](QByteArrayView block) -> Result<void> {
        done.doneBytes += block.size();
        if (progress)
            progress(done);
        return {};
    };
    for (int leg = 0; leg < source->storedLegs().size(); ++leg) {
        const auto intact = source->readThrough(leg, tell, cancel);
        if (intact)
            continue;
        if (intact.error().is(errors::HashMismatch) || intact.error().is(errors::Damaged))
            VOICELOG_TRY(d->auditVerification(recording, false));
        return intact;
    }
    return d->auditVerification(recording, true);
}

Result<void> RecordingService::Private::auditVerification(const Recording &recording, bool intact) const
{
    AuditEvent event = eventOf(actions::RecordingVerified, recording.id);
    event.detail = {{u"vault"_s, recording.vaultId.toString()}, {u"intact"_s, intact}};
    if (session.account().role != Role::PrivacyOfficer)
        return session.audit().record(event);
    // R-LEGALREC-03 asks when this was last done.
    VOICELOG_ASSIGN(Database database, session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    RecordingStore store(database, session.clock());
    VOICELOG_ASSIGN(const qint64 rec, store.requireKey(recording.id));
    VOICELOG_TRY(store.setVerified(rec, session.clock().now(), intact));
    VOICELOG_TRY(session.audit().record(database, event));
    return transaction.commit();
}

Result<void> RecordingService::exportTo(const Recording &recording, const ExportRequest &request,
                                        const ProgressFunction &progress, const CancelToken &cancel)
{
    return RecordingExport(d->session, recording, request, d->access).run(progress, cancel);
}

Result<QList<LifeEvent>> RecordingService::life(const Recording &recording) const
{
    VOICELOG_ASSIGN(const auto proofs, announcements(recording.vaultId, recording.id));
    return recordingLife(d->session, recording, proofs);
}

} // namespace voicelog
