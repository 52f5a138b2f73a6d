// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingImporter.h"

#include "ImportWriter.h"
#include "RecordingActions.h"

#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int workerCount = 2;
constexpr qsizetype batchCount = 256; // time and bytes limit a transaction sooner
constexpr qint64 batchBytes = 16LL * 1024 * 1024;
constexpr qint64 batchMs = 200;
constexpr qint64 memoryBytes = 3 * DraftPreparer::smallBytes; ///< of sound, read and not yet stored
constexpr qsizetype longestQueue = 512;

/// The hand-over between the workers that prepare drafts and the thread that stores them.
class ImportQueue
{
public:
    ImportQueue(const RecordingImporter::DraftSource &drafts, const CancelToken &cancel)
        : m_drafts(drafts), m_cancel(cancel)
    {
    }

    struct Taken
    {
        qsizetype index;
        RecordingDraft draft;
    };
    std::optional<Taken> takeDraft()
    {
        const std::lock_guard lock(m_sourceMutex);
        if (m_ended || m_cancel.isCancelled() || stopped())
            return std::nullopt;
        auto draft = m_drafts();
        if (!draft) {
            m_ended = true;
            return std::nullopt;
        }
        return Taken{m_index++, std::move(*draft)};
    }

    // Waits until this much memory is free. False when the import stops.
    bool reserve(qint64 bytes)
    {
        std::unique_lock lock(m_mutex);
        m_freed.wait(lock, [&] {
            return m_stopped || (m_reserved + bytes <= memoryBytes && qsizetype(m_ready.size()) < longestQueue);
        });
        m_reserved += bytes;
        return !m_stopped;
    }
    void release(qint64 bytes)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_reserved -= bytes;
        }
        m_freed.notify_all();
    }

    void put(PreparedDraft prepared)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(std::move(prepared));
        }
        m_filled.notify_one();
    }
    // The next prepared draft; nothing after `ms`, or when all workers are done.
    std::optional<PreparedDraft> take(qint64 ms)
    {
        std::unique_lock lock(m_mutex);
        m_filled.wait_for(lock, std::chrono::milliseconds(ms), [&] { return !m_ready.empty() || m_workers == 0; });
        if (m_ready.empty())
            return std::nullopt;
        PreparedDraft prepared = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_freed.notify_all();
        return prepared;
    }

    void workerEnds(std::optional<Error> failure)
    {
        {
            const std::lock_guard lock(m_mutex);
            --m_workers;
            if (failure) {
                m_stopped = true;
                if (!m_failure)
                    m_failure = std::move(failure);
            }
        }
        m_filled.notify_all();
        m_freed.notify_all();
    }
    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopped = true;
        }
        m_freed.notify_all();
    }
    bool stopped()
    {
        const std::lock_guard lock(m_mutex);
        return m_stopped;
    }
    bool isDone()
    {
        const std::lock_guard lock(m_mutex);
        return m_workers == 0 && m_ready.empty();
    }
    std::optional<Error> failure()
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

private:
    const RecordingImporter::DraftSource &m_drafts;
    CancelToken m_cancel;
    std::mutex m_sourceMutex;
    qsizetype m_index = 0;
    bool m_ended = false;

    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_freed;
    std::deque<PreparedDraft> m_ready;
    qint64 m_reserved = 0;
    int m_workers = workerCount;
    bool m_stopped = false;
    std::optional<Error> m_failure;
};

qint64 memoryOf(qint64 byteCount) { return byteCount > DraftPreparer::smallBytes ? 0 : byteCount; }

void work(const Session &session, const ImportTarget &target, ImportQueue &queue, const CancelToken &cancel)
{
    auto preparer = DraftPreparer::open(session, target);
    if (!preparer) {
        queue.workerEnds(preparer.error());
        return;
    }
    while (auto taken = queue.takeDraft()) {
        const qint64 memory = memoryOf(DraftPreparer::byteCount(taken->draft));
        if (!queue.reserve(memory))
            break;
        auto prepared = preparer->prepare(taken->index, taken->draft, cancel);
        if (!prepared) {
            const bool cancelled = prepared.error().is(errors::Cancelled);
            queue.workerEnds(cancelled ? std::nullopt : std::optional(prepared.error()));
            return;
        }
        prepared->reserved = memory;
        queue.put(std::move(*prepared));
    }
    queue.workerEnds(std::nullopt);
}

/// The thread that stores: gathers small drafts into batches, and counts.
class ImportRun
{
public:
    ImportRun(ImportWriter writer, ImportQueue &queue, Progress totals,
              const RecordingImporter::OutcomeFunction &outcome, const ProgressFunction &progress,
              const CancelToken &cancel)
        : m_writer(std::move(writer)), m_queue(queue), m_progress(totals), m_outcome(outcome), m_tell(progress),
          m_cancel(cancel)
    {
        m_sinceTold.start();
    }

    Result<ImportSummary> run()
    {
        VOICELOG_TRY(m_writer.removeAbandoned(m_cancel));
        while (!m_cancel.isCancelled()) {
            const qint64 wait = m_batch.isEmpty() ? 100 : std::max<qint64>(0, batchMs - m_sinceFirst.elapsed());
            if (auto prepared = m_queue.take(wait)) {
                VOICELOG_TRY(add(std::move(*prepared)));
            } else if (m_queue.isDone()) {
                VOICELOG_TRY(flush());
                break;
            }
            if (isBatchDue())
                VOICELOG_TRY(flush());
        }
        if (const auto failure = m_queue.failure())
            return std::unexpected(*failure);
        m_summary.cancelled = m_cancel.isCancelled();
        tell(true);
        return m_summary;
    }

private:
    Result<void> add(PreparedDraft prepared)
    {
        if (prepared.outcome && !prepared.auditRefusal) {
            report(*prepared.outcome, prepared.byteCount);
            m_queue.release(prepared.reserved);
            return {};
        }
        if (prepared.large && !prepared.outcome)
            return addLarge(prepared);
        if (m_batch.isEmpty())
            m_sinceFirst.start();
        m_batchBytes += prepared.byteCount;
        m_batch += std::move(prepared);
        return {};
    }

    Result<void> addLarge(const PreparedDraft &prepared)
    {
        VOICELOG_TRY(flush());
        qint64 told = 0;
        const auto written = [&](qint64 bytes) {
            told += bytes;
            m_progress.doneBytes += bytes;
            tell(false);
        };
        const auto outcome = m_writer.writeLarge(prepared, written, m_cancel);
        if (outcome) {
            report(*outcome, prepared.byteCount - told);
            return {};
        }
        if (outcome.error().is(errors::Cancelled))
            return {};
        if (outcome.error().id().startsWith(QLatin1StringView("archive.")) || outcome.error().is(errors::DiskFull))
            return fail(outcome);
        ImportOutcome refused;
        refused.draft = prepared.draft;
        refused.kind = ImportOutcome::Kind::Refused;
        refused.error = outcome.error();
        report(refused, prepared.byteCount - told);
        return {};
    }

    bool isBatchDue() const
    {
        return !m_batch.isEmpty() &&
               (m_batch.size() >= batchCount || m_batchBytes >= batchBytes || m_sinceFirst.elapsed() >= batchMs);
    }

    Result<void> flush()
    {
        if (m_batch.isEmpty())
            return {};
        qsizetype next = 0;
        VOICELOG_TRY(
            m_writer.write(m_batch, [&](const ImportOutcome &outcome) { report(outcome, m_batch[next++].byteCount); }));
        qint64 reserved = 0;
        for (const auto &prepared : std::as_const(m_batch))
            reserved += prepared.reserved;
        m_batch.clear();
        m_batchBytes = 0;
        m_queue.release(reserved);
        return {};
    }

    void report(const ImportOutcome &outcome, qint64 bytes)
    {
        switch (outcome.kind) {
        case ImportOutcome::Kind::Imported:
            ++m_summary.imported;
            break;
        case ImportOutcome::Kind::AlreadyThere:
            ++m_summary.alreadyThere;
            break;
        case ImportOutcome::Kind::Refused:
            ++m_summary.refused;
            break;
        }
        if (outcome.kind == ImportOutcome::Kind::Imported && outcome.warnings)
            ++m_summary.warned;
        ++m_progress.doneItems;
        m_progress.doneBytes += bytes;
        if (m_outcome)
            m_outcome(outcome);
        tell(false);
    }

    void tell(bool always)
    {
        if (!m_tell || (!always && m_sinceTold.elapsed() < 100))
            return;
        m_sinceTold.start();
        m_tell(m_progress);
    }

    ImportWriter m_writer;
    ImportQueue &m_queue;
    Progress m_progress;
    const RecordingImporter::OutcomeFunction &m_outcome;
    const ProgressFunction &m_tell;
    CancelToken m_cancel;
    ImportSummary m_summary;
    QList<PreparedDraft> m_batch;
    qint64 m_batchBytes = 0;
    QElapsedTimer m_sinceFirst;
    QElapsedTimer m_sinceTold;
};

} // namespace

RecordingImporter::RecordingImporter(Session &session, ImportTarget target)
    : m_session(session), m_target(std::move(target))
{
}

Result<ImportSummary> RecordingImporter::run(const DraftSource &drafts, Progress totals, const OutcomeFunction &outcome,
                                             const ProgressFunction &progress, const CancelToken &cancel)
{
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer},
                              {actions::RecordingImported, "vault"_L1, m_target.vaultId.toString()}));
    VOICELOG_ASSIGN(ImportWriter writer, ImportWriter::open(m_session, m_target));
    ImportQueue queue(drafts, cancel);
    std::vector<std::thread> workers;
    for (int i = 0; i < workerCount; ++i)
        workers.emplace_back([&] { work(m_session, m_target, queue, cancel); });
    auto summary = ImportRun(std::move(writer), queue, totals, outcome, progress, cancel).run();
    queue.stop();
    for (auto &worker : workers)
        worker.join();
    return summary;
}

ImportOutcome RecordingImporter::check(const RecordingDraft &draft) const
{
    ImportOutcome outcome;
    outcome.kind = ImportOutcome::Kind::Refused;
    auto preparer = DraftPreparer::open(m_session, m_target);
    if (!preparer) {
        outcome.error = preparer.error();
        return outcome;
    }
    const auto prepared = preparer->prepare(0, draft, {});
    if (!prepared) {
        outcome.error = prepared.error();
        return outcome;
    }
    if (prepared->outcome)
        return *prepared->outcome;
    outcome.kind = ImportOutcome::Kind::Imported;
    outcome.warnings = prepared->recording.warnings;
    outcome.announcements = prepared->announcements.size();
    return outcome;
}

} // namespace voicelog
