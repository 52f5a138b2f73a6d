// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/MessageBar.h>
#include <recordings/FolderWatching.h>
#include <recordings/RecordingListView.h>
#include <recordings/WatchDialog.h>
#include <recordings/WatchFolderDialog.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A privacy officer lets the console take in what a recorder leaves in a folder: says which, sees how it goes, and
/// locks the archive in between.
class StoryWatchedFolder : public QObject
{
    Q_OBJECT

    static WatchDialog *openDialog(test::RecordingsDesk &desk)
    {
        desk.page->findChild<QAction *>(u"doWatch"_s)->trigger();
        return desk.dialog<WatchDialog>();
    }
    static QString cell(const WatchDialog *dialog, int column)
    {
        return dialog->findChild<QTableView *>(u"watchTable"_s)->model()->index(0, column).data().toString();
    }
    static FolderWatching *watching(const test::RecordingsDesk &desk)
    {
        return desk.page->findChild<FolderWatching *>();
    }
    static void watch(test::RecordingsDesk &desk)
    {
        WatchedFolder folder;
        folder.id = Id::create(desk.archive.clock());
        folder.programmeId = desk.programme.id;
        folder.folder = desk.files.filePath(u"drop"_s);
        folder.removesSources = true;
        folder.waitSeconds = 0;
        watching(desk)->setFolders({folder});
    }
    static QStringList dropped(const test::RecordingsDesk &desk)
    {
        return QDir(desk.files.filePath(u"drop"_s)).entryList(QDir::Files);
    }

private Q_SLOTS:
    void aFolderIsChosenAndWatched()
    {
        test::RecordingsDesk desk;
        desk.writeTone(u"drop/one.wav"_s, 1.5);
        desk.writeText(u"drop/broken.wav"_s, "this is no sound at all");
        desk.show();
        auto *dialog = openDialog(desk);
        QVERIFY(dialog);
        auto *add = dialog->findChild<QPushButton *>(u"watchAdd"_s);
        QTRY_VERIFY(add->isEnabled());
        QTest::mouseClick(add, Qt::LeftButton);
        auto *edit = desk.dialog<WatchFolderDialog>();
        QVERIFY(edit);
        auto *store = edit->findChild<QPushButton *>(u"watchStore"_s);
        QVERIFY(!store->isEnabled() && !store->toolTip().isEmpty());
        QVERIFY(!edit->findChild<QCheckBox *>(u"watchRemoves"_s)->isChecked()); // nobody loses a file unasked

        // A folder that will not do is told of, and the dialog stays.
        desk.fileDialog.answers = {QStringList{desk.archive.path()}, QStringList{desk.files.filePath(u"drop"_s)}};
        QTest::mouseClick(edit->findChild<QToolButton *>(u"watchChoose"_s), Qt::LeftButton);
        QVERIFY(store->isEnabled());
        QTest::mouseClick(store, Qt::LeftButton);
        QTRY_VERIFY(store->isEnabled() && edit->findChild<MessageBar *>()->isVisible());
        QTest::mouseClick(edit->findChild<QToolButton *>(u"watchChoose"_s), Qt::LeftButton);
        edit->findChild<QSpinBox *>(u"watchWait"_s)->setValue(0);
        edit->findChild<QCheckBox *>(u"watchRemoves"_s)->click();
        QTest::mouseClick(store, Qt::LeftButton);

        // It is looked at at once.
        QTRY_COMPARE(cell(dialog, WatchModel::TakenColumn), u"1"_s);
        QCOMPARE(cell(dialog, WatchModel::StaysColumn), u"1"_s);
        QCOMPARE(cell(dialog, WatchModel::ProgrammeColumn), u"Service desk"_s);
        QVERIFY(!cell(dialog, WatchModel::LookedColumn).isEmpty());
        auto *stays = dialog->findChild<QListWidget *>(u"watchStays"_s);
        QCOMPARE(stays->count(), 1);
        QVERIFY(stays->item(0)->text().startsWith(u"broken.wav"_s));
        QCOMPARE(dropped(desk), QStringList{u"broken.wav"_s});
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        const QAbstractItemModelTester tester(dialog->findChild<QTableView *>(u"watchTable"_s)->model());

        // Off, nothing comes in; on again, it does.
        auto *model = dialog->findChild<QTableView *>(u"watchTable"_s)->model();
        QVERIFY(model->setData(model->index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
        QCOMPARE(cell(dialog, WatchModel::StateColumn), u"Off"_s);
        desk.writeTone(u"drop/two.wav"_s, 1.7);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"watchLook"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.jobs->runningCount(), 0);
        QCOMPARE(dropped(desk).size(), 2);
        QVERIFY(model->setData(model->index(0, 0), Qt::Checked, Qt::CheckStateRole));
        QTRY_COMPARE(dropped(desk), QStringList{u"broken.wav"_s});
        QTRY_COMPARE(list->model()->rowCount(), 2);

        // No longer.
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"watchRemove"_s), Qt::LeftButton);
        QCOMPARE(model->rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton *>(u"watchRemove"_s)->isEnabled());
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), 2);
        QCOMPARE(desk.audit(u"RECORDING_VERIFIED"_s).size(), 2);
    }

    void lockingLosesNothing()
    {
        test::RecordingsDesk desk;
        for (int i = 0; i < 40; ++i)
            desk.writeTone(u"drop/call-%1.wav"_s.arg(i), 1 + i * 0.01);
        desk.show();
        watch(desk);
        QTRY_VERIFY(dropped(desk).size() < 40 || !desk.audit(u"RECORDING_IMPORTED"_s).isEmpty());
        desk.close(); // in the middle of it
        const qsizetype before = desk.audit(u"RECORDING_IMPORTED"_s).size();
        QVERIFY(dropped(desk).size() >= 40 - before); // no file is gone that is not in
        desk.writeTone(u"drop/late.wav"_s, 2.5);
        QTest::qWait(50);
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), before); // nothing goes on behind a lock

        desk.open();
        desk.show();
        QCOMPARE(watching(desk)->folders().size(), 1); // it is remembered on this computer
        watching(desk)->look();
        QTRY_COMPARE_WITH_TIMEOUT(dropped(desk).size(), 0, 60'000);
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), 41);
    }

    void aShareThatIsAway()
    {
        test::RecordingsDesk desk;
        desk.writeTone(u"drop/one.wav"_s, 1.5);
        QDir files(desk.files.path());
        QVERIFY(files.rename(u"drop"_s, u"away"_s));
        desk.show();
        watch(desk);
        auto *dialog = openDialog(desk);
        QVERIFY(dialog);
        QTRY_VERIFY(cell(dialog, WatchModel::StateColumn).contains(u"is not there"_s));
        auto *message = desk.find<MessageBar>("pageMessage");
        QTRY_VERIFY(message->isVisible());
        message->clear();
        QVERIFY(files.rename(u"away"_s, u"drop"_s));
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"watchLook"_s), Qt::LeftButton);
        QTRY_COMPARE(cell(dialog, WatchModel::TakenColumn), u"1"_s);
        QVERIFY(dropped(desk).isEmpty());
    }

    void onlyOfficersWatch()
    {
        test::RecordingsDesk desk;
        desk.show();
        watch(desk);
        QTRY_COMPARE(desk.jobs->runningCount(), 0);
        desk.close();
        desk.archive.addAccount(u"reader"_s, Role::Dpo);
        desk.open(&desk.archive.sessionOf(u"reader"_s));
        desk.show();
        QVERIFY(!desk.page->findChild<QAction *>(u"doWatch"_s)->isEnabled());
        QVERIFY(watching(desk)->folders().isEmpty());
    }
};

VOICELOG_WIDGET_TEST(StoryWatchedFolder)
#include "tst_watchedfolder.moc"
