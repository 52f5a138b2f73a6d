// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/Jobs.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QSemaphore>
#include <QSignalSpy>
#include <QThread>

#include <atomic>

using namespace voicelog;

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resultComesOnTheGuiThread()
    {
        Jobs jobs;
        QObject context;
        QThread *worker = nullptr;
        QThread *receiver = nullptr;
        int value = 0;
        jobs.start(
            &context,
            [&worker]() -> Result<int> {
                worker = QThread::currentThread();
                return 42;
            },
            [&](Result<int> result) {
                receiver = QThread::currentThread();
                value = *result;
            });
        QCOMPARE(jobs.runningCount(), 1);
        QTRY_COMPARE(value, 42);
        QVERIFY(worker != QThread::currentThread());
        QCOMPARE(receiver, QThread::currentThread());
        QTRY_COMPARE(jobs.runningCount(), 0);
    }

    void failureComesToo()
    {
        Jobs jobs;
        bool failed = false;
        jobs.start(
            this, []() -> Result<void> { return fail(errors::DiskFull); },
            [&failed](const Result<void> &result) { failed = !result && result.error().is(errors::DiskFull); });
        QTRY_VERIFY(failed);
    }

    void droppedWhenTheContextIsGone()
    {
        Jobs jobs;
        QSemaphore gate;
        bool delivered = false;
        auto context = std::make_unique<QObject>();
        Job *job = jobs.start(
            context.get(),
            [&gate]() -> Result<int> {
                gate.acquire();
                return 1;
            },
            [&delivered](const Result<int> &) { delivered = true; });
        QSignalSpy finished(job, &Job::finished);
        context.reset();
        gate.release();
        QVERIFY(finished.wait());
        QVERIFY(!delivered);
    }

    void cancelReachesTheWork()
    {
        Jobs jobs;
        bool cancelled = false;
        Job *job = jobs.start(
            this,
            [](const CancelToken &token) -> Result<int> {
                while (!token.isCancelled())
                    QThread::msleep(1);
                return fail(errors::Cancelled);
            },
            [&cancelled](const Result<int> &result) { cancelled = !result && result.error().is(errors::Cancelled); });
        job->cancel();
        QTRY_VERIFY(cancelled);
    }

    void progressComesOnTheGuiThread()
    {
        Jobs jobs;
        QList<qint64> seen;
        Job *job = jobs.start(
            this,
            [](const CancelToken &, const ProgressFunction &report) -> Result<void> {
                for (int i = 1; i <= 3; ++i)
                    report({.doneItems = i, .totalItems = 3});
                return {};
            },
            [](const Result<void> &) {});
        connect(job, &Job::progressed, this, [&seen](const Progress &progress) { seen.append(progress.doneItems); });
        QTRY_COMPARE(seen, (QList<qint64>{1, 2, 3}));
    }

    void cancelAndWaitLeavesNothingRunning()
    {
        Jobs jobs;
        std::atomic_int ended = 0;
        bool delivered = false;
        for (int i = 0; i < 20; ++i) {
            jobs.start(
                this,
                [&ended](const CancelToken &token) -> Result<int> {
                    while (!token.isCancelled())
                        QThread::msleep(1);
                    ++ended;
                    return 0;
                },
                [&delivered](const Result<int> &) { delivered = true; });
        }
        QThread::msleep(20);
        jobs.cancelAndWait();
        QVERIFY(ended > 0); // those that had begun ended; the others never began
        QCOMPARE(jobs.runningCount(), 0);
        const int endedAtOnce = ended;
        QTest::qWait(50);
        QCOMPARE(ended, endedAtOnce);
        QVERIFY(!delivered);
    }

    void moveOnlyResults()
    {
        Jobs jobs;
        std::unique_ptr<int> received;
        jobs.start(
            this, []() -> Result<std::unique_ptr<int>> { return std::make_unique<int>(7); },
            [&received](Result<std::unique_ptr<int>> result) { received = std::move(*result); });
        QTRY_VERIFY(received);
        QCOMPARE(*received, 7);
    }
};

VOICELOG_GUILESS_TEST(TestJobs)
#include "tst_jobs.moc"
