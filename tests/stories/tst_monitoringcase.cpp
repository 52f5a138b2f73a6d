// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <common/FormDocument.h>
#include <common/MessageBar.h>
#include <common/SecretLineEdit.h>
#include <console/Console.h>
#include <monitoring/CaseDue.h>
#include <monitoring/CaseListModel.h>
#include <programmes/StoredRetention.h>
#include <recordings/ImportChoosePane.h>
#include <recordings/ImportDialog.h>
#include <recordings/ReasonDialog.h>
#include <recordings/RecordingListView.h>
#include <retention/HoldService.h>
#include <retention/RetentionService.h>
#include <shell/MainWindow.h>
#include <shell/Workspace.h>
#include <support/CaseCalls.h>
#include <support/MadeUpSpeech.h>
#include <support/MonitoringDesk.h>
#include <support/RecordingsDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTextEdit>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Monitoring cases as officers live with them: what the law refuses, what it asks afterwards, and how a recording that
/// was made for something else leads to a case of its own.
class StoryMonitoringCase : public QObject
{
    Q_OBJECT

    static void type(const MonitoringDesk &desk, const QString &field, const QString &text)
    {
        desk.find<QTextEdit>(u"field-"_s + field)->setPlainText(text);
    }
    static void line(const MonitoringDesk &desk, const QString &field, const QString &text)
    {
        auto *edit = desk.find<QLineEdit>(u"field-"_s + field);
        edit->clear();
        QTest::keyClicks(edit, text);
    }
    static void choose(const MonitoringDesk &desk, const QString &field, const QString &id)
    {
        auto *box = desk.find<QComboBox>(u"field-"_s + field);
        QVERIFY2(box->findData(id) >= 0, qPrintable(field));
        box->setCurrentIndex(box->findData(id));
        Q_EMIT box->activated(box->currentIndex());
    }
    /// A new line of a table; cells are named by their columns.
    static void addLine(const MonitoringDesk &desk, const QString &field,
                        const QList<std::pair<QString, QString>> &cells)
    {
        desk.button(u"add-"_s + field)->click();
        auto *table = desk.find<QTableWidget>(u"field-"_s + field);
        const int row = table->rowCount() - 1;
        for (int column = 0; column < cells.size(); ++column) {
            const auto &[name, text] = cells[column];
            if (text.isEmpty())
                continue;
            table->setCurrentCell(row, column);
            table->editItem(table->item(row, column));
            QWidget *cell = nullptr;
            for (auto *editor : table->findChildren<QWidget *>(u"cell-"_s + name)) {
                if (editor->isVisible())
                    cell = editor;
            }
            QVERIFY2(cell, qPrintable(name));
            if (auto *edit = qobject_cast<QTextEdit *>(cell))
                edit->setPlainText(text);
            else
                QTest::keyClicks(cell, text);
        }
        table->setCurrentCell(row, int(cells.size()) - 1);
    }
    static void addAlternative(const MonitoringDesk &desk, const QString &means, const QString &day)
    {
        addLine(desk, u"alternatives"_s,
                {{u"means"_s, means},
                 {u"date"_s, day},
                 {u"result"_s, u"It brought nothing to light."_s},
                 {u"whyInsufficient"_s, u"It does not show what was promised."_s}});
    }
    static QString outcomeOf(const MonitoringDesk &desk, const QString &rule)
    {
        return desk.find<QLabel>(u"outcome-"_s + rule)->text();
    }
    static QStringList refusedRules(MonitoringDesk &desk, const QString &action)
    {
        Database database = orQuit(desk.officer.openGovernance());
        QStringList rules;
        const auto events = orQuit(desk.officer.audit().list(database, {.action = action}));
        for (const AuditEvent &event : events) {
            if (event.outcome == AuditOutcome::Refused && !event.ruleId.isEmpty())
                rules.append(event.ruleId);
        }
        rules.sort();
        return rules;
    }

private Q_SLOTS:
    void s13_aCovertCaseFromItsFirstWordToTellingThePerson()
    {
        MonitoringDesk desk;
        desk.goTo(QDate(2026, 7, 27));
        desk.makeScheme();

        // The officer opens a case and writes it, with one alternative and no last day.
        desk.open();
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"newCaseButton"_s);
        const Id id = desk.page->detail()->caseId();
        QVERIFY(!id.isNull());
        choose(desk, u"suspicion.kind"_s, u"CRIMINAL_OFFENCE"_s);
        type(desk, u"suspicion.text"_s, u"Refunds were promised to callers who never bought anything."_s);
        line(desk, u"suspicion.date"_s, u"2026-07-20"_s);
        addLine(desk, u"suspicion.sources"_s, {{u"suspicion.sources"_s, u"Report of the team lead, 20 July"_s}});
        addLine(desk, u"subjects"_s,
                {{u"name"_s, u"Jeroen van Dam"_s}, {u"function"_s, u"Helpdesk"_s}, {u"numbers"_s, u"204"_s}});
        addAlternative(desk, u"A talk with the employee"_s, u"2026-07-21"_s);
        line(desk, u"periodStart"_s, u"2026-08-04"_s);
        addLine(desk, u"lines"_s, {{u"lines"_s, u"Helpdesk"_s}});
        desk.find<QCheckBox>(u"field-covert"_s)->click();
        type(desk, u"covertReason"_s, u"Whoever knows of it stops for four weeks."_s);
        desk.settle();

        // It cannot be put forward; what is in the way is said, rule by rule.
        QVERIFY(!desk.can(u"submitCase"_s));
        const QString whyNot = desk.button(u"submitCase"_s)->toolTip();
        QVERIFY2(whyNot.contains(u"R-MON-LAST-01"_s) && whyNot.contains(u"R-MON-PERIOD-01"_s), qPrintable(whyNot));
        QVERIFY2(!whyNot.contains(u"R-MON-SUSP-01"_s), qPrintable(whyNot));
        QCOMPARE(outcomeOf(desk, u"R-MON-LAST-01"_s), u"Does not hold"_s);
        QCOMPARE(outcomeOf(desk, u"R-MON-SUSP-01"_s), u"Holds"_s);
        QVERIFY(!desk.find<QLabel>(u"message-R-MON-LAST-01"_s)->text().isEmpty());
        desk.press(u"saveCase"_s);
        // Nor by a script; the refusal is in the trail.
        MonitoringCase record = orQuit(desk.mine.theCase(id));
        VERIFY_ERROR(desk.mine.submit(record), errors::RuleRefused);
        QCOMPARE(refusedRules(desk, u"CASE_SUBMITTED"_s), (QStringList{u"R-MON-LAST-01"_s, u"R-MON-PERIOD-01"_s}));

        // The rule's button leads to the field; after the repair it goes forward.
        desk.find<QTabWidget>(u"caseTabs"_s)->setCurrentIndex(1);
        desk.press(u"cure-R-MON-LAST-01"_s);
        QVERIFY(desk.find<QTableWidget>(u"field-alternatives"_s)->isVisible());
        addAlternative(desk, u"An audit of the refunds"_s, u"2026-07-23"_s);
        line(desk, u"periodEnd"_s, u"2026-08-31"_s);
        desk.settle();
        desk.press(u"submitCase"_s);
        record = orQuit(desk.mine.theCase(id));
        QCOMPARE(record.state, CaseState::Submitted);

        // He cannot approve it himself, and without a DPIA nobody can.
        const QString whyNotApprove = desk.button(u"approveCase"_s)->toolTip();
        for (const auto &part : {u"second officer"_s, u"R-DPIA-01"_s, u"R-COVERT-01"_s})
            QVERIFY2(whyNotApprove.contains(part), qPrintable(whyNotApprove));
        QVERIFY(!desk.can(u"approveCase"_s));
        const auto refused = desk.mine.approve(record);
        QVERIFY(!refused && refused.error().is(errors::RuleRefused));
        const QStringList rules = refused.error().parameters().value(u"rules"_s).toStringList();
        QVERIFY(rules.contains(u"R-DPIA-01"_s) && rules.contains(u"R-COVERT-01"_s));
        QVERIFY(refused.error().parameters().value(u"secondNeeded"_s).toBool());
        desk.open(desk.second);
        desk.openCase(record);
        QVERIFY(!desk.can(u"approveCase"_s));
        QCOMPARE(outcomeOf(desk, u"R-DPIA-01"_s), u"Does not hold"_s);
        QCOMPARE(outcomeOf(desk, u"R-COVERT-01"_s), u"Does not hold"_s);
        desk.press(u"rejectCase"_s);
        desk.answer(u"rejectDialog"_s, u"There is no DPIA, and nothing was weighed for this case."_s);

        // The first one takes it up again and lets it rest on what it must.
        desk.open();
        desk.openCase(record);
        QVERIFY(desk.find<QLabel>(u"nextStep"_s)->text().contains(u"nothing was weighed"_s));
        desk.press(u"takeUpCase"_s);
        record = orQuit(desk.mine.theCase(id));
        const BalancingRecord lia = desk.approveLia(record);
        desk.page->activate(); // it was made on its own page
        desk.settle();
        choose(desk, u"liaId"_s, lia.id.toString());
        choose(desk, u"registerEntryId"_s, desk.registerEntry.id.toString());
        choose(desk, u"worksCouncilRecordId"_s, desk.scheme.id.toString());
        choose(desk, u"dpia.status"_s, u"DONE"_s);
        line(desk, u"dpia.ref"_s, u"DPIA 2026-4"_s);
        line(desk, u"dpia.date"_s, u"2026-07-24"_s);
        choose(desk, u"dpia.residualRisk"_s, u"MEDIUM"_s);
        desk.settle();
        desk.press(u"submitCase"_s);
        record = orQuit(desk.mine.theCase(id));
        QCOMPARE(record.state, CaseState::Submitted);
        desk.open(desk.second);
        desk.openCase(record);
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"approveCase"_s);
        record = orQuit(desk.mine.theCase(id));
        QCOMPARE(record.state, CaseState::Approved);
        QCOMPARE(record.approvedBy, desk.secondInfo.id);

        // The works council is told, the investigator gets access, and it runs on its first day.
        desk.tellCouncil(record);
        desk.open();
        desk.openCase(record);
        desk.press(u"tellCouncilCase"_s);
        desk.answer(u"tellCouncilDialog"_s, {});
        desk.press(u"giveAccess"_s);
        auto *grant = desk.dialog<QDialog>(u"grantDialog"_s);
        auto *who = grant->findChild<QComboBox *>(u"grantAccount"_s);
        who->setCurrentIndex(who->findText(u"investigator"_s, Qt::MatchStartsWith));
        grant->findChild<QPlainTextEdit *>(u"grantReason"_s)->setPlainText(u"Evaluates what comes in, alone."_s);
        grant->findChild<QPushButton *>(u"grantDo"_s)->click();
        desk.settle();
        desk.goTo(QDate(2026, 8, 4));
        desk.page->activate();
        desk.settle();
        desk.messageBox.answers = {u"ok"_s};
        desk.press(u"startCase"_s);
        QCOMPARE(orQuit(desk.mine.theCase(id)).state, CaseState::Running);

        // The measure ends on 31 August: the person must be told by 14 September.
        desk.goTo(QDate(2026, 9, 1));
        orQuit(desk.mine.settle());
        desk.page->activate();
        desk.settle();
        record = orQuit(desk.mine.theCase(id));
        QCOMPARE(record.state, CaseState::Evaluation);
        QCOMPARE(record.afterNoticeDue, QDate(2026, 9, 14));
        QVERIFY(desk.can(u"informCase"_s));

        // Also with no finding.
        desk.press(u"closeCase"_s);
        auto *close = desk.dialog<QDialog>(u"closeDialog"_s);
        close->findChild<QRadioButton *>(u"outcome-NO_FINDING"_s)->click();
        close->findChild<QPlainTextEdit *>(u"closeReason"_s)->setPlainText(u"Every refund was for a purchase."_s);
        close->findChild<QCheckBox *>(u"closeUnderstood"_s)->click();
        close->findChild<QPushButton *>(u"closeDo"_s)->click();
        desk.settle();
        record = orQuit(desk.mine.theCase(id));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QCOMPARE(record.destructionDue, QDate(2026, 9, 15));
        const QString end = desk.find<FormDocument>(u"endDocument"_s)->toPlainText();
        QVERIFY2(end.contains(u"14 September 2026"_s) && end.contains(u"15 September 2026"_s), qPrintable(end));
        desk.press(u"backToCases"_s);
        const auto *model = desk.find<QTableView>(u"caseList"_s)->model();
        QVERIFY(model->index(0, CaseListModel::Next).data().toString().startsWith(u"Inform by"_s));
        desk.goTo(QDate(2026, 9, 10));
        desk.page->activate();
        desk.settle();
        QVERIFY(desk.find<MessageBar>(u"caseReminders"_s)->isVisible());
        desk.openCase(record);
        desk.press(u"informCase"_s);
        desk.answer(u"informDialog"_s, {});
        QCOMPARE(orQuit(desk.mine.theCase(id)).afterNoticeOn, QDate(2026, 9, 10));
        QVERIFY(desk.button(u"informCase"_s)->isHidden());
    }

    void s5_whatIsAskedForWaitsAndTheRestGoesOnItsDay()
    {
        MonitoringDesk desk;
        desk.goTo(QDate(2026, 8, 10));
        MonitoringCase record = desk.running(false, QDate(2026, 8, 17));
        CaseCalls calls(desk);
        desk.goTo(QDate(2026, 8, 21));
        QList<RecordingDraft> drafts;
        for (int i = 0; i < 5; ++i)
            drafts.append(calls.call(QDate(2026, 8, 20)));
        const auto outcomes = calls.takeIn(record, drafts);
        StoredRetention programmes;
        RetentionService nightly(desk.sessionOf(u"service"_s), desk.book, programmes);
        const auto night = [&] { return orQuit(nightly.run(orQuit(nightly.plan()))); };

        // Monday 21 September: closed without a finding, by its dialog.
        desk.goTo(QDate(2026, 9, 21));
        orQuit(desk.mine.settle());
        desk.open();
        desk.openCase(record);
        desk.press(u"closeCase"_s);
        auto *close = desk.dialog<QDialog>(u"closeDialog"_s);
        close->findChild<QRadioButton *>(u"outcome-NO_FINDING"_s)->click();
        close->findChild<QPlainTextEdit *>(u"closeReason"_s)->setPlainText(u"Every refund was for a purchase."_s);
        QVERIFY(close->findChild<QLabel *>(u"closeConsequence"_s)->text().contains(u"5 October 2026"_s));
        close->findChild<QCheckBox *>(u"closeUnderstood"_s)->click();
        close->findChild<QPushButton *>(u"closeDo"_s)->click();
        desk.settle();
        record = orQuit(desk.mine.theCase(record.id));
        QCOMPARE(record.destructionDue, QDate(2026, 10, 5));
        QVERIFY(desk.find<QLabel>(u"obstaclesTitle"_s)->text().contains(u"Nothing stands in the way"_s));
        QCOMPARE(night().recordings, 0);

        // 30 September: the employee asks for access to the three that he is in.
        desk.goTo(QDate(2026, 9, 30));
        HoldService holds(desk.officer);
        HoldDraft request;
        request.kind = HoldKind::Request;
        request.vaultId = record.vaultId;
        request.reference = u"SAR-2026-0017"_s;
        for (int i = 0; i < 3; ++i)
            request.recordings.append(outcomes[i].recordingId);
        Hold hold = orQuit(holds.place(request));
        const auto shown = [&desk] {
            desk.page->activate();
            desk.settle();
            return desk.find<QTableWidget>(u"obstacles"_s);
        };
        auto *obstacles = shown();
        QCOMPARE(obstacles->rowCount(), 3);
        QCOMPARE(obstacles->item(0, 2)->text(), u"SAR-2026-0017"_s);

        // 5 October: the two without him go; the three wait until the request is answered, and longer.
        desk.goTo(QDate(2026, 10, 5));
        QCOMPARE(night().recordings, 2);
        QCOMPARE(shown()->rowCount(), 3);
        desk.goTo(QDate(2026, 10, 14));
        hold = orQuit(holds.setEnd(hold, QDate(2026, 10, 28)));
        QCOMPARE(shown()->item(2, 3)->text(), dayText(QDate(2026, 10, 28)));
        desk.goTo(QDate(2026, 10, 20));
        HoldDraft restricting = request;
        restricting.kind = HoldKind::Restriction;
        restricting.reference = u"RGT-2026-0001"_s;
        restricting.reason = u"Article 18(1)(c): needed for a legal claim."_s;
        const Hold restriction = orQuit(holds.place(restricting));
        QCOMPARE(shown()->rowCount(), 6);
        desk.goTo(QDate(2026, 10, 28));
        QCOMPARE(night().recordings, 0);
        QCOMPARE(shown()->rowCount(), 3);

        // It is never opened again: there is no button for it, and a script is refused.
        for (const auto &name : {u"takeUpCase"_s, u"saveCase"_s, u"submitCase"_s, u"startCase"_s})
            QVERIFY(desk.button(name)->isHidden());
        VERIFY_ERROR(desk.mine.edit(orQuit(desk.mine.theCase(record.id))), errors::WrongState);

        // Once the restriction is lifted the vault goes, and its certificate is there to be read, also by the council.
        desk.goTo(QDate(2026, 11, 10));
        orQuit(holds.release(restriction, u"The claim was settled; the employee was told."_s, true));
        QCOMPARE(night().vaults, 1);
        shown();
        QVERIFY(!QFile::exists(desk.archive.vaultPath(record.vaultId)));
        QCOMPARE(desk.find<QLabel>(u"caseState"_s)->text(), u"Destroyed"_s);
        QVERIFY(desk.find<FormDocument>(u"endDocument"_s)->toPlainText().contains(u"DST-2026-0002"_s));
        QVERIFY(!desk.can(u"caseRecordings"_s));
        desk.open(desk.sessionOf(u"reviewer"_s));
        const auto *model = desk.find<QTableView>(u"caseList"_s)->model();
        QCOMPARE(model->index(0, CaseListModel::Next).data().toString(), u"Certificate DST-2026-0002"_s);
        QCOMPARE(model->index(0, CaseListModel::Outcome).data().toString(), u"No finding"_s);
        desk.close();
    }

    void callsComeIntoACaseThroughTheImport()
    {
        MonitoringDesk desk;
        const MonitoringCase record = desk.running();
        desk.goTo(record.periodStart.addDays(2));
        const auto call = [&desk](const QString &name, quint32 seed, const QByteArray &day, const QByteArray &line) {
            writeWav(desk.files.filePath(name + u".wav"_s), madeUpSpeech(seed, 2.0));
            QFile sidecar(desk.files.filePath(name + u".json"_s));
            QVERIFY(sidecar.open(QIODevice::WriteOnly));
            sidecar.write("{\"startedAt\":\"" + day +
                          "T09:00:00+02:00\",\"durationMs\":2000,\"direction\":\"INBOUND\"," + "\"line\":\"" + line +
                          "\",\"customer\":\"P. Mulder\",\"customerNumber\":\"020 5551234\",\"agent\":\"Jeroen\"}");
        };
        call(u"inside"_s, 1, "2026-06-23", "Helpdesk");
        call(u"other-line"_s, 2, "2026-06-23", "Sales");
        call(u"too-early"_s, 3, "2026-06-19", "Helpdesk");

        // The case's page asks the page of recordings for it.
        desk.open();
        desk.openCase(record);
        QJsonObject target;
        connect(desk.page.get(), &Page::openRequested, this, [&target](const QString &id, const QJsonObject &what) {
            if (id == u"recordings")
                target = what;
        });
        desk.press(u"caseImport"_s);
        QVERIFY(!target.isEmpty());
        SyntaxRepository syntax;
        RecordingsPageFactory recordings(desk.officer, syntax);
        const std::unique_ptr<RecordingsPage> page(
            recordings.makePage({desk.officer, *desk.jobs, desk.messageBox, desk.fileDialog, desk.clipboard,
                                 *desk.settings, desk.localTime},
                                nullptr));
        page->resize(1280, 860);
        page->show();
        page->activate();
        page->open(target);
        QTRY_VERIFY(page->findChild<ImportDialog *>());
        auto *dialog = page->findChild<ImportDialog *>();
        QVERIFY(dialog->findChild<QLabel *>(u"importCase"_s)->text().contains(record.number));
        dialog->findChild<ImportChoosePane *>()->addPaths({desk.files.path()});
        auto *next = dialog->findChild<QPushButton *>(u"importNext"_s);
        QTRY_VERIFY(next->isEnabled()); // the trusted certificates are read first
        next->click();
        QTRY_VERIFY_WITH_TIMEOUT(next->isVisible() && next->isEnabled() && next->text().contains(u'1'), 20'000);
        next->click();
        QTRY_COMPARE_WITH_TIMEOUT(orQuit(desk.mine.find(record.number)).recordingCount, 1, 20'000);
        dialog->close();
        desk.jobs->cancelAndWait();
    }

    void s15_aServiceRecordingLeadsToACase()
    {
        RecordingsDesk desk(Schema{recordingsSchema(), programmesSchema()});
        desk.programme =
            orQuit(ProgrammeService(desk.archive.session())
                       .add(u"Training of the service desk"_s, Purpose::Training, {u"Helpdesk"_s}, u"SERVICE"_s));
        const Recording recording =
            desk.addRecording(u"Jan Smit"_s, {QDate(2026, 6, 15), QTime(7, 30), QTimeZone::UTC});
        Console console({.settingsFile = desk.files.filePath(u"console.ini"_s),
                         .throttleFile = desk.files.filePath(u"waits"_s),
                         .cost = TempArchive::cost()});
        console.start();
        MainWindow &window = console.window();
        window.resize(1400, 900);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openArchive(desk.archive.path(), u"officer"_s);
        auto *password = window.findChild<SecretLineEdit *>(u"password"_s);
        QTRY_VERIFY(password->isEnabled() && password->isVisible());
        QTest::keyClicks(password, u"correct horse battery"_s);
        QTest::mouseClick(window.findChild<QPushButton *>(u"unlockButton"_s), Qt::LeftButton);
        QTRY_VERIFY(window.workspace() != nullptr);

        // He wants to hear it, to check an employee.
        const auto *pages = window.findChild<QListWidget *>(u"pages"_s);
        const auto items = pages->findItems(u"Recordings"_s, Qt::MatchExactly);
        QCOMPARE(items.size(), 1);
        QTest::mouseClick(pages->viewport(), Qt::LeftButton, {}, pages->visualItemRect(items[0]).center());
        auto *list = window.findChild<RecordingListView *>(u"recordingList"_s);
        QTRY_VERIFY(list->model() && list->model()->rowCount() == 1);
        list->selectRow(0);
        QTRY_COMPARE(window.findChild<QLabel *>(u"headerNumber"_s)->text(), recording.number);
        window.findChild<QAction *>(u"doPlay"_s)->trigger();
        QTRY_VERIFY(window.findChild<ReasonDialog *>());
        auto *dialog = window.findChild<ReasonDialog *>();
        auto *kind = dialog->findChild<QComboBox *>(u"reasonKind"_s);
        kind->setCurrentIndex(kind->findData(u"EMPLOYEE_CHECK"_s));
        QVERIFY(dialog->findChild<QLabel *>(u"reasonCounter"_s)->text().contains(u"R-PURPOSE-02"_s));
        dialog->findChild<QPushButton *>(u"listenButton"_s)->click();

        // That is refused, kept, and leads to the page of cases.
        auto *page = window.findChild<MonitoringPage *>(u"monitoringPage"_s);
        QTRY_VERIFY(page->isVisible());
        auto *message = page->findChild<MessageBar *>(u"pageMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->accessibleName().contains(recording.number));
        QStringList rules;
        const auto events = desk.audit(u"CASE_RECORDING_WANTED"_s);
        for (const AuditEvent &event : events) {
            QCOMPARE(event.outcome, AuditOutcome::Refused);
            rules.append(event.ruleId);
        }
        rules.sort();
        QCOMPARE(rules, (QStringList{u"R-ANNOUNCE-02"_s, u"R-PURPOSE-02"_s}));
        QCOMPARE(desk.audit(u"LISTENING_STARTED"_s).size(), 0);

        // There he opens a case, and its form tells what it takes.
        page->findChild<QAction *>(u"newCaseForWanted"_s)->trigger();
        QMessageBox *question = nullptr;
        QTRY_VERIFY((question = window.findChild<QMessageBox *>()) && question->isVisible());
        QAbstractButton *open = nullptr;
        for (auto *button : question->buttons()) {
            if (button->objectName() == u"ok")
                open = button;
        }
        QVERIFY(open);
        open->click();
        QTRY_VERIFY(page->detail()->isVisible());
        QTRY_COMPARE(page->findChild<QLabel *>(u"caseTitle"_s)->text(), u"CASE-2026-0001"_s);
        QVERIFY(page->findChild<QListWidget *>(u"missingList"_s)->count() > 5);
    }
};

VOICELOG_WIDGET_TEST(StoryMonitoringCase)
#include "tst_monitoringcase.moc"
