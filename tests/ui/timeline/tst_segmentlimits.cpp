// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/FakeClock.h>
#include <support/TestMain.h>
#include <timeline/SegmentLimits.h>

#include <QTest>

using namespace voicelog;

class SegmentLimitsTest : public QObject
{
    Q_OBJECT

private:
    test::FakeClock m_clock;

    Segment make(SegmentKind kind, qint64 start, qint64 end)
    {
        return {Id::create(m_clock), kind, {start, end}, {}, 1};
    }

private Q_SLOTS:
    void limits_data()
    {
        QTest::addColumn<QString>("gesture");
        QTest::addColumn<qint64>("value");
        QTest::addColumn<TimeRange>("range");
        // The segment is [1000, 2000); its kind also has [200, 500) and [3000, 4000); the recording ends at 5000.
        const auto row = [](const char *name, const char *gesture, qint64 value, qint64 start, qint64 end) {
            QTest::newRow(name) << QString::fromLatin1(gesture) << value << TimeRange{start, end};
        };
        row("move", "move", 300, 1300, 2300);
        row("move to the wall on the right", "move", 1000, 2000, 3000);
        row("move into it", "move", 1001, 2000, 3000);
        row("move far beyond", "move", 100'000, 2000, 3000);
        row("move to the wall on the left", "move", -500, 500, 1500);
        row("move into that", "move", -501, 500, 1500);
        row("start", "start", 700, 700, 2000);
        row("start into the left wall", "start", 400, 500, 2000);
        row("start leaves the least length", "start", 1999, 1950, 2000);
        row("end", "end", 2500, 1000, 2500);
        row("end into the right wall", "end", 3001, 1000, 3000);
        row("end leaves the least length", "end", 0, 1000, 1050);
    }
    void limits()
    {
        QFETCH(QString, gesture);
        QFETCH(qint64, value);
        QFETCH(TimeRange, range);
        const Segment segment = make(SegmentKind::Hold, 1000, 2000);
        const QList<Segment> all{make(SegmentKind::Hold, 200, 500), segment, make(SegmentKind::Hold, 3000, 4000),
                                 make(SegmentKind::Talk, 0, 5000)};
        const SegmentLimits limits(all, segment, 5000);
        const TimeRange got = gesture == QLatin1StringView("move")    ? limits.moved(value)
                              : gesture == QLatin1StringView("start") ? limits.withStart(value)
                                                                      : limits.withEnd(value);
        QCOMPARE(got, range);
    }

    void recordingIsTheWallWhereNoneIsNearer()
    {
        const Segment segment = make(SegmentKind::Masked, 100, 200);
        const SegmentLimits limits({segment}, segment, 1000);
        QCOMPARE(limits.moved(-500), (TimeRange{0, 100}));
        QCOMPARE(limits.moved(5000), (TimeRange{900, 1000}));
        QCOMPARE(limits.withEnd(9999), (TimeRange{100, 1000}));
        QCOMPARE(limits.withStart(-9), (TimeRange{0, 200}));
    }

    void shorterThanTheLeastIsNotForcedOverAWall()
    {
        const Segment segment = make(SegmentKind::Talk, 100, 120);
        const QList<Segment> all{make(SegmentKind::Talk, 0, 100), segment, make(SegmentKind::Talk, 120, 300)};
        const SegmentLimits limits(all, segment, 1000);
        QCOMPARE(limits.moved(3), segment.range);
        QCOMPARE(limits.withStart(50), segment.range);
        QCOMPARE(limits.withEnd(50), segment.range);
    }

    void isFree_data()
    {
        QTest::addColumn<TimeRange>("range");
        QTest::addColumn<bool>("hold");
        QTest::addColumn<bool>("talk");
        QTest::newRow("touching") << TimeRange{2000, 3000} << true << true;
        QTest::newRow("over") << TimeRange{1999, 3000} << false << true;
        QTest::newRow("around") << TimeRange{0, 5000} << false << true;
        QTest::newRow("empty") << TimeRange{3000, 3000} << false << false;
        QTest::newRow("beyond the end") << TimeRange{4000, 5001} << false << false;
        QTest::newRow("before the start") << TimeRange{-1, 10} << false << false;
    }
    void isFree()
    {
        QFETCH(TimeRange, range);
        QFETCH(bool, hold);
        QFETCH(bool, talk);
        const QList<Segment> all{make(SegmentKind::Hold, 1000, 2000)};
        QCOMPARE(SegmentLimits::isFree(all, SegmentKind::Hold, range, 5000), hold);
        QCOMPARE(SegmentLimits::isFree(all, SegmentKind::Talk, range, 5000), talk);
    }
};

VOICELOG_GUILESS_TEST(SegmentLimitsTest)
#include "tst_segmentlimits.moc"
