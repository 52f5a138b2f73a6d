// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <programmes/StoredRetention.h>
#include <recordings/RecordingKeys.h>
#include <retention/DestructionService.h>
#include <retention/HoldService.h>
#include <retention/RetentionErrors.h>
#include <retention/RetentionService.h>
#include <rules/LegalPeriods.h>
#include <support/CaseCalls.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString whyEnded = u"Because the inquiry of this case asks for it."_s;

/// Scenario S5's case: closed without a finding on Monday 21 September 2026, with three calls of its subject and two of
/// a colleague on the same line.
class ClosedCase
{
public:
    ClosedCase() : calls(desk), retention(desk.officer, desk.book, source)
    {
        desk.goTo(QDate(2026, 8, 14));
        record = desk.running(false, QDate(2026, 8, 17));
        desk.goTo(QDate(2026, 8, 31));
        QList<RecordingDraft> drafts;
        for (int i = 0; i < 5; ++i) {
            drafts += calls.call(QDate(2026, 8, 18 + i));
            if (i >= 3)
                drafts.last().participants[0].name = u"Sanne de Vries"_s;
        }
        const auto outcomes = calls.takeIn(record, drafts);
        for (const ImportOutcome &outcome : outcomes)
            ids += outcome.recordingId;
        desk.goTo(QDate(2026, 9, 21));
        orQuit(desk.mine.settle());
        record = orQuit(desk.mine.closeWithoutFinding(orQuit(desk.mine.theCase(record.id)), whyEnded));
    }
    /// What a day's run destroys.
    RetentionReport runOn(QDate day)
    {
        desk.goTo(day);
        orQuit(retention.assessAll());
        return orQuit(retention.run(orQuit(retention.plan())));
    }
    [[nodiscard]] Hold hold(HoldKind kind, const QString &reference)
    {
        HoldDraft draft;
        draft.kind = kind;
        draft.vaultId = record.vaultId;
        draft.recordings = ids.first(3);
        draft.reason = u"The employee asked for a copy of his calls."_s;
        draft.reference = reference;
        return orQuit(HoldService(desk.officer).place(draft));
    }
    [[nodiscard]] bool isThere(const Id &id)
    {
        return RecordingService(desk.officer, {}, &grantedCaseAccess()).recording(record.vaultId, id).has_value();
    }

    CaseDesk desk;
    CaseCalls calls;
    StoredRetention source;
    RetentionService retention;
    MonitoringCase record;
    QList<Id> ids;
};

/// With two recordings, and the measure over.
MonitoringCase evaluated(CaseDesk &desk)
{
    CaseCalls calls(desk);
    const MonitoringCase record = desk.running();
    desk.goTo(record.periodStart.addDays(1));
    calls.takeIn(record, {calls.call(record.periodStart), calls.call(record.periodStart)});
    desk.goTo(record.periodEnd.addDays(1));
    orQuit(desk.mine.settle());
    return record;
}

HoldDraft claim(const MonitoringCase &record)
{
    HoldDraft draft;
    draft.vaultId = record.vaultId;
    draft.reason = u"The employee announced that he will go to court."_s;
    draft.claimReference = u"C/13/2026/77"_s;
    return draft;
}

} // namespace

/// How a case without a finding goes: by its date, around what is held, and so that it is known to be gone.
class TestCaseEnd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void silenceDestroys()
    {
        ClosedCase closed;
        QCOMPARE(closed.record.destructionDue, QDate(2026, 10, 5));
        QCOMPARE(closed.runOn(QDate(2026, 10, 4)).vaults, 0);
        QCOMPARE(orQuit(closed.desk.mine.find(closed.record.number)).state, CaseState::DestructionPending);
        const RetentionReport report = closed.runOn(QDate(2026, 10, 5));
        QCOMPARE(report.vaults, 1);
        const MonitoringCase gone = orQuit(closed.desk.mine.theCase(closed.record.id));
        QCOMPARE(gone.state, CaseState::Destroyed);
        QVERIFY(!gone.destructionId.isNull());
        VERIFY_ERROR(closed.desk.officer.openVault(gone.vaultId), errors::VaultDestroyed);
    }

    void theTermThatWasDecidedCounts()
    {
        CaseDesk desk;
        StoredRetention programmes;
        RetentionService retention(desk.officer, desk.book, programmes);
        RetentionTerm shorter;
        shorter.dueClass = DueClass::MonitoringNoFinding;
        shorter.period = RetentionPeriod::ofDays(3);
        shorter.reason = u"The works council asked for it in its consent."_s;
        VERIFY_OK(retention.setTerm(shorter));
        MonitoringCase record = desk.evaluated();
        record = orQuit(desk.mine.closeWithoutFinding(record, u"Nothing was shown by the calls."_s));
        QCOMPARE(record.destructionDue, desk.today().addDays(3));
    }

    void anOrderOfRetentionMovesItsDay()
    {
        ClosedCase closed;
        CaseDesk &desk = closed.desk;
        DestructionService mine(desk.officer, desk.book, closed.source);
        DestructionService theirs(desk.second, desk.book, closed.source);
        const DestructionOrder order = orQuit(mine.proposeVault(closed.record.vaultId, QDate(2026, 9, 25)));
        orQuit(theirs.approve(order.id));
        QCOMPARE(orQuit(desk.mine.find(closed.record.number)).destructionDue, QDate(2026, 9, 25));
        CaseService investigator(desk.sessionOf(u"investigator"_s), desk.book);
        QCOMPARE(orQuit(investigator.list()).size(), 1);
        QCOMPARE(closed.runOn(QDate(2026, 9, 25)).vaults, 1);
    }

    void aBreachIsKeptForAClaim()
    {
        CaseDesk desk;
        MonitoringCase record = evaluated(desk);
        const HoldDraft draft = claim(record);
        const Hold hold = orQuit(HoldService(desk.officer).place(draft));
        orQuit(HoldService(desk.second).confirm(hold));
        record = orQuit(desk.mine.theCase(record.id));
        record =
            orQuit(desk.mine.closeWithFinding(record, CaseOutcome::FindingBreachOnly, whyEnded, {FollowUp::Warning}));
        QCOMPARE(record.proposal, CaseProposal::Closing);
        record = orQuit(desk.theirs.approve(record));
        QCOMPARE(record.state, CaseState::ClosedFinding);
        // Nothing but the claim keeps it: once its hold has ended it goes by itself, decided or not.
        const QDate due = desk.today().addDays(14);
        QCOMPARE(record.destructionDue, due);
        record = orQuit(desk.mine.noteFinalDecision(orQuit(desk.mine.theCase(record.id)), desk.today()));
        QCOMPARE(record.destructionDue, due);
        QVERIFY(record.goesByItself);
        const StoredRetention source;
        RetentionService retention(desk.officer, desk.book, source);
        const auto vaultsOn = [&](QDate day) {
            desk.goTo(day);
            return orQuit(retention.run(orQuit(retention.plan()))).vaults;
        };
        QCOMPARE(vaultsOn(due.addDays(60)), 0);
        const Hold still = orQuit(HoldService(desk.officer).find(hold.number));
        QVERIFY(HoldService(desk.officer).release(still, u"The employee gave up his claim."_s));
        QCOMPARE(vaultsOn(due.addDays(60)), 1);
        orQuit(desk.mine.settle());
        QCOMPARE(orQuit(desk.mine.find(record.number)).state, CaseState::Destroyed);
    }

    /// A hold from before the closing that says no claim does not keep what must go; one that waits for its second
    /// officer does not count meanwhile (DOMAIN 5).
    void holdsFromBeforeTheClosing()
    {
        CaseDesk desk;
        MonitoringCase record = evaluated(desk);
        HoldService mine(desk.officer);
        HoldService theirs(desk.second);
        HoldDraft draft = claim(record);
        draft.claimReference.clear();
        Hold useful = orQuit(theirs.confirm(orQuit(mine.place(draft))));
        Hold waiting = orQuit(mine.place(claim(record)));
        HoldDraft nobodys = draft;
        nobodys.kind = HoldKind::Restriction;
        Hold stored = orQuit(mine.place(nobodys));
        QVERIFY(waiting.isInForceOn(desk.today()));
        record = orQuit(desk.mine.closeWithoutFinding(orQuit(desk.mine.theCase(record.id)), whyEnded));
        useful = orQuit(mine.find(useful.number));
        QCOMPARE(useful.stateOn(desk.today()), HoldState::Ended);
        QVERIFY(orQuit(mine.view(useful)).text.releaseReason.contains(u"R-MON-DESTROY-01"));
        waiting = orQuit(mine.find(waiting.number));
        QCOMPARE(waiting.stateOn(desk.today()), HoldState::Pending);
        QVERIFY(!waiting.isInForceOn(desk.today()));
        const auto onEach = orQuit(mine.ofRecording(record.vaultId, orQuit(mine.view(waiting)).recordings.first()));
        QCOMPARE(onEach.size(), 3);
        QCOMPARE(orQuit(mine.find(stored.number)).stateOn(desk.today()), HoldState::Ended);
        for (const RecordingHold &one : onEach)
            QVERIFY(!one.isInForceOn(desk.today()));
        waiting = orQuit(theirs.confirm(waiting));
        QVERIFY(waiting.isInForceOn(desk.today()));
        // A restriction is the person's, who asked for it.
        HoldDraft restriction = claim(record);
        restriction.kind = HoldKind::Restriction;
        VERIFY_ERROR(mine.place(restriction), errors::RequestNeeded);
        restriction.reference = u"RGT-2026-0001"_s;
        VERIFY_OK(mine.place(restriction));
    }

    /// One officer's word for it, or a claim that concerns one call, does not keep all of a breach (D-7).
    void aBreachIsNotKeptByLess_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::addColumn<bool>("confirmed");
        QTest::newRow("not confirmed") << true << false;
        QTest::newRow("on one of two recordings") << false << true;
    }
    void aBreachIsNotKeptByLess()
    {
        QFETCH(bool, whole);
        QFETCH(bool, confirmed);
        CaseDesk desk;
        MonitoringCase record = evaluated(desk);
        HoldDraft draft = claim(record);
        if (!whole) {
            Database database = orQuit(desk.officer.openVault(record.vaultId));
            draft.recordings = {orQuit(RecordingKeys(database).all()).first().second};
        }
        const Hold hold = orQuit(HoldService(desk.officer).place(draft));
        if (confirmed)
            orQuit(HoldService(desk.second).confirm(hold));
        record = orQuit(desk.mine.theCase(record.id));
        record =
            orQuit(desk.mine.closeWithFinding(record, CaseOutcome::FindingBreachOnly, whyEnded, {FollowUp::Warning}));
        QCOMPARE(record.state, CaseState::DestructionPending);
        QVERIFY(record.destructionDue.isValid());
    }

    /// Scenario S5 of DOMAIN.
    void s5RequestDuringDestruction()
    {
        ClosedCase closed;
        CaseDesk &desk = closed.desk;
        desk.goTo(QDate(2026, 9, 30));
        Hold request = closed.hold(HoldKind::Request, u"SAR-2026-0001"_s);
        const AccessDeadline deadline = legal::accessDeadline(QDate(2026, 9, 30), {}, desk.today(), HolidayCalendar());
        QCOMPARE(deadline.dueDate, QDate(2026, 10, 30));

        RetentionReport report = closed.runOn(QDate(2026, 10, 5));
        QCOMPARE(report.recordings, 2);
        QCOMPARE(report.vaults, 0);
        for (int i = 0; i < 5; ++i)
            QCOMPARE(closed.isThere(closed.ids[i]), i < 3);
        QCOMPARE(orQuit(desk.mine.find(closed.record.number)).state, CaseState::DestructionPending);

        // Answered in full, delivered on 14 October: the hold ends two weeks later
        desk.goTo(QDate(2026, 10, 14));
        request = orQuit(HoldService(desk.officer).setEnd(request, QDate(2026, 10, 28)));
        desk.goTo(QDate(2026, 10, 20)); // the employee asks for restriction, art. 18(1)(c)
        const Hold restriction = closed.hold(HoldKind::Restriction, u"SAR-2026-0002"_s);
        report = closed.runOn(QDate(2026, 10, 28));
        QCOMPARE(report.recordings, 0);
        QVERIFY(closed.isThere(closed.ids[0]));
        VERIFY_ERROR(desk.mine.start(closed.record), errors::WrongState); // nor is it opened again
        VERIFY_ERROR(desk.mine.closeWithFinding(closed.record, CaseOutcome::FindingOffence, whyEnded,
                                                {FollowUp::ReportToPolice}),
                     errors::WrongState);

        desk.goTo(QDate(2026, 11, 2));
        const Hold now = orQuit(HoldService(desk.officer).find(restriction.number));
        orQuit(HoldService(desk.officer).release(now, u"The employee withdrew it in writing."_s, true));
        report = closed.runOn(QDate(2026, 11, 2));
        QCOMPARE(report.vaults, 1);
        QCOMPARE(orQuit(desk.mine.find(closed.record.number)).state, CaseState::Destroyed);
    }

    /// Scenario S6 of DOMAIN.
    void s6RequestAfterDestruction()
    {
        ClosedCase closed;
        CaseDesk &desk = closed.desk;
        desk.goTo(QDate(2026, 9, 30));
        const Hold request = closed.hold(HoldKind::Request, u"SAR-2026-0001"_s);
        closed.runOn(QDate(2026, 10, 5));
        desk.goTo(QDate(2026, 10, 14));
        orQuit(HoldService(desk.officer).setEnd(request, QDate(2026, 10, 28)));
        QCOMPARE(closed.runOn(QDate(2026, 10, 28)).vaults, 1);

        desk.goTo(QDate(2026, 11, 10));
        const AccessDeadline deadline = legal::accessDeadline(QDate(2026, 11, 10), {}, desk.today(), HolidayCalendar());
        QCOMPARE(deadline.dueDate, QDate(2026, 12, 10));
        // What the letter needs: that it was destroyed, when, and the certificate's number; no error, no sound
        const MonitoringCase gone = orQuit(desk.mine.theCase(closed.record.id));
        QCOMPARE(gone.state, CaseState::Destroyed);
        const DestructionService destruction(desk.officer, desk.book, closed.source);
        const auto records = orQuit(destruction.destructions(gone.vaultId));
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.first().what, DestructionWhat::WholeVault);
        QCOMPARE(legalDay(records.first().executedAt), QDate(2026, 10, 28));
        QVERIFY(records.first().number.startsWith(u"DST-2026-"));
        QCOMPARE(records.first().vaultNumber, gone.number);
        QCOMPARE(gone.destructionId, records.first().id);
        for (const Id &id : std::as_const(closed.ids))
            QVERIFY(!closed.isThere(id));
    }
};

VOICELOG_APPLESS_TEST(TestCaseEnd)
#include "tst_caseend.moc"
