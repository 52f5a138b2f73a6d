// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/TimeRange.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace voicelog;

class TestTimeRange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void overlap()
    {
        QVERIFY((TimeRange{0, 10}.overlaps({9, 20})));
        QVERIFY((!TimeRange{0, 10}.overlaps({10, 20}))); // touching is not overlapping
        QVERIFY((!TimeRange{0, 10}.overlaps({5, 5})));
        QVERIFY((TimeRange{0, 10}.contains(0)));
        QVERIFY((!TimeRange{0, 10}.contains(10)));
    }

    void unionOfStretches_data()
    {
        QTest::addColumn<QList<QPair<int, int>>>("added");
        QTest::addColumn<QList<QPair<int, int>>>("expected");
        using Pairs = QList<QPair<int, int>>;
        QTest::newRow("none") << Pairs{} << Pairs{};
        QTest::newRow("empty ignored") << Pairs{{5, 5}, {9, 3}} << Pairs{};
        QTest::newRow("apart, out of order") << Pairs{{20, 30}, {0, 10}} << Pairs{{0, 10}, {20, 30}};
        QTest::newRow("touching joins") << Pairs{{0, 10}, {10, 20}} << Pairs{{0, 20}};
        QTest::newRow("inside") << Pairs{{0, 100}, {10, 20}} << Pairs{{0, 100}};
        QTest::newRow("bridges") << Pairs{{0, 10}, {20, 30}, {40, 50}, {5, 40}} << Pairs{{0, 50}};
        QTest::newRow("before all") << Pairs{{20, 30}, {1, 2}} << Pairs{{1, 2}, {20, 30}};
    }

    void unionOfStretches()
    {
        using Pairs = QList<QPair<int, int>>;
        QFETCH(Pairs, added);
        QFETCH(Pairs, expected);
        TimeRanges ranges;
        for (const auto &[start, end] : added)
            ranges.add({start, end});
        Pairs found;
        qint64 sum = 0;
        for (const auto &range : ranges.ranges()) {
            found.append({int(range.startMs), int(range.endMs)});
            sum += range.duration();
        }
        QCOMPARE(found, expected);
        QCOMPARE(ranges.duration(), sum);
    }
};

VOICELOG_APPLESS_TEST(TestTimeRange)
#include "tst_timerange.moc"
