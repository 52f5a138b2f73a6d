// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/ImportDialog.h>
#include <recordings/NewProgrammeDialog.h>
#include <recordings/RecordingListView.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestData.h>
#include <support/TestMain.h>

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A privacy officer takes in a folder: drops it on the page, reads what would come, imports, and keeps the report.
class StoryImport : public QObject
{
    Q_OBJECT

    static void drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(on, &enter));
        QVERIFY(enter.isAccepted());
        QDropEvent dropped(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    static QPushButton *button(const QDialog *dialog, const QString &name)
    {
        return dialog->findChild<QPushButton *>(name);
    }
    static QStringList column(const QTableView *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }

private Q_SLOTS:
    void aFolderIsDropped()
    {
        test::RecordingsDesk desk;
        desk.writeTone(u"calls/good.wav"_s, 2, 2);
        desk.writeText(u"calls/good.json"_s,
                       R"({"startedAt":"2026-06-12T09:00:00+02:00","durationMs":2000,"direction":"INBOUND",)"
                       R"("line":"Helpdesk","customer":"P. Mulder","customerNumber":"020 5551234","agent":"Sanne"})");
        desk.writeTone(u"calls/short.wav"_s, 0.4);
        desk.writeText(u"calls/broken.wav"_s, "this is no sound at all");
        desk.writeText(u"calls/readme.txt"_s, "hello");
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("listEmpty")->isVisible());

        drop(desk.page.get(), desk.files.filePath(u"calls"_s));
        auto *dialog = desk.dialog<ImportDialog>();
        QVERIFY(dialog);
        QPushButton *next = button(dialog, u"importNext"_s);
        QTRY_VERIFY(next->isEnabled()); // the only programme is chosen
        QTest::mouseClick(next, Qt::LeftButton);

        // The dry run stores nothing and says what would be wrong.
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QTRY_VERIFY(!column(table, ImportModel::StatusColumn).contains(u"Not checked yet"_s));
        QCOMPARE(column(table, ImportModel::StatusColumn).count(u"Will come in"_s), 2);
        QCOMPARE(column(table, ImportModel::StatusColumn).count(u"Refused"_s), 1);
        const QStringList files = column(table, ImportModel::FileColumn);
        QVERIFY(!column(table, ImportModel::RemarksColumn)[files.indexOf(u"broken.wav"_s)].isEmpty());
        QVERIFY(!column(table, ImportModel::RemarksColumn)[files.indexOf(u"short.wav"_s)].isEmpty());
        QVERIFY(column(table, ImportModel::PartiesColumn)[files.indexOf(u"good.wav"_s)].contains(u"P. Mulder"_s));
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), 0);

        QTest::mouseClick(next, Qt::LeftButton);
        QTRY_COMPARE(column(table, ImportModel::StatusColumn).count(u"Taken in"_s), 2);
        QTRY_VERIFY(button(dialog, u"importReport"_s)->isVisible());
        QVERIFY(!next->isVisible());

        const QString report = desk.files.filePath(u"report.txt"_s);
        desk.fileDialog.answers = {QStringList{report}};
        QTest::mouseClick(button(dialog, u"importReport"_s), Qt::LeftButton);
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY(text.contains(u"broken.wav"_s));
        QVERIFY(text.contains(u"readme.txt"_s));
        QVERIFY(text.contains(u"SERVICE-"_s));

        QTest::mouseClick(button(dialog, u"importClose"_s), Qt::LeftButton);
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 2);
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), 2);
    }

    void againTakesNothingTwice()
    {
        test::RecordingsDesk desk;
        desk.writeTone(u"calls/one.wav"_s, 1.5);
        desk.show();
        for (const QString &expected : {u"Taken in"_s, u"Already there"_s}) {
            drop(desk.page.get(), desk.files.filePath(u"calls"_s));
            auto *dialog = desk.dialog<ImportDialog>();
            QVERIFY(dialog);
            QPushButton *next = button(dialog, u"importNext"_s);
            QTRY_VERIFY(next->isEnabled());
            QTest::mouseClick(next, Qt::LeftButton);
            auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
            QTRY_VERIFY(table->model()->rowCount() == 1 &&
                        column(table, ImportModel::StatusColumn).first() != u"Not checked yet");
            if (next->isEnabled())
                QTest::mouseClick(next, Qt::LeftButton);
            QTRY_COMPARE(column(table, ImportModel::StatusColumn).first(), expected);
            if (expected == u"Already there")
                QVERIFY(!next->isEnabled() && !next->toolTip().isEmpty());
            QTRY_VERIFY(button(dialog, u"importReport"_s)->isVisible()); // not before all is done, or it would stop it
            QTest::mouseClick(button(dialog, u"importClose"_s), Qt::LeftButton);
            QTRY_VERIFY(!desk.dialog<ImportDialog>());
        }
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), 1);
    }

    void intoANewProgramme()
    {
        test::RecordingsDesk desk;
        desk.writeTone(u"calls/one.wav"_s, 1.5);
        desk.show();
        desk.fileDialog.answers = {QStringList{desk.files.filePath(u"calls"_s)}};
        desk.page->findChild<QAction *>(u"doImport"_s)->trigger();
        auto *dialog = desk.dialog<ImportDialog>();
        QVERIFY(dialog);
        QVERIFY(!button(dialog, u"importNext"_s)->isEnabled());
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"addFolder"_s), Qt::LeftButton);
        auto *programme = dialog->findChild<QComboBox *>(u"importProgramme"_s);
        QTRY_COMPARE(programme->count(), 1);
        QTest::mouseClick(dialog->findChild<QToolButton *>(u"newProgramme"_s), Qt::LeftButton);
        auto *make = desk.dialog<NewProgrammeDialog>();
        QVERIFY(make);
        QTest::keyClicks(make->findChild<QLineEdit *>(u"programmeName"_s), u"Contracts by telephone"_s);
        auto *purpose = make->findChild<QComboBox *>(u"programmePurpose"_s);
        purpose->setCurrentIndex(purpose->findData(int(Purpose::ContractProof)));
        QTest::mouseClick(make->findChild<QPushButton *>(u"makeProgramme"_s), Qt::LeftButton);
        QTRY_COMPARE(programme->count(), 2);
        QVERIFY(programme->currentText().contains(u"Contracts by telephone"_s));
        QTest::mouseClick(button(dialog, u"importNext"_s), Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTRY_VERIFY(button(dialog, u"importNext"_s)->isEnabled());
        QTest::mouseClick(button(dialog, u"importNext"_s), Qt::LeftButton);
        QTRY_COMPARE(column(table, ImportModel::StatusColumn).first(), u"Taken in"_s);
        const auto programmes = ProgrammeService(desk.archive.session()).list();
        VERIFY_OK(programmes);
        QCOMPARE(programmes->size(), 2);
    }

    void theOddFilesEachGetTheirAnswer()
    {
        if (test::samples().isEmpty())
            QSKIP("the public samples are not here");
        test::RecordingsDesk desk;
        desk.show();
        drop(desk.page.get(), test::samples() + u"/odd"_s);
        auto *dialog = desk.dialog<ImportDialog>();
        QVERIFY(dialog);
        QPushButton *next = button(dialog, u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 15, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(next->isEnabled(), 20'000);
        QTest::mouseClick(next, Qt::LeftButton); // need not wait for the check
        QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"importReport"_s)->isVisible() && !next->isVisible(), 60'000);
        const QStringList results = column(table, ImportModel::StatusColumn);
        QVERIFY(results.count(u"Taken in"_s) > 15);
        QCOMPARE(results.count(u"Not checked yet"_s) + results.count(u"Will come in"_s), 0);
        const QStringList remarks = column(table, ImportModel::RemarksColumn);
        for (qsizetype row = 0; row < results.size(); ++row)
            QVERIFY(results[row] != u"Refused" || !remarks[row].isEmpty());
        const QStringList files = column(table, ImportModel::FileColumn);
        QVERIFY(!remarks[files.indexOf(u"trunc_half.wav"_s)].isEmpty());
    }

    void stoppingLeavesWholeRecordingsOnly()
    {
        test::RecordingsDesk desk;
        for (int i = 0; i < 40; ++i)
            desk.writeTone(u"calls/call-%1.wav"_s.arg(i), 1 + i * 0.01);
        desk.show();
        drop(desk.page.get(), desk.files.filePath(u"calls"_s));
        auto *dialog = desk.dialog<ImportDialog>();
        QVERIFY(dialog);
        QPushButton *next = button(dialog, u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        auto *table = dialog->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 40);
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
        QPushButton *stop = button(dialog, u"importClose"_s);
        QTRY_VERIFY(stop->text() == u"Stop" || !next->isVisible());
        if (stop->text() == u"Stop")
            QTest::mouseClick(stop, Qt::LeftButton);
        QTRY_VERIFY(!next->isVisible());
        const qsizetype taken = column(table, ImportModel::StatusColumn).count(u"Taken in"_s);
        QCOMPARE(desk.audit(u"RECORDING_IMPORTED"_s).size(), taken);
        QCOMPARE(column(table, ImportModel::StatusColumn).count(u"Not taken in"_s), 40 - taken);
    }
};

VOICELOG_WIDGET_TEST(StoryImport)
#include "tst_import.moc"
