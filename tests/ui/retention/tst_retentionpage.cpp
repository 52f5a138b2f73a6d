// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/AuditExcerpt.h>
#include <common/FormDocument.h>
#include <common/MessageBar.h>
#include <requests/RequestService.h>
#include <retention/CertificateCheckDialog.h>
#include <retention/HoldWords.h>
#include <retention/LedgerModel.h>
#include <retention/LiftHoldDialog.h>
#include <retention/VaultDue.h>
#include <support/DestructionDesk.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabWidget>

using namespace voicelog;
using namespace Qt::StringLiterals;
using test::DestructionDesk;

/// The page "Destruction", for officers, a data protection officer and a works-council reviewer.
class TestRetentionPage : public QObject
{
    Q_OBJECT

    static constexpr auto reason = "The customer announced a claim about this call.";

    static Hold placed(DestructionDesk &desk, const QList<Id> &recordings, HoldKind kind = HoldKind::Legal)
    {
        HoldDraft draft;
        draft.kind = kind;
        draft.vaultId = desk.programme.vaultId;
        draft.recordings = recordings;
        draft.reason = QString::fromLatin1(reason);
        draft.claimReference = kind == HoldKind::Restriction ? u"18(1)(c)"_s : u"Claim 2026-17"_s;
        return test::orQuit(HoldService(desk.archive.session()).place(draft));
    }
    static QString message(const DestructionDesk &desk) { return desk.on<MessageBar>("pageMessage")->title(); }
    static QString text(const DestructionDesk &desk, const char *document)
    {
        return desk.on<FormDocument>(document)->toPlainText();
    }
    /// A monitoring case's vault, whose key the first officer alone holds.
    static Id caseVault(DestructionDesk &desk)
    {
        const Id vault = desk.archive.addVault(VaultKind::Case);
        Database database = test::orQuit(desk.archive.session().openGovernance());
        test::orQuit(placeVaultDue(database, {.vaultId = vault,
                                              .number = u"CASE-2026-0001"_s,
                                              .dueClass = DueClass::MonitoringFinding,
                                              .ruleId = u"R-RETAIN-01"_s,
                                              .startsOn = {2026, 3, 2},
                                              .dueOn = {2026, 9, 2}}));
        return vault;
    }
    /// Of a recording that two officers ordered to be destroyed, and a run.
    static QString destroyOne(DestructionDesk &desk)
    {
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.setDay({2026, 5, 31});
        desk.assess();
        const auto orders =
            test::orQuit(desk.destruction(desk.archive.session()).propose(recording.vaultId, {recording.id}));
        test::orQuit(desk.destruction(desk.second()).approve(orders.constFirst().id));
        RetentionService retention = desk.retention();
        const RetentionReport report = test::orQuit(retention.run(test::orQuit(retention.plan())));
        return report.certificates.value(0);
    }

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void anEmptyArchiveSaysWhatAppearsHere()
    {
        DestructionDesk desk;
        desk.openDestruction(desk.archive.session());
        QTRY_VERIFY(desk.on<QWidget>("proposalsEmpty")->isVisible());
        auto *tabs = desk.on<QTabWidget>("retentionTabs");
        QCOMPARE(tabs->count(), 3);
        tabs->setCurrentIndex(1);
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible());
        tabs->setCurrentIndex(2);
        QTRY_VERIFY(desk.on<QWidget>("certificatesEmpty")->isVisible());
    }

    void aReviewerSeesTheCertificatesAlone()
    {
        DestructionDesk desk;
        const QString number = destroyOne(desk);
        desk.archive.addAccount(u"council"_s, Role::OrReviewer);
        desk.openDestruction(desk.archive.sessionOf(u"council"_s));
        QTRY_COMPARE(desk.rows("certificatesList"), 1);
        QCOMPARE(desk.on<QTabWidget>("retentionTabs")->count(), 1);
        QVERIFY(!desk.destructionPage->findChild<QWidget *>(u"holdsPane"_s));
        QCOMPARE(desk.cell("certificatesList", 0, 0), number);
        QTRY_VERIFY(text(desk, "certificatesDocument").contains(u"Service evaluation, R-RETAIN-01"_s));
        QVERIFY(!text(desk, "certificatesDocument").contains(u"Jan Smit"_s));
        QVERIFY(text(desk, "certificatesDocument").contains(u"March 2026"_s));
    }

    void aDataProtectionOfficerReadsAndDecidesNothing()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Hold hold = placed(desk, {recording.id});
        const AccountInfo dpo = desk.archive.addAccount(u"dpo"_s, Role::Dpo);
        VERIFY_OK(desk.archive.session().grantVault(dpo.id, desk.programme.vaultId));
        desk.openDestruction(desk.archive.sessionOf(u"dpo"_s));
        desk.destructionPage->open({{u"hold"_s, hold.number}});
        QTRY_VERIFY(text(desk, "holdsDocument").contains(QString::fromLatin1(reason)));
        for (const auto &name : {u"placeHoldButton"_s, u"confirmHold"_s, u"liftHold"_s, u"proposeDestruction"_s})
            QVERIFY2(!desk.destructionPage->findChild<QPushButton *>(name), qPrintable(name));
    }

    void aHoldIsPlacedOnAWholeVault()
    {
        DestructionDesk desk;
        desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.record(u"Els Bos"_s, {2026, 3, 3});
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"tab"_s, u"holds"_s}});
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible());
        desk.press("placeHoldButton");
        QTRY_VERIFY(desk.destructionDialog<PlaceHoldDialog>());
        auto *dialog = desk.destructionDialog<PlaceHoldDialog>();
        QCOMPARE(dialog->findChild<QComboBox *>(u"holdVault"_s)->currentText(), u"Service desk"_s);
        auto *place = dialog->findChild<QPushButton *>(u"placeButton"_s);
        QVERIFY(!place->isEnabled());
        QVERIFY(!place->toolTip().isEmpty());
        const QString meaning = dialog->findChild<QLabel *>(u"holdMeaning"_s)->text();
        QVERIFY2(meaning.contains(u"Another officer must confirm it"_s), qPrintable(meaning));
        dialog->findChild<QLineEdit *>(u"holdClaim"_s)->setText(u"Claim 2026-17"_s);
        dialog->findChild<QPlainTextEdit *>(u"holdReason"_s)->setPlainText(QString::fromLatin1(reason));
        QVERIFY2(place->isEnabled(), qPrintable(place->toolTip()));
        QTest::mouseClick(place, Qt::LeftButton);
        QTRY_COMPARE(desk.rows("holdsList"), 1);
        QCOMPARE(message(desk), u"HLD-2026-0001 was placed"_s);
        QCOMPARE(desk.cell("holdsList", 0, 2), u"2 recordings in Service desk"_s);
        QCOMPARE(desk.cell("holdsList", 0, 3), u"To be confirmed"_s);
        QCOMPARE(desk.cell("holdsList", 0, 5), u"officer"_s);
        QTRY_VERIFY(text(desk, "holdsDocument").contains(u"Claim 2026-17"_s));
        QTRY_COMPARE(desk.on<QListWidget>("holdRecordings")->count(), 2);
        QVERIFY(desk.on<MessageBar>("holdsReminder")->isVisible());
        QVERIFY(!desk.on<QPushButton>("confirmHold")->isEnabled()); // not by who placed it
        const QAbstractItemModelTester tester(desk.on<QTableView>("holdsList")->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        desk.destructionPage->activate();
        QTRY_COMPARE(desk.rows("holdsList"), 1);
    }

    void aSecondOfficerConfirmsAndLifts()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Hold hold = placed(desk, {recording.id});
        desk.openDestruction(desk.second());
        desk.destructionPage->open({{u"hold"_s, hold.id.toString()}});
        QTRY_VERIFY(desk.on<QPushButton>("confirmHold")->isVisible() &&
                    desk.on<QPushButton>("confirmHold")->isEnabled());
        QTRY_VERIFY(text(desk, "holdsDocument").contains(QString::fromLatin1(reason)));
        desk.messageBox.answers = {u"ok"_s};
        desk.press("confirmHold");
        QTRY_COMPARE(desk.cell("holdsList", 0, 3), u"In force"_s);
        QCOMPARE(desk.messageBox.shown.constLast().detail, QString::fromLatin1(reason));
        QCOMPARE(desk.cell("holdsList", 0, 6), u"second"_s);
        QVERIFY(!desk.on<MessageBar>("holdsReminder")->isVisible());
        QTRY_VERIFY(desk.on<QPushButton>("reviewHold")->isVisible());
        desk.setDay({2026, 3, 20});
        desk.press("reviewHold");
        QTRY_COMPARE(desk.audit(u"HOLD_REVIEWED"_s).size(), 1);
        QTRY_VERIFY(desk.cell("holdsList", 0, 4).contains(HoldWords::day({2026, 9, 20}))); // read again

        QTRY_VERIFY(desk.on<QPushButton>("liftHold")->isVisible());
        desk.press("liftHold");
        QTRY_VERIFY(desk.destructionDialog<LiftHoldDialog>());
        auto *dialog = desk.destructionDialog<LiftHoldDialog>();
        QVERIFY(!dialog->findChild<QCheckBox *>(u"liftTold"_s)); // for a restriction only
        auto *lift = dialog->findChild<QPushButton *>(u"liftButton"_s);
        QVERIFY(!lift->isEnabled());
        dialog->findChild<QPlainTextEdit *>(u"liftReason"_s)->setPlainText(u"The claim was settled out of court."_s);
        QTest::mouseClick(lift, Qt::LeftButton);
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible()); // the list shows those in force
        desk.on<QComboBox>("holdsFilter")->setCurrentIndex(3);
        QTRY_COMPARE(desk.rows("holdsList"), 1);
        QCOMPARE(desk.cell("holdsList", 0, 3), u"Ended"_s);
        QTRY_VERIFY(text(desk, "holdsDocument").contains(u"settled out of court"_s));
    }

    void aRestrictionNeedsItsGroundAndTelling()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        DataRequest asked;
        asked.receivedOn = {2026, 3, 2};
        asked.requester = u"Jan Smit"_s;
        asked.contact = u"smit@example.nl"_s;
        test::orQuit(RequestService(desk.archive.session(), desk.book).open(asked));
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"tab"_s, u"holds"_s}});
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible());
        desk.press("placeHoldButton");
        QTRY_VERIFY(desk.destructionDialog<PlaceHoldDialog>());
        auto *dialog = desk.destructionDialog<PlaceHoldDialog>();
        auto *kind = dialog->findChild<QComboBox *>(u"holdKind"_s);
        kind->setCurrentIndex(kind->findData(u"RESTRICTION"_s));
        QVERIFY(!dialog->findChild<QLineEdit *>(u"holdClaim"_s)->isVisible());
        dialog->findChild<QRadioButton *>(u"holdSome"_s)->click();
        dialog->findChild<QPlainTextEdit *>(u"holdReason"_s)->setPlainText(QString::fromLatin1(reason));
        auto *place = dialog->findChild<QPushButton *>(u"placeButton"_s);
        QVERIFY(!place->isEnabled());
        auto *numbers = dialog->findChild<QLineEdit *>(u"holdNumbers"_s);
        numbers->setText(u"SERVICE-2026-999"_s);
        QVERIFY(!place->isEnabled());
        dialog->findChild<QComboBox *>(u"holdGround"_s)->setCurrentIndex(3);
        QVERIFY(place->isEnabled());
        auto *request = dialog->findChild<QLineEdit *>(u"holdRequest"_s);
        request->setText(u"Mr Smit of 3 March"_s);
        QVERIFY(!place->isEnabled());
        QVERIFY2(place->toolTip().contains(u"SAR-2026-0017"_s), qPrintable(place->toolTip()));
        request->setText(u"SAR-2026-0002"_s);
        QVERIFY(place->isEnabled());
        QTest::mouseClick(place, Qt::LeftButton); // there is no such request
        auto *told = dialog->findChild<MessageBar *>(u"holdMessage"_s);
        QTRY_VERIFY(told->isVisible());
        QTRY_VERIFY(place->isEnabled());
        told->clear();
        request->setText(u"SAR-2026-0001"_s);
        QVERIFY(place->isEnabled());
        QTest::mouseClick(place, Qt::LeftButton); // there is no such recording: the dialog stays, with what was typed
        QTRY_VERIFY(told->isVisible());
        numbers->setText(recording.number);
        QTRY_VERIFY(place->isEnabled());
        QTest::mouseClick(place, Qt::LeftButton);
        QTRY_COMPARE(desk.rows("holdsList"), 1);
        QCOMPARE(desk.cell("holdsList", 0, 3), u"In force"_s); // no second officer is needed
        QTRY_VERIFY(text(desk, "holdsDocument").contains(u"the person needs them for a claim"_s));
        QCOMPARE(desk.stateOf(recording), RecordingState::Restricted);

        QTRY_VERIFY(desk.on<QPushButton>("liftHold")->isVisible());
        desk.press("liftHold");
        QTRY_VERIFY(desk.destructionDialog<LiftHoldDialog>());
        auto *lift = desk.destructionDialog<LiftHoldDialog>();
        lift->findChild<QPlainTextEdit *>(u"liftReason"_s)->setPlainText(u"The person withdrew the request."_s);
        QVERIFY(!lift->findChild<QPushButton *>(u"liftButton"_s)->isEnabled());
        lift->findChild<QCheckBox *>(u"liftTold"_s)->click();
        QTest::mouseClick(lift->findChild<QPushButton *>(u"liftButton"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.audit(u"HOLD_RELEASED"_s).size(), 1);
        QTRY_COMPARE(message(desk), hold(desk).number + u" is lifted"_s);
    }

    void aConflictKeepsWhatWasTyped()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Hold hold = placed(desk, {recording.id}, HoldKind::Restriction);
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"hold"_s, hold.number}});
        QTRY_VERIFY(desk.on<QPushButton>("liftHold")->isVisible());
        desk.press("liftHold");
        QTRY_VERIFY(desk.destructionDialog<LiftHoldDialog>());
        auto *dialog = desk.destructionDialog<LiftHoldDialog>();
        auto *typed = dialog->findChild<QPlainTextEdit *>(u"liftReason"_s);
        typed->setPlainText(u"The person withdrew the request."_s);
        dialog->findChild<QCheckBox *>(u"liftTold"_s)->click();
        VERIFY_OK(HoldService(desk.second()).review(hold)); // meanwhile, at another desk
        auto *lift = dialog->findChild<QPushButton *>(u"liftButton"_s);
        QTest::mouseClick(lift, Qt::LeftButton);
        auto *told = dialog->findChild<MessageBar *>(u"liftMessage"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->title().contains(u"Someone else changed"_s), qPrintable(told->title()));
        QCOMPARE(typed->toPlainText(), u"The person withdrew the request."_s);
        QTRY_VERIFY(lift->isEnabled());
        QTest::mouseClick(lift, Qt::LeftButton); // all the same
        QTRY_COMPARE(message(desk), hold.number + u" is lifted"_s);
        QTRY_VERIFY(!desk.destructionDialog<LiftHoldDialog>());
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible());
    }

    void whoHasNoKeyDecidesNothing()
    {
        DestructionDesk desk;
        const Id vault = caseVault(desk);
        HoldDraft draft;
        draft.kind = HoldKind::OrderKeep;
        draft.vaultId = vault;
        draft.reason = QString::fromLatin1(reason);
        draft.claimReference = u"Order 26/4711"_s;
        const Hold held = test::orQuit(HoldService(desk.archive.session()).place(draft));
        test::orQuit(desk.destruction(desk.archive.session()).proposeVault(vault, {2026, 3, 20}));

        desk.openDestruction(desk.second());
        QTRY_VERIFY(desk.on<QWidget>("proposalsEmpty")->isVisible()); // not his to decide
        desk.destructionPage->open({{u"hold"_s, held.number}});
        QTRY_VERIFY(desk.on<QPushButton>("confirmHold")->isVisible());
        for (const char *name : {"confirmHold", "liftHold"}) {
            QVERIFY2(!desk.on<QPushButton>(name)->isEnabled(), name);
            QVERIFY2(desk.on<QPushButton>(name)->toolTip().contains(u"no key"_s), name);
        }

        desk.openDestruction(desk.archive.session());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(desk.on<QPushButton>("rejectDestruction")->isVisible());
        desk.destructionPage->open({{u"hold"_s, held.number}});
        QTRY_VERIFY(desk.on<QPushButton>("liftHold")->isVisible() && desk.on<QPushButton>("liftHold")->isEnabled());
    }

    void whatWasClosedWithoutAFindingNeedsAClaim()
    {
        DestructionDesk desk;
        const Id vault = desk.archive.addVault(VaultKind::Case);
        {
            Database database = test::orQuit(desk.archive.session().openGovernance());
            Transaction transaction = test::orQuit(Transaction::begin(database, Transaction::Kind::Write));
            VERIFY_OK(placeVaultDue(database, {.vaultId = vault,
                                               .number = u"CASE-2026-0001"_s,
                                               .ruleId = u"R-MON-DESTROY-01"_s,
                                               .startsOn = {2026, 3, 2},
                                               .dueOn = {2026, 3, 16}}));
            VERIFY_OK(transaction.commit());
        }
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"tab"_s, u"holds"_s}});
        QTRY_VERIFY(desk.on<QWidget>("holdsEmpty")->isVisible());
        desk.press("placeHoldButton");
        QTRY_VERIFY(desk.destructionDialog<PlaceHoldDialog>());
        auto *dialog = desk.destructionDialog<PlaceHoldDialog>();
        auto *vaults = dialog->findChild<QComboBox *>(u"holdVault"_s);
        vaults->setCurrentIndex(vaults->findText(u"Monitoring case"_s));
        dialog->findChild<QPlainTextEdit *>(u"holdReason"_s)->setPlainText(u"It might be useful some day."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"placeButton"_s), Qt::LeftButton);
        auto *told = dialog->findChild<MessageBar *>(u"holdMessage"_s);
        QTRY_VERIFY(told->isVisible());
        QVERIFY2(told->title().contains(u"claim"_s), qPrintable(told->title()));
        QCOMPARE(desk.rows("holdsList"), 0);
    }

    void twoOfficersOrderADestruction()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.setDay({2026, 5, 31});
        desk.assess();
        desk.openDestruction(desk.archive.session());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QCOMPARE(desk.cell("proposalsList", 0, 1), u"1 recording"_s);
        QCOMPARE(desk.cell("proposalsList", 0, 2), u"Service evaluation, R-RETAIN-01"_s);
        QCOMPARE(desk.cell("proposalsList", 0, 4), u"To be proposed"_s);
        QTRY_COMPARE(desk.on<QListWidget>("proposalRecordings")->count(), 1);
        QVERIFY(!desk.on<QPushButton>("approveDestruction")->isVisible());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("proposeDestruction");
        QTRY_COMPARE(desk.cell("proposalsList", 0, 4), u"Waits for a second officer"_s);
        QTRY_VERIFY(desk.on<QPushButton>("approveDestruction")->isVisible());
        QVERIFY(!desk.on<QPushButton>("approveDestruction")->isEnabled());

        desk.openDestruction(desk.second());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(text(desk, "proposalsDocument").contains(u"Proposed by"_s));
        QTRY_VERIFY(desk.on<QPushButton>("approveDestruction")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("approveDestruction");
        QTRY_COMPARE(desk.stateOf(recording), RecordingState::Approved);
        QTRY_COMPARE(desk.rows("proposalsList"), 0);
        desk.on<QComboBox>("proposalsFilter")->setCurrentIndex(1);
        QTRY_COMPARE(desk.cell("proposalsList", 0, 4), u"With the next run"_s);

        // Somebody thinks better of it.
        QTRY_VERIFY(desk.on<QPushButton>("rejectDestruction")->isVisible());
        desk.press("rejectDestruction");
        QTRY_COMPARE(desk.stateOf(recording), RecordingState::Due);
        desk.on<QComboBox>("proposalsFilter")->setCurrentIndex(3);
        QTRY_COMPARE(desk.cell("proposalsList", 0, 4), u"To be proposed"_s);
    }

    void aLineSaysWhatTheWholeProposalIs()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Recording held = desk.record(u"Els Bos"_s, {2026, 3, 2});
        desk.setDay({2026, 5, 31});
        desk.assess();
        test::orQuit(desk.destruction(desk.archive.session()).propose(recording.vaultId, {recording.id, held.id}));
        placed(desk, {held.id});
        desk.openDestruction(desk.second());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QCOMPARE(desk.cell("proposalsList", 0, 1), u"1 recording"_s);
        const QString whole = u"of which 1 is held now and goes when its hold ends"_s;
        QTRY_VERIFY2(text(desk, "proposalsDocument").contains(whole), qPrintable(text(desk, "proposalsDocument")));
        QTRY_VERIFY(desk.on<QPushButton>("approveDestruction")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("approveDestruction");
        QTRY_COMPARE(desk.stateOf(recording), RecordingState::Approved);
        const QString asked = desk.messageBox.shown.constLast().text;
        QVERIFY2(asked.startsWith(u"2 recordings of "_s) && asked.contains(whole), qPrintable(asked));
    }

    void aVaultThatCannotBeReadIsNamed()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.setDay({2026, 5, 31});
        desk.assess();
        test::orQuit(desk.destruction(desk.archive.session()).propose(recording.vaultId, {recording.id}));
        QVERIFY(QFile::resize(desk.archive.vaultPath(recording.vaultId), 100));
        desk.openDestruction(desk.archive.session());
        QTRY_VERIFY(desk.on<MessageBar>("proposalsReminder")->isVisible());
        QCOMPARE(desk.on<MessageBar>("proposalsReminder")->title(), u"1 vault could not be read: Service desk"_s);
        QVERIFY(desk.on<QWidget>("proposalsEmpty")->isVisible());
        QString said;
        const auto labels = desk.on<QWidget>("proposalsEmpty")->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            said += label->text() + u'\n';
        QVERIFY2(said.contains(u"Not everything could be looked at"_s) && !said.contains(u"Nothing is due for"_s),
                 qPrintable(said));
    }

    void anErasureThatWasOrderedSaysSo()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Hold order = placed(desk, {recording.id}, HoldKind::OrderErase);
        test::orQuit(HoldService(desk.second()).confirm(order));
        RetentionService retention = desk.retention();
        const RetentionReport report = test::orQuit(retention.run(test::orQuit(retention.plan())));
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"certificate"_s, report.certificates.value(0)}});
        QTRY_VERIFY2(text(desk, "certificatesDocument").contains(u"a court or the supervisor ordered it"_s),
                     qPrintable(text(desk, "certificatesDocument")));
        QVERIFY(!text(desk, "certificatesDocument").contains(u"silence"_s));
    }

    void whatIsHeldSaysByWhat()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.setDay({2026, 5, 29});
        const Hold hold = placed(desk, {recording.id});
        desk.setDay({2026, 5, 31});
        desk.assess();
        desk.openDestruction(desk.archive.session());
        desk.on<QComboBox>("proposalsFilter")->setCurrentIndex(2);
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(text(desk, "proposalsDocument").contains(hold.number));
        QVERIFY(!desk.on<QPushButton>("proposeDestruction")->isVisible());
    }

    void aCertificateIsSavedAndChecked()
    {
        DestructionDesk desk;
        const QString number = destroyOne(desk);
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"certificate"_s, number}});
        QTRY_VERIFY(text(desk, "certificatesDocument").contains(number));
        const QString path = desk.files.filePath(u"certificate.json"_s);
        desk.fileDialog.answers = {{path}, {path}};
        desk.press("saveCertificate");
        QTRY_VERIFY(QFile::exists(path));
        QCOMPARE(desk.fileDialog.requests.constLast().suggestedName, number + u".json"_s);
        QTRY_COMPARE(message(desk), number + u" was saved"_s);

        desk.press("checkCertificateButton");
        QTRY_VERIFY(desk.destructionDialog<CertificateCheckDialog>());
        auto *dialog = desk.destructionDialog<CertificateCheckDialog>();
        auto *verdict = dialog->findChild<MessageBar *>(u"certificateVerdict"_s);
        QTRY_VERIFY(verdict->isVisible());
        QCOMPARE(verdict->title(), u"This certificate is genuine and unchanged"_s);
        QVERIFY(dialog->findChild<FormDocument *>(u"checkedCertificate"_s)->toPlainText().contains(number));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray bytes = file.readAll();
        file.close();
        QVERIFY(bytes.contains("2026-03"));
        bytes.replace("2026-03", "2026-02");
        desk.writeText(u"changed.json"_s, bytes);
        dialog->check(desk.files.filePath(u"changed.json"_s));
        QTRY_VERIFY2(verdict->title().contains(u"was changed"_s), qPrintable(verdict->title()));
        QVERIFY(!dialog->findChild<FormDocument *>(u"checkedCertificate"_s)->isVisible());

        // Another archive's is told apart from one that was tampered with.
        const test::TempArchive other(Schema{programmesSchema()});
        desk.writeText(u"other.key"_s, AuditExcerpt::keyFile(const_cast<test::TempArchive &>(other).session()));
        dialog->check(path, desk.files.filePath(u"other.key"_s));
        QTRY_VERIFY2(verdict->title() != u"This certificate is genuine and unchanged" &&
                         !verdict->title().contains(u"was changed"_s),
                     qPrintable(verdict->title()));
        dialog->reject();
    }

    void stateComesBackAfterALock()
    {
        DestructionDesk desk;
        const Recording recording = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Hold first = placed(desk, {recording.id});
        placed(desk, {recording.id});
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->open({{u"hold"_s, first.number}});
        QTRY_VERIFY(text(desk, "holdsDocument").contains(first.number));
        const QJsonObject state = desk.destructionPage->saveState();
        desk.openDestruction(desk.archive.session());
        desk.destructionPage->restoreState(state);
        QTRY_VERIFY(text(desk, "holdsDocument").contains(first.number));
        QCOMPARE(desk.on<QTabWidget>("retentionTabs")->currentIndex(), 1);
        desk.destructionPage->restoreState({{u"tab"_s, 7}, {u"hold"_s, u"nothing"_s}});
    }

    void everyControlHasAName()
    {
        DestructionDesk desk;
        desk.openDestruction(desk.archive.session());
        const auto buttons = desk.destructionPage->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(!button->text().isEmpty() && !button->objectName().isEmpty(), qPrintable(button->text()));
        const auto views = desk.destructionPage->findChildren<QTableView *>();
        for (const QTableView *view : views)
            QVERIFY2(!view->accessibleName().isEmpty(), qPrintable(view->objectName()));
    }

private:
    static Hold hold(DestructionDesk &desk)
    {
        return test::orQuit(HoldService(desk.archive.session()).list()).constFirst();
    }
};

VOICELOG_WIDGET_TEST(TestRetentionPage)
#include "tst_retentionpage.moc"
