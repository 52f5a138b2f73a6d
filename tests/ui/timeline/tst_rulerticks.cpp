// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/TestMain.h>
#include <timeline/RulerTicks.h>
#include <timeline/TimeText.h>

#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

class RulerTicksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepIsRound_data()
    {
        QTest::addColumn<int>("sampleRate");
        QTest::addColumn<double>("framesPerPixel");
        QTest::addColumn<double>("frames");
        QTest::addColumn<int>("divisions");
        QTest::addColumn<qint64>("us");
        // Labels at least 100 pixels apart.
        QTest::newRow("as deep as it goes") << 8000 << ZoomLevel::deepest << 2.0 << 2 << qint64(0);
        QTest::newRow("two samples") << 8000 << 1.0 / 60 << 2.0 << 2 << qint64(0);
        QTest::newRow("five samples") << 8000 << 1.0 / 30 << 5.0 << 5 << qint64(0);
        QTest::newRow("ten samples at 48 kHz") << 48000 << 0.07 << 10.0 << 5 << qint64(0);
        QTest::newRow("a millisecond") << 8000 << 0.08 << 8.0 << 5 << qint64(1000);
        QTest::newRow("2 ms") << 8000 << 0.1 << 16.0 << 4 << qint64(2000);
        QTest::newRow("10 ms at 44.1 kHz") << 44100 << 4.41 << 441.0 << 5 << qint64(10'000);
        QTest::newRow("just over 10 ms") << 44100 << 4.42 << 882.0 << 4 << qint64(20'000);
        QTest::newRow("a second") << 8000 << 80.0 << 8000.0 << 5 << qint64(1'000'000);
        QTest::newRow("15 seconds") << 8000 << 1000.0 << 120'000.0 << 3 << qint64(15'000'000);
        QTest::newRow("a minute") << 8000 << 4800.0 << 480'000.0 << 6 << qint64(60'000'000);
        QTest::newRow("an hour") << 8000 << 288'000.0 << 28'800'000.0 << 6 << qint64(3'600'000'000);
        QTest::newRow("two days") << 8000 << 8000.0 * 900 << 8000.0 * 172'800 << 4 << qint64(172'800'000'000);
    }
    void stepIsRound()
    {
        QFETCH(int, sampleRate);
        QFETCH(double, framesPerPixel);
        QFETCH(double, frames);
        QFETCH(int, divisions);
        QFETCH(qint64, us);
        const TimelineGeometry geometry{sampleRate, 1'000'000'000, 0, ZoomLevel(framesPerPixel), 1000};
        const RulerStep step = rulerStep(geometry, 100);
        QCOMPARE(step.frames, frames);
        QCOMPARE(step.divisions, divisions);
        QCOMPARE(step.us, us);
    }

    void labels_data()
    {
        QTest::addColumn<qint64>("frames");
        QTest::addColumn<double>("first");
        QTest::addColumn<double>("framesPerPixel");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("minutes") << qint64(8000 * 300) << 0.0 << 4800.0
                                 << QStringList{u"00:00"_s, u"01:00"_s, u"02:00"_s, u"03:00"_s, u"04:00"_s, u"05:00"_s};
        QTest::newRow("hours are written where the recording has them")
            << qint64(8000) * 7200 << 0.0 << 4800.0 * 4
            << QStringList{u"0:00:00"_s, u"0:05:00"_s, u"0:10:00"_s, u"0:15:00"_s};
        QTest::newRow("tenths") << qint64(8000 * 60) << 8000.0 * 10 << 8.0
                                << QStringList{u"00:10.0"_s, u"00:10.1"_s, u"00:10.2"_s, u"00:10.3"_s, u"00:10.4"_s};
        QTest::newRow("samples") << qint64(8000 * 60) << 79'998.0 << 1.0 / 50
                                 << QStringList{u"#79998"_s, u"#80000"_s, u"#80002"_s, u"#80004"_s, u"#80006"_s};
        QTest::newRow("no further than the end")
            << qint64(8000 * 2) << 0.0 << 80.0 << QStringList{u"00:00"_s, u"00:01"_s, u"00:02"_s};
    }
    void labels()
    {
        QFETCH(qint64, frames);
        QFETCH(double, first);
        QFETCH(double, framesPerPixel);
        QFETCH(QStringList, labels);
        const double width = framesPerPixel == 4800.0 * 4 ? 400 : framesPerPixel == 4800.0 ? 520 : 420;
        const TimelineGeometry geometry{8000, frames, first, ZoomLevel(framesPerPixel), width};
        QStringList found;
        for (const RulerTick &tick : rulerTicks(geometry, 100)) {
            QCOMPARE(tick.major, !tick.label.isEmpty());
            if (tick.major)
                found << tick.label;
        }
        QCOMPARE(found, labels);
    }

    void areInOrderAndExactAfterHours()
    {
        const qint64 day = qint64(8000) * 86'400;
        const TimelineGeometry geometry{8000, day, double(day) - 8000.0 * 8, ZoomLevel(8000.0 / 120), 1600};
        const QList<RulerTick> ticks = rulerTicks(geometry, 100);
        QVERIFY(ticks.size() > 10);
        for (qsizetype i = 1; i < ticks.size(); ++i)
            QVERIFY(ticks[i].frame > ticks[i - 1].frame);
        QCOMPARE(ticks.last().frame, double(day));
        QCOMPARE(ticks.last().label, u"24:00:00"_s);
    }

    void nothingToRule_data()
    {
        QTest::addColumn<TimelineGeometry>("geometry");
        QTest::newRow("no frames") << TimelineGeometry{8000, 0, 0, ZoomLevel(1), 100};
        QTest::newRow("no width") << TimelineGeometry{8000, 100, 0, ZoomLevel(1), 0};
        QTest::newRow("no rate") << TimelineGeometry{0, 100, 0, ZoomLevel(1), 100};
    }
    void nothingToRule()
    {
        QFETCH(TimelineGeometry, geometry);
        QVERIFY(rulerTicks(geometry, 100).isEmpty());
    }

    void spoken_data()
    {
        QTest::addColumn<qint64>("ms");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << u"0 seconds"_s;
        QTest::newRow("1 s") << qint64(1000) << u"1 second"_s;
        QTest::newRow("tenths") << qint64(1530) << u"1.5 seconds"_s;
        QTest::newRow("no tenths from ten seconds") << qint64(10'400) << u"10 seconds"_s;
        QTest::newRow("1:03") << qint64(63'000) << u"1 minute 3 seconds"_s;
        QTest::newRow("minutes alone") << qint64(240'000) << u"4 minutes"_s;
        QTest::newRow("2:00:01") << qint64(7'201'000) << u"2 hours 1 second"_s;
    }
    void spoken()
    {
        QFETCH(qint64, ms);
        QFETCH(QString, text);
        QLocale::setDefault(QLocale::c());
        QCOMPARE(TimeText::spoken(ms), text);
    }
};

VOICELOG_GUILESS_TEST(RulerTicksTest)
#include "tst_rulerticks.moc"
