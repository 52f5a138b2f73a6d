// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/MappingService.h>
#include <recordings/ImportDialog.h>
#include <recordings/MappingDialog.h>
#include <recordings/MappingResult.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>

using namespace voicelog;
using namespace Qt::StringLiterals;

/// A privacy officer's recorder writes a table of its own: the officer tells once what its columns hold, with the first
/// calls beside it, and every later import knows.
class StoryMapping : public QObject
{
    Q_OBJECT

    static void drop(QWidget *on, const QString &path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QVERIFY(QApplication::sendEvent(on, &enter));
        QDropEvent dropped(on->rect().center(), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(on, &dropped);
        QVERIFY(dropped.isAccepted());
    }
    static void click(const QDialog *dialog, const QString &name)
    {
        auto *button = dialog->findChild<QAbstractButton *>(name);
        QVERIFY2(button && button->isEnabled(), qPrintable(name));
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void choose(const QDialog *dialog, const QString &box, const QString &text)
    {
        auto *combo = dialog->findChild<QComboBox *>(box);
        QVERIFY2(combo && combo->findText(text) >= 0, qPrintable(box + u": "_s + text));
        combo->setCurrentIndex(combo->findText(text));
    }
    static QString cell(const QTableView *table, int row, int column)
    {
        return table->model()->index(row, column).data().toString();
    }
    static void writeCalls(const test::RecordingsDesk &desk, const QString &folder)
    {
        desk.writeTone(folder + u"/rec-1-in.wav"_s, 2);
        desk.writeTone(folder + u"/rec-2-uit.wav"_s, 3);
        desk.writeTone(folder + u"/lost.wav"_s, 4);
        desk.writeText(folder + u"/export.csv"_s, "Volgnr;Soort;Begin;Klant;Telefoon;Medewerker;Wachtrij\n"
                                                  "1;in;15.06.2026 09:12:20;Anouk Jansen;06-12345678;Daan;Helpdesk\n"
                                                  "2;uit;15.06.2026 10:00:00;P. Mulder;020-5551234;Sanne;Verkoop\n"
                                                  "3;in;16.06.2026 10:00:00;Nobody;020-5551235;Sanne;Verkoop\n");
    }

private Q_SLOTS:
    void aTableOfItsOwn()
    {
        test::RecordingsDesk desk;
        writeCalls(desk, u"june"_s);
        desk.show();
        drop(desk.page.get(), desk.files.filePath(u"june"_s));
        auto *import = desk.dialog<ImportDialog>();
        QVERIFY(import);
        QTRY_VERIFY(import->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
        auto *box = import->findChild<QComboBox *>(u"importMapping"_s);
        QTRY_VERIFY(box->count() > 5); // the ready ones are offered
        QVERIFY(box->findText(u"Zoom Phone"_s) > 0);

        // The table is found in the folder, and what its names tell is filled in.
        click(import, u"newMapping"_s);
        QTRY_VERIFY(desk.dialog<MappingDialog>());
        auto *dialog = desk.dialog<MappingDialog>();
        auto *result = dialog->findChild<MappingResult *>();
        QTRY_VERIFY(dialog->findChild<QComboBox *>(u"field-Volgnr"_s));
        QCOMPARE(dialog->findChild<QComboBox *>(u"field-Begin"_s)->currentText(), u"Start, date and time"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"field-Soort"_s)->currentText(), u"Passed over"_s);
        QTRY_COMPARE(result->rowCount(), 3);
        QVERIFY(!cell(result, 0, 7).isEmpty()); // the time is not understood
        QVERIFY(cell(result, 0, 1).isEmpty());
        QVERIFY(!dialog->findChild<QPushButton *>(u"keepMapping"_s)->isEnabled());

        // A wrong pattern is told at its field; the right one shows the calls.
        choose(dialog, u"mappingTimes"_s, u"A pattern of its own"_s);
        auto *pattern = dialog->findChild<QLineEdit *>(u"mappingTimePattern"_s);
        pattern->setText(u"dd.MM HH:mm:ss"_s);
        auto *problem = dialog->findChild<QLabel *>(u"problemTimePattern"_s);
        QTRY_VERIFY(problem->isVisible() && !problem->text().isEmpty());
        QCOMPARE(result->rowCount(), 0);
        pattern->setText(u"dd.MM.yyyy HH:mm:ss"_s);
        QTRY_VERIFY(!problem->isVisible());
        QTRY_COMPARE(result->rowCount(), 3);
        QCOMPARE(cell(result, 0, 1),
                 desk.localTime.dateTime(QDateTime(QDate(2026, 6, 15), QTime(7, 12, 20), QTimeZone::UTC)));
        QVERIFY(cell(result, 0, 7).isEmpty());

        // Two columns for one thing are told, at the columns.
        choose(dialog, u"field-Volgnr"_s, u"Line or queue"_s);
        auto *columnProblem = dialog->findChild<QLabel *>(u"mappingColumnProblem"_s);
        QTRY_VERIFY(columnProblem->isVisible());
        choose(dialog, u"field-Volgnr"_s, u"Id of the call in its source"_s);
        QTRY_VERIFY(!columnProblem->isVisible());
        choose(dialog, u"field-Soort"_s, u"Direction"_s);
        QTRY_VERIFY(!cell(result, 1, 7).isEmpty()); // "uit" is not known
        dialog->findChild<QLineEdit *>(u"mappingWords1"_s)->setText(u"uit, belde"_s);
        QTRY_COMPARE(cell(result, 1, 3), u"Outgoing"_s);
        choose(dialog, u"mappingFileBy"_s, u"Put together of columns"_s);
        dialog->findChild<QLineEdit *>(u"mappingFileTemplate"_s)->setText(u"rec-{Volgnr}-{Soort}.wav"_s);
        QTRY_COMPARE(cell(result, 0, 0), u"rec-1-in.wav"_s);
        QTRY_VERIFY(!dialog->findChild<QPushButton *>(u"keepMapping"_s)->isEnabled()); // it has no name
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"mappingName"_s), u"Twilio"_s);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"keepMapping"_s)->isEnabled());
        click(dialog, u"keepMapping"_s);
        auto *nameProblem = dialog->findChild<QLabel *>(u"problemName"_s);
        QTRY_VERIFY(nameProblem->isVisible()); // a ready one has that name
        dialog->findChild<QLineEdit *>(u"mappingName"_s)->setText(u"Our recorder"_s);
        QTRY_VERIFY(!nameProblem->isVisible());
        click(dialog, u"keepMapping"_s);
        QTRY_COMPARE(box->currentText(), u"Our recorder"_s);
        QCOMPARE(desk.audit(u"IMPORT_MAPPING_ADDED"_s).size(), 1);

        // The preview tells what no rule covers: a sound without call data, call data without a sound, a line of none.
        click(import, u"importNext"_s);
        auto *table = import->findChild<QTableView *>(u"importTable"_s);
        QTRY_COMPARE(table->model()->rowCount(), 3);
        QPushButton *next = import->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled());
        auto *coverage = import->findChild<QLabel *>(u"importCoverage"_s);
        QTRY_VERIFY2(coverage->text().contains(u"Our recorder"_s), qPrintable(coverage->text()));
        QTRY_VERIFY2(coverage->text().contains(u"without call data"_s) &&
                         coverage->text().contains(u"without a sound"_s) &&
                         coverage->text().contains(u"of no programme"_s),
                     qPrintable(coverage->text()));
        click(import, u"importNext"_s);
        QTRY_VERIFY(import->findChild<QPushButton *>(u"importReport"_s)->isVisible() && !next->isVisible());
        const QString report = desk.files.filePath(u"report.csv"_s);
        desk.fileDialog.answers = {QStringList{report}};
        click(import, u"importReport"_s);
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"rec-1-in.wav"_s) && text.contains(u"No call data tell of it"_s) &&
                     text.contains(u"There is no sound to the call data"_s),
                 qPrintable(text));
        click(import, u"importClose"_s);

        // And the call is the one of the row.
        const auto events = desk.audit(u"RECORDING_IMPORTED"_s);
        QCOMPARE(events.size(), 3);
        bool found = false;
        for (const AuditEvent &event : events) {
            const auto recording = RecordingService(desk.archive.session())
                                       .recording(desk.programme.vaultId, Id::fromString(event.objectId));
            VERIFY_OK(recording);
            if (recording->sourceCallId != u"2"_s)
                continue;
            found = true;
            QCOMPARE(recording->direction, Direction::Outbound);
            QCOMPARE(recording->startedAt, QDateTime(QDate(2026, 6, 15), QTime(8, 0), QTimeZone::UTC));
            QCOMPARE(recording->line, u"Verkoop"_s);
        }
        QVERIFY(found);
    }

    void theNextImportKnowsIt()
    {
        test::RecordingsDesk desk;
        CallDataMapping mapping;
        mapping.name = u"Our recorder"_s;
        mapping.columns = {{u"Volgnr"_s, CallField::SourceCallId, false},
                           {u"Begin"_s, CallField::StartedAt, false},
                           {u"Klant"_s, CallField::Customer, false}};
        mapping.times = CallDataMapping::Times::Pattern;
        mapping.timePattern = u"dd.MM.yyyy HH:mm:ss"_s;
        mapping.fileBy = CallDataMapping::FileBy::Template;
        mapping.fileTemplate = u"rec-{Volgnr}-{Soort}"_s;
        VERIFY_OK(MappingService(desk.archive.session()).add(mapping));
        writeCalls(desk, u"july"_s);
        desk.show();
        drop(desk.page.get(), desk.files.filePath(u"july"_s));
        auto *import = desk.dialog<ImportDialog>();
        QVERIFY(import);
        auto *box = import->findChild<QComboBox *>(u"importMapping"_s);
        QTRY_VERIFY(box->findText(u"Our recorder"_s) > 0);
        QCOMPARE(box->currentIndex(), 0); // recognised
        QTRY_VERIFY(import->findChild<QPushButton *>(u"importNext"_s)->isEnabled());
        click(import, u"importNext"_s);
        auto *coverage = import->findChild<QLabel *>(u"importCoverage"_s);
        QTRY_VERIFY2(coverage->text().contains(u"Our recorder"_s), qPrintable(coverage->text()));
        click(import, u"importBack"_s);

        // It can be changed and removed there.
        choose(import, u"importMapping"_s, u"Our recorder"_s);
        click(import, u"changeMapping"_s);
        QTRY_VERIFY(desk.dialog<MappingDialog>());
        auto *dialog = desk.dialog<MappingDialog>();
        auto *result = dialog->findChild<MappingResult *>();
        QTRY_COMPARE(result->rowCount(), 3);
        choose(dialog, u"field-Wachtrij"_s, u"Line or queue"_s);
        QTRY_COMPARE(cell(result, 0, 4), u"Helpdesk"_s);
        click(dialog, u"keepMapping"_s);
        QTRY_COMPARE(desk.audit(u"IMPORT_MAPPING_CHANGED"_s).size(), 1);
        QTRY_COMPARE(box->currentText(), u"Our recorder"_s);
        desk.messageBox.answers = {u"ok"_s};
        click(import, u"removeMapping"_s);
        QTRY_VERIFY(box->findText(u"Our recorder"_s) < 0);
        QCOMPARE(desk.audit(u"IMPORT_MAPPING_REMOVED"_s).size(), 1);
    }
};

VOICELOG_WIDGET_TEST(StoryMapping)
#include "tst_mappingstory.moc"
