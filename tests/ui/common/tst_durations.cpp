// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/Durations.h>
#include <common/JobBar.h>
#include <common/LocalTime.h>
#include <support/TestMain.h>

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestDurations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void clock_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0:00"_s;
        QTest::newRow("just under a second") << qint64(999) << u"0:00"_s;
        QTest::newRow("seconds") << qint64(7000) << u"0:07"_s;
        QTest::newRow("minute") << qint64(60'000) << u"1:00"_s;
        QTest::newRow("just under an hour") << qint64(3'599'999) << u"59:59"_s;
        QTest::newRow("hour") << qint64(3'600'000) << u"1:00:00"_s;
        QTest::newRow("day") << qint64(86'400'000) << u"24:00:00"_s;
        QTest::newRow("negative") << qint64(-5) << u"0:00"_s;
    }

    void clock()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QCOMPARE(durations::clock(ms), text);
    }

    void parse_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: refused
        QTest::newRow("seconds") << u"90"_s << qint64(90'000);
        QTest::newRow("minutes") << u"1:30"_s << qint64(90'000);
        QTest::newRow("hours") << u" 1:02:05 "_s << qint64(3'725'000);
        QTest::newRow("point") << u"12:05.250"_s << qint64(725'250);
        QTest::newRow("comma, short") << u"0:01,5"_s << qint64(1'500);
        QTest::newRow("sixty seconds") << u"1:60"_s << qint64(-1);
        QTest::newRow("sixty minutes") << u"1:60:00"_s << qint64(-1);
        QTest::newRow("many minutes") << u"90:00"_s << qint64(5'400'000);
        QTest::newRow("empty") << u""_s << qint64(-1);
        QTest::newRow("words") << u"noon"_s << qint64(-1);
        QTest::newRow("negative") << u"-5"_s << qint64(-1);
    }

    void parse()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(durations::parse(text).value_or(-1), ms);
    }

    void preciseGoesThroughParse()
    {
        for (const qint64 ms : {qint64(0), qint64(1), qint64(61'007), qint64(3'725'250)})
            QCOMPARE(durations::parse(durations::precise(ms)).value_or(-1), ms);
    }

    void localTimeFollowsTheOrganisation()
    {
        const LocalTime amsterdam;
        const QDateTime summer(QDate(2026, 6, 30), QTime(22, 30), QTimeZone::UTC);
        QCOMPARE(amsterdam.date(summer), u"01/07/2026"_s); // already the next day there
        QCOMPARE(amsterdam.time(summer), u"00:30"_s);
        const QDateTime winter(QDate(2026, 12, 31), QTime(22, 30), QTimeZone::UTC);
        QCOMPARE(amsterdam.dateTime(winter), u"31/12/2026 23:30"_s);
        QCOMPARE(amsterdam.startOfDay(QDate(2026, 7, 1)), QDateTime(QDate(2026, 6, 30), QTime(22, 0), QTimeZone::UTC));
        QVERIFY(amsterdam.date({}).isEmpty());
    }

    void progressInWords()
    {
        const Progress half{.doneItems = 120, .totalItems = 400, .doneBytes = 1'000'000, .totalBytes = 4'000'000};
        QCOMPARE(JobBar::describe(half, 500), u"120 of 400 · 1.0 MB of 4.0 MB"_s); // too early to guess
        QCOMPARE(JobBar::describe(half, 60'000), u"120 of 400 · 1.0 MB of 4.0 MB · about 3 minute(s) left"_s);
        QCOMPARE(JobBar::describe({.doneItems = 7}, 60'000), u"7"_s);
    }
};

VOICELOG_WIDGET_TEST(TestDurations)
#include "tst_durations.moc"
