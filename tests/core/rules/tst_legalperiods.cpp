// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <rules/LegalPeriods.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

/// DOMAIN 3.6 and scenarios S1 to S4.
class TestLegalPeriods : public QObject
{
    Q_OBJECT

    const HolidayCalendar m_calendar;

private Q_SLOTS:
    void due_data()
    {
        QTest::addColumn<QDate>("receivedOn");
        QTest::addColumn<QDate>("due");
        QTest::newRow("S1: the month has no such day, and its last is a Saturday")
            << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("S1: leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
        QTest::newRow("S1: a month of thirty days") << QDate(2026, 8, 31) << QDate(2026, 9, 30);
        QTest::newRow("S2: Easter") << QDate(2026, 3, 5) << QDate(2026, 4, 7);
        QTest::newRow("S2: King's Day") << QDate(2026, 3, 27) << QDate(2026, 4, 28);
        QTest::newRow("S2: Christmas on a Saturday") << QDate(2026, 11, 26) << QDate(2026, 12, 28);
        QTest::newRow("an ordinary day") << QDate(2026, 6, 10) << QDate(2026, 7, 10);
        QTest::newRow("New Year") << QDate(2025, 12, 1) << QDate(2026, 1, 2);
        QTest::newRow("Christmas Day on a Friday") << QDate(2026, 11, 25) << QDate(2026, 12, 28);
        QTest::newRow("received on a holiday") << QDate(2026, 5, 25) << QDate(2026, 6, 25);
        QTest::newRow("S6") << QDate(2026, 11, 10) << QDate(2026, 12, 10);
    }

    void due()
    {
        QFETCH(const QDate, receivedOn);
        QFETCH(const QDate, due);
        const AccessDeadline deadline = legal::accessDeadline(receivedOn, {}, receivedOn, m_calendar);
        QCOMPARE(deadline.dueDate, due);
        QCOMPARE(deadline.dueDateUnpaused, due);
        QCOMPARE(deadline.pausedDays, 0);
        QVERIFY(deadline.extendedDue > due);
    }

    void s3ExtensionIsInTimeOrNot()
    {
        const AccessDeadline deadline = legal::accessDeadline({2026, 11, 30}, {}, {2026, 12, 30}, m_calendar);
        QCOMPARE(deadline.dueDate, QDate(2026, 12, 30));
        QCOMPARE(deadline.extendedDue, QDate(2027, 3, 1));
        QVERIFY(legal::isExtensionInTime(deadline, {2026, 12, 30}));
        QVERIFY(!legal::isExtensionInTime(deadline, {2026, 12, 31}));
        QVERIFY(!legal::isExtensionInTime(deadline, {}));
    }

    void s4PausesCountIfAskedPromptly()
    {
        const QDate received(2026, 5, 4);
        const Pause identity{{2026, 5, 6}, {2026, 5, 18}};
        const AccessDeadline paused = legal::accessDeadline(received, {identity}, {2026, 6, 1}, m_calendar);
        QCOMPARE(paused.dueDateUnpaused, QDate(2026, 6, 4));
        QCOMPARE(paused.pausedDays, 12);
        QCOMPARE(paused.dueDate, QDate(2026, 6, 16));
        QVERIFY(paused.ignoredPauses.isEmpty());

        const AccessDeadline late =
            legal::accessDeadline(received, {{{2026, 5, 20}, {2026, 5, 28}}}, {2026, 6, 1}, m_calendar);
        QCOMPARE(late.dueDate, QDate(2026, 6, 4));
        QCOMPARE(late.pausedDays, 0);
        QCOMPARE(late.ignoredPauses.size(), 1);
        // The fifth working day itself is still prompt: Tuesday 5 May is a holiday, so it is the 12th.
        QCOMPARE(legal::addWorkingDays(received, 5, m_calendar), QDate(2026, 5, 12));
        QCOMPARE(legal::accessDeadline(received, {{{2026, 5, 12}, {2026, 5, 13}}}, {2026, 6, 1}, m_calendar).pausedDays,
                 1);
        QCOMPARE(legal::accessDeadline(received, {{{2026, 5, 13}, {2026, 5, 15}}}, {2026, 6, 1}, m_calendar).pausedDays,
                 0);
    }

    void pauses_data()
    {
        QTest::addColumn<QList<QDate>>("dates"); // asked, answered, asked, answered …
        QTest::addColumn<int>("days");
        const auto day = [](int number) { return QDate(2026, 5, number); };
        QTest::newRow("none") << QList<QDate>{} << 0;
        QTest::newRow("one") << QList<QDate>{day(1), day(4)} << 3;
        QTest::newRow("answered the same day") << QList<QDate>{day(1), day(1)} << 0;
        QTest::newRow("apart") << QList<QDate>{day(1), day(4), day(10), day(12)} << 5;
        QTest::newRow("overlapping") << QList<QDate>{day(1), day(6), day(4), day(9)} << 8;
        QTest::newRow("one within the other") << QList<QDate>{day(1), day(10), day(3), day(5)} << 9;
        QTest::newRow("in another order") << QList<QDate>{day(10), day(12), day(1), day(4)} << 5;
        QTest::newRow("touching") << QList<QDate>{day(1), day(4), day(4), day(6)} << 5;
        QTest::newRow("open until today, the 20th") << QList<QDate>{day(15), QDate()} << 5;
        QTest::newRow("open, over one that was answered") << QList<QDate>{day(1), QDate(), day(3), day(5)} << 19;
        QTest::newRow("asked tomorrow") << QList<QDate>{day(21), QDate()} << 0;
        QTest::newRow("answered before it was asked") << QList<QDate>{day(9), day(4)} << 0;
        QTest::newRow("no date") << QList<QDate>{QDate(), day(4)} << 0;
    }

    void pauses()
    {
        QFETCH(const QList<QDate>, dates);
        QFETCH(const int, days);
        QList<Pause> pauses;
        for (qsizetype i = 0; i + 1 < dates.size(); i += 2)
            pauses.append({dates[i], dates[i + 1]});
        QCOMPARE(legal::pausedDays(pauses, {2026, 5, 20}), days);
    }

    void rollAndWorkingDays()
    {
        QCOMPARE(legal::roll({2026, 4, 4}, m_calendar), QDate(2026, 4, 7)); // Saturday, Easter, Easter Monday
        QCOMPARE(legal::roll({2026, 4, 7}, m_calendar), QDate(2026, 4, 7));
        QCOMPARE(legal::addWorkingDays({2026, 4, 2}, 2, m_calendar), QDate(2026, 4, 7));
        QCOMPARE(legal::addWorkingDays({2026, 4, 7}, -1, m_calendar), QDate(2026, 4, 3));
        QCOMPARE(legal::addWorkingDays({2026, 4, 4}, 0, m_calendar), QDate(2026, 4, 4));
        QCOMPARE(legal::accessDeadline({2026, 5, 4}, {}, {2026, 5, 4}, m_calendar).internalTarget, QDate(2026, 5, 28));
        QVERIFY(!legal::roll({}, m_calendar).isValid());
        QVERIFY(!legal::addWorkingDays({}, 3, m_calendar).isValid());
    }
};

VOICELOG_APPLESS_TEST(TestLegalPeriods)
#include "tst_legalperiods.moc"
