// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportWriter.h"

#include "AnnouncementEvidenceStore.h"
#include "AttachmentStore.h"
#include "MediaStore.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingStore.h"
#include "SegmentStore.h"

#include <archive/VaultIntake.h>
#include <base/BaseErrors.h>

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 leaseMs = 15LL * 60 * 1000;
constexpr qint64 transactionMs = 200;

ImportOutcome outcomeOf(const PreparedDraft &draft, ImportOutcome::Kind kind, const Id &id, const QString &number)
{
    ImportOutcome outcome;
    outcome.draft = draft.draft;
    outcome.kind = kind;
    outcome.recordingId = id;
    outcome.number = number;
    outcome.warnings = draft.recording.warnings;
    outcome.announcements = kind == ImportOutcome::Kind::Imported ? draft.announcements.size() : 0;
    return outcome;
}

} // namespace

Result<ImportWriter> ImportWriter::open(Session &session, const ImportTarget &target)
{
    VOICELOG_ASSIGN(Database database, session.openVault(target.vaultId));
    return ImportWriter(session, target, std::move(database));
}

ImportWriter::ImportWriter(Session &session, const ImportTarget &target, Database database)
    : m_session(&session), m_target(target), m_database(std::move(database))
{
}

Result<void> ImportWriter::write(const QList<PreparedDraft> &batch, const RecordingImporter::OutcomeFunction &report)
{
    for (qsizetype at = 0; at < batch.size();) {
        QElapsedTimer timer;
        timer.start();
        qint64 bytes = 0;
        QList<ImportOutcome> outcomes;
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        std::optional<RecordingJudge> judges = judge();
        while (at < batch.size() && bytes < MediaStore::transactionBytes && timer.elapsed() < transactionMs) {
            VOICELOG_ASSIGN(const ImportOutcome outcome, store(batch[at], {}, judges));
            outcomes += outcome;
            bytes += batch[at].byteCount;
            ++at;
        }
        VOICELOG_TRY(transaction.commit());
        for (const auto &outcome : std::as_const(outcomes))
            report(outcome);
    }
    return {};
}

std::optional<RecordingJudge> ImportWriter::judge()
{
    if (!m_target.judge)
        return std::nullopt;
    return m_target.judge->judgeFor(m_database, m_session->clock(), m_session->account().id);
}

Result<ImportOutcome> ImportWriter::store(const PreparedDraft &draft, const QList<qint64> &pendingMedia,
                                          std::optional<RecordingJudge> &judge)
{
    if (draft.outcome) {
        if (draft.auditRefusal)
            VOICELOG_TRY(auditRefusal(draft));
        return *draft.outcome;
    }
    VOICELOG_ASSIGN(const auto there, known(draft)); // another import may have been faster
    if (there)
        return *there;
    RecordingStore store(m_database, m_session->clock());
    Recording recording = draft.recording;
    const QDateTime now = m_session->clock().now();
    recording.id = Id::create(m_session->clock());
    VOICELOG_ASSIGN(recording.number, store.nextNumber(m_target.numberPrefix, now.date().year()));
    recording.createdAt = now;
    recording.createdBy = m_session->account().id;
    VOICELOG_ASSIGN(const qint64 rec, store.add(recording, draft.contentSha256));
    VOICELOG_TRY(storeParts(draft, rec, pendingMedia));
    VOICELOG_TRY(store.index(rec));
    VOICELOG_TRY(addIntake(m_database, {m_target.vaultId, intakeMonth(recording.startedAt), 1, recording.durationMs}));
    VOICELOG_TRY(auditImport(draft, recording.id));
    if (judge)
        VOICELOG_TRY(judge->judge(rec, m_target.vaultId, m_session->audit()));
    return outcomeOf(draft, ImportOutcome::Kind::Imported, recording.id, recording.number);
}

Result<std::optional<ImportOutcome>> ImportWriter::known(const PreparedDraft &draft)
{
    RecordingStore store(m_database, m_session->clock());
    VOICELOG_ASSIGN(const auto there, store.byContent(draft.contentSha256));
    if (there)
        return outcomeOf(draft, ImportOutcome::Kind::AlreadyThere, there->id, there->number);
    const auto free = store.checkSourceFree(draft.recording.sourceSystem, draft.recording.sourceCallId);
    if (free)
        return std::nullopt;
    if (!free.error().is(errors::CallKnown))
        return fail(free);
    ImportOutcome refused = outcomeOf(draft, ImportOutcome::Kind::Refused, {}, {});
    refused.error = free.error();
    return refused;
}

Result<void> ImportWriter::storeParts(const PreparedDraft &draft, qint64 rec, const QList<qint64> &pendingMedia)
{
    MediaStore media(m_database);
    for (const qint64 medium : pendingMedia)
        VOICELOG_TRY(media.adopt(medium, rec));
    if (pendingMedia.isEmpty()) {
        for (const auto &leg : draft.legs) {
            VOICELOG_ASSIGN(const qint64 medium, media.add(rec, leg.file));
            VOICELOG_TRY(media.append(medium, 0, leg.bytes));
        }
    }
    AttachmentStore attachments(m_database);
    if (!draft.peaks.isEmpty())
        VOICELOG_TRY(attachments.setPeaks(rec, draft.peaks));
    if (!draft.sidecar.isEmpty())
        VOICELOG_TRY(attachments.setSidecar(rec, {draft.sidecarName, draft.sidecar}));
    SegmentStore segments(m_database);
    for (auto segment : draft.segments) {
        segment.id = Id::create(m_session->clock());
        VOICELOG_TRY(segments.add(rec, segment));
    }
    if (draft.transcript)
        VOICELOG_TRY(attachments.setTranscript(rec, *draft.transcript));
    AnnouncementEvidenceStore announcements(m_database);
    for (auto evidence : draft.announcements) {
        evidence.id = Id::create(m_session->clock());
        evidence.createdAt = m_session->clock().now();
        evidence.createdBy = m_session->account().id;
        VOICELOG_TRY(announcements.add(rec, evidence));
    }
    return {};
}

Result<void> ImportWriter::auditImport(const PreparedDraft &draft, const Id &id)
{
    AuditEvent event;
    event.action = actions::RecordingImported;
    event.objectType = actions::recordingObject;
    event.objectId = id.toString();
    event.detail = {{u"vault"_s, m_target.vaultId.toString()},
                    {u"programme"_s, m_target.programmeId.toString()},
                    {u"legs"_s, draft.legs.size()}};
    if (!m_target.caseId.isNull())
        event.detail.insert(u"case"_s, m_target.caseId.toString());
    QJsonArray announcements; // how each was proven
    for (const auto &evidence : draft.announcements)
        announcements += QString(announcementFoundById(evidence.foundBy));
    if (!announcements.isEmpty())
        event.detail.insert(u"announcements"_s, announcements);
    return m_session->audit().record(m_database, event);
}

Result<void> ImportWriter::auditRefusal(const PreparedDraft &draft)
{
    AuditEvent event;
    event.action = actions::RecordingImported;
    event.objectType = u"vault"_s;
    event.objectId = m_target.vaultId.toString();
    event.outcome = AuditOutcome::Refused;
    event.ruleId = draft.outcome->error->parameters().value(u"rule"_s).toString();
    event.detail = {{u"programme"_s, m_target.programmeId.toString()}};
    if (!m_target.caseId.isNull())
        event.detail.insert(u"case"_s, m_target.caseId.toString());
    return m_session->audit().record(m_database, event);
}

Result<ImportOutcome> ImportWriter::writeLarge(const PreparedDraft &draft, const ByteFunction &written,
                                               const CancelToken &cancel)
{
    QList<qint64> media;
    const auto finish = [&]() -> Result<ImportOutcome> {
        VOICELOG_TRY(storePieces(draft, media, written, cancel));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        std::optional<RecordingJudge> judges = judge();
        VOICELOG_ASSIGN(const ImportOutcome outcome, store(draft, media, judges));
        VOICELOG_TRY(transaction.commit());
        return outcome;
    };
    const Result<ImportOutcome> outcome = finish();
    if (outcome && outcome->kind == ImportOutcome::Kind::Imported)
        return outcome;
    // Cancelling must not stop the tidying; if that fails too, the lease lets a later import do it.
    for (const qint64 medium : std::as_const(media)) {
        if (const auto removed = MediaStore::removeMedium(m_database, medium, CancelToken()); !removed && outcome)
            return fail(removed);
    }
    return outcome;
}

Result<void> ImportWriter::storePieces(const PreparedDraft &draft, QList<qint64> &media, const ByteFunction &written,
                                       const CancelToken &cancel)
{
    for (const auto &leg : draft.legs) {
        {
            VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
            const QDateTime lease = m_session->clock().now().addMSecs(leaseMs);
            VOICELOG_ASSIGN(const qint64 medium, MediaStore(m_database).addPending(leg.file, lease));
            VOICELOG_TRY(transaction.commit());
            media += medium;
        }
        VOICELOG_TRY(storeLeg(leg, media.last(), written, cancel));
    }
    return {};
}

Result<void> ImportWriter::storeLeg(const PreparedLeg &leg, qint64 medium, const ByteFunction &written,
                                    const CancelToken &cancel)
{
    VOICELOG_ASSIGN(const auto file, openSound(leg));
    // Hashed again on the way in: what is stored is what was decoded.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray block(MediaStore::transactionBytes / 2, Qt::Uninitialized);
    for (qint64 offset = 0; offset < leg.file.byteCount;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 wanted = std::min<qint64>(block.size(), leg.file.byteCount - offset);
        qint64 got = 0;
        while (got < wanted) {
            const qint64 count = file->read(block.data() + got, wanted - got);
            if (count <= 0)
                return fail(errors::SourceChanged, {{u"path"_s, leg.path}});
            got += count;
        }
        const auto bytes = QByteArrayView(block).first(wanted);
        hash.addData(bytes);
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(m_database, Transaction::Kind::Write));
        MediaStore media(m_database);
        VOICELOG_TRY(media.renewLease(medium, m_session->clock().now().addMSecs(leaseMs)));
        VOICELOG_TRY(media.append(medium, offset, bytes));
        VOICELOG_TRY(transaction.commit());
        offset += wanted;
        written(wanted);
    }
    if (hash.result() != leg.file.sha256)
        return fail(errors::SourceChanged, {{u"path"_s, leg.path}});
    return checkUnchanged(leg);
}

Result<void> ImportWriter::removeAbandoned(const CancelToken &cancel)
{
    return MediaStore::removeAbandoned(m_database, m_session->clock().now(), cancel);
}

} // namespace voicelog
