// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/CallTime.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestCallTime : public QObject
{
    Q_OBJECT

    const QTimeZone amsterdam{QByteArray("Europe/Amsterdam")};

private Q_SLOTS:
    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("utc"); // empty: none
        QTest::addColumn<QString>("odd");
        const auto row = [](const char *name, const QString &text, const QString &utc, const QString &odd = {}) {
            QTest::newRow(name) << text << utc << odd;
        };
        row("local, summer", u"2026-06-15 09:00:00"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("local, winter", u"2026-01-15T09:00:00"_s, u"2026-01-15T08:00:00.000Z"_s);
        row("without seconds", u"2026-06-15 09:05"_s, u"2026-06-15T07:05:00.000Z"_s);
        row("fraction", u"2026-06-15 09:00:00.5"_s, u"2026-06-15T07:00:00.500Z"_s);
        row("comma fraction", u"2026-06-15T09:00:00,123456"_s, u"2026-06-15T07:00:00.123Z"_s);
        row("UTC", u"2026-06-15T09:00:00Z"_s, u"2026-06-15T09:00:00.000Z"_s);
        row("offset", u"2026-06-15T09:00:00+02:00"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("offset without colon", u"2026-06-15 09:00:00 -0530"_s, u"2026-06-15T14:30:00.000Z"_s);
        row("short offset", u"2026-06-15T09:00:00+02"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("basic ISO", u"20260615T090000Z"_s, u"2026-06-15T09:00:00.000Z"_s);
        row("compact", u"20260615-090000"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("fourteen digits", u"20260615090000"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("Dutch", u"15-06-2026 9:00"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("slashes", u"2026/06/15 09:00:00"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("RFC 2822", u"Mon, 15 Jun 2026 09:00:00 +0200"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("RFC 2822 in GMT", u"Mon, 15 Jun 2026 07:00:00 GMT"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("epoch", u"1781506800"_s, u"2026-06-15T07:00:00.000Z"_s);
        row("epoch with fraction", u"1781506800.25"_s, u"2026-06-15T07:00:00.250Z"_s);
        row("epoch ms", u"1781506800250"_s, u"2026-06-15T07:00:00.250Z"_s);
        row("before the hour that comes twice", u"2026-10-25 01:59:59"_s, u"2026-10-24T23:59:59.000Z"_s);
        row("in it: the first", u"2026-10-25 02:30:00"_s, u"2026-10-25T00:30:00.000Z"_s, u"ambiguous"_s);
        row("in it, told which", u"2026-10-25T02:30:00+01:00"_s, u"2026-10-25T01:30:00.000Z"_s);
        row("after it", u"2026-10-25 03:00:00"_s, u"2026-10-25T02:00:00.000Z"_s);
        row("before the skipped hour", u"2026-03-29 01:59:59"_s, u"2026-03-29T00:59:59.000Z"_s);
        row("in the skipped hour", u"2026-03-29 02:30:00"_s, u"2026-03-29T01:30:00.000Z"_s, u"skipped"_s);
        row("after it, spring", u"2026-03-29 03:00:00"_s, u"2026-03-29T01:00:00.000Z"_s);
        row("leap day", u"2028-02-29 09:00:00"_s, u"2028-02-29T08:00:00.000Z"_s);
        row("no leap day", u"2026-02-29 09:00:00"_s, {});
        row("hour 24", u"2026-06-15 24:00:00"_s, {});
        row("empty", u""_s, {});
        row("words", u"gisteren"_s, {});
        row("date only", u"2026-06-15"_s, {});
        row("American order is not guessed", u"06/15/2026 09:00"_s, {});
        row("1970", u"1970-01-01 00:00:00"_s, {});
        row("epoch of 1999", u"915148800"_s, {});
        row("offset too far", u"2026-06-15T09:00:00+25:00"_s, {});
        row("endless", QString(100'000, u'1'), {});
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, utc);
        QFETCH(QString, odd);
        const auto time = parsedCallTime(text, amsterdam);
        QCOMPARE(time.has_value(), !utc.isEmpty());
        if (!time)
            return;
        QCOMPARE(time->utc.toString(Qt::ISODateWithMs), utc);
        QCOMPARE(time->utc.timeSpec(), Qt::UTC);
        QCOMPARE(time->ambiguous, odd == u"ambiguous");
        QCOMPARE(time->skipped, odd == u"skipped");
    }

    void durations_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("ms"); // -1: none
        QTest::newRow("seconds") << u"12"_s << 12'000LL;
        QTest::newRow("point") << u"12.5"_s << 12'500LL;
        QTest::newRow("comma") << u"56,652"_s << 56'652LL;
        QTest::newRow("zero") << u"0"_s << 0LL;
        QTest::newRow("m:ss") << u"1:02"_s << 62'000LL;
        QTest::newRow("h:mm:ss") << u"01:00:02"_s << 3'602'000LL;
        QTest::newRow("ISO") << u"PT1M12.5S"_s << 72'500LL;
        QTest::newRow("ISO hours") << u"PT2H"_s << 7'200'000LL;
        QTest::newRow("a day") << u"86400"_s << 86'400'000LL;
        QTest::newRow("over a day") << u"86401"_s << -1LL;
        QTest::newRow("negative") << u"-1"_s << -1LL;
        QTest::newRow("seconds of 60") << u"1:60"_s << -1LL;
        QTest::newRow("words") << u"lang"_s << -1LL;
        QTest::newRow("empty") << u""_s << -1LL;
        QTest::newRow("PT") << u"PT"_s << -1LL;
    }

    void durations()
    {
        QFETCH(QString, text);
        QFETCH(qint64, ms);
        QCOMPARE(parsedDuration(text).value_or(-1), ms);
    }

    void offsets_data()
    {
        QTest::addColumn<QString>("local");
        QTest::addColumn<QString>("utc");
        QTest::addColumn<int>("offset"); // 99999: none
        const auto row = [](const char *name, const QString &local, const QString &utc, int offset) {
            QTest::newRow(name) << local << utc << offset;
        };
        row("Amsterdam, summer", u"2026-06-15T09:00:00Z"_s, u"2026-06-15T07:00:00Z"_s, 7200);
        row("a minute in the queue", u"2026-06-15T09:01:00Z"_s, u"2026-06-15T07:00:00Z"_s, 7200);
        row("fourteen minutes", u"2026-06-15T09:14:00Z"_s, u"2026-06-15T07:00:00Z"_s, 7200);
        row("twenty minutes", u"2026-06-15T09:20:00Z"_s, u"2026-06-15T07:00:00Z"_s, 7200);
        row("clock slip", u"2026-06-15T08:59:58Z"_s, u"2026-06-15T07:00:00Z"_s, 7200);
        row("recorder on UTC", u"2026-06-15T07:00:04Z"_s, u"2026-06-15T07:00:00Z"_s, 0);
        row("recorder without summer time", u"2026-06-15T08:00:04Z"_s, u"2026-06-15T07:00:00Z"_s, 3600);
        row("New York", u"2026-06-15T03:00:04Z"_s, u"2026-06-15T07:00:00Z"_s, -14400);
        row("India", u"2026-06-15T12:30:04Z"_s, u"2026-06-15T07:00:00Z"_s, 19800);
        row("Nepal", u"2026-06-15T12:45:04Z"_s, u"2026-06-15T07:00:00Z"_s, 20700);
        row("the second 02:30", u"2026-10-25T02:30:05Z"_s, u"2026-10-25T01:30:00Z"_s, 3600);
        row("the first 02:30", u"2026-10-25T02:30:05Z"_s, u"2026-10-25T00:30:00Z"_s, 7200);
        row("another day", u"2026-06-17T09:00:00Z"_s, u"2026-06-15T07:00:00Z"_s, 99999);
        row("uid later than the name", u"2026-06-15T09:00:00Z"_s, u"2026-06-16T07:00:00Z"_s, 99999);
        // 07:15 UTC, in a queue for half an hour or three quarters of one: no zone is 2:30 or 2:45 ahead.
        row("waited half an hour", u"2026-06-15T09:45:20Z"_s, u"2026-06-15T07:15:00Z"_s, 7200);
        row("waited three quarters", u"2026-06-15T10:00:20Z"_s, u"2026-06-15T07:15:00Z"_s, 7200);
    }

    void offsets()
    {
        QFETCH(QString, local);
        QFETCH(QString, utc);
        QFETCH(int, offset);
        const auto found = derivedUtcOffset(QDateTime::fromString(local, Qt::ISODate),
                                            QDateTime::fromString(utc, Qt::ISODate).toSecsSinceEpoch(), amsterdam);
        QCOMPARE(found.value_or(99999), offset);
    }
};

VOICELOG_APPLESS_TEST(TestCallTime)
#include "tst_calltime.moc"
