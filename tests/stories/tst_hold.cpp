// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/FormDocument.h>
#include <common/MessageBar.h>
#include <recordings/RecordingColumn.h>
#include <recordings/RecordingListView.h>
#include <recordings/TermDatesDialog.h>
#include <retention/HoldWords.h>
#include <retention/LiftHoldDialog.h>
#include <support/DestructionDesk.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTreeWidget>

using namespace voicelog;
using namespace voicelog::test;
using namespace Qt::StringLiterals;

/// A claim is announced about a call that would soon be destroyed: one officer holds it, another confirms, and when the
/// claim is over it goes, provably (DOMAIN 7, S7).
class StoryHold : public QObject
{
    Q_OBJECT

    static void choose(DestructionDesk &desk, const Recording &recording)
    {
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_VERIFY(list->model()->rowCount() > 0);
        desk.page->open({{u"recording"_s, recording.number}});
        QTRY_COMPARE(desk.find<QLabel>("headerNumber")->text(), recording.number);
        desk.find<QTabWidget>("recordingTabs")->setCurrentWidget(desk.find<QWidget>("historyTab"));
        QTRY_VERIFY(desk.find<QLabel>("retentionDue")->isVisible());
    }
    static QString kept(const DestructionDesk &desk) { return desk.find<QLabel>("retentionDue")->text(); }
    static QString heldBy(const DestructionDesk &desk)
    {
        const auto *label = desk.find<QLabel>("retentionHolds");
        return label->isVisible() ? label->text() : QString();
    }
    static QString day(QDate day) { return HoldWords::day(day); }
    static QStringList life(const DestructionDesk &desk)
    {
        QStringList lines;
        const auto *list = desk.find<QTreeWidget>("lifeList");
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            lines.prepend(list->topLevelItem(i)->text(1));
        return lines;
    }
    /// The officer opens the page of recordings and holds what is chosen there.
    static void placeHold(DestructionDesk &desk, const QString &mentions)
    {
        desk.find<QAction>("doHold")->trigger();
        QTRY_VERIFY(desk.dialog<PlaceHoldDialog>());
        auto *dialog = desk.dialog<PlaceHoldDialog>();
        const QString targets = dialog->findChild<QLabel *>(u"holdTargets"_s)->text();
        QVERIFY2(targets.contains(mentions), qPrintable(targets));
        dialog->findChild<QLineEdit *>(u"holdClaim"_s)->setText(u"Smit/2026/17"_s);
        dialog->findChild<QPlainTextEdit *>(u"holdReason"_s)
            ->setPlainText(u"The customer's lawyer announced a claim about this call."_s);
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"placeButton"_s), Qt::LeftButton);
        QTRY_VERIFY(desk.find<MessageBar>("pageMessage")->isVisible());
        QCOMPARE(desk.find<MessageBar>("pageMessage")->title(), u"HLD-2026-0001 was placed"_s);
    }

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void s7HeldAndDestroyedWhenTheClaimIsOver()
    {
        DestructionDesk desk;
        const Recording call = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.assess();

        // 20 May: kept until the end of the month; the officer places a hold.
        desk.setDay({2026, 5, 20});
        desk.show();
        choose(desk, call);
        QTRY_VERIFY2(kept(desk).contains(u"Service evaluation: kept until"_s) && kept(desk).contains(u"R-RETAIN-01"_s),
                     qPrintable(kept(desk)));
        placeHold(desk, call.number);
        QTRY_VERIFY2(heldBy(desk).contains(u"HLD-2026-0001"_s), qPrintable(heldBy(desk)));
        QTRY_COMPARE(life(desk).constLast(), u"Due for destruction"_s);
        QVERIFY(life(desk).contains(u"Held by HLD-2026-0001"_s));
        QString openedPage;
        QJsonObject target;
        connect(desk.page.get(), &Page::openRequested, this, [&](const QString &page, const QJsonObject &wanted) {
            openedPage = page;
            target = wanted;
        });
        Q_EMIT desk.find<QLabel>("retentionHolds")->linkActivated(u"HLD-2026-0001"_s);
        QCOMPARE(openedPage, u"retention"_s);
        desk.close();

        // 21 May: a second officer confirms it, on the page that the link leads to.
        desk.setDay({2026, 5, 21});
        desk.openDestruction(desk.second())->open(target);
        QTRY_VERIFY(desk.on<FormDocument>("holdsDocument")->toPlainText().contains(u"Smit/2026/17"_s));
        QTRY_VERIFY(desk.on<QPushButton>("confirmHold")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("confirmHold");
        QTRY_COMPARE(desk.cell("holdsList", 0, 3), u"In force"_s);

        // 31 May: its term is over, and it stays.
        desk.setDay({2026, 5, 31});
        desk.assess();
        QVERIFY(desk.stateOf(call) != RecordingState::Due);
        desk.openDestruction(desk.archive.session());
        desk.on<QComboBox>("proposalsFilter")->setCurrentIndex(2); // kept for now
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(desk.on<FormDocument>("proposalsDocument")->toPlainText().contains(u"HLD-2026-0001"_s));
        desk.show();
        choose(desk, call);
        QTRY_VERIFY2(kept(desk).contains(u"its term ended on"_s), qPrintable(kept(desk)));
        desk.close();

        // 1 December: the claim is over. Lifted, it is due at once.
        desk.setDay({2026, 12, 1});
        desk.destructionPage->open({{u"hold"_s, u"HLD-2026-0001"_s}});
        desk.destructionPage->activate();
        QTRY_VERIFY(desk.on<QPushButton>("liftHold")->isVisible());
        desk.press("liftHold");
        QTRY_VERIFY(desk.destructionDialog<LiftHoldDialog>());
        auto *lift = desk.destructionDialog<LiftHoldDialog>();
        lift->findChild<QPlainTextEdit *>(u"liftReason"_s)->setPlainText(u"The claim was settled out of court."_s);
        QTest::mouseClick(lift->findChild<QPushButton *>(u"liftButton"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.audit(u"HOLD_RELEASED"_s).size(), 1);
        desk.assess();
        QCOMPARE(desk.stateOf(call), RecordingState::Due);
        const RetentionPlan plan = orQuit(desk.retention().plan());
        QCOMPARE(plan.items.size(), 1);
        QCOMPARE(plan.items.constFirst().latestOn, QDate(2026, 12, 8));

        // The list of recordings can be asked for what is due.
        desk.show();
        auto *states = desk.find<QComboBox>("filterState");
        states->setCurrentIndex(states->findData(int(RecordingState::Due)));
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, int(RecordingColumn::Number)).data().toString(), call.number);
        desk.close();

        // One officer proposes its destruction, the other approves it.
        desk.setDay({2026, 12, 2});
        desk.openDestruction(desk.archive.session());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(desk.on<QPushButton>("proposeDestruction")->isVisible());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("proposeDestruction");
        QTRY_COMPARE(desk.audit(u"DESTRUCTION_PROPOSED"_s).size(), 1);
        desk.setDay({2026, 12, 3});
        desk.openDestruction(desk.second());
        QTRY_COMPARE(desk.rows("proposalsList"), 1);
        QTRY_VERIFY(desk.on<QPushButton>("approveDestruction")->isEnabled());
        desk.messageBox.answers = {u"ok"_s};
        desk.press("approveDestruction");
        QTRY_COMPARE(desk.stateOf(call), RecordingState::Approved);

        // The run carries it out, and leaves its certificate.
        RetentionService retention = desk.retention();
        const RetentionReport report = orQuit(retention.run(orQuit(retention.plan())));
        QCOMPARE(report.recordings, 1);
        QCOMPARE(desk.stateOf(call), RecordingState::Destroyed);
        desk.destructionPage->open({{u"certificate"_s, report.certificates.constFirst()}});
        desk.destructionPage->activate();
        QTRY_COMPARE(desk.rows("certificatesList"), 1);
        const auto shown = [&desk] { return desk.on<FormDocument>("certificatesDocument")->toPlainText(); };
        QTRY_VERIFY(shown().contains(report.certificates.constFirst()));
        QVERIFY2(shown().contains(u"officer"_s) && shown().contains(u"second"_s), qPrintable(shown()));
        QVERIFY2(!shown().contains(u"Smit"_s) && !shown().contains(call.number), qPrintable(shown()));
        desk.closeDestruction();
    }

    void s7NobodyConfirmsIt()
    {
        DestructionDesk desk;
        const Recording call = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.assess();
        desk.setDay({2026, 5, 20});
        desk.show();
        choose(desk, call);
        placeHold(desk, call.number);
        desk.close();

        // Friday 22 May is the last day for it.
        desk.setDay({2026, 5, 22});
        desk.openDestruction(desk.second())->open({{u"tab"_s, u"holds"_s}});
        QTRY_COMPARE(desk.rows("holdsList"), 1);
        QCOMPARE(desk.cell("holdsList", 0, 3), u"To be confirmed"_s);
        QVERIFY(desk.on<MessageBar>("holdsReminder")->isVisible());

        // On 31 May it has lapsed, and the recording is due.
        desk.setDay({2026, 5, 31});
        desk.assess();
        QCOMPARE(desk.stateOf(call), RecordingState::Due);
        desk.destructionPage->activate();
        QTRY_COMPARE(desk.rows("holdsList"), 0);
        desk.on<QComboBox>("holdsFilter")->setCurrentIndex(2);
        QTRY_COMPARE(desk.cell("holdsList", 0, 3), u"Lapsed"_s);
        QVERIFY(!desk.on<QPushButton>("confirmHold")->isVisible());
        desk.show();
        choose(desk, call);
        QTRY_VERIFY2(kept(desk).contains(u"due for destruction since"_s), qPrintable(kept(desk)));
        QVERIFY(heldBy(desk).isEmpty());
        desk.close();
    }

    void severalAreHeldAtOnce()
    {
        DestructionDesk desk;
        const Recording first = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        const Recording second = desk.record(u"Els Bos"_s, {2026, 3, 3});
        desk.record(u"Piet Vos"_s, {2026, 3, 4});
        desk.show();
        auto *list = desk.find<RecordingListView>("recordingList");
        QTRY_COMPARE(list->model()->rowCount(), 3);
        list->selectRow(1);
        list->selectionModel()->select(list->model()->index(2, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
        QTRY_VERIFY(desk.find<QAction>("doHold")->isEnabled());
        placeHold(desk, u"On 2 recordings in Service desk"_s);
        const auto holds = HoldService(desk.archive.session()).list();
        VERIFY_OK(holds);
        QCOMPARE(holds->constFirst().recordings, 2);
        for (const Recording &recording : {first, second}) {
            const auto on = HoldService(desk.archive.session()).ofRecording(recording.vaultId, recording.id);
            VERIFY_OK(on);
            QCOMPARE(on->size(), 1);
        }
        desk.close();
    }

    // A training sample's term counts from the day it was selected, which only the officer knows.
    void aTermCountsFromTheDayTheOfficerGives()
    {
        DestructionDesk desk;
        desk.programme = orQuit(ProgrammeService(desk.archive.session())
                                    .add(u"Good examples"_s, Purpose::Training, {u"Training"_s}, u"TRAINING"_s));
        const Recording call = desk.record(u"Jan Smit"_s, {2026, 3, 2});
        desk.assess();
        desk.show();
        choose(desk, call);
        QTRY_VERIFY2(kept(desk).contains(day({2026, 9, 1})), qPrintable(kept(desk)));

        auto *dates = desk.find<QAction>("doTermDates");
        QVERIFY(dates->isEnabled());
        dates->trigger();
        QTRY_VERIFY(desk.dialog<TermDatesDialog>());
        auto *dialog = desk.dialog<TermDatesDialog>();
        auto *selected = dialog->findChild<QLineEdit *>(u"field-selectedOn"_s);
        auto *store = dialog->findChild<QPushButton *>(u"storeDatesButton"_s);
        QTest::keyClicks(selected, u"31 february"_s);
        QVERIFY(!store->isEnabled());
        selected->clear();
        QTest::keyClicks(selected, u"2026-04-01"_s); // of next month
        QVERIFY(!store->isEnabled());
        dialog->reject();
        desk.setDay({2026, 4, 3});
        dates->trigger();
        QTRY_VERIFY(desk.dialog<TermDatesDialog>() && desk.dialog<TermDatesDialog>() != dialog);
        dialog = desk.dialog<TermDatesDialog>();
        selected = dialog->findChild<QLineEdit *>(u"field-selectedOn"_s);
        store = dialog->findChild<QPushButton *>(u"storeDatesButton"_s);
        QTest::keyClicks(selected, u"2026-04-01"_s);
        QVERIFY(store->isEnabled());
        QTest::mouseClick(store, Qt::LeftButton);
        QTRY_VERIFY2(kept(desk).contains(day({2026, 10, 1})), qPrintable(kept(desk)));
        QCOMPARE(desk.audit(u"RETENTION_FACTS_CHANGED"_s).size(), 1);

        dates->trigger(); // what was given stands there
        QTRY_VERIFY(desk.dialog<TermDatesDialog>());
        QCOMPARE(desk.dialog<TermDatesDialog>()->starts().selectedOn, QDate(2026, 4, 1));
        desk.dialog<TermDatesDialog>()->reject();
        QCOMPARE(desk.audit(u"RETENTION_FACTS_CHANGED"_s).size(), 1);
    }
};

VOICELOG_WIDGET_TEST(StoryHold)
#include "tst_hold.moc"
