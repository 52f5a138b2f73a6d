// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Jobs.h"

#include <QMetaObject>
#include <QThread>

namespace voicelog {

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    // Two more than there are cores: a long import must not keep a short look-up waiting.
    m_pool.setMaxThreadCount(QThread::idealThreadCount() + 2);
}

Jobs::~Jobs() { cancelAndWait(); }

Job *Jobs::newJob()
{
    auto *job = new Job(this);
    m_jobs.append(job);
    Q_EMIT runningCountChanged(runningCount());
    return job;
}

ProgressFunction Jobs::progressReporter(Job *job)
{
    return [this, job = QPointer<Job>(job)](const Progress &progress) {
        QMetaObject::invokeMethod(
            this,
            [job, progress] {
                if (Job *live = job.data())
                    live->setProgress(progress);
            },
            Qt::QueuedConnection);
    };
}

void Jobs::run(std::move_only_function<void()> body) { m_pool.start(std::move(body)); }

void Jobs::deliver(const QPointer<Job> &job, std::function<void()> handOver)
{
    QMetaObject::invokeMethod(
        this,
        [this, job, handOver = std::move(handOver)] {
            if (!m_jobs.contains(job.data()))
                return;
            handOver();
            forget(job.data());
        },
        Qt::QueuedConnection);
}

void Jobs::forget(Job *job)
{
    if (!m_jobs.removeOne(job))
        return;
    Q_EMIT job->finished();
    job->deleteLater();
    Q_EMIT runningCountChanged(runningCount());
}

void Jobs::cancelAll()
{
    for (Job *job : std::as_const(m_jobs))
        job->cancel();
}

void Jobs::cancelAndWait()
{
    cancelAll();
    m_pool.waitForDone();
    const QList<Job *> jobs = m_jobs;
    for (Job *job : jobs)
        forget(job);
}

} // namespace voicelog
