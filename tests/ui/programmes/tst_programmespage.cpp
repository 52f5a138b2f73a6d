// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <audio/AudioWriter.h>
#include <common/ConflictDialog.h>
#include <common/FormDocument.h>
#include <common/GuidedForm.h>
#include <common/MessageBar.h>
#include <programmes/DecisionDialog.h>
#include <programmes/NullityDialog.h>
#include <support/LawfulProgramme.h>
#include <support/ProgrammesDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestProgrammesPage : public QObject
{
    Q_OBJECT

    struct Desk : ProgrammesDesk
    {
        Desk() : ProgrammesDesk(lawSchema()) {}
        ProgrammeService programmes{archive.session()};

        Programme add(const QString &name)
        {
            const auto made = programmes.add(name, Purpose::Quality, {u"Helpdesk"_s});
            if (!made)
                qFatal("%s", qPrintable(made.error().toString()));
            return *made;
        }
        /// Opens a record by its number, as another page does.
        void open(const QString &key, const QString &number, const char *numberLabel)
        {
            page->open({{key, number}});
            [&] { QTRY_COMPARE(find<QLabel>(numberLabel)->text(), number); }();
        }
        GuidedForm *form(const char *name) const { return find<GuidedForm>(name); }
        QLineEdit *line(const char *form, const QString &key) const
        {
            return find<GuidedForm>(form)->findChild<QLineEdit *>(u"field-"_s + key);
        }
        QString text(const char *form, const QString &key) const
        {
            const auto *edit = line(form, key);
            return edit ? edit->text() : QString();
        }
        void type(const char *form, const QString &key, const QString &text) const
        {
            auto *edit = line(form, key);
            edit->selectAll();
            QTest::keyClicks(edit, text);
        }
    };

private Q_SLOTS:
    void retentionKeepsToTheLimitsOfItsClass()
    {
        Languages languages;
        languages.use(u"en"_s); // counts in words
        Desk desk;
        const Programme programme = desk.add(u"Service desk"_s);
        desk.show();
        desk.open(u"programme"_s, programme.number, "programmeNumber");
        auto *form = desk.form("programmeForm");
        // What is saved is shown anew, with new fields.
        const auto classes = [form] { return form->findChild<QComboBox *>(u"field-retentionClass"_s); };
        const auto days = [form] { return form->findChild<QSpinBox *>(u"field-retentionDays"_s); };
        const auto choose = [&classes](const QString &id) {
            classes()->setCurrentIndex(classes()->findData(id));
            Q_EMIT classes()->activated(classes()->currentIndex());
        };
        auto *caution = desk.find<MessageBar>("programmeCaution");
        const auto missing = [form] {
            QStringList texts;
            const auto *list = form->findChild<QListWidget *>(u"missingList"_s);
            for (int i = 0; list && i < list->count(); ++i)
                texts.append(list->item(i)->text());
            return texts.join(u'\n');
        };
        choose(u"QUALITY"_s);
        QVERIFY2(classes()->currentText().contains(u"90 days"_s) && classes()->currentText().contains(u"183 days"_s),
                 qPrintable(classes()->currentText()));
        days()->setValue(183);
        QVERIFY(!caution->isVisible());
        days()->setValue(200); // allowed, and seldom right
        QVERIFY(caution->isVisible());
        QVERIFY2(caution->title().contains(u"200 days"_s), qPrintable(caution->title()));
        QVERIFY(!missing().contains(u"outside"_s));

        choose(u"SERVICE_HANDLING"_s); // at most 90
        QVERIFY(!caution->isVisible());
        QVERIFY2(missing().contains(u"outside"_s), qPrintable(missing()));
        desk.click("programmeSave");
        QTRY_VERIFY(desk.find<MessageBar>("programmeMessage")->isVisible());
        QVERIFY(!desk.programmes.find(programme.number)->retentionDays);
        days()->setValue(60);
        QVERIFY(!missing().contains(u"outside"_s));
        desk.click("programmeSave");
        QTRY_COMPARE(desk.programmes.find(programme.number)->retentionDays, std::optional(60));
        QTRY_VERIFY(!desk.find<QPushButton>("programmeSave")->isEnabled());

        choose(u"LEGAL_SECURITIES"_s); // the law says how long
        QVERIFY2(missing().contains(u"cannot be changed"_s), qPrintable(missing()));
    }

    void makesAProgramme()
    {
        Desk desk;
        desk.show();
        QTRY_VERIFY(desk.find<QWidget>("programmeNone")->isVisible());
        QTest::mouseClick(desk.find<QToolButton>("programmeNewButton"), Qt::LeftButton);
        QTRY_VERIFY(desk.find<QWidget>("programmeForm")->isVisible());
        QVERIFY(!desk.find<QPushButton>("programmeSave")->isEnabled());
        desk.type("programmeForm", u"name"_s, u"Service quality"_s);
        desk.type("programmeForm", u"code"_s, u"SERVICE"_s);
        QVERIFY(desk.find<QPushButton>("programmeSave")->isEnabled());
        desk.click("programmeSave");
        QTRY_COMPARE(desk.find<QLabel>("programmeNumber")->text(), u"PRG-2026-0001"_s);
        QTRY_COMPARE(desk.find<QTableView>("programmeList")->model()->rowCount(), 1);
        const auto stored = desk.programmes.find(u"SERVICE"_s);
        VERIFY_OK(stored);
        QCOMPARE(stored->name, u"Service quality"_s);
        QCOMPARE(stored->state, ProgrammeState::Draft);
        QTRY_VERIFY(!desk.find<QPushButton>("programmeSave")->isEnabled());
        QTRY_VERIFY(desk.archive.session().privateKeys(u"draft/"_s)->isEmpty());
    }

    void whatWasTypedSurvivesALock()
    {
        Desk desk;
        const Programme made = desk.add(u"Desk"_s);
        desk.show();
        desk.open(u"programme"_s, made.number, "programmeNumber");
        desk.type("programmeForm", u"name"_s, u"Desk of service"_s);
        desk.close();
        QCOMPARE(desk.programmes.find(made.number)->name, u"Desk"_s);
        desk.show(); // where it was left
        QTRY_COMPARE(desk.text("programmeForm", u"name"_s), u"Desk of service"_s);
        QTRY_VERIFY(desk.find<QPushButton>("programmeDiscard")->isEnabled());
        desk.click("programmeDiscard");
        QTRY_COMPARE(desk.text("programmeForm", u"name"_s), u"Desk"_s);
        QTRY_VERIFY(desk.archive.session().privateKeys(u"draft/"_s)->isEmpty());
    }

    void twoOfficersOneProgramme()
    {
        Desk desk;
        const Programme made = desk.add(u"Desk"_s);
        desk.show();
        desk.open(u"programme"_s, made.number, "programmeNumber");
        desk.type("programmeForm", u"name"_s, u"Mine"_s);
        Programme theirs = made;
        theirs.name = u"Theirs"_s;
        theirs.agentSignal = AgentSignal::Lamp;
        VERIFY_OK(desk.programmes.edit(theirs));
        desk.click("programmeSave");
        QTRY_VERIFY(desk.dialog<ConflictDialog>());
        auto *dialog = desk.dialog<ConflictDialog>();
        QCOMPARE(desk.programmes.find(made.number)->name, u"Theirs"_s); // nothing was overwritten
        for (auto *choice : dialog->findChildren<QRadioButton *>()) {
            if (choice->text() == u"Mine")
                choice->click();
        }
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"keepChosen"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.programmes.find(made.number)->name, u"Mine"_s);
        QCOMPARE(desk.programmes.find(made.number)->agentSignal, std::optional(AgentSignal::Lamp));
    }

    void showsWhatStandsInTheWayAndLeadsToTheCure()
    {
        Desk desk;
        WorksCouncilRecord request;
        request.title = u"Consent"_s;
        const auto record = WorksCouncilService(desk.archive.session()).add(request);
        VERIFY_OK(record);
        Programme made = desk.add(u"Desk"_s);
        made.worksCouncilRecordId = record->id;
        made.legalBasis = ProgrammeBasis::LegitimateInterest;
        VERIFY_OK(desk.programmes.edit(made));
        desk.show();
        desk.open(u"programme"_s, made.number, "programmeNumber");
        QTRY_VERIFY(desk.page->findChild<QLabel *>(u"outcome-R-OR-01"_s));
        QCOMPARE(desk.find<QLabel>("outcome-R-OR-01")->text(), u"Does not hold"_s);
        QCOMPARE(desk.find<QLabel>("message-R-OR-01")->text(), u"Works-council consent is missing."_s);
        QCOMPARE(desk.find<QLabel>("outcome-R-LI-04")->text(), u"Not known"_s);
        auto *tabs = desk.find<QTabWidget>("programmeTabs");
        // Activating what may not be active leads there, and asks nothing of the law.
        desk.click("programmeActivate");
        QCOMPARE(tabs->currentWidget()->objectName(), u"conditionsPanel"_s);
        // Its own field.
        desk.click("cure-R-DPIA-01");
        QCOMPARE(tabs->currentIndex(), 0);
        QTRY_VERIFY(desk.find<QComboBox>("field-dpia.status")->hasFocus());
        // Another record.
        tabs->setCurrentIndex(1);
        QCOMPARE(desk.find<QPushButton>("cure-R-OR-01")->text(), u"Open WOR-2026-0001"_s);
        desk.click("cure-R-OR-01");
        QTRY_COMPARE(desk.find<QTabWidget>("programmesTabs")->currentIndex(), 2);
        QTRY_COMPARE(desk.find<QLabel>("worksCouncilNumber")->text(), record->number);
    }

    void aDecisionAndNullity()
    {
        Desk desk;
        WorksCouncilService council(desk.archive.session());
        WorksCouncilRecord request;
        request.title = u"Consent"_s;
        request.requestedOn = QDate(2026, 5, 1);
        const auto record = council.add(request);
        VERIFY_OK(record);
        desk.show();
        desk.open(u"worksCouncilRecord"_s, record->number, "worksCouncilNumber");
        QTRY_VERIFY(desk.find<QPushButton>("worksCouncilDecide")->isVisible());
        desk.click("worksCouncilDecide");
        QTRY_VERIFY(desk.dialog<DecisionDialog>());
        auto *decision = desk.dialog<DecisionDialog>();
        auto *choice = decision->findChild<QComboBox *>(u"decisionChoice"_s);
        choice->setCurrentIndex(choice->findData(u"REFUSED"_s));
        QTest::mouseClick(decision->findChild<QPushButton *>(u"decisionDo"_s), Qt::LeftButton);
        QTRY_COMPARE(council.find(record->number)->decision, std::optional(CouncilDecision::Refused));
        QTRY_VERIFY(desk.find<QPushButton>("worksCouncilNullity")->isVisible());
        const auto *history = desk.find<QWidget>("councilTab")->findChild<QTreeWidget *>(u"recordHistory"_s);
        QTRY_COMPARE(history->topLevelItemCount(), 2); // what is open was read again
        desk.click("worksCouncilNullity");
        QTRY_VERIFY(desk.dialog<NullityDialog>());
        auto *nullity = desk.dialog<NullityDialog>();
        nullity->findChild<QDateEdit *>(u"nullityKnown"_s)->setDate(QDate(2026, 5, 12));
        QVERIFY(nullity->findChild<QLabel *>(u"nullityLimit"_s)->text().startsWith(u"Too late"));
        nullity->findChild<QDateEdit *>(u"nullityKnown"_s)->setDate(QDate(2026, 5, 20));
        QVERIFY(nullity->findChild<QLabel *>(u"nullityLimit"_s)->text().startsWith(u"In time"));
        QTest::mouseClick(nullity->findChild<QPushButton *>(u"nullityDo"_s), Qt::LeftButton);
        QTRY_COMPARE(council.find(record->number)->nullityInvokedOn, QDate(2026, 6, 15));
        QTRY_VERIFY(!desk.find<QPushButton>("worksCouncilNullity")->isVisible());
    }

    void keepsASound()
    {
        Desk desk;
        const Programme made = desk.add(u"Desk"_s);
        QFile file(desk.files.filePath(u"melding.wav"_s));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QList<qint16> samples;
        for (int i = 0; i < 8000; ++i)
            samples.append(qint16(6000 * std::sin(i / 5.0)));
        const auto writer = AudioWriter::open(&file, AudioFileFormat::Wav16, 1, 8000);
        VERIFY_OK(writer);
        VERIFY_OK((*writer)->write(samples));
        VERIFY_OK((*writer)->finish());
        file.close();
        desk.show();
        desk.open(u"programme"_s, made.number, "programmeNumber");
        QTRY_VERIFY(desk.find<QPushButton>("soundAdd")->isEnabled());
        desk.find<QTabWidget>("programmeTabs")->setCurrentIndex(2);
        desk.fileDialog.answers = {{file.fileName()}};
        desk.click("soundAdd");
        auto *list = desk.find<QTreeWidget>("soundList");
        QTRY_COMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->text(0), u"melding.wav"_s);
        QCOMPARE(desk.programmes.announcementSounds(made.id)->size(), 1);
        list->setCurrentItem(list->topLevelItem(0));
        desk.messageBox.answers = {u"ok"_s};
        desk.click("soundRemove");
        QTRY_COMPARE(list->topLevelItemCount(), 0);
    }

    void aReviewerReads()
    {
        Desk desk;
        const Programme made = desk.add(u"Desk"_s);
        WorksCouncilService council(desk.archive.session());
        WorksCouncilRecord request;
        request.title = u"Consent to quality recordings"_s;
        request.requestedOn = QDate(2026, 6, 1);
        VERIFY_OK(council.add(request));
        request.kind = CouncilKind::CaseNotice;
        VERIFY_OK(council.add(request));
        desk.archive.addAccount(u"council"_s, Role::OrReviewer);
        Session &reviewer = desk.archive.sessionOf(u"council"_s);
        desk.show(&reviewer);
        QTRY_COMPARE(desk.find<QTableView>("programmeList")->model()->rowCount(), 1);
        QTRY_COMPARE(desk.find<QTableView>("worksCouncilList")->model()->rowCount(), 1); // its own alone
        desk.open(u"programme"_s, made.number, "programmeNumber");
        auto *document = desk.form("programmeForm")->findChild<FormDocument *>();
        QTRY_VERIFY(document->isVisible());
        QVERIFY(document->toPlainText().contains(u"Helpdesk"_s));
        QTRY_VERIFY(desk.page->findChild<QLabel *>(u"outcome-R-OR-01"_s));
        for (const auto *name : {"programmeNewButton", "programmeActivate", "programmeSuspend", "programmeEnd",
                                 "worksCouncilDecide", "worksCouncilNullity", "soundAdd", "fillIn"})
            QVERIFY2(!desk.page->findChild<QWidget *>(QLatin1StringView(name)), name);
        for (const auto *name : {"programmeSave", "programmeDiscard", "employeeNoticeSave", "worksCouncilSave"})
            QVERIFY2(!desk.find<QWidget>(name)->isVisible(), name);
        desk.page->open({{u"worksCouncilRecord"_s, u"WOR-2026-0001"_s}});
        QTRY_COMPARE(desk.find<QLabel>("worksCouncilNumber")->text(), u"WOR-2026-0001"_s);
    }
};

VOICELOG_WIDGET_TEST(TestProgrammesPage)
#include "tst_programmespage.moc"
