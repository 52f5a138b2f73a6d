// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "DraftPreparer.h"

#include "AnnouncementJson.h"
#include "DraftNotes.h"
#include "ImportCondition.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "SoundFacts.h"

#include <archive/Session.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>

#include <QBuffer>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 longestCallMs = 24LL * 3600 * 1000;
constexpr qint64 clockSkewMs = 5LL * 60 * 1000;
constexpr qsizetype longestText = 200;

// Recorders count whole seconds and some count the ringing's end; less than this is no loss.
bool isShorter(qint64 soundMs, qint64 callMs) { return soundMs + std::max<qint64>(1500, callMs / 50) < callMs; }

/// The sums of a sound: its own SHA-256, and those that its source tells.
class SoundSums
{
public:
    explicit SoundSums(const QList<SoundDigest> &told) : m_told(told)
    {
        for (const SoundDigest &one : told)
            m_hashes.push_back(std::make_unique<QCryptographicHash>(one.algorithm));
    }
    void add(QByteArrayView bytes)
    {
        m_sha256.addData(bytes);
        for (const auto &hash : m_hashes)
            hash->addData(bytes);
    }
    [[nodiscard]] QByteArray sha256() const { return m_sha256.result(); }
    [[nodiscard]] bool fit() const
    {
        return std::ranges::equal(
            m_told, m_hashes, [](const SoundDigest &told, const auto &hash) { return told.digest == hash->result(); });
    }

private:
    const QList<SoundDigest> &m_told;
    QCryptographicHash m_sha256{QCryptographicHash::Sha256};
    std::vector<std::unique_ptr<QCryptographicHash>> m_hashes;
};

Result<QByteArray> readWhole(QIODevice &file, const QString &path, qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        const qint64 count = file.read(bytes.data() + done, size - done);
        if (count < 0)
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        if (count == 0)
            return fail(errors::SourceChanged, {{u"path"_s, path}});
        done += count;
    }
    return bytes;
}

Result<void> hashWhole(QIODevice &file, const QString &path, qint64 size, SoundSums &sums, const CancelToken &cancel)
{
    QByteArray block(1024 * 1024, Qt::Uninitialized);
    qint64 done = 0;
    while (done < size) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 count = file.read(block.data(), std::min<qint64>(block.size(), size - done));
        if (count < 0)
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        if (count == 0)
            return fail(errors::SourceChanged, {{u"path"_s, path}});
        sums.add(QByteArrayView(block).first(count));
        done += count;
    }
    return {};
}

QString shortened(const QString &text, qsizetype limit, QStringList &notes)
{
    if (text.size() <= limit)
        return text;
    if (!notes.contains(notes::TextShortened))
        notes.append(notes::TextShortened);
    return text.left(limit);
}

ImportOutcome refused(qsizetype draft, Error error)
{
    ImportOutcome outcome;
    outcome.draft = draft;
    outcome.kind = ImportOutcome::Kind::Refused;
    outcome.error = std::move(error);
    return outcome;
}

ImportOutcome alreadyThere(qsizetype draft, const KnownRecording &known)
{
    ImportOutcome outcome;
    outcome.draft = draft;
    outcome.kind = ImportOutcome::Kind::AlreadyThere;
    outcome.recordingId = known.id;
    outcome.number = known.number;
    return outcome;
}

QString sourceSystemOf(const RecordingDraft &draft)
{
    return draft.sourceSystem.isEmpty() ? u"file"_s : draft.sourceSystem;
}

// A failure of the archive or a cancellation ends the import; everything else is about this draft.
bool isDraftsOwn(const Error &error)
{
    return error.kind() != ErrorKind::Cancelled && !error.id().startsWith("archive."_L1);
}

} // namespace

Result<std::unique_ptr<QIODevice>> openSound(const PreparedLeg &leg)
{
    if (leg.read) {
        VOICELOG_ASSIGN(const QByteArray bytes, leg.read());
        if (bytes.size() != leg.file.byteCount)
            return fail(errors::SourceChanged, {{u"path"_s, leg.path}});
        auto buffer = std::make_unique<QBuffer>();
        buffer->setData(bytes);
        buffer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        return buffer;
    }
    auto file = std::make_unique<QFile>(leg.path);
    if (file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return file;
    if (!file->exists())
        return fail(errors::FileNotFound, {{u"path"_s, leg.path}});
    return fail(errors::FileUnreadable, {{u"path"_s, leg.path}, {u"detail"_s, file->errorString()}});
}

Result<void> checkUnchanged(const PreparedLeg &leg)
{
    const QFileInfo info(leg.path);
    if (info.size() != leg.fileSize || info.lastModified(QTimeZone::UTC) != leg.modifiedAt)
        return fail(errors::SourceChanged, {{u"path"_s, leg.path}});
    return {};
}

Result<DraftPreparer> DraftPreparer::open(const Session &session, const ImportTarget &target)
{
    VOICELOG_ASSIGN(Database database, session.openVault(target.vaultId));
    return DraftPreparer(std::move(database), session.clock(), target);
}

DraftPreparer::DraftPreparer(Database database, const Clock &clock, const ImportTarget &target)
    : m_database(std::move(database)), m_clock(&clock), m_target(target)
{
}

qint64 DraftPreparer::byteCount(const RecordingDraft &draft)
{
    qint64 sum = 0;
    for (qsizetype i = 0; i < draft.audioPaths.size(); ++i) {
        const DraftSound sound = draft.sounds.value(i);
        sum += sound.read ? sound.byteCount : QFileInfo(draft.audioPaths[i]).size();
    }
    return sum;
}

Result<PreparedDraft> DraftPreparer::prepare(qsizetype index, const RecordingDraft &draft, const CancelToken &cancel)
{
    PreparedDraft prepared;
    prepared.draft = index;
    prepared.byteCount = byteCount(draft);
    const auto examined = examine(prepared, draft, cancel);
    if (!examined) {
        if (!isDraftsOwn(examined.error()))
            return fail(examined);
        prepared.legs.clear();
        prepared.auditRefusal = examined.error().parameters().contains(u"rule"_s);
        prepared.outcome = refused(index, examined.error());
    }
    return prepared;
}

Result<void> DraftPreparer::examine(PreparedDraft &prepared, const RecordingDraft &draft, const CancelToken &cancel)
{
    VOICELOG_TRY(checkCallData(draft));
    RecordingStore store(m_database, *m_clock);
    VOICELOG_TRY(openLegs(prepared, draft));
    VOICELOG_TRY(hashLegs(prepared, draft, cancel));
    VOICELOG_ASSIGN(const auto known, store.byContent(prepared.contentSha256));
    if (known) {
        prepared.outcome = alreadyThere(prepared.draft, *known);
        prepared.legs.clear();
        return {};
    }
    if (!draft.sourceCallId.isEmpty())
        VOICELOG_TRY(store.checkSourceFree(sourceSystemOf(draft), draft.sourceCallId));
    if (m_target.condition) {
        VOICELOG_TRY(
            m_target.condition->checkSource(prepared.contentSha256, sourceSystemOf(draft), draft.sourceCallId));
    }
    VOICELOG_TRY(decode(prepared, draft, cancel));
    VOICELOG_TRY(fillCallData(prepared, draft));
    if (m_target.condition)
        VOICELOG_TRY(m_target.condition->checkCall(prepared.recording));
    for (const auto &leg : prepared.legs)
        VOICELOG_TRY(checkUnchanged(leg));
    return {};
}

Result<void> DraftPreparer::checkCallData(const RecordingDraft &draft) const
{
    if (draft.origin == Origin::AuthorityTap || draft.origin == Origin::UnknownThirdParty)
        return fail(errors::OriginRefused, {{u"rule"_s, u"R-PARTY-02"_s}});
    if (draft.audioPaths.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"audioPaths"_s}});
    if (draft.audioPaths.size() > 2)
        return fail(errors::InvalidValue, {{u"field"_s, u"audioPaths"_s}, {u"value"_s, draft.audioPaths.size()}});
    if (draft.startedAt.isValid() && draft.startedAt > m_clock->now().addMSecs(clockSkewMs))
        return fail(errors::CallDataRefused, {{u"field"_s, u"startedAt"_s}});
    if (draft.durationMs && (*draft.durationMs < 0 || *draft.durationMs > longestCallMs))
        return fail(errors::CallDataRefused, {{u"field"_s, u"durationMs"_s}});
    return {};
}

Result<void> DraftPreparer::openLegs(PreparedDraft &prepared, const RecordingDraft &draft) const
{
    for (const auto &path : draft.audioPaths) {
        const QFileInfo info(path);
        if (!info.exists())
            return fail(errors::FileNotFound, {{u"path"_s, path}});
        if (!info.isFile())
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, u"not a regular file"_s}});
        PreparedLeg leg;
        const DraftSound sound = draft.sounds.value(prepared.legs.size());
        leg.read = sound.read;
        leg.file.fileName = sound.read ? sound.fileName : info.fileName();
        leg.fileSize = info.size();
        leg.file.byteCount = sound.read ? sound.byteCount : info.size();
        if (leg.file.byteCount == 0)
            return fail(errors::EmptyAudio, {{u"name"_s, leg.file.fileName}});
        leg.path = path;
        leg.modifiedAt = info.lastModified(QTimeZone::UTC);
        leg.file.leg = int(prepared.legs.size());
        prepared.legs += leg;
    }
    prepared.large = prepared.byteCount > smallBytes;
    return {};
}

Result<void> DraftPreparer::hashLegs(PreparedDraft &prepared, const RecordingDraft &draft,
                                     const CancelToken &cancel) const
{
    QByteArray digests;
    for (auto &leg : prepared.legs) {
        VOICELOG_ASSIGN(const auto file, openSound(leg));
        const QList<SoundDigest> told = draft.sounds.value(leg.file.leg).digests;
        SoundSums sums(told);
        if (prepared.large) {
            VOICELOG_TRY(hashWhole(*file, leg.path, leg.file.byteCount, sums, cancel));
        } else {
            VOICELOG_ASSIGN(leg.bytes, readWhole(*file, leg.path, leg.file.byteCount));
            sums.add(leg.bytes);
        }
        if (!sums.fit())
            return fail(errors::SoundNotAsTold, {{u"name"_s, leg.file.fileName}});
        leg.file.sha256 = sums.sha256();
        digests += leg.file.sha256;
    }
    prepared.contentSha256 = prepared.legs.size() == 1 ? prepared.legs.first().file.sha256
                                                       : QCryptographicHash::hash(digests, QCryptographicHash::Sha256);
    return {};
}

Result<void> DraftPreparer::decode(PreparedDraft &prepared, const RecordingDraft &draft,
                                   const CancelToken &cancel) const
{
    std::vector<std::unique_ptr<QIODevice>> devices;
    QList<SoundLeg> sources;
    for (auto &leg : prepared.legs) {
        if (prepared.large) {
            VOICELOG_ASSIGN(auto sound, openSound(leg));
            devices.push_back(std::move(sound));
        } else {
            auto buffer = std::make_unique<QBuffer>(&leg.bytes);
            buffer->open(QIODevice::ReadOnly | QIODevice::Unbuffered);
            devices.push_back(std::move(buffer));
        }
        sources += SoundLeg{devices.back().get(), leg.file.fileName};
    }
    VOICELOG_ASSIGN(const SoundFacts facts, readSound(sources, cancel, referencesOf(m_target.announcements)));
    for (qsizetype i = 0; i < prepared.legs.size(); ++i) {
        prepared.legs[i].file.format = facts.legs[i].format;
        prepared.legs[i].file.frames = facts.legs[i].frames;
    }
    Recording &recording = prepared.recording;
    recording.warnings = facts.warnings;
    if (draft.durationMs && isShorter(facts.durationMs, *draft.durationMs))
        recording.warnings |= AudioWarning::ShorterThanCallData;
    // Without any sound the call data alone can say how long the call was.
    recording.durationMs = facts.durationMs > 0 ? facts.durationMs : draft.durationMs.value_or(0);
    if (recording.durationMs < 1 || recording.durationMs > longestCallMs)
        return fail(errors::CallDataRefused, {{u"field"_s, u"durationMs"_s}});
    prepared.announcements = evidenceOf(facts.heard, m_target.announcements, recording.durationMs);
    prepared.peaks = facts.peaks.isNull() ? QByteArray() : facts.peaks.toBytes();
    return {};
}

Result<void> DraftPreparer::fillCallData(PreparedDraft &prepared, const RecordingDraft &draft) const
{
    Recording &r = prepared.recording;
    r.notes = draft.notes;
    r.vaultId = m_target.vaultId;
    r.programmeId = m_target.programmeId;
    r.sourceSystem = sourceSystemOf(draft);
    r.sourceCallId =
        draft.sourceCallId.isEmpty() ? QString::fromLatin1(prepared.contentSha256.toHex()) : draft.sourceCallId;
    r.startedAt = draft.startedAt;
    if (!r.startedAt.isValid()) {
        r.startedAt = std::min(prepared.legs.first().modifiedAt, m_clock->now());
        if (!r.notes.contains(notes::TimeFromFile))
            r.notes.append(notes::TimeFromFile);
    }
    r.direction = draft.direction;
    r.origin = draft.origin;
    r.partyBasis = draft.partyBasis;
    r.line = shortened(draft.line.simplified(), longestText, r.notes);
    r.extent = draft.extent;
    r.extentReason = shortened(draft.extentReason, actions::longestReason, r.notes);
    r.customerKind = draft.customerKind;
    r.contractKind = shortened(draft.contractKind, longestText, r.notes);
    r.contractRef = shortened(draft.contractRef, longestText, r.notes);
    r.orderRef = shortened(draft.orderRef, longestText, r.notes);
    r.writtenAcceptanceRef = shortened(draft.writtenAcceptanceRef, longestText, r.notes);
    r.privateCall = draft.privateCall;
    r.objectionRaised = draft.objectionRaised;
    if (const auto at = draft.objectionAtMs; at && *at >= 0 && *at < r.durationMs)
        r.objectionAtMs = at;
    r.participants = draft.participants;
    if (r.participants.isEmpty())
        r.participants += Participant(); // unknown (DOMAIN 3.1: at least one)
    for (auto &participant : r.participants) {
        participant.name = shortened(participant.name.simplified(), longestText, r.notes);
        const auto clip = [&r](std::optional<qint64> ms) {
            return ms ? std::optional(std::clamp<qint64>(*ms, 0, r.durationMs)) : std::nullopt;
        };
        participant.joinedMs = clip(participant.joinedMs);
        participant.leftMs = clip(participant.leftMs);
    }
    fillSegments(prepared, draft);
    fillAnnouncement(prepared, draft);
    prepared.transcript = draft.transcript;
    prepared.sidecar = draft.sidecar;
    prepared.sidecarName = draft.sidecarName;
    r.state = RecordingState::Imported;
    r.version = 1;
    return {};
}

// What the telephone system's log says stands before what was heard. A claim that cannot be true is left out and noted.
void DraftPreparer::fillAnnouncement(PreparedDraft &prepared, const RecordingDraft &draft) const
{
    if (!draft.announcement)
        return;
    AnnouncementEvidence evidence = *draft.announcement;
    evidence.foundBy = AnnouncementEvidence::FoundBy::CallData;
    evidence.segmentId = {};
    evidence.score.reset();
    const bool fits =
        evidence.kind != AnnouncementEvidence::Kind::SpokenByAgent && // that needs a segment, marked by somebody
        checkAnnouncement(evidence, prepared.recording.durationMs);
    if (fits)
        prepared.announcements.prepend(evidence);
    else
        prepared.recording.notes.append(notes::AnnouncementLeftOut);
}

void DraftPreparer::fillSegments(PreparedDraft &prepared, const RecordingDraft &draft) const
{
    // A sound that was cut off cuts its segments; the later of two that overlap gives way.
    QStringList &notes = prepared.recording.notes;
    QList<Segment> segments = draft.segments;
    std::ranges::stable_sort(segments, {}, [](const Segment &s) { return s.range.startMs; });
    for (auto segment : segments) {
        const TimeRange original = segment.range;
        segment.range.startMs = std::clamp<qint64>(segment.range.startMs, 0, prepared.recording.durationMs);
        segment.range.endMs = std::clamp<qint64>(segment.range.endMs, 0, prepared.recording.durationMs);
        for (const auto &earlier : std::as_const(prepared.segments)) {
            if (earlier.kind == segment.kind && earlier.range.overlaps(segment.range))
                segment.range.startMs = earlier.range.endMs;
        }
        if (segment.range != original && !notes.contains(notes::SegmentsCut))
            notes.append(notes::SegmentsCut);
        segment.label = shortened(segment.label, longestText, notes);
        segment.version = 1;
        if (!segment.range.isEmpty())
            prepared.segments += segment;
    }
}

} // namespace voicelog
