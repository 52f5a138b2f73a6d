// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MemoryRows.h"

#include <common/AppSettings.h>
#include <common/LocalTime.h>
#include <recordings/RecordingListModel.h>
#include <recordings/RecordingListView.h>
#include <support/TestMain.h>

#include <QHeaderView>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;
using test::MemoryRows;

class TestRecordingListView : public QObject
{
    Q_OBJECT

    const LocalTime m_time;
    QTemporaryDir m_folder;
    std::shared_ptr<MemoryRows> m_rows;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<RecordingListModel> m_model;
    std::unique_ptr<RecordingListView> m_view;

    void makeView()
    {
        m_view.reset();
        m_model = std::make_unique<RecordingListModel>(m_rows, m_time);
        m_view = std::make_unique<RecordingListView>(m_model.get(), *m_settings);
        m_view->resize(900, 500);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
        m_model->start({}, {});
        QTRY_COMPARE(m_model->matchCount(), 5000);
    }
    void clickHeader(RecordingColumn column)
    {
        QHeaderView *header = m_view->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(int(column)) + 12, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    QAction *columnAction(QMenu &menu, RecordingColumn column)
    {
        m_view->fillColumnMenu(&menu);
        return menu.findChild<QAction *>(u"column-%1"_s.arg(RecordingColumnInfo::id(column)));
    }

private Q_SLOTS:
    void init()
    {
        m_rows = std::make_shared<MemoryRows>(5000);
        m_settings = std::make_unique<AppSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s));
        makeView();
    }
    void cleanup() { m_view.reset(); }

    void columnsAreRemembered()
    {
        {
            QMenu menu;
            QAction *direction = columnAction(menu, RecordingColumn::Direction);
            QVERIFY(direction && !direction->isChecked());
            direction->trigger();
            columnAction(menu, RecordingColumn::Agent);
        }
        QVERIFY(!m_view->isColumnHidden(int(RecordingColumn::Direction)));
        m_view->setColumnWidth(int(RecordingColumn::Number), 222);
        QHeaderView *header = m_view->horizontalHeader();
        header->moveSection(header->visualIndex(int(RecordingColumn::Number)), 0);
        makeView();
        QVERIFY(!m_view->isColumnHidden(int(RecordingColumn::Direction)));
        QVERIFY(m_view->isColumnHidden(int(RecordingColumn::Contract)));
        QCOMPARE(m_view->columnWidth(int(RecordingColumn::Number)), 222);
        QCOMPARE(m_view->horizontalHeader()->visualIndex(int(RecordingColumn::Number)), 0);
    }

    void columnsGoBackToTheFirst()
    {
        QMenu menu;
        columnAction(menu, RecordingColumn::Agent)->trigger();
        QVERIFY(m_view->isColumnHidden(int(RecordingColumn::Agent)));
        menu.findChild<QAction *>(u"column-reset"_s)->trigger();
        QVERIFY(!m_view->isColumnHidden(int(RecordingColumn::Agent)));
    }

    void headersSort()
    {
        clickHeader(RecordingColumn::Duration);
        QCOMPARE(m_model->order(), (RecordingOrder{RecordingSort::Duration, true}));
        clickHeader(RecordingColumn::Duration);
        QCOMPARE(m_model->order(), (RecordingOrder{RecordingSort::Duration, false}));
        clickHeader(RecordingColumn::Customer); // cannot be sorted by
        QCOMPARE(m_model->order(), (RecordingOrder{RecordingSort::Duration, false}));
        QCOMPARE(m_view->horizontalHeader()->sortIndicatorSection(), int(RecordingColumn::Duration));
        QTRY_VERIFY(m_model->matchCount().has_value());
    }

    void keysGoThroughTheList()
    {
        QSignalSpy chosen(m_view.get(), &RecordingListView::currentRecordingChanged);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->currentRecording(), MemoryRows::idOf(4999));
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->currentRecording(), MemoryRows::idOf(4998));
        QTest::keyClick(m_view.get(), Qt::Key_End); // not fetched yet: told when it is
        QTRY_COMPARE(m_view->currentRecording(), MemoryRows::idOf(0));
        QCOMPARE(chosen.count(), 3);
        QSignalSpy opened(m_view.get(), &RecordingListView::openRequested);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void selectionSurvivesARefresh()
    {
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        const Id chosen = m_view->currentRecording();
        QSignalSpy changed(m_view.get(), &RecordingListView::currentRecordingChanged);
        QSignalSpy settled(m_model.get(), &RecordingListModel::settled);
        m_rows->add(7);
        m_model->refresh();
        QVERIFY(settled.wait());
        QCOMPARE(m_view->currentIndex().row(), 8);
        QCOMPARE(m_view->currentRecording(), chosen);
        QCOMPARE(changed.count(), 0);
    }

    void selectionSurvivesAnotherOrder()
    {
        m_view->setCurrentRecording(MemoryRows::idOf(4990));
        QCOMPARE(m_view->currentIndex().row(), 9);
        QSignalSpy settled(m_model.get(), &RecordingListModel::settled);
        m_model->setOrder({RecordingSort::StartedAt, false});
        QVERIFY(settled.wait());
        QCOMPARE(m_view->currentRecording(), MemoryRows::idOf(4990)); // far away now, but still the one that is open
        QVERIFY(m_view->selectionModel()->selectedRows().isEmpty());
    }

    void tabLeavesTheList() { QVERIFY(!m_view->tabKeyNavigation()); }
};

VOICELOG_WIDGET_TEST(TestRecordingListView)
#include "tst_recordinglistview.moc"
