// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/UnlockThrottle.h>
#include <support/FakeClock.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::FakeClock;

class TestUnlockThrottle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waits_data()
    {
        QTest::addColumn<int>("failures");
        QTest::addColumn<int>("seconds");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("four") << 4 << 0;
        QTest::newRow("five") << 5 << 2;
        QTest::newRow("six") << 6 << 4;
        QTest::newRow("seven") << 7 << 8;
        QTest::newRow("eleven") << 11 << 128;
        QTest::newRow("twelve") << 12 << 256;
        QTest::newRow("thirteen") << 13 << 300;
        QTest::newRow("a million") << 1'000'000 << 300;
    }
    void waits()
    {
        QFETCH(int, failures);
        QTEST(UnlockThrottle::waitSeconds(failures), "seconds");
    }

    void theWaitGrowsAndSuccessEndsIt()
    {
        FakeClock clock;
        const Id archive = Id::create(clock);
        const Id other = Id::create(clock);
        UnlockThrottle throttle({}, clock);
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(throttle.begin(archive));
        VERIFY_ERROR(throttle.begin(archive), errors::UnlockThrottled);
        VERIFY_OK(throttle.begin(other)); // each archive for itself
        QCOMPARE(throttle.secondsToWait(archive), 2);
        clock.advanceMs(1999);
        QCOMPARE(throttle.secondsToWait(archive), 1);
        VERIFY_ERROR(throttle.begin(archive), errors::UnlockThrottled);
        clock.advanceMs(1);
        VERIFY_OK(throttle.begin(archive));
        QCOMPARE(throttle.secondsToWait(archive), 4);
        clock.advanceMs(4000);
        VERIFY_OK(throttle.begin(archive));
        QCOMPARE(throttle.succeeded(archive), 6);
        QCOMPARE(throttle.failures(archive), 0);
        QCOMPARE(throttle.secondsToWait(archive), 0);
    }

    void aTryThatEndsOtherwiseDoesNotCount()
    {
        FakeClock clock;
        const Id archive = Id::create(clock);
        UnlockThrottle throttle({}, clock);
        for (int i = 0; i < 20; ++i) {
            VERIFY_OK(throttle.begin(archive));
            throttle.withdrawn(archive);
        }
        QCOMPARE(throttle.failures(archive), 0);
    }

    void aNewProgramKnowsTheCount()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"deep/er/unlock.json"_s);
        FakeClock clock;
        const Id archive = Id::create(clock);
        {
            UnlockThrottle throttle(file, clock);
            for (int i = 0; i < 5; ++i)
                VERIFY_OK(throttle.begin(archive));
        }
        UnlockThrottle again(file, clock);
        VERIFY_ERROR(again.begin(archive), errors::UnlockThrottled);
        clock.advanceMs(2000);
        VERIFY_OK(again.begin(archive));
        UnlockThrottle third(file, clock);
        QCOMPARE(third.failures(archive), 6);
        QFile damaged(file);
        QVERIFY(damaged.open(QIODevice::WriteOnly | QIODevice::Truncate));
        damaged.write("{ no json");
        damaged.close();
        VERIFY_OK(UnlockThrottle(file, clock).begin(archive)); // must not keep a person out
    }

    void aClockSetBackDoesNotLengthenTheWait()
    {
        FakeClock clock;
        const Id archive = Id::create(clock);
        UnlockThrottle throttle({}, clock);
        for (int i = 0; i < 5; ++i)
            VERIFY_OK(throttle.begin(archive));
        clock.advanceDays(-100);
        QCOMPARE(throttle.secondsToWait(archive), 2);
    }
};

VOICELOG_GUILESS_TEST(TestUnlockThrottle)
#include "tst_unlockthrottle.moc"
