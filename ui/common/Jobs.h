// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Job.h"

#include <archive/WorkerPool.h>
#include <base/BaseErrors.h>
#include <base/Result.h>

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <type_traits>

namespace voicelog {

/// Runs what may be slow (SQL, decoding, hashing, Argon2) on worker threads, and brings results back to the GUI
/// thread. The workspace owns one for its session: all its work is cancelled and awaited before the session is wiped.
///
/// start(context, work, done): `work` runs on a worker and returns a Result<T>; it may take a CancelToken, or a
/// CancelToken and a ProgressFunction. `done` gets the Result<T> on the GUI thread; it is dropped if `context` is gone
/// by then or if everything was cancelled by cancelAndWait(). Captures of `work` are used on the worker's thread: hand
/// over values, and references only to what outlives Jobs.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr);
    /// Cancels and waits.
    ~Jobs() override;

    template <typename Work, typename Done>
    Job *start(QObject *context, Work &&work, Done &&done)
    {
        Job *job = newJob();
        auto body = [work = std::forward<Work>(work), token = job->m_token, report = progressReporter(job)]() mutable {
            return call(work, token, report);
        };
        using Outcome = std::invoke_result_t<decltype(body) &>;
        auto runnable = [this, job = QPointer<Job>(job), context = QPointer<QObject>(context), token = job->m_token,
                         body = std::move(body),
                         done = std::make_shared<std::decay_t<Done>>(std::forward<Done>(done))]() mutable {
            auto outcome = std::make_shared<Outcome>(token.isCancelled() ? Outcome(fail(errors::Cancelled)) : body());
            deliver(job, [context, done, outcome] {
                if (context)
                    (*done)(std::move(*outcome));
            });
        };
        run(std::move(runnable));
        return job;
    }

    [[nodiscard]] int runningCount() const { return int(m_jobs.size()); }
    /// Asks all work to stop; results still come.
    void cancelAll();
    /// Asks all work to stop, waits until it has, and drops its results. Blocks: for lock and for the end only.
    void cancelAndWait();

Q_SIGNALS:
    void runningCountChanged(int count);

private:
    template <typename Work>
    static auto call(Work &work, const CancelToken &token, const ProgressFunction &report)
    {
        if constexpr (std::is_invocable_v<Work &, const CancelToken &, const ProgressFunction &>)
            return work(token, report);
        else if constexpr (std::is_invocable_v<Work &, const CancelToken &>)
            return work(token);
        else
            return work();
    }
    [[nodiscard]] Job *newJob();
    [[nodiscard]] ProgressFunction progressReporter(Job *job);
    void run(std::move_only_function<void()> body);
    /// From the worker's thread: `handOver` runs on ours, unless the job was dropped meanwhile.
    void deliver(const QPointer<Job> &job, std::function<void()> handOver);
    void forget(Job *job);

    WorkerPool m_pool;
    QList<Job *> m_jobs;
};

} // namespace voicelog
