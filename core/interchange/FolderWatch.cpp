// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderWatch.h"

#include "InterchangeErrors.h"
#include "SourceCheck.h"
#include "SourceRemoval.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>
#include <recordings/KnownSound.h>
#include <recordings/RecordingErrors.h>

#include <QFileInfo>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype batchSize = 100; // so many are imported before they are checked and their files removed

qint64 steadyNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

QStringList filesOf(const RecordingDraft &draft)
{
    QStringList files = draft.audioPaths + draft.companions;
    if (!draft.sharedFile.isEmpty())
        files.append(draft.sharedFile);
    files.removeDuplicates();
    return files;
}

bool isArchives(const Error &error) { return error.id().startsWith("archive."_L1) || error.is(errors::DiskFull); }

// About the file as it was at that moment: it may be another one at the next look.
bool isPassing(const Error &error) { return error.is(errors::SourceChanged) || error.is(errors::FileUnreadable); }

} // namespace

/// One look: what it has found so far.
class FolderWatch::Round
{
public:
    Round(FolderWatch &watch, const OutcomeFunction &outcome, const ProgressFunction &progress,
          const CancelToken &cancel)
        : m_watch(watch), m_outcome(outcome), m_progress(progress), m_cancel(cancel)
    {
        m_look.at = watch.m_session.clock().now();
    }

    Result<WatchLook> run()
    {
        VOICELOG_TRY(m_watch.m_files.look(m_watch.m_clock(), m_cancel));
        forgetGone();
        sortFiles();
        if (!m_ready.isEmpty())
            VOICELOG_TRY(takeIn());
        m_look.waiting = m_waiting.size();
        for (auto known = m_watch.m_known.cbegin(); known != m_watch.m_known.cend(); ++known) {
            if (known->error)
                m_look.refused.append({known.key(), *known->error});
        }
        std::ranges::sort(m_look.refused, {}, &ImportRemark::path);
        m_look.cancelled = m_cancel.isCancelled();
        return m_look;
    }

private:
    void forgetGone()
    {
        m_watch.m_known.removeIf(
            [this](const auto &known) { return !m_watch.m_files.entries().contains(known.key()); });
    }

    // What is new or has changed is ready, or must wait.
    void sortFiles()
    {
        const auto &entries = m_watch.m_files.entries();
        for (auto entry = entries.cbegin(); entry != entries.cend(); ++entry) {
            const QString &path = entry.key();
            if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
                m_given.append(path); // a log may tell of any of them
            if (!m_watch.m_files.isWanted(path))
                continue;
            const auto known = m_watch.m_known.constFind(path);
            if (known != m_watch.m_known.cend() && known->signature == m_watch.m_files.signature(path, known->wide))
                continue;
            m_given.append(path); // also what must wait: it may belong to a call with what need not
            if (m_watch.m_files.isSettled(path) && !platform::isOpenForWriting(path).value_or(false))
                m_ready.insert(path);
            else
                m_waiting.insert(path);
        }
    }

    Result<void> takeIn()
    {
        VOICELOG_ASSIGN(const ImportScan scan, scanForImport(m_given, m_watch.m_options, m_progress, m_cancel));
        if (scan.drafts.isEmpty()) {
            noteTheRest(scan.remarks);
            return {};
        }
        VOICELOG_ASSIGN(const ImportTarget target, m_watch.m_target(m_cancel));
        SourceRemoval removal(scan.remarks);
        for (const ImportRemark &remark : scan.remarks) {
            if (remark.error.is(errors::MixLeftOut))
                m_mixes.insert(remark.path);
        }
        QList<RecordingDraft> batch;
        for (qsizetype i = 0; i < scan.drafts.size() && !m_cancel.isCancelled(); ++i) {
            RecordingDraft draft = scan.drafts[i];
            const QStringList files = filesOf(draft);
            for (const QString &path : files)
                m_ofDrafts.insert(path);
            if (std::ranges::none_of(files, [this](const QString &path) { return m_ready.contains(path); }))
                continue;
            if (mustWait(files)) {
                removal.add(draft, {});
                continue;
            }
            VOICELOG_ASSIGN(const bool leftOver, takeLeftOverLeg(draft, target, removal));
            if (!leftOver)
                batch.append(std::move(draft));
            if (batch.size() >= batchSize) {
                VOICELOG_TRY(import(batch, target, removal));
                batch.clear();
            }
        }
        VOICELOG_TRY(import(batch, target, removal));
        if (!m_cancel.isCancelled()) {
            if (m_watch.m_folder.removesSources)
                removal.finish();
            noteTheRest(scan.remarks);
        }
        m_look.removed = removal.removedCount();
        if (removal.left())
            note(removal.left()->parameters().value(u"path"_s).toString(), removal.left(), false);
        return {};
    }

    // All the files of a call must be ready; those that are not hold the others back.
    bool mustWait(const QStringList &files)
    {
        const bool waits = std::ranges::any_of(files, [this](const QString &path) {
            return m_waiting.contains(path) ||
                   (!m_watch.m_files.isSettled(path) && !QFileInfo(path).fileName().startsWith(u'.'));
        });
        for (const QString &path : files) {
            if (waits && m_ready.contains(path))
                m_waiting.insert(path);
        }
        return waits;
    }

    // One of two legs that is here alone, because whoever removed them was stopped in between: it is no call of its
    // own.
    Result<bool> takeLeftOverLeg(const RecordingDraft &draft, const ImportTarget &target, SourceRemoval &removal)
    {
        if (draft.audioPaths.size() != 1 || !draft.sounds.isEmpty() ||
            !withoutLegEnding(QFileInfo(draft.audioPaths.first()).completeBaseName()))
            return false;
        const auto sum = sha256OfFile(draft.audioPaths.first(), m_cancel);
        if (!sum)
            return false; // the import tells what is wrong with it
        std::optional<KnownRecording> known;
        {
            VOICELOG_ASSIGN(Database database, m_watch.m_session.openVault(target.vaultId));
            VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
            VOICELOG_ASSIGN(known, recordingOfSound(database, *sum));
        }
        if (!known)
            return false;
        ImportOutcome outcome;
        outcome.kind = ImportOutcome::Kind::AlreadyThere;
        outcome.recordingId = known->id;
        outcome.number = known->number;
        VOICELOG_TRY(finishOne(draft, outcome, target, removal));
        return true;
    }

    Result<void> import(const QList<RecordingDraft> &batch, const ImportTarget &target, SourceRemoval &removal)
    {
        if (batch.isEmpty() || m_cancel.isCancelled())
            return {};
        qsizetype next = 0;
        QList<ImportOutcome> outcomes;
        RecordingImporter importer(m_watch.m_session, target);
        // What came in before it failed stays in, and is found there at the next look.
        const auto summary = importer.run(
            [&]() -> std::optional<RecordingDraft> {
                return next < batch.size() ? std::optional(batch[next++]) : std::nullopt;
            },
            {0, batch.size(), 0, 0}, [&outcomes](const ImportOutcome &outcome) { outcomes.append(outcome); },
            m_progress, m_cancel);
        for (const ImportOutcome &outcome : std::as_const(outcomes)) {
            if (summary && m_cancel.isCancelled() && outcome.kind == ImportOutcome::Kind::Imported)
                ++m_look.takenIn; // checked at the next look
            else
                VOICELOG_TRY(finishOne(batch[outcome.draft], outcome, target, removal));
        }
        if (!summary)
            return fail(summary);
        return {};
    }

    // Checks what came in, and says what may be removed of it.
    Result<void> finishOne(const RecordingDraft &draft, ImportOutcome outcome, const ImportTarget &target,
                           SourceRemoval &removal)
    {
        SourceRemoval::Proven proven;
        const bool removes = m_watch.m_folder.removesSources;
        const auto kind = outcome.kind;
        if (kind == ImportOutcome::Kind::Imported || (kind == ImportOutcome::Kind::AlreadyThere && removes)) {
            const auto checked =
                SourceCheck(m_watch.m_session, target.vaultId).check(draft, outcome.recordingId, m_cancel);
            if (checked) {
                proven = *checked;
            } else if (checked.error().is(errors::Cancelled) || isArchives(checked.error())) {
                m_look.takenIn += kind == ImportOutcome::Kind::Imported ? 1 : 0;
                return checked.error().is(errors::Cancelled) ? Result<void>() : fail(checked);
            } else if (!checked.error().is(errors::FileNotFound)) { // else another desk has removed it
                outcome.error = checked.error();
            }
        }
        if (outcome.error && outcome.error->is(errors::FileNotFound))
            return {}; // another desk was faster
        m_look.takenIn += kind == ImportOutcome::Kind::Imported ? 1 : 0;
        m_look.alreadyThere += kind == ImportOutcome::Kind::AlreadyThere ? 1 : 0;
        remember(draft, outcome.error);
        if (removes) {
            const QStringList stay = removal.add(draft, proven); // what it tells is not in the archive, or not all
            for (const QString &path : stay)
                note(path, Error(errors::SidecarWithoutSound, {{u"path"_s, path}}), false);
        }
        if (m_outcome)
            m_outcome(draft.audioPaths.first(), outcome);
        return {};
    }

    void remember(const RecordingDraft &draft, const std::optional<Error> &error)
    {
        const QStringList paths = filesOf(draft);
        for (const QString &path : paths) {
            if (error && isPassing(*error)) {
                m_watch.m_files.waitAnew(path);
                m_waiting.insert(path);
            } else if (!error || !draft.companions.contains(path)) {
                note(path, error, error && path == draft.sharedFile);
            }
        }
    }

    void note(const QString &path, const std::optional<Error> &error, bool wide)
    {
        Known known{m_watch.m_files.signature(path, wide), wide, error};
        const auto before = m_watch.m_known.constFind(path);
        // Of the calls of one file the one that was refused counts.
        if (!error && m_noted.contains(path) && before != m_watch.m_known.cend() && before->error)
            return;
        m_noted.insert(path);
        m_watch.m_known.insert(path, known);
    }

    // Files of which no call came: vCons that cannot be read, a mixed sound beside its legs, call data.
    void noteTheRest(const QList<ImportRemark> &remarks)
    {
        for (const QString &path : std::as_const(m_ready)) {
            const auto remark = std::ranges::find(remarks, path, &ImportRemark::path);
            const bool remarked = remark != remarks.end();
            if (m_ofDrafts.contains(path) && !m_mixes.contains(path))
                continue;
            const bool callData = path.endsWith(".json"_L1, Qt::CaseInsensitive);
            note(path,
                 remarked   ? std::optional(remark->error)
                 : callData ? std::optional(Error(errors::SidecarWithoutSound, {{u"path"_s, path}}))
                            : std::nullopt,
                 remarked);
        }
    }

    FolderWatch &m_watch;
    const OutcomeFunction &m_outcome;
    const ProgressFunction &m_progress;
    const CancelToken &m_cancel;
    WatchLook m_look;
    QStringList m_given;
    QSet<QString> m_ready;
    QSet<QString> m_waiting;
    QSet<QString> m_ofDrafts; ///< all files that belong to a call
    QSet<QString> m_noted;
    QSet<QString> m_mixes;
};

FolderWatch::FolderWatch(Session &session, const WatchedFolder &folder, ImportOptions options, TargetFunction target,
                         SteadyClock clock)
    : m_session(session), m_folder(folder), m_options(std::move(options)), m_target(std::move(target)),
      m_clock(clock ? std::move(clock) : SteadyClock(steadyNow)), m_files(folder)
{
    m_options.recursive = folder.recursive;
}

Result<WatchLook> FolderWatch::look(const OutcomeFunction &outcome, const ProgressFunction &progress,
                                    const CancelToken &cancel)
{
    return Round(*this, outcome, progress, cancel).run();
}

} // namespace voicelog
