// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <rules/HolidayCalendar.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestHolidayCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void easter_data()
    {
        QTest::addColumn<QDate>("date");
        for (const QDate date : {QDate(1990, 4, 15), QDate(2000, 4, 23), QDate(2008, 3, 23), QDate(2011, 4, 24),
                                 QDate(2024, 3, 31), QDate(2025, 4, 20), QDate(2026, 4, 5), QDate(2038, 4, 25),
                                 QDate(2049, 4, 18), QDate(2076, 4, 19), QDate(2100, 3, 28)})
            QTest::newRow(qPrintable(QString::number(date.year()))) << date;
    }

    void easter()
    {
        QFETCH(const QDate, date);
        QCOMPARE(HolidayCalendar::easter(date.year()), date);
    }

    void theYear2026()
    {
        QCOMPARE(HolidayCalendar().holidaysOf(2026), (QList<QDate>{{2026, 1, 1},
                                                                   {2026, 4, 6},
                                                                   {2026, 4, 27},
                                                                   {2026, 5, 5},
                                                                   {2026, 5, 14},
                                                                   {2026, 5, 25},
                                                                   {2026, 12, 25},
                                                                   {2026, 12, 26}}));
    }

    void birthdays_data()
    {
        QTest::addColumn<QDate>("kept");
        QTest::addColumn<QDate>("not_kept");
        QTest::newRow("Queen's Day") << QDate(2013, 4, 30) << QDate(2013, 4, 27);
        QTest::newRow("Queen's Day on a Sunday") << QDate(2006, 4, 29) << QDate(2006, 4, 30);
        QTest::newRow("the first King's Day, on a Sunday") << QDate(2014, 4, 26) << QDate(2014, 4, 27);
        QTest::newRow("King's Day") << QDate(2026, 4, 27) << QDate(2026, 4, 30);
        QTest::newRow("King's Day on a Sunday") << QDate(2031, 4, 26) << QDate(2031, 4, 27);
    }

    void birthdays()
    {
        QFETCH(const QDate, kept);
        QFETCH(const QDate, not_kept);
        QVERIFY(HolidayCalendar().isHoliday(kept));
        QVERIFY(!HolidayCalendar().isHoliday(not_kept));
    }

    void whatTheOrganisationAdds()
    {
        const QDate goodFriday(2026, 4, 3);
        const QDate equated(2026, 5, 15);
        QVERIFY(HolidayCalendar().isWorkingDay(goodFriday));
        QVERIFY(HolidayCalendar().isWorkingDay(equated));
        const HolidayCalendar calendar({.goodFriday = true, .equated = {equated}});
        QVERIFY(!calendar.isWorkingDay(goodFriday));
        QVERIFY(!calendar.isWorkingDay(equated));
        QCOMPARE(calendar.holidaysOf(2026).size(), 10);
    }

    void everyYearHasEightAndAllLieInIt()
    {
        const HolidayCalendar calendar;
        for (int year = 1990; year <= 2100; ++year) {
            const QList<QDate> days = calendar.holidaysOf(year);
            // Ascension Day may fall on Liberation Day, and none else upon another.
            const bool together = HolidayCalendar::easter(year).addDays(39) == QDate(year, 5, 5);
            QVERIFY2(days.size() == (together ? 7 : 8), qPrintable(QString::number(year)));
            for (const QDate day : days) {
                QCOMPARE(day.year(), year);
                QVERIFY(!calendar.isWorkingDay(day));
            }
        }
        QVERIFY(!calendar.isWorkingDay({2026, 11, 28})); // a Saturday
        QVERIFY(!calendar.isWorkingDay({2026, 11, 29}));
        QVERIFY(calendar.isWorkingDay({2026, 11, 30}));
    }
};

VOICELOG_APPLESS_TEST(TestHolidayCalendar)
#include "tst_holidaycalendar.moc"
