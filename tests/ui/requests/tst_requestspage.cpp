// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/EmptyState.h>
#include <common/MessageBar.h>
#include <reports/ReportPreviewDialog.h>
#include <requests/RequestListModel.h>
#include <rules/RuleBook.h>
#include <support/PracticeRecordings.h>
#include <support/RequestsDesk.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QString cell(const RequestsDesk &desk, int row, RequestListModel::Column column)
{
    return desk.find<QTableView>("requestList")->model()->index(row, column).data().toString();
}

} // namespace

class TestRequestsPage : public QObject
{
    Q_OBJECT

    Languages m_languages;

    /// Decides one row of the tab, with the dialog.
    static void decide(RequestsDesk &desk, int row, const QString &what, const QString &why = {},
                       const QString &ground = {})
    {
        desk.find<QTableWidget>("requestDecisions")->selectRow(row);
        desk.press("decideButton");
        auto *dialog = desk.dialog("decisionDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        auto *box = dialog->findChild<QComboBox *>(u"decisionWhat"_s);
        box->setCurrentIndex(box->findData(what));
        if (!why.isEmpty()) {
            QVERIFY(!accept->isEnabled()); // what is left out is weighed in words
            dialog->findChild<QPlainTextEdit *>(u"decisionWeighing"_s)->setPlainText(why);
        }
        if (!ground.isEmpty()) {
            QVERIFY(!accept->isEnabled());
            auto *grounds = dialog->findChild<QComboBox *>(u"decisionGround"_s);
            grounds->setCurrentIndex(grounds->findData(ground));
        }
        QVERIFY2(accept->isEnabled(), qPrintable(accept->toolTip()));
        accept->click();
        desk.settle();
    }
    static void propose(RequestsDesk &desk)
    {
        desk.press("proposeRequest");
        auto *dialog = desk.dialog("proposeDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        for (const QLatin1StringView id : answerItemIds) {
            QVERIFY(!accept->isEnabled());
            dialog->findChild<QCheckBox *>(u"item-"_s + id)->click();
        }
        QVERIFY(accept->isEnabled());
        accept->click();
        desk.settle();
    }

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void anEmptyArchiveSaysWhatToDo()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        QVERIFY(desk.find<EmptyState>("noRequests")->isVisible());
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        QCOMPARE(desk.text("requestTitle"), u"SAR-2026-0001"_s);
        const QString title = desk.find<MessageBar>("requestMessage")->title();
        QCOMPARE(title, u"Nothing is held yet"_s); // no number was named
        desk.press("backToRequests");
        QCOMPARE(desk.find<QTableView>("requestList")->model()->rowCount(), 1);
        // Governance alone: nobody's name.
        for (int column = 0; column < RequestListModel::ColumnCount; ++column)
            QVERIFY(!cell(desk, 0, RequestListModel::Column(column)).contains(u"Fenna"));
        QCOMPARE(cell(desk, 0, RequestListModel::AnswerBy), u"04/06/2026, in 31 days"_s);
    }

    void theDialogTellsTheDatesAndWhatIsMissing()
    {
        RequestsDesk desk({2026, 2, 2});
        desk.open();
        desk.press("newRequestButton");
        auto *dialog = desk.dialog("intakeDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        const auto *remark = dialog->findChild<QLabel *>(u"dialogRemark"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(remark->text().contains(u"Who asks"), qPrintable(remark->text()));
        dialog->findChild<QDateEdit *>(u"intakeReceivedOn"_s)->setDate({2026, 1, 31}); // S1
        const QString due = dialog->findChild<QLabel *>(u"intakeDue"_s)->text();
        QVERIFY2(due.contains(u"Monday 2 March 2026"), qPrintable(due));
        const QString how = dialog->findChild<QLabel *>(u"intakeHow"_s)->text();
        QVERIFY2(how.contains(u"Saturday 28 February 2026") && how.contains(u"1182/71"), qPrintable(how));
        dialog->findChild<QLineEdit *>(u"intakeRequester"_s)->setText(u"Fenna Bos"_s);
        QVERIFY(accept->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"intakeNotes"_s)->setPlainText(u"BSN 111222333"_s);
        QVERIFY(!accept->isEnabled());
        QVERIFY2(remark->text().contains(u"BSN"), qPrintable(remark->text()));
        dialog->findChild<QPlainTextEdit *>(u"intakeNotes"_s)->clear();
        auto *channel = dialog->findChild<QComboBox *>(u"intakeChannel"_s);
        channel->setCurrentIndex(channel->findData(u"VIA_REPRESENTATIVE"_s));
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QLineEdit *>(u"intakeRepresentative"_s)->setText(u"Mr Visser"_s);
        QVERIFY(accept->isEnabled());
    }

    void whatItIsAboutIsSaid()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.press("newRequestButton");
        auto *dialog = desk.dialog("intakeDialog");
        auto *accept = dialog->findChild<QPushButton *>(u"dialogAccept"_s);
        dialog->findChild<QLineEdit *>(u"intakeRequester"_s)->setText(u"Fenna Bos"_s);
        auto *all = dialog->findChild<QCheckBox *>(u"intakeAll"_s);
        QVERIFY(all->isChecked() && accept->isEnabled());
        all->click();
        QVERIFY(!accept->isEnabled());
        dialog->findChild<QCheckBox *>(u"intakeHasUntil"_s)->click();
        QVERIFY(accept->isEnabled());
        accept->click();
        desk.settle();
        const RuleBook book = *RuleBook::builtIn();
        RequestService service(desk.fixture.archive.session(), book);
        auto stored = service.find(u"SAR-2026-0001"_s);
        QVERIFY(stored && !stored->scope.all);
        QVERIFY(!stored->scope.from.isValid() && stored->scope.until == QDate(2026, 5, 4)); // no more than was said
        // Everything, found by a number; a number that is mistyped is told.
        desk.press("editRequest");
        dialog = desk.dialog("intakeDialog");
        dialog->findChild<QCheckBox *>(u"intakeAll"_s)->click();
        dialog->findChild<QCheckBox *>(u"intakeHasUntil"_s)->click();
        dialog->findChild<QLineEdit *>(u"intakeRecordings"_s)->setText(u"TEST-2026-000099"_s);
        dialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        stored = service.find(u"SAR-2026-0001"_s);
        QVERIFY(stored && stored->scope.all && !stored->scope.until.isValid());
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"Nothing new was found to hold"_s);
        const auto labels = desk.find<MessageBar>("requestMessage")->findChildren<QLabel *>();
        QVERIFY(
            std::ranges::any_of(labels, [](const QLabel *one) { return one->text().contains(u"TEST-2026-000099"); }));
    }

    void nothingOfAnotherRequestIsSeenMeanwhile()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("backToRequests");
        desk.takeIn(u"Jan Smit"_s, {2026, 5, 4});
        QVERIFY(desk.find<QTabWidget>("requestTabs")->isVisible());
        const RuleBook book = *RuleBook::builtIn();
        const auto first = RequestService(desk.fixture.archive.session(), book).find(u"SAR-2026-0001"_s);
        QVERIFY(first);
        desk.page->detail()->open(first->id);
        QVERIFY(!desk.find<QTabWidget>("requestTabs")->isVisible()); // Jan Smit's
        QVERIFY(!desk.find<QLabel>("requestTitle")->isVisible());
        desk.settle();
        QVERIFY(desk.find<QTabWidget>("requestTabs")->isVisible());
        QCOMPARE(desk.text("requestTitle"), u"SAR-2026-0001"_s);
    }

    void thePersonIsLookedForInTheWholeArchive()
    {
        RequestsDesk desk({2026, 5, 4});
        const Recording misspelt = desk.call(u"0201111111"_s, u"F. Bosch"_s);
        const Recording stranger = desk.call(u"0202222222"_s, u"Ferdinand Bosch"_s);
        desk.call(u"0203333333"_s, u"Petra Smit"_s);
        desk.open();
        desk.takeIn(u"Fenna Bosch"_s, {2026, 5, 4});
        desk.messageBox.answers = {u"ok"_s};
        desk.press("identityNotNeededRequest");
        QVERIFY2(desk.text("foundSummary").contains(u"Nobody has looked"), qPrintable(desk.text("foundSummary")));
        QVERIFY(!desk.can("proposeRequest")); // without having looked
        auto *names = desk.find<QLineEdit>("searchNames");
        QCOMPARE(names->text(), u"Fenna Bosch"_s); // as the request has it
        QVERIFY(!desk.find<QTableWidget>("foundRecordings")->isVisibleTo(desk.page.get()));
        names->clear();
        QVERIFY(!desk.find<QPushButton>("searchButton")->isEnabled());
        names->setText(u"Bosch, Fenna; Bosch"_s);
        desk.press("searchButton");
        const auto *found = desk.find<QTableWidget>("foundRecordings");
        QCOMPARE(found->rowCount(), 2);
        QVERIFY2(desk.text("foundSummary").contains(u"2 to look at"), qPrintable(desk.text("foundSummary")));
        auto *tabs = desk.find<QTabWidget>("requestTabs");
        QCOMPARE(tabs->tabText(1), u"Search (2)"_s);
        const auto rowOf = [found](const Recording &recording) {
            for (int row = 0; row < found->rowCount(); ++row) {
                if (found->item(row, 0)->text() == recording.number)
                    return row;
            }
            return -1;
        };
        QVERIFY2(found->item(rowOf(misspelt), 4)->text().contains(u"F. Bosch"),
                 qPrintable(found->item(rowOf(misspelt), 4)->text()));
        QCOMPARE(found->item(rowOf(misspelt), 5)->text(), u"To be looked at"_s);
        desk.find<QTableWidget>("foundRecordings")->selectRow(rowOf(misspelt));
        desk.press("takeInFound");
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"1 recording is held for it now"_s);
        QCOMPARE(found->item(rowOf(misspelt), 5)->text(), u"In the request"_s);
        QVERIFY(!desk.can("proposeRequest")); // one is not looked at
        desk.find<QTableWidget>("foundRecordings")->selectRow(rowOf(stranger));
        desk.press("leaveOutFound");
        desk.answer("leaveOutDialog", {}, nullptr, u"Another person of that surname."_s);
        QVERIFY2(found->item(rowOf(stranger), 5)->text().contains(u"Another person"),
                 qPrintable(found->item(rowOf(stranger), 5)->text()));
        QCOMPARE(tabs->tabText(1), u"Search"_s);
        QCOMPARE(desk.find<QTableWidget>("requestDecisions")->rowCount(), 1);
        decide(desk, 0, u"COPY"_s);
        QVERIFY(desk.can("proposeRequest"));
    }

    void vaultsThatStayClosedNameWhomToAsk()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.call(u"0201111111"_s, u"Fenna Bos"_s);
        desk.fixture.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto second = desk.fixture.archive.unlock(u"second"_s);
        desk.open(*second);
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("searchButton");
        const auto *closed = desk.find<MessageBar>("closedVaults");
        QVERIFY2(closed->title().contains(u"1 vault could not"), qPrintable(closed->title()));
        const auto labels = closed->findChildren<QLabel *>();
        const QString holder = desk.fixture.archive.session().account().name;
        QVERIFY(std::ranges::any_of(labels, [&holder](const QLabel *one) { return one->text().contains(holder); }));
        QVERIFY2(desk.text("foundSummary").contains(u"Nothing was found"), qPrintable(desk.text("foundSummary")));
    }

    void whatItIsAboutIsHeldAtOnce()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.call(u"0612345678"_s);
        desk.call(u"0612345678"_s);
        desk.call(u"0698765432"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"06 12345678, 06-11111111"_s);
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"2 recordings are held for it now"_s);
        const auto *holds = desk.find<QTableWidget>("requestHolds");
        QCOMPARE(holds->rowCount(), 1);
        QCOMPARE(holds->item(0, 1)->text(), u"2"_s);
        QVERIFY2(desk.text("heldSummary").contains(u"R-ACCESS-03"), qPrintable(desk.text("heldSummary")));

        // A further call came in; and what is about becomes wider.
        desk.call(u"0612345678"_s);
        desk.press("holdRequest");
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"1 recording is held for it now"_s);
        desk.press("holdRequest");
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"Nothing new was found to hold"_s);
        desk.press("editRequest");
        auto *dialog = desk.dialog("intakeDialog");
        QVERIFY(!dialog->findChild<QDateEdit *>(u"intakeReceivedOn"_s)->isEnabled());
        QCOMPARE(dialog->findChild<QLineEdit *>(u"intakeRequester"_s)->text(), u"Fenna Bos"_s);
        dialog->findChild<QLineEdit *>(u"intakeNumbers"_s)->setText(u"06 12345678, 06 98765432"_s);
        dialog->findChild<QPushButton *>(u"dialogAccept"_s)->click();
        desk.settle();
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"1 recording is held for it now"_s);
        QCOMPARE(desk.find<QTableWidget>("requestHolds")->rowCount(), 3);
    }

    void s4_identityPauses()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.goTo({2026, 5, 6});
        desk.page->activate();
        desk.settle();
        desk.press("askIdentityRequest");
        desk.answer("askIdentityDialog", {2026, 5, 6});
        QCOMPARE(desk.text("requestState"), u"Waits for proof of identity"_s);
        QVERIFY2(desk.text("nextStep").contains(u"05/06/2026"), qPrintable(desk.text("nextStep"))); // thirty days
        QVERIFY(!desk.can("notIdentifiableRequest"));
        desk.goTo({2026, 5, 18});
        desk.page->activate();
        desk.settle();
        desk.press("verifyIdentityRequest");
        desk.answer("verifyIdentityDialog", {2026, 5, 18}, "CALL_BACK_KNOWN_NUMBER");
        QCOMPARE(desk.text("requestState"), u"In progress"_s);
        QCOMPARE(desk.text("requestDue"), u"Answer by Tuesday 16 June 2026"_s);
        QCOMPARE(desk.text("requestUnpaused"), u"Thursday 4 June 2026"_s); // both are shown
        QVERIFY2(desk.text("requestHow").contains(u"12 day"), qPrintable(desk.text("requestHow")));
        QCOMPARE(desk.find<QTableWidget>("requestTurns")->rowCount(), 3);
    }

    void s4_whatIsAskedTooLateAddsNothing()
    {
        RequestsDesk desk({2026, 5, 20});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("askIdentityRequest");
        desk.answer("askIdentityDialog", {2026, 5, 20});
        QCOMPARE(desk.text("requestDue"), u"Answer by Thursday 4 June 2026"_s);
        QVERIFY2(desk.text("requestHow").contains(u"adds nothing"), qPrintable(desk.text("requestHow")));
    }

    void itEndsWithoutAnAnswer()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.call(u"0612345678"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"0612345678"_s);
        desk.press("askIdentityRequest");
        desk.answer("askIdentityDialog", {2026, 5, 4});
        desk.goTo({2026, 6, 3}); // thirty days
        const QJsonObject state = desk.close();
        desk.open(desk.fixture.archive.session(), state); // as after a lock
        QCOMPARE(desk.text("requestTitle"), u"SAR-2026-0001"_s);
        desk.press("notIdentifiableRequest");
        desk.answer("notIdentifiableDialog", {2026, 6, 3});
        QCOMPARE(desk.text("requestState"), u"Not identifiable"_s);
        QCOMPARE(desk.find<QTableWidget>("requestHolds")->item(0, 4)->text(), u"15/07/2026"_s); // six weeks
        QVERIFY(!desk.isShown("extendRequest") && !desk.isShown("editRequest") && !desk.isShown("withdrawRequest"));
        QVERIFY2(desk.text("requestDue").contains(u"Ended on"), qPrintable(desk.text("requestDue")));
    }

    void itIsWithdrawn()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.call(u"0612345678"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"0612345678"_s);
        desk.messageBox.answers = {u"ok"_s};
        desk.press("identityNotNeededRequest");
        QCOMPARE(desk.text("requestState"), u"In progress"_s);
        desk.press("askClarificationRequest");
        desk.answer("askClarificationDialog", {2026, 5, 4});
        desk.press("clarifiedRequest");
        desk.answer("clarifiedDialog", {2026, 5, 4});
        desk.press("withdrawRequest");
        desk.answer("withdrawDialog", {2026, 5, 4});
        QCOMPARE(desk.text("requestState"), u"Withdrawn"_s);
        desk.press("backToRequests");
        QCOMPARE(desk.find<QTableView>("requestList")->model()->rowCount(), 0); // those to be answered
        QVERIFY(desk.find<EmptyState>("noRequests")->isVisible());
        desk.find<QComboBox>("requestFilter")->setCurrentIndex(2);
        QCOMPARE(desk.find<QTableView>("requestList")->model()->rowCount(), 1);
        QVERIFY2(cell(desk, 0, RequestListModel::AnswerBy).contains(u"Ended"), "");
    }

    void answeredInFullAndClosed()
    {
        RequestsDesk desk({2026, 5, 4}, agendaSchema() + Schema{lettersSchema()});
        const Programme programme = LawfulPractice(desk.fixture.archive).makeProgramme({2026, 3, 1}, {2026, 12, 1});
        desk.fixture.vault = programme.vaultId;
        desk.fixture.target = {programme.vaultId, programme.id, programme.code, {}};
        desk.goTo({2026, 5, 4});
        desk.call(u"0612345678"_s);
        desk.call(u"0612345678"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"06 12345678"_s);
        QVERIFY(!desk.isShown("proposeRequest")); // before it is known who asks
        desk.messageBox.answers = {u"ok"_s};
        desk.press("identityNotNeededRequest");
        QVERIFY(!desk.can("proposeRequest"));
        QVERIFY2(desk.find<QPushButton>("proposeRequest")->toolTip().contains(u"R-ACCESS-01"),
                 qPrintable(desk.find<QPushButton>("proposeRequest")->toolTip()));
        QCOMPARE(desk.text("decisionSummary"), u"2 recordings are not decided yet."_s);
        decide(desk, 0, u"COPY"_s);
        decide(desk, 1, u"COPY"_s);
        QCOMPARE(desk.text("decisionSummary"), u"All are decided."_s);
        propose(desk);
        QCOMPARE(desk.text("requestState"), u"Under review"_s);
        QVERIFY(!desk.isShown("confirmRequest")); // nothing is left out: one officer is enough
        desk.press("takeBackRequest");
        propose(desk);
        desk.goTo({2026, 5, 11});
        desk.page->activate();
        desk.settle();
        QVERIFY(!desk.can("sendRequest")); // there is nothing to send yet
        QVERIFY(desk.text("nextStep").contains(u"Letters and package"));
        desk.press("makePackage");
        desk.accept(desk.dialog("packageDialog"));
        QCOMPARE(desk.find<MessageBar>("requestMessage")->title(), u"The package is ready"_s);
        desk.press("sendRequest");
        desk.answer("sendDialog", {2026, 5, 11}, nullptr, u"registered letter"_s);
        QCOMPARE(desk.text("requestState"), u"Answered"_s);
        desk.goTo({2026, 5, 13});
        desk.page->activate();
        desk.settle();
        desk.press("closeRequest");
        desk.answer("closeDialog", {2026, 5, 13}, nullptr, u"3SABC12345"_s);
        QCOMPARE(desk.text("requestState"), u"Closed"_s);
        QCOMPARE(desk.find<QTableWidget>("requestHolds")->item(0, 4)->text(), u"27/05/2026"_s);
    }

    void whatIsLeftOutWaitsForAnotherOfficer()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.call(u"0612345678"_s);
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4}, u"06 12345678"_s);
        desk.messageBox.answers = {u"ok"_s};
        desk.press("identityNotNeededRequest");
        decide(desk, 0, u"REFUSED"_s, u"A doctor tells of another patient all the time."_s, u"RIGHTS_OF_OTHERS"_s);
        propose(desk);
        QVERIFY(!desk.can("sendRequest"));
        QVERIFY(desk.isShown("confirmRequest") && !desk.can("confirmRequest")); // not by the same
        Session &officer = desk.fixture.archive.session();
        desk.fixture.archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        const auto second = desk.fixture.archive.unlock(u"second"_s);
        const auto vaults = officer.vaults();
        for (const VaultInfo &vault : vaults.value_or(QList<VaultInfo>())) {
            if (vault.kind == VaultKind::Requests || holdsRecordings(vault.kind))
                QVERIFY(officer.grantVault(second->account().id, vault.id));
        }
        const QJsonObject state = desk.close();
        desk.open(*second, state);
        QVERIFY2(desk.find<QTableWidget>("requestDecisions")->item(0, 4)->text().contains(u"another patient"), "");
        desk.messageBox.answers = {u"ok"_s};
        desk.press("confirmRequest");
        QVERIFY(!desk.isShown("confirmRequest"));
        desk.press("sendRequest");
        desk.answer("sendDialog", {2026, 5, 4}, nullptr, u"registered letter"_s);
        QCOMPARE(desk.text("requestState"), u"Refused"_s);
        QCOMPARE(desk.find<QTableWidget>("requestHolds")->item(0, 4)->text(), u"15/06/2026"_s); // six weeks
        desk.close();
    }

    void theMostUrgentComesFirstAndIsTold()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("backToRequests");
        QVERIFY(!desk.find<MessageBar>("requestReminders")->isVisible());
        desk.takeIn(u"Jan Smit"_s, {2026, 4, 6}); // 6 May
        desk.press("backToRequests");
        QCOMPARE(cell(desk, 0, RequestListModel::Number), u"SAR-2026-0002"_s);
        QVERIFY(desk.find<MessageBar>("requestReminders")->isVisible());
        desk.find<QAction>("openUrgent")->trigger();
        desk.settle();
        QCOMPARE(desk.text("requestTitle"), u"SAR-2026-0002"_s);
        desk.goTo({2026, 5, 8});
        desk.press("backToRequests");
        QCOMPARE(cell(desk, 0, RequestListModel::AnswerBy), u"06/05/2026, 2 days overdue"_s);
        const QAbstractItemModelTester tester(desk.find<QTableView>("requestList")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
    }

    void theLogOfAYear()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        QVERIFY(!desk.isShown("requestLogButton")); // of nothing there is no log
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("backToRequests");
        desk.press("requestLogButton");
        auto *dialog = desk.dialog("reportRequestDialog");
        QCOMPARE(dialog->findChild<QSpinBox *>(u"reportYear"_s)->value(), 2026);
        dialog->findChild<QPushButton *>(u"reportMake"_s)->click();
        desk.settle();
        QTRY_VERIFY(desk.page->findChild<ReportPreviewDialog *>());
        desk.page->findChild<ReportPreviewDialog *>()->reject();
    }

    void whoOnlyReadsSeesDaysAndNoNames()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.fixture.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = desk.fixture.archive.unlock(u"dpo"_s);
        desk.open(*dpo);
        QVERIFY(!desk.isShown("newRequestButton"));
        QCOMPARE(desk.find<QTableView>("requestList")->model()->rowCount(), 1);
        desk.page->open({{u"request"_s, u"SAR-2026-0001"_s}});
        QTest::qWait(1);
        desk.settle();
        // It says that the key is missing, and offers nothing.
        QVERIFY(!desk.find<QTabWidget>("requestTabs")->isVisible() && !desk.find<QLabel>("requestTitle")->isVisible());
        QVERIFY(desk.find<MessageBar>("requestMessage")->isVisible());
        for (const auto act : RequestSteps::allActs)
            QVERIFY(!desk.isShown(qPrintable(RequestSteps::name(act) + u"Request"_s)));
        desk.close();
    }

    void aFasterOfficerIsNotOverwritten()
    {
        RequestsDesk desk({2026, 5, 4});
        desk.open();
        desk.takeIn(u"Fenna Bos"_s, {2026, 5, 4});
        desk.press("askIdentityRequest");
        const RuleBook book = *RuleBook::builtIn();
        RequestService service(desk.fixture.archive.session(), book);
        const auto request = service.find(u"SAR-2026-0001"_s);
        QVERIFY(request && service.identityNotNeeded(*request, {2026, 5, 4}));
        desk.answer("askIdentityDialog", {2026, 5, 4});
        auto *dialog = desk.dialog("askIdentityDialog"); // it stays, and says why
        QVERIFY(dialog->findChild<MessageBar *>(u"dialogMessage"_s)->isVisible());
        QCOMPARE(desk.text("requestState"), u"In progress"_s);
        dialog->reject();
    }
};

VOICELOG_WIDGET_TEST(TestRequestsPage)
#include "tst_requestspage.moc"
