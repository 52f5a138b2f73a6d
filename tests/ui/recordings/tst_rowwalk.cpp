// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MemoryRows.h"

#include <base/BaseErrors.h>
#include <recordings/RowWalk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace voicelog;
using test::MemoryRows;

class TestRowWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyPlace_data()
    {
        QTest::addColumn<qint64>("total");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("known"); // the count as far as it is known
        QTest::addColumn<qsizetype>("rows");
        QTest::newRow("empty") << 0LL << 0LL << -1LL << qsizetype(0);
        QTest::newRow("one") << 1LL << 0LL << -1LL << qsizetype(1);
        QTest::newRow("just a page") << 200LL << 0LL << 200LL << qsizetype(200);
        QTest::newRow("last page is short") << 201LL << 200LL << 201LL << qsizetype(1);
        QTest::newRow("far, count unknown") << 50'000LL << 20'000LL << -1LL << qsizetype(200);
        QTest::newRow("end of many") << 1'000'000LL << 999'800LL << 1'000'000LL << qsizetype(200);
        QTest::newRow("middle of many") << 1'000'000LL << 500'000LL << 1'000'000LL << qsizetype(200);
        QTest::newRow("beyond the end") << 100LL << 400LL << -1LL << qsizetype(0);
    }

    void anyPlace()
    {
        QFETCH(qint64, total);
        QFETCH(qint64, first);
        QFETCH(qint64, known);
        QFETCH(qsizetype, rows);
        RowWalk walk(std::make_shared<MemoryRows>(total), {}, {});
        const auto chunk = walk.rows(first, 200, known, {});
        VERIFY_OK(chunk);
        QCOMPARE(chunk->rows.size(), rows);
        for (qsizetype i = 0; i < rows; ++i) // newest first
            QCOMPARE(chunk->rows[i].id, MemoryRows::idOf(total - 1 - first - i));
    }

    void endsAreNear()
    {
        const auto rows = std::make_shared<MemoryRows>(1'000'000);
        RowWalk walk(rows, {}, {});
        QCOMPARE(walk.distance(0, 200, 1'000'000), 0);
        QCOMPARE(walk.distance(999'800, 200, 1'000'000), 0);
        QCOMPARE(walk.distance(999'800, 200, -1), 999'800); // without the count there is only one way
        VERIFY_OK(walk.rows(999'800, 200, 1'000'000, {}));
        QCOMPARE(rows->pagesAsked.load(), 1);
    }

    void comesPastOnce()
    {
        const auto rows = std::make_shared<MemoryRows>(1'000'000);
        RowWalk walk(rows, {}, {});
        VERIFY_OK(walk.rows(400'000, 200, 1'000'000, {}));
        const int first = rows->pagesAsked;
        VERIFY_OK(walk.rows(400'200, 200, 1'000'000, {}));
        QCOMPARE(rows->pagesAsked.load(), first + 1);
        VERIFY_OK(walk.rows(399'000, 200, 1'000'000, {}));
        QVERIFY(rows->pagesAsked.load() <= first + 3);
    }

    void tellsTheEnd()
    {
        RowWalk walk(std::make_shared<MemoryRows>(450), {}, {});
        const auto inside = walk.rows(0, 200, -1, {});
        VERIFY_OK(inside);
        QVERIFY(!inside->end);
        const auto last = walk.rows(400, 200, -1, {});
        VERIFY_OK(last);
        QCOMPARE(last->end, 450);
    }

    void cancels()
    {
        RowWalk walk(std::make_shared<MemoryRows>(1'000'000), {}, {});
        const CancelToken cancel;
        cancel.cancel();
        VERIFY_ERROR(walk.rows(0, 200, -1, cancel), errors::Cancelled);
    }
};

VOICELOG_APPLESS_TEST(TestRowWalk)
#include "tst_rowwalk.moc"
