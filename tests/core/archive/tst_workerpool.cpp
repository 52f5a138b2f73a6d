// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/WorkerPool.h>
#include <openssl/err.h>
#include <support/TestMain.h>

#include <QTest>
#include <QThread>

#include <memory>

using namespace voicelog;

class TestWorkerPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTaskLeavesNothingOfTheCipherInItsThread()
    {
        WorkerPool pool;
        pool.setMaxThreadCount(1);
        const QThread *first = nullptr;
        const QThread *second = nullptr;
        unsigned long within = 0;
        unsigned long after = 1;
        pool.start([&] {
            first = QThread::currentThread();
            ERR_raise(ERR_LIB_USER, 1); // kept for this thread
            within = ERR_peek_error();
        });
        pool.start([&] {
            second = QThread::currentThread();
            after = ERR_peek_error();
        });
        pool.waitForDone();
        QVERIFY(first);
        QCOMPARE(second, first);
        QVERIFY(within != 0);
        QCOMPARE(after, 0UL);
    }

    void whatATaskHoldsEndsBeforeThat()
    {
        struct Held
        {
            ~Held() { ERR_raise(ERR_LIB_USER, 1); } // as a connection may on closing
        };
        WorkerPool pool;
        pool.setMaxThreadCount(1);
        unsigned long after = 1;
        pool.start([held = std::make_unique<Held>()] { QVERIFY(held); });
        pool.start([&] { after = ERR_peek_error(); });
        pool.waitForDone();
        QCOMPARE(after, 0UL);
    }
};

VOICELOG_GUILESS_TEST(TestWorkerPool)
#include "tst_workerpool.moc"
