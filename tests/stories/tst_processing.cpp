// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/TextDialog.h>
#include <processing/RegisterImportDialog.h>
#include <processing/RegisterImportModel.h>
#include <support/RegisterDesk.h>
#include <support/RegisterSamples.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTextEdit>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A privacy officer sets up the processing register: begins an entry and makes it active, takes in the spreadsheet of
/// the past with its faults, hands the register out and reads it back, reviews and ends.
class StoryProcessing : public QObject
{
    Q_OBJECT

    static QPushButton *button(const QWidget *within, const char *name)
    {
        auto *found = within->findChild<QPushButton *>(QLatin1StringView(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    static void click(const QWidget *within, const char *name)
    {
        QTest::mouseClick(button(within, name), Qt::LeftButton);
    }
    static void type(const RegisterDesk &desk, const char *field, const QString &text)
    {
        auto *line = desk.find<QLineEdit>(field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    // Adds a row to a table of the form and types into its cells.
    static void addRow(const RegisterDesk &desk, const QString &field, const QStringList &cells,
                       const QStringList &columns)
    {
        click(desk.page.get(), qPrintable(u"add-"_s + field));
        auto *table = desk.find<QTableWidget>(qPrintable(u"field-"_s + field));
        const int row = table->rowCount() - 1;
        for (int i = 0; i < cells.size(); ++i) {
            if (i > 0) {
                table->setCurrentCell(row, i);
                table->editItem(table->item(row, i));
            }
            const auto editors = table->findChildren<QLineEdit *>(u"cell-"_s + columns[i]);
            QVERIFY(!editors.isEmpty());
            QTest::keyClicks(editors.last(), cells[i]);
            QTest::keyClick(editors.last(), Qt::Key_Return);
        }
    }
    static void answer(const RegisterDesk &desk, const char *name, const QString &text)
    {
        QDialog *dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (dialog = desk.dialog<TextDialog>()) != nullptr; }));
        QCOMPARE(dialog->objectName(), QLatin1StringView(name));
        if (auto *line = dialog->findChild<QLineEdit *>(u"dialogText"_s))
            QTest::keyClicks(line, text);
        else
            QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"dialogText"_s), text);
        QTest::mouseClick(button(dialog, "dialogAccept"), Qt::LeftButton);
    }
    static QStringList column(const QTableView *table, int column)
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts.append(table->model()->index(row, column).data().toString());
        return texts;
    }

private Q_SLOTS:
    void fromNothingToAnActiveEntry()
    {
        RegisterDesk desk;
        auto service = desk.service();
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("noEntries")->isVisible());
        desk.page->findChild<QAction *>(u"newEntry"_s)->trigger();
        answer(desk, "newEntryDialog", u"Recording calls to improve the service"_s);
        QTRY_COMPARE(desk.find<QLineEdit>("field-title")->text(), u"Recording calls to improve the service"_s);
        QCOMPARE(service.list()->size(), 1);
        // What is still missing is said at once, and it cannot be made active.
        QTRY_VERIFY(desk.find<QListWidget>("missingList")->count() >= 5);
        QVERIFY(!button(desk.page.get(), "activateEntry")->isEnabled());
        QVERIFY(button(desk.page.get(), "activateEntry")->toolTip().contains(u"missing"_s));

        type(desk, "field-controller.contact", u"Stationsplein 1, Utrecht"_s);
        QTest::mouseClick(desk.find<QCheckBox>("field-purposeIds-QUALITY"), Qt::LeftButton);
        addRow(desk, u"dataSubjectCategories"_s, {u"callers"_s}, {u"dataSubjectCategories"_s});
        addRow(desk, u"dataCategories"_s, {u"voice"_s}, {u"dataCategories"_s});
        addRow(desk, u"recipientCategories"_s, {u"team leads"_s}, {u"recipientCategories"_s});
        addRow(desk, u"erasurePeriods"_s, {u"voice"_s, u"90 days"_s}, {u"category"_s, u"period"_s});
        auto *measures = desk.find<QTextEdit>("field-securityMeasures");
        QTest::keyClicks(measures, u"Encrypted for each purpose."_s);
        QTRY_COMPARE(desk.find<QListWidget>("missingList")->count(), 0);
        QTRY_VERIFY(button(desk.page.get(), "activateEntry")->isEnabled());
        // Making it active stores what was typed first.
        click(desk.page.get(), "activateEntry");
        answer(desk, "activateDialog", u"First version"_s);
        QTRY_COMPARE(service.list()->first().state, RegisterState::Active);
        QVERIFY(desk.settle());
        const auto versions = service.versions(service.list()->first().id);
        VERIFY_OK(versions);
        QCOMPARE(versions->size(), 1);
        const RegisterEntry &entry = versions->first().content;
        QCOMPARE(entry.controller.contact, u"Stationsplein 1, Utrecht"_s);
        QCOMPARE(entry.purposes, QStringList{u"QUALITY"_s});
        QCOMPARE(entry.dataCategories, QStringList{u"voice"_s});
        QCOMPARE(entry.recipientCategories, QStringList{u"team leads"_s});
        QCOMPARE(entry.erasurePeriods.size(), 1);
        QCOMPARE(entry.erasurePeriods.first().category, u"voice"_s);
        QCOMPARE(entry.erasurePeriods.first().period, u"90 days"_s);
        QCOMPARE(entry.securityMeasures, u"Encrypted for each purpose."_s);
        QCOMPARE(versions->first().changeReason, u"First version"_s);
        QVERIFY(desk.find<GuidedForm>("entryForm")->isReadOnly());
        QCOMPARE(desk.archive.session().privateKeys(u"draft/processing/"_s)->size(), 0);
    }

    void aSpreadsheetWithFaultsComesIn()
    {
        RegisterDesk desk;
        auto service = desk.service();
        VERIFY_OK(service.add(completeEntry()));
        const QString path = desk.write(u"register.csv"_s,
                                        "Nummer;Titel;Doeleinden;Grondslag;Datum herziening;Kleur\r\n"
                                        "VR-1;\"Opnamen\r\nverkoop\";\"Bewijs\r\nTraining\";6(1)(b);1-12-2026;rood\r\n"
                                        "VR-2;Caf\xe9;Kwaliteit;omdat het kan;;\r\n"
                                        "VR-1;Nog eens;;;;\r\n"
                                        ";;Zonder titel;;;\r\n"
                                        "REG-2026-0001;Anders;;;;\r\n"
                                        "VR-3;Service;Kwaliteit;;;\r\n");
        desk.show();
        desk.fileDialog.answers = {QStringList{path}};
        desk.page->findChild<QAction *>(u"importRegister"_s)->trigger();
        RegisterImportDialog *dialog = nullptr;
        QVERIFY(QTest::qWaitFor([&] { return (dialog = desk.dialog<RegisterImportDialog>()) != nullptr; }));
        auto *rows = dialog->findChild<QTableView *>(u"importRows"_s);
        QTRY_COMPARE(rows->model()->rowCount(), 6);
        // The preview says what would come in, what not and why; nothing is stored yet.
        QCOMPARE(column(rows, RegisterImportModel::Fate).count(u"Will come in as a draft"_s), 2);
        QCOMPARE(column(rows, RegisterImportModel::Fate).count(u"Will be left out"_s), 4);
        const QStringList why = column(rows, RegisterImportModel::Remarks);
        QVERIFY2(why[1].contains(u"Grondslag"_s), qPrintable(why[1]));
        QVERIFY2(why[2].contains(u"line 2"_s), qPrintable(why[2]));
        QVERIFY2(why[3].contains(u"title is missing"_s), qPrintable(why[3]));
        QVERIFY2(why[4].contains(u"REG-2026-0001"_s), qPrintable(why[4]));
        QVERIFY(dialog->findChild<QLabel *>(u"importFile"_s)->text().contains(u"Windows-1252"_s));
        QVERIFY(dialog->findChild<QWidget *>(u"importRemarks"_s)->isVisible()); // the column "Kleur"
        QCOMPARE(service.list()->size(), 1);
        dialog->findChild<QCheckBox *>(u"importProblemsOnly"_s)->click();
        QCOMPARE(rows->model()->rowCount(), 4);
        // What is there already may be changed too, if so wished.
        dialog->findChild<QCheckBox *>(u"importUpdate"_s)->click();
        QTRY_COMPARE(rows->model()->rowCount(), 3);
        QTRY_VERIFY(button(dialog, "importTake")->isEnabled());
        click(dialog, "importTake");
        QTRY_COMPARE(service.list()->size(), 3);
        QTRY_VERIFY(button(dialog, "importSaveReport")->isEnabled());
        const QString report = desk.files.filePath(u"report.txt"_s);
        desk.fileDialog.answers = {QStringList{report}};
        click(dialog, "importSaveReport");
        QTRY_VERIFY(QFile::exists(report));
        QFile file(report);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        QVERIFY2(text.contains(u"Left out"_s) && text.contains(u"VR-2"_s), qPrintable(text));
        click(dialog, "importClose");
        const auto first = service.find(u"VR-1"_s);
        VERIFY_OK(first);
        QCOMPARE(first->title, u"Opnamen verkoop"_s);
        QCOMPARE(first->purposes, (QStringList{u"Bewijs"_s, u"Training"_s}));
        QCOMPARE(first->legalBasis, u"6_1_B"_s);
        QCOMPARE(first->reviewDate, QDate(2026, 12, 1));
        QCOMPARE(service.find(u"REG-2026-0001"_s)->title, u"Anders"_s);
        QCOMPARE(service.find(u"REG-2026-0001"_s)->purposes, QStringList()); // the column is there, and empty
        QTRY_COMPARE(desk.find<QTableView>("registerList")->model()->rowCount(), 3);
    }

    void handedOutAndReadBack()
    {
        RegisterDesk desk;
        auto service = desk.service();
        RegisterEntry odd = completeEntry(u"=odd; \"title\""_s);
        odd.source = u"two\nlines"_s;
        VERIFY_OK(service.activate(service.add(odd).value()));
        VERIFY_OK(service.add(completeProcessorEntry()));
        desk.show();
        for (const char *action : {"exportCsv", "exportJson"}) {
            const QString path = desk.files.filePath(QLatin1StringView(action));
            desk.fileDialog.answers = {QStringList{path}};
            desk.page->findChild<QAction *>(QLatin1StringView(action))->trigger();
            QTRY_VERIFY(QFile::exists(path));
            QVERIFY(desk.settle());
            // Somewhere else it is the same register.
            RegisterDesk other;
            other.show();
            other.fileDialog.answers = {QStringList{path}};
            other.page->findChild<QAction *>(u"importRegister"_s)->trigger();
            RegisterImportDialog *dialog = nullptr;
            QVERIFY(QTest::qWaitFor([&] { return (dialog = other.dialog<RegisterImportDialog>()) != nullptr; }));
            dialog->findChild<QCheckBox *>(u"importActivate"_s)->click();
            auto *rows = dialog->findChild<QTableView *>(u"importRows"_s);
            QTRY_COMPARE(column(rows, RegisterImportModel::Fate).count(u"Will come in, active"_s), 1);
            QTRY_VERIFY(button(dialog, "importTake")->isEnabled());
            click(dialog, "importTake");
            QTRY_COMPARE(other.service().list()->size(), 2);
            const QList<RegisterRow> rowsHere = service.list().value();
            for (const RegisterRow &row : rowsHere) {
                const auto there = other.service().find(row.number);
                VERIFY_OK(there);
                QCOMPARE(there->state, row.state);
                QCOMPARE(there->toJson(), service.find(row.number)->toJson());
            }
        }
    }

    void reviewedAndEnded()
    {
        RegisterDesk desk;
        auto service = desk.service();
        const auto active = service.activate(service.add(completeEntry()).value());
        desk.show();
        desk.page->open({{u"registerEntry"_s, active->number}});
        QTRY_VERIFY(desk.find<QWidget>("reviewEntry")->isVisible());
        QVERIFY(desk.settle());
        click(desk.page.get(), "reviewEntry");
        QTRY_COMPARE(service.find(active->number)->state, RegisterState::UnderReview);
        QVERIFY(desk.settle());
        type(desk, "field-owner", u"Director"_s);
        QTRY_VERIFY(button(desk.page.get(), "saveEntry")->isEnabled());
        QTest::keyClick(desk.find<QLineEdit>("field-owner"), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(service.find(active->number)->owner, u"Director"_s);
        QVERIFY(desk.settle());
        click(desk.page.get(), "activateEntry");
        answer(desk, "activateDialog", u"Another owner"_s);
        QTRY_COMPARE(service.find(active->number)->versionNo, 2);
        QVERIFY(desk.settle());
        // The first version can still be read.
        auto *versions = desk.find<QComboBox>("entryVersions");
        QCOMPARE(versions->count(), 3);
        versions->setCurrentIndex(versions->findData(1));
        Q_EMIT versions->activated(versions->currentIndex());
        QVERIFY(!button(desk.page.get(), "reviewEntry")->isVisible());
        versions->setCurrentIndex(0);
        Q_EMIT versions->activated(0);

        click(desk.page.get(), "proposeEndEntry");
        answer(desk, "endDialog", u"The line was given up in June."_s);
        QTRY_VERIFY(!service.find(active->number)->endProposedBy.isNull());
        QVERIFY(desk.settle());
        QVERIFY(!button(desk.page.get(), "confirmEndEntry")->isEnabled()); // a second officer
        desk.close();
        desk.show(Role::PrivacyOfficer, u"second"_s);
        desk.page->open({{u"registerEntry"_s, active->number}});
        QTRY_VERIFY(button(desk.page.get(), "confirmEndEntry")->isVisible());
        QTRY_VERIFY(button(desk.page.get(), "confirmEndEntry")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        click(desk.page.get(), "confirmEndEntry");
        QTRY_COMPARE(service.find(active->number)->state, RegisterState::Ended);
        QVERIFY(desk.settle());
        QVERIFY(!button(desk.page.get(), "reviewEntry")->isVisible());
    }

    void theCheckLeadsToWhatIsMissing()
    {
        RegisterDesk desk;
        auto service = desk.service();
        RegisterEntry lacking = completeEntry(u"lacking"_s);
        lacking.recipientCategories.clear();
        VERIFY_OK(service.add(lacking));
        VERIFY_OK(service.add(completeEntry(u"complete"_s)));
        desk.show();
        desk.page->findChild<QAction *>(u"checkRegister"_s)->trigger();
        auto *findings = desk.find<QTableView>("checkList");
        QTRY_COMPARE(findings->model()->rowCount(), 1);
        QVERIFY(desk.find<QLabel>("checkSummary")->text().contains(u"1 entry"_s));
        findings->setCurrentIndex(findings->model()->index(0, 0));
        QTest::keyClick(findings, Qt::Key_Return);
        QTRY_COMPARE(desk.find<QLineEdit>("field-title")->text(), u"lacking"_s);
        QCOMPARE(desk.find<QListWidget>("missingList")->count(), 1);
    }
};

VOICELOG_WIDGET_TEST(StoryProcessing)
#include "tst_processing.moc"
