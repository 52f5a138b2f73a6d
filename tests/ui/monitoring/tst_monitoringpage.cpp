// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/ConflictDialog.h>
#include <common/ConsoleStyle.h>
#include <common/EmptyState.h>
#include <common/FormDocument.h>
#include <common/MessageBar.h>
#include <common/Theme.h>
#include <monitoring/CaseDossier.h>
#include <monitoring/CaseListModel.h>
#include <support/CaseCalls.h>
#include <support/MonitoringDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString caseReason = QStringLiteral("A reason of more than twenty characters.");

QString cell(const QTableView *view, int row, CaseListModel::Column column)
{
    return view->model()->index(row, column).data().toString();
}

} // namespace

class TestMonitoringPage : public QObject
{
    Q_OBJECT

    /// The closing dialog, filled in.
    static QDialog *closing(MonitoringDesk &desk, const QString &outcome)
    {
        auto *dialog = desk.dialog<QDialog>(u"closeDialog"_s);
        dialog->findChild<QPlainTextEdit *>(u"closeReason"_s)->setPlainText(caseReason);
        if (!outcome.isEmpty())
            dialog->findChild<QRadioButton *>(u"outcome-"_s + outcome)->click();
        return dialog;
    }

private Q_SLOTS:
    void anEmptyArchiveSaysWhatToDo()
    {
        MonitoringDesk desk;
        desk.open();
        QVERIFY(desk.find<EmptyState>(u"noCases"_s)->isVisible());
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"newCaseButton"_s);
        QCOMPARE(orQuit(desk.mine.list()).size(), 1);
        QCOMPARE(desk.find<QLabel>(u"caseTitle"_s)->text(), u"CASE-2026-0001"_s);
        QVERIFY(desk.find<QListWidget>(u"missingList"_s)->count() > 5); // shown at once
        QVERIFY(!desk.can(u"submitCase"_s));
        const QString why = desk.button(u"submitCase"_s)->toolTip();
        for (const auto &rule : {u"R-MON-SUSP-01"_s, u"R-MON-LAST-01"_s, u"R-MON-PERIOD-01"_s})
            QVERIFY2(why.contains(rule), qPrintable(why));
        QVERIFY(desk.find<QLabel>(u"nextStep"_s)->text().contains(u"R-MON-SUSP-01"));
        desk.press(u"backToCases"_s);
        QCOMPARE(desk.find<QTableView>(u"caseList"_s)->model()->rowCount(), 1);
    }

    void whatIsTypedIsJudgedAndStored()
    {
        MonitoringDesk desk;
        QJsonObject json = completeCase();
        json.remove(u"periodEnd"_s);
        const MonitoringCase record = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(json))));
        desk.open();
        desk.openCase(record);
        QCOMPARE(desk.find<QLabel>(u"outcome-R-MON-PERIOD-01"_s)->text(), u"Does not hold"_s);
        QVERIFY(!desk.can(u"submitCase"_s));
        auto *end = desk.find<QLineEdit>(u"field-periodEnd"_s);
        QTest::keyClicks(end, u"2026-07-19"_s);
        QTRY_VERIFY(desk.can(u"submitCase"_s));
        desk.settle();
        // It is kept, and not stored yet.
        QVERIFY(orQuit(desk.officer.getPrivate(CaseUnsaved::key(record))));
        QVERIFY(!desk.stored(record).periodEnd.isValid());
        desk.press(u"saveCase"_s);
        QCOMPARE(desk.stored(record).periodEnd, QDate(2026, 7, 19));
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(record))));
        QVERIFY(!desk.can(u"saveCase"_s));
    }

    void changesSurviveALockAndCanBeDiscarded()
    {
        MonitoringDesk desk;
        const MonitoringCase record = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        desk.open();
        desk.openCase(record);
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"Typed a moment before the lock."_s);
        const QJsonObject state = desk.close(); // before the timer
        desk.open(desk.officer, state);
        QCOMPARE(desk.find<QTextEdit>(u"field-suspicion.text"_s)->toPlainText(), u"Typed a moment before the lock."_s);
        QVERIFY(desk.find<MessageBar>(u"caseMessage"_s)->isVisible());
        desk.press(u"backToCases"_s);
        QVERIFY(cell(desk.find<QTableView>(u"caseList"_s), 0, CaseListModel::Number).contains(u"not saved"));
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"discardCase"_s);
        QCOMPARE(desk.find<QTextEdit>(u"field-suspicion.text"_s)->toPlainText(), record.suspicion.text);
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(record))));
    }

    void whoComesSecondSeesBothVersions()
    {
        MonitoringDesk desk;
        MonitoringCase record = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        desk.open();
        desk.openCase(record);
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"Mine is another suspicion than before."_s);
        record.lines = {u"Theirs"_s};
        VERIFY_OK(desk.mine.edit(record)); // at another console
        desk.settle();
        desk.button(u"saveCase"_s)->click();
        QTRY_VERIFY(desk.page->findChild<ConflictDialog *>());
        auto *dialog = desk.page->findChild<ConflictDialog *>();
        dialog->findChild<QPushButton *>(u"allMine"_s)->click();
        for (auto *button : dialog->findChildren<QRadioButton *>()) {
            if (button->accessibleName().contains(u"Theirs"))
                button->click();
        }
        dialog->findChild<QPushButton *>(u"keepChosen"_s)->click();
        desk.settle();
        QCOMPARE(desk.stored(record).suspicion.text, u"Mine is another suspicion than before."_s);
        QCOMPARE(desk.stored(record).lines, QStringList{u"Theirs"_s});
    }

    // While one case is still being stored, another is opened: neither gets what belongs to the other.
    void whatIsStoredStaysWithItsCase()
    {
        MonitoringDesk desk;
        const MonitoringCase first = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        const MonitoringCase second = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        desk.open();
        desk.openCase(first);
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"What is suspected of the first person."_s);
        desk.settle();
        {
            // Another console writes for a while.
            Database database = orQuit(desk.second.openGovernance());
            const auto writing = orQuit(Transaction::begin(database, Transaction::Kind::Write));
            QVERIFY(desk.can(u"saveCase"_s));
            desk.button(u"saveCase"_s)->click();
            QTest::qWait(50);
            desk.page->open({{u"case"_s, second.number}});
            QTest::qWait(200);
        }
        QTRY_COMPARE(desk.find<QLabel>(u"caseTitle"_s)->text(), second.number);
        desk.settle();
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"What is suspected of the second one."_s);
        desk.settle();
        desk.press(u"saveCase"_s);
        QCOMPARE(desk.stored(first).suspicion.text, u"What is suspected of the first person."_s);
        QCOMPARE(desk.stored(second).suspicion.text, u"What is suspected of the second one."_s);
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(first))));
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(second))));
    }

    void allOfTheirsIsTheEndOfMine()
    {
        MonitoringDesk desk;
        MonitoringCase record = orQuit(desk.mine.open(orQuit(MonitoringCase::fromJson(completeCase()))));
        desk.open();
        desk.openCase(record);
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"Mine is another suspicion than before."_s);
        record.lines = {u"Theirs"_s};
        VERIFY_OK(desk.mine.edit(record));
        desk.settle();
        desk.button(u"saveCase"_s)->click();
        QTRY_VERIFY(desk.page->findChild<ConflictDialog *>());
        auto *dialog = desk.page->findChild<ConflictDialog *>();
        dialog->findChild<QPushButton *>(u"allTheirs"_s)->click();
        dialog->findChild<QPushButton *>(u"keepChosen"_s)->click();
        desk.settle();
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(record))));
        desk.openCase(record);
        QVERIFY(!desk.find<MessageBar>(u"caseMessage"_s)->isVisible());
        QCOMPARE(desk.find<QTextEdit>(u"field-suspicion.text"_s)->toPlainText(), record.suspicion.text);
    }

    // A reason of many lines is not lost because another officer was faster.
    void aDialogStaysUntilItsWorkIsDone()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(2));
        desk.open();
        desk.openCase(record);
        desk.press(u"stopCase"_s);
        auto *asked = desk.dialog<QDialog>(u"stopDialog"_s);
        asked->findChild<QPlainTextEdit *>(u"dialogText"_s)->setPlainText(caseReason);
        VERIFY_OK(desk.theirs.proposeExtension(orQuit(desk.theirs.theCase(record.id)), record.periodEnd.addDays(7),
                                               caseReason)); // another officer was faster
        asked->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        QVERIFY(asked->isVisible() && asked->isEnabled());
        QVERIFY(asked->findChild<MessageBar *>(u"dialogMessage"_s)->isVisible());
        QCOMPARE(asked->findChild<QPlainTextEdit *>(u"dialogText"_s)->toPlainText(), caseReason);
        asked->reject();
        desk.press(u"stopCase"_s);
        desk.answer(u"stopDialog"_s, caseReason);
        QCOMPARE(desk.stored(record).state, CaseState::Evaluation);
    }

    void onlyOutcomesThatArePossibleAreOffered()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.evaluated();
        desk.goTo(record.evaluationDue.addDays(orQuit(desk.mine.limits()).overdueEvaluationDays + 1));
        desk.open();
        desk.openCase(record);
        desk.press(u"closeCase"_s);
        auto *dialog = desk.dialog<QDialog>(u"closeDialog"_s);
        QVERIFY(!dialog->findChild<QRadioButton *>(u"outcome-FINDING_OFFENCE"_s)->isEnabled());
        QVERIFY(dialog->findChild<QRadioButton *>(u"outcome-FINDING_BREACH_ONLY"_s)->isEnabled()); // it is destroyed
        QVERIFY(dialog->findChild<QLabel *>(u"closeWhyNotKept"_s)->text().contains(u"R-MON-PERIOD-01"_s));
        dialog->findChild<QRadioButton *>(u"outcome-FINDING_BREACH_ONLY"_s)->click();
        dialog->findChild<QPlainTextEdit *>(u"closeReason"_s)->setPlainText(caseReason);
        dialog->findChild<QCheckBox *>(u"followUp-WARNING"_s)->click();
        dialog->findChild<QCheckBox *>(u"closeUnderstood"_s)->click();
        dialog->findChild<QPushButton *>(u"closeDo"_s)->click();
        desk.settle();
        QCOMPARE(desk.stored(record).state, CaseState::DestructionPending);
        QCOMPARE(desk.stored(record).outcome, CaseOutcome::FindingBreachOnly);
    }

    void rejectedAndTakenUpAgain()
    {
        MonitoringDesk desk;
        const MonitoringCase record = orQuit(desk.mine.submit(desk.draft()));
        desk.open(desk.second);
        desk.openCase(record);
        QVERIFY(desk.form()->isReadOnly());
        desk.press(u"rejectCase"_s);
        desk.answer(u"rejectDialog"_s, caseReason);
        QCOMPARE(desk.stored(record).state, CaseState::Rejected);
        QVERIFY(desk.find<QLabel>(u"nextStep"_s)->text().contains(caseReason));
        desk.open();
        desk.openCase(record);
        desk.press(u"takeUpCase"_s);
        QCOMPARE(desk.stored(record).state, CaseState::Draft);
        QVERIFY(!desk.form()->isReadOnly());
        QVERIFY(desk.can(u"submitCase"_s));
    }

    void untilItIsPutForwardItIsItsWritersAlone()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.draft();
        desk.open(desk.second);
        desk.openCase(record);
        QVERIFY(desk.find<EmptyState>(u"unreadableCase"_s)->isVisible());
        QVERIFY(desk.button(u"submitCase"_s)->isHidden() && desk.button(u"abortCase"_s)->isHidden());
    }

    void fromApprovalToTheStart()
    {
        MonitoringDesk desk;
        MonitoringCase record = orQuit(desk.mine.submit(desk.draft()));
        desk.open();
        desk.openCase(record);
        QVERIFY(!desk.can(u"approveCase"_s)); // who put it forward
        QVERIFY(desk.button(u"approveCase"_s)->toolTip().contains(u"second officer"));
        desk.open(desk.second);
        desk.openCase(record);
        QCOMPARE(desk.find<QLabel>(u"outcome-R-DPIA-01"_s)->text(), u"Holds"_s);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"approveCase"_s);
        QCOMPARE(desk.stored(record).state, CaseState::Approved);

        // The works council, access, the day: each is said, and each is cured from here.
        record = desk.stored(record);
        const Id notice = desk.tellCouncil(record);
        desk.open();
        desk.openCase(record);
        const QString why = desk.button(u"startCase"_s)->toolTip();
        for (const auto &part : {u"R-MON-OR-01"_s, u"access"_s, u"begins"_s})
            QVERIFY2(why.contains(part), qPrintable(why));
        desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(1);
        desk.press(u"cure-R-MON-OR-01"_s); // leads to the notice
        auto *council = desk.dialog<QDialog>(u"tellCouncilDialog"_s);
        QVERIFY(council->findChild<QLabel *>(u"dialogIntro"_s)->text().contains(u"(1)")); // one person
        desk.answer(u"tellCouncilDialog"_s, {});
        QCOMPARE(desk.stored(record).caseNoticeId, notice);
        desk.press(u"giveAccess"_s);
        auto *grant = desk.dialog<QDialog>(u"grantDialog"_s);
        auto *who = grant->findChild<QComboBox *>(u"grantAccount"_s);
        QCOMPARE(who->count(), 2); // neither himself nor the reviewer
        who->setCurrentIndex(who->findText(u"investigator"_s, Qt::MatchStartsWith));
        QVERIFY(!grant->findChild<QCheckBox *>(u"grantExport"_s)->isEnabled());
        QVERIFY(!grant->findChild<QPushButton *>(u"grantDo"_s)->isEnabled());
        grant->findChild<QPlainTextEdit *>(u"grantReason"_s)->setPlainText(caseReason);
        grant->findChild<QPushButton *>(u"grantDo"_s)->click();
        desk.settle();
        const auto grants = orQuit(desk.mine.grants(record.id));
        QCOMPARE(grants.size(), 1);
        QCOMPARE(grants[0].account, desk.investigatorInfo.id);
        QVERIFY(!desk.can(u"startCase"_s));
        desk.goTo(record.periodStart);
        desk.page->activate();
        desk.settle();
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"startCase"_s);
        QCOMPARE(desk.stored(record).state, CaseState::Running);
        QVERIFY(desk.can(u"caseImport"_s));
    }

    void revokingAndExtending()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.running();
        desk.open();
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"revokeAccess"_s);
        QVERIFY(orQuit(desk.mine.grants(record.id))[0].revokedAt.isValid());
        QVERIFY(!desk.can(u"revokeAccess"_s));
        desk.press(u"extendCase"_s);
        desk.dialog<QDialog>(u"extendDialog"_s)->findChild<QDateEdit *>(u"dialogDate"_s)->setDate({2026, 7, 26});
        desk.answer(u"extendDialog"_s, caseReason);
        QCOMPARE(desk.stored(record).proposal, CaseProposal::Extension);
        QVERIFY(!desk.can(u"approveCase"_s));
        desk.open(desk.second);
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"approveCase"_s);
        QCOMPARE(desk.stored(record).periodEnd, QDate(2026, 7, 26));
        QVERIFY(!desk.can(u"extendCase"_s));
        desk.press(u"stopCase"_s);
        desk.answer(u"stopDialog"_s, caseReason);
        QCOMPARE(desk.stored(record).state, CaseState::Evaluation);
    }

    void closingWithoutAFindingSaysWhatIsDestroyed()
    {
        Languages languages;
        languages.use(u"en"_s); // counts in words
        MonitoringDesk desk;
        MonitoringCase record = desk.running();
        CaseCalls calls(desk);
        desk.goTo(record.periodStart.addDays(1));
        calls.takeIn(record, {calls.call(record.periodStart), calls.call(record.periodStart)});
        desk.goTo(record.periodEnd.addDays(1));
        orQuit(desk.mine.settle());
        desk.open();
        desk.openCase(record);
        desk.press(u"closeCase"_s);
        auto *dialog = closing(desk, u"NO_FINDING"_s);
        const QString said = dialog->findChild<QLabel *>(u"closeConsequence"_s)->text();
        for (const auto &part : {u"2 recordings"_s, u"1 person"_s, u"3 August 2026"_s, u"does not bring it back"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        auto *accept = dialog->findChild<QPushButton *>(u"closeDo"_s);
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QCheckBox *>(u"closeUnderstood"_s)->click();
        QVERIFY(accept->isEnabled());
        accept->click();
        desk.settle();
        record = desk.stored(record);
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.destructionDue, QDate(2026, 8, 3));
        const QString end = desk.find<FormDocument>(u"endDocument"_s)->toPlainText();
        QVERIFY2(end.contains(u"3 August 2026") && end.contains(u"No finding"), qPrintable(end));
        QVERIFY(!desk.can(u"giveAccess"_s));
        QVERIFY(!desk.can(u"revokeAccess"_s)); // it has ended
        // An earlier day takes two.
        desk.press(u"destroyEarlierCase"_s);
        desk.dialog<QDialog>(u"destroyEarlierDialog"_s)
            ->findChild<QDateEdit *>(u"dialogDate"_s)
            ->setDate({2026, 7, 25});
        desk.answer(u"destroyEarlierDialog"_s, {});
        QVERIFY(!desk.can(u"approveCase"_s));
        desk.open(desk.second);
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"approveCase"_s);
        QCOMPARE(desk.stored(record).destructionDue, QDate(2026, 7, 25));
    }

    void aFindingTakesTwoOfficers()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.evaluated();
        desk.open();
        desk.openCase(record);
        desk.press(u"closeCase"_s);
        auto *dialog = closing(desk, u"FINDING_BREACH_ONLY"_s);
        // Only an offence keeps recordings.
        QVERIFY(dialog->findChild<QLabel *>(u"closeConsequence"_s)->text().contains(u"Only a criminal offence"));
        dialog->findChild<QRadioButton *>(u"outcome-FINDING_OFFENCE"_s)->click();
        QVERIFY(dialog->findChild<QLabel *>(u"closeConsequence"_s)->text().contains(u"second officer"));
        QVERIFY(!dialog->findChild<QPushButton *>(u"closeDo"_s)->isEnabled()); // what follows from it?
        dialog->findChild<QCheckBox *>(u"followUp-REPORT_TO_POLICE"_s)->click();
        dialog->findChild<QPushButton *>(u"closeDo"_s)->click();
        desk.settle();
        QCOMPARE(desk.stored(record).proposal, CaseProposal::Closing);
        QVERIFY(!desk.can(u"closeCase"_s));
        desk.open(desk.second);
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"approveCase"_s);
        QCOMPARE(desk.stored(record).state, CaseState::ClosedFinding);
        desk.press(u"finalDecisionCase"_s);
        desk.answer(u"finalDecisionDialog"_s, {});
        QVERIFY(desk.stored(record).destructionDue.isValid());
    }

    void afterwardsThePersonsAreTold()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.evaluated(true);
        desk.open();
        QVERIFY(!desk.find<MessageBar>(u"caseReminders"_s)->isVisible()); // nothing is due within a week
        desk.goTo(QDate(2026, 8, 5));
        desk.page->activate();
        desk.settle();
        QVERIFY(desk.find<MessageBar>(u"caseReminders"_s)->accessibleName().contains(u"overdue"));
        desk.openCase(record);
        QVERIFY(!desk.can(u"closeCase"_s));
        QVERIFY(desk.button(u"closeCase"_s)->toolTip().contains(u"R-COVERT-02"));
        desk.press(u"postponeCase"_s);
        desk.dialog<QDialog>(u"postponeDialog"_s)->findChild<QDateEdit *>(u"dialogDate"_s)->setDate({2026, 8, 15});
        desk.answer(u"postponeDialog"_s, caseReason);
        QCOMPARE(desk.stored(record).afterNoticePostponedTo, QDate(2026, 8, 15));
        QVERIFY(desk.can(u"closeCase"_s));
        desk.press(u"informCase"_s);
        desk.answer(u"informDialog"_s, {});
        QCOMPARE(desk.stored(record).afterNoticeOn, QDate(2026, 8, 5));
        QVERIFY(desk.find<FormDocument>(u"endDocument"_s)->toPlainText().contains(u"5 August 2026"));
    }

    void endingADraftForgetsWhatWasTyped()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.draft();
        desk.open();
        desk.openCase(record);
        desk.find<QTextEdit>(u"field-suspicion.text"_s)->setPlainText(u"Typed and not stored any more."_s);
        desk.settle();
        desk.press(u"abortCase"_s);
        auto *dialog = closing(desk, {});
        dialog->findChild<QCheckBox *>(u"closeUnderstood"_s)->click();
        dialog->findChild<QPushButton *>(u"closeDo"_s)->click();
        desk.settle();
        QCOMPARE(desk.stored(record).state, CaseState::DestructionPending);
        QCOMPARE(desk.stored(record).outcome, CaseOutcome::Aborted);
        QVERIFY(!orQuit(desk.officer.getPrivate(CaseUnsaved::key(record))));
    }

    void aReviewerHasTheListAndNothingElse()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.running(true);
        desk.open(desk.sessionOf(u"reviewer"_s));
        auto *view = desk.find<QTableView>(u"caseList"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(cell(view, 0, CaseListModel::Number), record.number);
        QCOMPARE(cell(view, 0, CaseListModel::Persons), u"1"_s);
        QVERIFY(desk.button(u"newCaseButton"_s)->isHidden());
        QVERIFY(!desk.page->detail());
        desk.page->open({{u"case"_s, record.number}});
        Q_EMIT view->activated(view->model()->index(0, 0));
        desk.settle();
        QVERIFY(view->isVisible());
        // Nobody's name is anywhere on the page, and no button is greyed out.
        const auto all = desk.page->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            if (const auto *button = qobject_cast<const QPushButton *>(widget); button && button->isVisible())
                QVERIFY2(button->isEnabled(), qPrintable(button->objectName()));
        }
        for (int column = 0; column < CaseListModel::ColumnCount; ++column)
            QVERIFY(!view->model()->index(0, column).data().toString().contains(u"Jeroen"));
        desk.close();
    }

    void anInvestigatorSeesHisCases()
    {
        MonitoringDesk desk;
        const MonitoringCase other = desk.draft();
        const MonitoringCase record = desk.running();
        desk.open(desk.sessionOf(u"investigator"_s));
        auto *view = desk.find<QTableView>(u"caseList"_s);
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(cell(view, 0, CaseListModel::Number), record.number);
        desk.openCase(record);
        QVERIFY(desk.form()->isReadOnly());
        QVERIFY(desk.find<FormDocument>(u"formDocument"_s)->toPlainText().contains(u"Jeroen van Dam"));
        for (const CaseSteps::Act act : CaseSteps::allActs)
            QVERIFY(desk.button(CaseSteps::name(act) + u"Case"_s)->isHidden());
        QVERIFY(desk.button(u"caseImport"_s)->isHidden());
        desk.close();
        // Once the access was taken away it is gone.
        orQuit(desk.mine.revoke(orQuit(desk.mine.grants(record.id))[0].id));
        desk.open(desk.sessionOf(u"investigator"_s));
        QVERIFY(desk.find<EmptyState>(u"noCases"_s)->isVisible());
        Q_UNUSED(other)
        desk.close();
    }

    void theListFiltersByState()
    {
        MonitoringDesk desk;
        desk.draft();
        desk.running();
        desk.open();
        auto *view = desk.find<QTableView>(u"caseList"_s);
        const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(view->model()->rowCount(), 2);
        auto *filter = desk.find<QComboBox>(u"caseFilter"_s);
        filter->setCurrentIndex(filter->findData(u"RUNNING"_s));
        QCOMPARE(view->model()->rowCount(), 1);
        filter->setCurrentIndex(filter->findData(u"DESTROYED"_s));
        QVERIFY(desk.find<EmptyState>(u"noCases"_s)->isVisible());
        const QJsonObject state = desk.close();
        desk.open(desk.officer, state);
        QCOMPARE(desk.find<QComboBox>(u"caseFilter"_s)->currentData().toString(), u"DESTROYED"_s);
    }

    void otherPagesAreAskedForRecordsAndRecordings()
    {
        MonitoringDesk desk;
        MonitoringCase record = desk.running();
        CaseCalls calls(desk);
        desk.goTo(record.periodStart.addDays(1));
        calls.takeIn(record, {calls.call(record.periodStart)});
        desk.grant(record, desk.secondInfo.id);
        desk.open();
        desk.openCase(record);
        QVERIFY(!desk.can(u"caseRecordings"_s)); // the officer has no access himself
        QVERIFY(desk.button(u"caseRecordings"_s)->toolTip().contains(u"R-MON-ACCESS-01"));
        QSignalSpy asked(desk.page.get(), &Page::openRequested);
        desk.press(u"caseImport"_s);
        QCOMPARE(asked.takeFirst()[1].toJsonObject(),
                 (QJsonObject{{u"case"_s, record.id.toString()}, {u"import"_s, true}}));
        desk.press(u"cure-R-MON-NOTICE-01"_s);
        QCOMPARE(asked.constFirst()[0].toString(), u"programmes"_s);
        desk.open(desk.second);
        QSignalSpy theirs(desk.page.get(), &Page::openRequested);
        desk.openCase(record);
        desk.press(u"caseRecordings"_s);
        QCOMPARE(theirs.takeFirst()[1].toJsonObject(), (QJsonObject{{u"case"_s, record.id.toString()}}));
    }

    void s15_aWantedRecordingLeadsToACase()
    {
        MonitoringDesk desk;
        desk.open();
        desk.page->open({{u"wanted"_s, u"SERVICE-2026-000001"_s}});
        auto *message = desk.find<MessageBar>(u"pageMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(u"SERVICE-2026-000001"));
        desk.messageBox.answers = {u"ok"_s};
        desk.page->findChild<QAction *>(u"newCaseForWanted"_s)->trigger();
        desk.settle();
        QCOMPARE(orQuit(desk.mine.list()).size(), 1);
    }

    /// Not a check: pictures to look at, where VOICELOG_PICTURES names a folder.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("VOICELOG_PICTURES");
        if (folder.isEmpty())
            QSKIP("VOICELOG_PICTURES is not set");
        QApplication::setStyle(new ConsoleStyle);
        for (const QString &language : {u"en"_s, u"nl"_s}) {
            Languages languages;
            languages.use(language);
            for (const bool dark : {false, true}) {
                QApplication::setPalette(dark ? Theme::darkPalette() : Theme::lightPalette());
                const QString end = u"-%1-%2.png"_s.arg(language, dark ? u"dark"_s : u"light"_s);
                MonitoringDesk desk;
                const auto picture = [&](const QString &name, QWidget *widget = nullptr) {
                    QTest::qWait(100);
                    (widget ? widget : desk.page.get())->grab().save(folder + u"/case-"_s + name + end);
                };
                desk.open();
                picture(u"empty"_s);
                const MonitoringCase begun = orQuit(desk.mine.open(MonitoringCase()));
                MonitoringCase record = desk.running(true);
                CaseCalls calls(desk);
                calls.takeIn(record, {calls.call(record.periodStart), calls.call(record.periodStart)});
                MonitoringCase draft = desk.draft(false, QDate(2026, 7, 1));
                desk.open();
                picture(u"list"_s);
                desk.openCase(begun);
                picture(u"begun"_s);
                desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(1);
                picture(u"begun-rules"_s);
                desk.openCase(draft);
                desk.form()->goTo(u"grounds"_s);
                picture(u"draft"_s);
                desk.form()->goTo(u"alternatives"_s);
                picture(u"draft2"_s);
                desk.openCase(record);
                picture(u"running"_s);
                desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(2);
                picture(u"access"_s);
                desk.press(u"giveAccess"_s);
                picture(u"grant"_s, desk.dialog<QDialog>(u"grantDialog"_s));
                desk.dialog<QDialog>(u"grantDialog"_s)->reject();
                desk.press(u"extendCase"_s);
                picture(u"extend"_s, desk.dialog<QDialog>(u"extendDialog"_s));
                desk.dialog<QDialog>(u"extendDialog"_s)->reject();
                desk.goTo(record.periodEnd.addDays(1));
                orQuit(desk.mine.settle());
                desk.openCase(record);
                desk.press(u"closeCase"_s);
                closing(desk, u"NO_FINDING"_s);
                picture(u"close"_s, desk.dialog<QDialog>(u"closeDialog"_s));
                desk.dialog<QDialog>(u"closeDialog"_s)
                    ->findChild<QRadioButton *>(u"outcome-FINDING_OFFENCE"_s)
                    ->click();
                picture(u"close-finding"_s, desk.dialog<QDialog>(u"closeDialog"_s));
                desk.dialog<QDialog>(u"closeDialog"_s)->reject();
                record = orQuit(desk.mine.closeWithoutFinding(desk.stored(record), caseReason));
                desk.openCase(record);
                desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(3);
                picture(u"end"_s);
                desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(4);
                picture(u"history"_s);
                desk.open(desk.sessionOf(u"reviewer"_s));
                picture(u"reviewer"_s);
                desk.page->open({{u"wanted"_s, u"SERVICE-2026-000001"_s}});
                desk.open();
                desk.page->open({{u"wanted"_s, u"SERVICE-2026-000001"_s}});
                picture(u"wanted"_s);
                desk.close();
            }
        }
    }
};

VOICELOG_WIDGET_TEST(TestMonitoringPage)
#include "tst_monitoringpage.moc"
