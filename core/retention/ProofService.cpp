// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProofService.h"

#include "DestructionStore.h"
#include "DueAssessor.h"
#include "HoldStore.h"
#include "RetentionErrors.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <archive/VaultIntake.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/AnnouncementEvidenceStore.h>
#include <recordings/AttachmentStore.h>
#include <recordings/MediaStore.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <recordings/RecordingJudge.h>
#include <recordings/SegmentStore.h>
#include <recordings/SoundFacts.h>
#include <recordings/StoredSound.h>
#include <recordings/VaultAudioSource.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QHash>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 proofLeaseMs = 15LL * 60 * 1000;
const QString proofRule = u"R-CONTRACT-01"_s;
const QString contractRule = u"R-CONTRACT-03"_s;

/// A whole call with what its proof is made of.
struct WholeCall
{
    qint64 rec = 0;
    Recording recording;
    ProofExcerpt excerpt;
    QList<AnnouncementEvidence> announcements;
};

/// The proof's sound, ready to be stored.
struct ProofSound
{
    QByteArray flac;
    MediaFile file;
    QByteArray peaks;
};

/// "SALES" of "SALES-2026-000017".
QString prefixOf(const QString &number) { return number.section(u'-', 0, -3); }

bool isOfSales(const ProgrammeRetention &programme)
{
    const QString &kept = programme.retentionClass.isEmpty() ? programme.purpose : programme.retentionClass;
    return programme.purpose == u"CONTRACT_PROOF" && kept == u"CONTRACT_PROOF";
}

/// If this fails too, its lease lets a later import do it.
void removeUnused(Database &database, qint64 medium) { std::ignore = MediaStore::removeMedium(database, medium, {}); }

Error ruleError(const QString &rule) { return Error(errors::RuleRefused, {{u"rule"_s, rule}}); }

} // namespace

struct ProofService::Private
{
    Session &session;
    const RuleBook &book;
    const RetentionSource &source;
    std::shared_ptr<const RecordingJudgeMaker> judges;

    [[nodiscard]] Result<void> checkApart(Database &database, const WholeCall &call) const;
    [[nodiscard]] Result<void> checkNotOrdered(Database &database, qint64 rec) const;
    /// Within a transaction.
    [[nodiscard]] Result<WholeCall> read(Database &database, const Id &vault, const Id &recording) const;
    [[nodiscard]] Result<WholeCall> readAlone(const Id &vault, const Id &recording) const;
    [[nodiscard]] Result<ProofSound> render(const WholeCall &call, const ProgressFunction &progress,
                                            const CancelToken &cancel) const;
    /// In short transactions of their own.
    [[nodiscard]] Result<qint64> storePending(Database &database, const ProofSound &sound,
                                              const CancelToken &cancel) const;
    /// Its row key.
    [[nodiscard]] Result<qint64> store(Database &database, const WholeCall &call, const ProofSound &sound,
                                       qint64 medium) const;
    [[nodiscard]] Result<void> audit(Database &database, const WholeCall &call, const Id &proof) const;
    [[nodiscard]] Result<void> storeParts(Database &database, qint64 rec, const WholeCall &call,
                                          const ProofSound &sound) const;
    [[nodiscard]] Result<Kept> keepNow(const Id &vault, const Id &recording, const TimeRanges &agreed,
                                       const ProgressFunction &progress, const CancelToken &cancel) const;
};

ProofService::ProofService(Session &session, const RuleBook &book, const RetentionSource &source,
                           std::shared_ptr<const RecordingJudgeMaker> judge)
    : d(new Private{session, book, source, std::move(judge)})
{
}
ProofService::~ProofService() = default;

Result<ProofService::Links> ProofService::links(const Id &vault, const Id &recording) const
{
    VOICELOG_ASSIGN(Database database, d->session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    VOICELOG_ASSIGN(const qint64 rec, RecordingStore(database, d->session.clock()).requireKey(recording));
    ProofStore proofs(database);
    Links links;
    VOICELOG_ASSIGN(links.proof, proofs.proofOf(rec));
    VOICELOG_ASSIGN(links.whole, proofs.wholeOf(rec));
    return links;
}

Result<void> ProofService::Private::checkApart(Database &database, const WholeCall &call) const
{
    const Recording &recording = call.recording;
    VOICELOG_ASSIGN(const auto kept, ProofStore(database).proofOf(call.rec));
    if (kept)
        return fail(errors::ProofKept, {{u"number"_s, kept->number}});
    if (recording.state != RecordingState::Active && recording.state != RecordingState::Imported) {
        return fail(errors::WrongState,
                    {{u"what"_s, actions::recordingObject.toString()}, {u"state"_s, QString(enumId(recording.state))}});
    }
    VOICELOG_ASSIGN(const auto programmes, source.byVault(database));
    if (!isOfSales(programmes.value(recording.vaultId)) || recording.extent != Extent::Full)
        return fail(errors::NotASalesCall, {{u"rule"_s, proofRule}});
    VOICELOG_TRY(checkNotOrdered(database, call.rec));
    if (recording.contractRef.isEmpty()) // no contract, no proof of it
        return std::unexpected(ruleError(contractRule));
    if (call.excerpt.kept.isEmpty())
        return fail(errors::ProofUnmarked);
    return {};
}

Result<void> ProofService::Private::checkNotOrdered(Database &database, qint64 rec) const
{
    const QDate today = legalDay(session.clock().now());
    HoldStore store(database);
    VOICELOG_ASSIGN(const QList<RecordingHold> holds, store.ofRecording(rec));
    bool ordered = false;
    for (const RecordingHold &on : holds) {
        if (on.kind != HoldKind::OrderErase)
            continue;
        VOICELOG_ASSIGN(const Hold order, store.hold(on.hold)); // it may wait for its second officer
        const HoldState state = order.stateOn(today);
        ordered = ordered || state == HoldState::Pending || state == HoldState::Active;
    }
    DestructionStore orders(database);
    VOICELOG_ASSIGN(const QList<Id> ids, orders.ordersOf(rec));
    for (const Id &id : ids) {
        VOICELOG_ASSIGN(const DestructionOrder order, orders.order(id));
        ordered = ordered || order.state() != DestructionOrder::State::Withdrawn;
    }
    return ordered ? Result<void>(fail(errors::ToBeDestroyed)) : Result<void>();
}

Result<WholeCall> ProofService::Private::read(Database &database, const Id &vault, const Id &recording) const
{
    WholeCall call;
    RecordingStore store(database, session.clock());
    VOICELOG_ASSIGN(call.rec, store.requireKey(recording));
    VOICELOG_ASSIGN(call.recording, store.recording(call.rec, vault));
    VOICELOG_ASSIGN(const QList<Segment> segments, SegmentStore(database).segments(call.rec));
    VOICELOG_ASSIGN(const auto transcript, AttachmentStore(database).transcript(call.rec));
    VOICELOG_ASSIGN(call.announcements, AnnouncementEvidenceStore(database).ofRecording(call.rec));
    call.excerpt = ProofExcerpt::of(segments, transcript, call.recording.durationMs);
    VOICELOG_TRY(checkApart(database, call));
    return call;
}

Result<WholeCall> ProofService::Private::readAlone(const Id &vault, const Id &recording) const
{
    if (session.vaultKind(vault) == VaultKind::Case)
        return fail(errors::NotASalesCall, {{u"rule"_s, proofRule}});
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    return read(database, vault, recording);
}

Result<TimeRanges> ProofService::stretches(const Id &vault, const Id &recording) const
{
    VOICELOG_TRY(refuseUnless(d->session, {Role::PrivacyOfficer},
                              {actions::ProofKept, actions::recordingObject, recording.toString()}));
    VOICELOG_ASSIGN(const WholeCall call, d->readAlone(vault, recording));
    return call.excerpt.kept;
}

Result<ProofService::Kept> ProofService::keep(const Id &vault, const Id &recording, const TimeRanges &agreed,
                                              const ProgressFunction &progress, const CancelToken &cancel)
{
    const Attempt attempt{actions::ProofKept, actions::recordingObject, recording.toString()};
    VOICELOG_TRY(refuseUnless(d->session, {Role::PrivacyOfficer}, attempt));
    auto kept = d->keepNow(vault, recording, agreed, progress, cancel);
    if (!kept && kept.error().kind() == ErrorKind::Refused)
        VOICELOG_TRY(refuse(d->session, kept.error().code(), attempt, kept.error().parameters()));
    return kept;
}

Result<ProofService::Kept> ProofService::Private::keepNow(const Id &vault, const Id &recording,
                                                          const TimeRanges &agreed, const ProgressFunction &progress,
                                                          const CancelToken &cancel) const
{
    const auto differs = [&](const WholeCall &call) { return call.excerpt.kept.ranges() != agreed.ranges(); };
    const Error conflict(errors::Conflict,
                         {{u"what"_s, actions::recordingObject.toString()}, {u"id"_s, recording.toString()}});
    VOICELOG_ASSIGN(const WholeCall first, readAlone(vault, recording));
    if (differs(first))
        return std::unexpected(conflict);
    VOICELOG_ASSIGN(const ProofSound sound, render(first, progress, cancel));
    VOICELOG_ASSIGN(Database database, session.openVault(vault));
    VOICELOG_ASSIGN(const qint64 medium, storePending(database, sound, cancel));
    const auto finish = [&]() -> Result<Kept> {
        VOICELOG_ASSIGN(DueAssessor assessor, DueAssessor::make(session, book, source));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(const WholeCall call, read(database, vault, recording)); // as it is by now
        if (differs(call))
            return std::unexpected(conflict);
        VOICELOG_ASSIGN(const qint64 proof, store(database, call, sound, medium));
        VOICELOG_TRY(assessor.begin(database, vault));
        for (const qint64 rec : {call.rec, proof})
            VOICELOG_TRY(assessor.assess(database, rec));
        Kept made;
        VOICELOG_ASSIGN(made.proof, RecordingStore(database, session.clock()).recording(proof, vault));
        if (made.proof.state != RecordingState::Active) // its own term is over: there is nothing to keep
            return fail(errors::WrongState, {{u"what"_s, actions::recordingObject.toString()},
                                             {u"state"_s, QString(enumId(made.proof.state))}});
        VOICELOG_ASSIGN(const auto rest, DueStore(database).due(call.rec));
        made.restDueOn = rest ? rest->dueOn : QDate();
        VOICELOG_TRY(transaction.commit());
        return made;
    };
    auto made = finish();
    if (!made)
        removeUnused(database, medium);
    return made;
}

Result<ProofSound> ProofService::Private::render(const WholeCall &call, const ProgressFunction &progress,
                                                 const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const auto stored, VaultAudioSource::open(session, call.recording));
    const auto pass = [](QByteArrayView) { return Result<void>(); };
    for (int leg = 0; leg < stored->storedLegs().size(); ++leg) // the proof gets a checksum of its own
        VOICELOG_TRY(stored->readThrough(leg, pass, cancel));
    VOICELOG_ASSIGN(StoredSound whole, StoredSound::open(*stored));
    ProofSound sound;
    VOICELOG_ASSIGN(sound.flac, call.excerpt.render(whole.joined(), call.recording.durationMs, progress, cancel));
    sound.file.fileName = u"proof.flac"_s;
    sound.file.byteCount = sound.flac.size();
    sound.file.sha256 = QCryptographicHash::hash(sound.flac, QCryptographicHash::Sha256);
    QBuffer made(&sound.flac);
    made.open(QIODevice::ReadOnly);
    VOICELOG_ASSIGN(const SoundFacts facts, readSound({{&made, sound.file.fileName}}, cancel));
    sound.file.format = facts.legs.first().format;
    sound.file.frames = facts.legs.first().frames;
    sound.peaks = facts.peaks.isNull() ? QByteArray() : facts.peaks.toBytes();
    return sound;
}

Result<qint64> ProofService::Private::storePending(Database &database, const ProofSound &sound,
                                                   const CancelToken &cancel) const
{
    constexpr qint64 pieceBytes = MediaStore::transactionBytes / 2;
    qint64 medium = -1;
    const auto storeAll = [&]() -> Result<void> {
        qint64 at = 0;
        do {
            if (cancel.isCancelled())
                return fail(errors::Cancelled);
            VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
            MediaStore media(database);
            const QDateTime lease = session.clock().now().addMSecs(proofLeaseMs);
            if (medium < 0) {
                VOICELOG_ASSIGN(medium, media.addPending(sound.file, lease));
            } else {
                VOICELOG_TRY(media.renewLease(medium, lease));
            }
            const qint64 size = std::min<qint64>(pieceBytes, sound.flac.size() - at);
            VOICELOG_TRY(media.append(medium, at, QByteArrayView(sound.flac).sliced(at, size)));
            VOICELOG_TRY(transaction.commit());
            at += size;
        } while (at < sound.flac.size());
        return {};
    };
    const auto stored = storeAll();
    if (stored)
        return medium;
    if (medium >= 0)
        removeUnused(database, medium);
    return fail(stored);
}

Result<qint64> ProofService::Private::store(Database &database, const WholeCall &call, const ProofSound &sound,
                                            qint64 medium) const
{
    RecordingStore recordings(database, session.clock());
    const QDateTime now = session.clock().now();
    const Id &vault = call.recording.vaultId;
    Recording proof = call.recording;
    proof.id = Id::create(session.clock());
    VOICELOG_ASSIGN(proof.number, recordings.nextNumber(prefixOf(call.recording.number), now.date().year()));
    // A file without call data was known by its checksum, which must not outlive it.
    const bool byChecksum = call.recording.media.size() > 0 && call.recording.sourceCallId.size() == 64;
    proof.sourceCallId = byChecksum ? QString::fromLatin1(sound.file.sha256.toHex())
                                    : RecordingStore::proofCallId(call.recording.sourceCallId);
    proof.extent = Extent::Partial;
    proof.extentReason = proofRule;
    proof.participants = call.excerpt.partOf(call.recording.participants);
    proof.state = RecordingState::Imported;
    proof.createdAt = now;
    proof.createdBy = session.account().id;
    proof.version = 1;
    VOICELOG_ASSIGN(const qint64 rec, recordings.add(proof, sound.file.sha256));
    VOICELOG_TRY(MediaStore(database).adopt(medium, rec));
    VOICELOG_TRY(storeParts(database, rec, call, sound));
    VOICELOG_TRY(recordings.index(rec));
    VOICELOG_TRY(addIntake(database, {vault, intakeMonth(proof.startedAt), 1, proof.durationMs}));
    ProofStore proofs(database);
    VOICELOG_TRY(proofs.add(call.rec, rec));
    VOICELOG_TRY(proofs.copyDecisions(call.rec, rec));
    VOICELOG_TRY(audit(database, call, proof.id));
    RecordingJudge asked = judges->judgeFor(database, session.clock(), session.account().id);
    VOICELOG_ASSIGN(const RecordingJudge::Verdict verdict, asked.judge(rec, vault, session.audit()));
    if (verdict.after != RecordingState::Active) { // it would be destroyed as what may not be used, and the rest too
        const QStringList against = asked.restricting(verdict.results);
        return std::unexpected(ruleError(against.isEmpty() ? proofRule : against.first()));
    }
    return rec;
}

Result<void> ProofService::Private::audit(Database &database, const WholeCall &call, const Id &proof) const
{
    for (const Id &id : {call.recording.id, proof}) { // each has it in its own history
        AuditEvent event;
        event.action = actions::ProofKept;
        event.objectType = actions::recordingObject;
        event.objectId = id.toString();
        event.detail = {{u"vault"_s, call.recording.vaultId.toString()},
                        {u"whole"_s, call.recording.id.toString()},
                        {u"proof"_s, proof.toString()},
                        {u"keptMs"_s, call.excerpt.kept.duration()},
                        {u"durationMs"_s, call.recording.durationMs}};
        VOICELOG_TRY(session.audit().record(database, event));
    }
    return {};
}

Result<void> ProofService::Private::storeParts(Database &database, qint64 rec, const WholeCall &call,
                                               const ProofSound &sound) const
{
    AttachmentStore attachments(database);
    if (!sound.peaks.isEmpty())
        VOICELOG_TRY(attachments.setPeaks(rec, sound.peaks));
    if (call.excerpt.transcript)
        VOICELOG_TRY(attachments.setTranscript(rec, *call.excerpt.transcript));
    QHash<Id, Id> made; // by the segment of the whole call
    SegmentStore segments(database);
    for (const Segment &marked : call.excerpt.segments) {
        Segment segment = marked;
        const Id before = segment.id;
        segment.id = Id::create(session.clock());
        segment.version = 1;
        made.insert(before, segment.id);
        VOICELOG_TRY(segments.add(rec, segment));
    }
    AnnouncementEvidenceStore announcements(database);
    for (const AnnouncementEvidence &told : call.announcements) {
        AnnouncementEvidence evidence = told;
        evidence.id = Id::create(session.clock());
        if (!evidence.segmentId.isNull())
            evidence.segmentId = made.value(evidence.segmentId);
        VOICELOG_TRY(announcements.add(rec, evidence));
    }
    return {};
}

Result<ProofStore::Unkept> ProofService::unkept(const Id &vault, const QDateTime &before) const
{
    VOICELOG_ASSIGN(Database database, d->session.openVault(vault));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    return ProofStore(database).unkept(before);
}

} // namespace voicelog
