// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MemoryRows.h"

#include <common/LocalTime.h>
#include <recordings/RecordingListModel.h>
#include <support/TestMain.h>

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;
using test::MemoryRows;
using Tester = QAbstractItemModelTester;

class TestRecordingListModel : public QObject
{
    Q_OBJECT

    const LocalTime m_time;

private Q_SLOTS:
    void asksNothingBeforeItStarts()
    {
        const auto rows = std::make_shared<MemoryRows>(10);
        RecordingListModel model(rows, m_time);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        QTest::qWait(20);
        QCOMPARE(rows->pagesAsked.load(), 0);
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!model.matchCount());
    }

    void firstPageThenCount()
    {
        const auto rows = std::make_shared<MemoryRows>(4000);
        RecordingListModel model(rows, m_time);
        {
            const QMutexLocker slowCount(&rows->countGate);
            model.start({}, {});
            QTRY_COMPARE(model.rowCount(), 200);
            QVERIFY(!model.matchCount());
            QCOMPARE(model.index(0, int(RecordingColumn::Number)).data().toString(), u"TEST-0003999"_s);
        }
        QTRY_COMPARE(model.matchCount(), 4000);
        QCOMPARE(model.rowCount(), 4000);
    }

    void fetchesWhatIsLookedAt()
    {
        RecordingListModel model(std::make_shared<MemoryRows>(4000), m_time);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 4000);
        const QModelIndex last = model.index(3999, int(RecordingColumn::Number));
        QCOMPARE(last.data().toString(), u"…"_s);
        QVERIFY(!last.data(RecordingListModel::IdRole).isValid());
        QTRY_COMPARE(last.data().toString(), u"TEST-0000000"_s);
        const QModelIndex middle = model.index(2000, int(RecordingColumn::Number));
        QCOMPARE(middle.data().toString(), u"…"_s);
        QTRY_COMPARE(middle.data().toString(), u"TEST-0001999"_s);
    }

    void growsWithoutACount()
    {
        const auto rows = std::make_shared<MemoryRows>(500);
        RecordingListModel model(rows, m_time);
        const QMutexLocker slowCount(&rows->countGate);
        model.start({}, {});
        for (const int expected : {200, 400, 500}) {
            QTRY_COMPARE(model.rowCount(), expected);
            if (model.canFetchMore({}))
                model.fetchMore({});
        }
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(model.matchCount(), 500); // the end was met
    }

    void newFilterResets()
    {
        RecordingListModel model(std::make_shared<MemoryRows>(300), m_time);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 300);
        QSignalSpy settled(&model, &RecordingListModel::settled);
        RecordingFilter nothing;
        nothing.line = u"none"_s;
        model.setFilter(nothing);
        QVERIFY(settled.wait());
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.matchCount(), 0);
    }

    void orderTurnsAround()
    {
        RecordingListModel model(std::make_shared<MemoryRows>(300), m_time);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 300);
        model.setOrder({RecordingSort::StartedAt, false});
        QTRY_COMPARE(model.index(0, int(RecordingColumn::Number)).data().toString(), u"TEST-0000000"_s);
    }

    void refreshFollowsRecordings_data()
    {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("added");
        QTest::addColumn<int>("expected");
        QTest::newRow("newer ones come in above") << 10 << 3 << 13;
        QTest::newRow("at the very top") << 0 << 1 << 1;
        QTest::newRow("nothing new") << 10 << 0 << 10;
        QTest::newRow("over the page's edge") << 199 << 2 << 201;
    }

    void refreshFollowsRecordings()
    {
        QFETCH(int, row);
        QFETCH(int, added);
        QFETCH(int, expected);
        const auto rows = std::make_shared<MemoryRows>(1000);
        RecordingListModel model(rows, m_time);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 1000);
        model.setVisibleRows(0, 220);
        QTRY_VERIFY(model.index(220, 0).data(RecordingListModel::IdRole).isValid());
        const QPersistentModelIndex chosen = model.index(row, 0);
        const Id id = chosen.data(RecordingListModel::IdRole).value<Id>();

        QSignalSpy settled(&model, &RecordingListModel::settled);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        rows->add(added);
        model.refresh();
        QVERIFY(settled.wait());
        QCOMPARE(model.rowCount(), 1000 + added);
        QCOMPARE(chosen.row(), expected);
        QCOMPARE(chosen.data(RecordingListModel::IdRole).value<Id>(), id);
        QCOMPARE(resets.count(), 0);
    }

    void refreshOfAShorterList()
    {
        const auto rows = std::make_shared<MemoryRows>(1000);
        RecordingListModel model(rows, m_time);
        const Tester tester(&model, Tester::FailureReportingMode::QtTest);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 1000);
        QSignalSpy settled(&model, &RecordingListModel::settled);
        rows->removeOldest(900);
        model.refresh();
        QVERIFY(settled.wait());
        QCOMPARE(model.rowCount(), 100);
        QCOMPARE(model.matchCount(), 100);
    }

    void aMillionRowsAreImmediate()
    {
        const auto rows = std::make_shared<MemoryRows>(1'000'000);
        RecordingListModel model(rows, m_time);
        QElapsedTimer timer;
        timer.start();
        model.start({}, {});
        QTRY_VERIFY(model.rowCount() >= 200);
        const qint64 first = timer.elapsed();
        QTRY_COMPARE(model.rowCount(), 1'000'000);
        timer.restart();
        const QModelIndex last = model.index(999'999, 0);
        QTRY_VERIFY_WITH_TIMEOUT(last.data(RecordingListModel::IdRole).isValid(), 5000);
        QVERIFY2(first < 500, qPrintable(QString::number(first)));
        QVERIFY2(timer.elapsed() < 500, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(rows->pagesAsked < 10);
    }

    void headerSaysWhatSorts()
    {
        RecordingListModel model(std::make_shared<MemoryRows>(1), m_time);
        for (const RecordingColumn column : allRecordingColumns) {
            const QString tip = model.headerData(int(column), Qt::Horizontal, Qt::ToolTipRole).toString();
            QVERIFY(!model.headerData(int(column), Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
            QCOMPARE(tip.contains(u"cannot be sorted"_s), !RecordingColumnInfo::sort(column).has_value());
        }
    }

    void wordsAndNotColourAlone()
    {
        RecordingListModel model(std::make_shared<MemoryRows>(6), m_time);
        model.start({}, {});
        QTRY_COMPARE(model.rowCount(), 6);
        const QModelIndex warned = model.index(0, int(RecordingColumn::Remarks)); // number 5
        QCOMPARE(warned.data().toString(), u"Warning"_s);
        QVERIFY(RecordingCells::look(*model.recordingAt(0), RecordingColumn::Remarks));
        const QString spoken = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"TEST-0000005"_s));
        QVERIFY(spoken.contains(u"has warnings"_s));
    }
};

VOICELOG_WIDGET_TEST(TestRecordingListModel)
#include "tst_recordinglistmodel.moc"
