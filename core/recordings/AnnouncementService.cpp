// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AnnouncementService.h"

#include "AnnouncementEvidenceStore.h"
#include "AnnouncementJson.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingJudge.h"
#include "RecordingStore.h"
#include "SegmentStore.h"
#include "StoredSound.h"
#include "VaultAudioSource.h"
#include "VaultConnections.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestSegmentLabel = 200;

bool holds(const TimeRange &range, qint64 ms) { return range.startMs <= ms && ms < range.endMs; }

// The talk in which the stretch begins; without an id if it is still to be made.
Segment talkFor(const TimeRange &range, const QList<Segment> &segments)
{
    Segment made;
    made.kind = SegmentKind::Talk;
    made.range = range;
    bool any = false;
    for (const auto &segment : segments) {
        if (segment.kind != SegmentKind::Talk)
            continue;
        if (holds(segment.range, range.startMs))
            return segment;
        any = true;
        if (segment.range.startMs > range.startMs)
            made.range.endMs = std::min(made.range.endMs, segment.range.startMs);
    }
    if (!any)
        made.range.startMs = 0;
    return made;
}

AuditEvent talkEvent(const Id &vault, const Id &recording, const Segment &talk)
{
    AuditEvent event;
    event.action = actions::SegmentAdded;
    event.objectType = actions::recordingObject;
    event.objectId = recording.toString();
    event.detail = {{u"vault"_s, vault.toString()},
                    {u"segment"_s, talk.id.toString()},
                    {u"kind"_s, QString(enumId(talk.kind))},
                    {u"startMs"_s, talk.range.startMs},
                    {u"endMs"_s, talk.range.endMs}};
    return event;
}

bool isSameHearing(const AnnouncementEvidence &a, const AnnouncementEvidence &b)
{
    return a.foundBy == b.foundBy && a.textVersion == b.textVersion && a.language == b.language &&
           a.playedFully == b.playedFully && a.announcedAtMs == b.announcedAtMs;
}

AuditEvent announcementEvent(QLatin1StringView action, const Id &vault, const Id &recording,
                             const AnnouncementEvidence &evidence)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::recordingObject;
    event.objectId = recording.toString();
    event.detail = {{u"vault"_s, vault.toString()},
                    {u"announcement"_s, evidence.id.toString()},
                    {u"kind"_s, QString(announcementKindId(evidence.kind))},
                    {u"foundBy"_s, QString(announcementFoundById(evidence.foundBy))},
                    {u"playedFully"_s, evidence.playedFully}};
    if (evidence.announcedAtMs)
        event.detail.insert(u"announcedAt"_s, *evidence.announcedAtMs);
    return event;
}

} // namespace

namespace {

/// A proof decides whether a recording may be kept: an officer's to give (DOMAIN 3.8).
Result<void> proversOnly(const Session &session, QLatin1StringView action, const Id &recording)
{
    return refuseUnless(session, {Role::PrivacyOfficer}, {action, actions::recordingObject, recording.toString()});
}

} // namespace

struct AnnouncementService::Private
{
    Private(Session &s, std::shared_ptr<const RecordingJudgeMaker> maker)
        : session(s), judges(std::move(maker)), connections(s)
    {
    }

    // Runs a change and its audit events in one transaction.
    template <typename Function>
    Result<void> change(const Id &vault, const Id &recording, Function function)
    {
        VOICELOG_ASSIGN(auto lease, connections.take(vault));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(*lease, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const qint64 rec, RecordingStore(*lease, session.clock()).requireKey(recording));
        VOICELOG_TRY(function(*lease, rec));
        VOICELOG_TRY(RecordingStore(*lease, session.clock()).forgetDue(rec));
        if (judges) {
            RecordingJudge judge = judges->judgeFor(*lease, session.clock(), session.account().id);
            VOICELOG_TRY(judge.judge(rec, vault, session.audit()));
        }
        return transaction.commit();
    }
    Result<void> store(Database &database, qint64 rec, const Id &vault, const Id &recording,
                       AnnouncementEvidence &evidence)
    {
        if (evidence.id.isNull())
            evidence.id = Id::create(session.clock());
        evidence.createdAt = session.clock().now();
        evidence.createdBy = session.account().id;
        VOICELOG_TRY(AnnouncementEvidenceStore(database).add(rec, evidence));
        return session.audit().record(database,
                                      announcementEvent(actions::AnnouncementAdded, vault, recording, evidence));
    }

    Session &session;
    std::shared_ptr<const RecordingJudgeMaker> judges;
    mutable VaultConnections connections;
};

AnnouncementService::AnnouncementService(Session &session, std::shared_ptr<const RecordingJudgeMaker> judge)
    : d(std::make_unique<Private>(session, std::move(judge)))
{
}
AnnouncementService::~AnnouncementService() = default;

Result<QList<AnnouncementEvidence>> AnnouncementService::list(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(auto lease, d->connections.take(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(*lease, Transaction::Kind::Read));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(*lease, d->session.clock()).requireKey(recording));
    VOICELOG_ASSIGN(auto list, AnnouncementEvidenceStore(*lease).ofRecording(rec));
    VOICELOG_TRY(transaction.commit());
    return list;
}

Result<AnnouncementEvidence> AnnouncementService::add(const Id &vault, const Id &recording,
                                                      AnnouncementEvidence evidence)
{
    VOICELOG_TRY(proversOnly(d->session, actions::AnnouncementAdded, recording));
    const auto done = d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<void> {
        VOICELOG_ASSIGN(const Recording owner, RecordingStore(database, d->session.clock()).recording(rec, vault));
        if (!evidence.segmentId.isNull()) {
            VOICELOG_ASSIGN(const auto segment, SegmentStore(database).segment(rec, evidence.segmentId));
            if (!segment)
                return fail(errors::NotFound, {{u"what"_s, u"segment"_s}, {u"id"_s, evidence.segmentId.toString()}});
            if (!evidence.announcedAtMs || !holds(segment->range, *evidence.announcedAtMs))
                evidence.announcedAtMs = segment->range.startMs;
        }
        VOICELOG_TRY(checkAnnouncement(evidence, owner.durationMs));
        return d->store(database, rec, vault, recording, evidence);
    });
    VOICELOG_TRY(done);
    return evidence;
}

Result<AnnouncementEvidence> AnnouncementService::mark(const Id &vault, const Id &recording, const TimeRange &range,
                                                       AnnouncementEvidence evidence, const QString &label)
{
    VOICELOG_TRY(proversOnly(d->session, actions::AnnouncementAdded, recording));
    const auto done = d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<void> {
        RecordingStore store(database, d->session.clock());
        VOICELOG_ASSIGN(const Recording owner, store.recording(rec, vault));
        if (range.startMs < 0 || range.isEmpty() || range.endMs > owner.durationMs)
            return fail(errors::SegmentRange);
        SegmentStore segments(database);
        VOICELOG_ASSIGN(const auto all, segments.segments(rec));
        Segment talk = talkFor(range, all);
        if (talk.id.isNull()) {
            talk.id = Id::create(d->session.clock());
            if (talk.range.startMs == range.startMs) // else more is said in it than this
                talk.label = label.left(longestSegmentLabel);
            talk.version = 1;
            VOICELOG_TRY(segments.add(rec, talk));
            VOICELOG_TRY(store.index(rec));
            VOICELOG_TRY(d->session.audit().record(database, talkEvent(vault, recording, talk)));
        }
        evidence.segmentId = talk.id;
        evidence.announcedAtMs = range.startMs;
        VOICELOG_TRY(checkAnnouncement(evidence, owner.durationMs));
        return d->store(database, rec, vault, recording, evidence);
    });
    VOICELOG_TRY(done);
    return evidence;
}

Result<void> AnnouncementService::remove(const Id &vault, const Id &recording, const Id &evidence,
                                         const QString &reason)
{
    VOICELOG_TRY(proversOnly(d->session, actions::AnnouncementRemoved, recording));
    const qsizetype length = reason.trimmed().size();
    if (length < actions::shortestReason || length > actions::longestReason)
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    return d->change(vault, recording, [&](Database &database, qint64 rec) -> Result<void> {
        AnnouncementEvidenceStore store(database);
        VOICELOG_ASSIGN(const auto all, store.ofRecording(rec));
        VOICELOG_TRY(store.remove(rec, evidence)); // errors::NotFound if it is gone
        const auto removed = std::ranges::find(all, evidence, &AnnouncementEvidence::id);
        AuditEvent event = announcementEvent(actions::AnnouncementRemoved, vault, recording, *removed);
        event.reason = reason.trimmed();
        return d->session.audit().record(database, event);
    });
}

Result<QList<AnnouncementEvidence>> AnnouncementService::hear(const Recording &recording,
                                                              const QList<SoughtAnnouncement> &sounds,
                                                              const ProgressFunction &progress,
                                                              const CancelToken &cancel)
{
    VOICELOG_TRY(proversOnly(d->session, actions::AnnouncementAdded, recording.id));
    VOICELOG_ASSIGN(const auto source, VaultAudioSource::open(d->session, recording));
    VOICELOG_ASSIGN(StoredSound stored, StoredSound::open(*source));
    JoinedSound &sound = stored.joined();
    QList<AnnouncementEvidence> fresh;
    if (sound.channels() <= 0 || sound.sampleRate() <= 0)
        return fresh;
    AnnouncementFinder finder(referencesOf(sounds), sound.channels(), sound.sampleRate());
    Progress state{0, 1, 0, 0};
    while (finder.wantsMore()) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        VOICELOG_ASSIGN(const auto samples, sound.next());
        if (samples.empty())
            break;
        finder.add(samples);
        if (progress)
            progress(state);
    }
    VOICELOG_ASSIGN(const auto heard, finder.find(cancel));
    const QList<AnnouncementEvidence> found = evidenceOf(heard, sounds, recording.durationMs);
    const auto done = d->change(recording.vaultId, recording.id, [&](Database &database, qint64 rec) -> Result<void> {
        VOICELOG_ASSIGN(const auto known, AnnouncementEvidenceStore(database).ofRecording(rec));
        for (auto evidence : found) {
            if (std::ranges::any_of(known, [&](const auto &other) { return isSameHearing(evidence, other); }))
                continue;
            VOICELOG_TRY(d->store(database, rec, recording.vaultId, recording.id, evidence));
            fresh += evidence;
        }
        return {};
    });
    VOICELOG_TRY(done);
    state.doneItems = 1;
    if (progress)
        progress(state);
    return fresh;
}

} // namespace voicelog
