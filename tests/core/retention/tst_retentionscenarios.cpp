// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <retention/ErasureDuty.h>
#include <retention/PauseStore.h>
#include <retention/RetentionActions.h>
#include <retention/RetentionErrors.h>
#include <retention/VaultDue.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;

/// The worked scenarios of DOMAIN 7, as far as they are about keeping and destroying.
class TestRetentionScenarios : public QObject
{
    Q_OBJECT

    static void closeWithoutFinding(RetentionDesk &desk, const Id &vault, QDate closedOn)
    {
        const auto terms = desk.retention().terms();
        VERIFY_OK(terms);
        desk.closeCase(vault, DueClass::MonitoringNoFinding, closedOn,
                       terms->period({}, DueClass::MonitoringNoFinding).after(closedOn));
    }
    /// What a timer does each night.
    static RetentionReport nightlyRun(RetentionDesk &desk)
    {
        RetentionService timer = desk.timerRetention();
        return test::orQuit(timer.run(test::orQuit(timer.plan())));
    }

private Q_SLOTS:
    // S5: closed without a finding, an access request on three of five recordings, then a restriction.
    void s5()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 9, 1});
        QList<Recording> subject;
        QList<Recording> colleague;
        for (int i = 0; i < 3; ++i)
            subject += desk.addRecording(vault, {2026, 8, 20});
        for (int i = 0; i < 2; ++i)
            colleague += desk.addRecording(vault, {2026, 8, 21});
        desk.setDay({2026, 9, 21});
        closeWithoutFinding(desk, vault, {2026, 9, 21});
        QCOMPARE(nightlyRun(desk).recordings, 0);

        desk.setDay({2026, 9, 30});
        HoldDraft request;
        request.kind = HoldKind::Request;
        request.vaultId = vault;
        request.reference = u"SAR-2026-0017"_s;
        for (const Recording &recording : std::as_const(subject))
            request.recordings += recording.id;
        auto hold = desk.holds().place(request);
        VERIFY_OK(hold);

        // 5 October: the two without the requester go, and the three say why they stay.
        desk.setDay({2026, 10, 4});
        QCOMPARE(nightlyRun(desk).recordings, 0);
        desk.setDay({2026, 10, 5});
        RetentionReport report = nightlyRun(desk);
        QCOMPARE(report.recordings, 2);
        QCOMPARE(report.vaults, 0);
        QCOMPARE(report.left.size(), 1);
        QCOMPARE(report.left.first().why, u"REQUEST"_s);
        QCOMPARE(report.left.first().recordings, 3);
        for (const Recording &recording : std::as_const(colleague))
            QVERIFY(!desk.isThere(recording));
        const DestructionRecord partly = desk.destructions().destructions()->first();
        QCOMPARE(partly.exceptions, (QList<DestructionException>{{u"REQUEST"_s, u"SAR-2026-0017"_s, {}, 3}}));
        auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().standsInTheWay.first().ruleId, u"R-ACCESS-03"_s);

        // 14 October: answered in full; the hold ends fourteen days later.
        desk.setDay({2026, 10, 14});
        hold = desk.holds().setEnd(*hold, {2026, 10, 28});
        VERIFY_OK(hold);

        // 20 October: restriction under 18(1)(c). It blocks until it is lifted.
        desk.setDay({2026, 10, 20});
        HoldDraft draft;
        draft.kind = HoldKind::Restriction;
        draft.vaultId = vault;
        draft.recordings = request.recordings;
        draft.reason = u"Article 18(1)(c): needed for a legal claim."_s;
        VERIFY_ERROR(desk.holds().place(draft), errors::RequestNeeded); // whose, nobody could say
        draft.reference = u"RGT-2026-0001"_s;
        const auto restriction = desk.holds().place(draft);
        VERIFY_OK(restriction);
        desk.setDay({2026, 10, 28});
        report = nightlyRun(desk);
        QCOMPARE(report.recordings, 0);
        QCOMPARE(report.left.first().why, u"RESTRICTION"_s);
        desk.setDay({2026, 11, 10});
        VERIFY_OK(desk.holds().release(*restriction, u"The claim was settled; the employee was told."_s, true));
        report = nightlyRun(desk);
        QCOMPARE(report.recordings, 3);
        QCOMPARE(report.vaults, 1);
        QVERIFY(!QFile::exists(desk.archive.vaultPath(vault)));
    }

    // S5 without the restriction: destruction is proposed on 28 October, at the latest carried out on 4 November.
    void s5WithoutRestriction()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 9, 1});
        const Recording recording = desk.addRecording(vault, {2026, 8, 20});
        desk.setDay({2026, 9, 21});
        closeWithoutFinding(desk, vault, {2026, 9, 21});
        desk.setDay({2026, 9, 30});
        HoldDraft request;
        request.kind = HoldKind::Request;
        request.vaultId = vault;
        request.reference = u"SAR-2026-0017"_s;
        request.recordings = {recording.id};
        const auto hold = desk.holds().place(request);
        VERIFY_OK(hold);
        desk.setDay({2026, 10, 14});
        VERIFY_OK(desk.holds().setEnd(*hold, {2026, 10, 28}));
        desk.setDay({2026, 10, 27});
        QVERIFY(!desk.retention().plan()->items.first().isReady());
        desk.setDay({2026, 10, 28});
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QVERIFY(plan->items.first().isReady());
        QCOMPARE(plan->items.first().what, DestructionWhat::WholeVault);
        QCOMPARE(plan->items.first().dueOn, QDate(2026, 10, 5));
        QCOMPARE(plan->items.first().latestOn, QDate(2026, 11, 4));
    }

    // S6: a request after the destruction finds the certificate's number, and no sound.
    void s6()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 10, 1});
        const Recording recording = desk.addRecording(vault, {2026, 9, 20});
        desk.setDay({2026, 10, 14});
        closeWithoutFinding(desk, vault, {2026, 10, 14});
        desk.setDay({2026, 10, 28});
        QCOMPARE(nightlyRun(desk).vaults, 1);
        desk.setDay({2026, 11, 10});
        const auto found = desk.destructions().destructions(vault);
        VERIFY_OK(found);
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().number, u"DST-2026-0001"_s);
        QCOMPARE(found->first().what, DestructionWhat::WholeVault);
        QCOMPARE(found->first().methods, (QStringList{u"KEY_DESTROYED"_s, u"PAGES_OVERWRITTEN"_s}));
        QCOMPARE(found->first().recordings, QList<Id>{recording.id});
        QVERIFY(!desk.isThere(recording));
        QCOMPARE(nightlyRun(desk).vaults, 0);
    }

    // S7: a quality recording under a legal hold from 20 May, confirmed on the 21st, released on 1 December.
    void s7()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording recording = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 5, 20});
        HoldDraft draft;
        draft.vaultId = desk.vault;
        draft.recordings = {recording.id};
        draft.reason = u"Claim announced by the customer's lawyer."_s;
        auto hold = desk.holds().place(draft);
        VERIFY_OK(hold);
        desk.setDay({2026, 5, 21});
        hold = desk.secondHolds().confirm(*hold);
        VERIFY_OK(hold);

        desk.setDay({2026, 5, 31});
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.stateOf(recording), RecordingState::Active); // it stays: the reason is the hold
        auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().standsInTheWay.first().kind, u"LEGAL"_s);
        VERIFY_ERROR(desk.destructions().propose(desk.vault, {recording.id}), errors::Held);

        desk.setDay({2026, 12, 1});
        VERIFY_OK(desk.holds().release(*hold, u"The claim was withdrawn in writing."_s));
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.stateOf(recording), RecordingState::Due);
        const auto orders = desk.destructions().propose(desk.vault, {recording.id});
        VERIFY_OK(orders);
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        plan = desk.retention().plan();
        VERIFY_OK(plan);
        QVERIFY(plan->items.first().isReady());
        QCOMPARE(plan->items.first().latestOn, QDate(2026, 12, 8));
        QCOMPARE(nightlyRun(desk).recordings, 1);
    }

    // S7, second half: not confirmed by the end of Friday 22 May, it lapses.
    void s7NotConfirmed()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording recording = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 5, 20});
        HoldDraft draft;
        draft.vaultId = desk.vault;
        draft.recordings = {recording.id};
        draft.reason = u"Claim announced by the customer's lawyer."_s;
        const auto hold = desk.holds().place(draft);
        VERIFY_OK(hold);
        QVERIFY(hold->isInForceOn({2026, 5, 22}));
        QVERIFY(!hold->isInForceOn({2026, 5, 23}));
        desk.setDay({2026, 5, 31});
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.stateOf(recording), RecordingState::Due);
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().standsInTheWay.first().kind, QString(approvalObstacle));
        QCOMPARE(plan->items.first().dueOn, QDate(2026, 5, 31));
    }

    // S12: a securities order, a request to erase it, and the AFM asking to keep it.
    void s12()
    {
        RetentionDesk desk(u"LEGAL_OBLIGATION"_s);
        desk.setDay({2021, 2, 15});
        const Recording recording = desk.addRecording(QDate(2021, 2, 15));
        desk.setDay({2025, 9, 1});
        VERIFY_OK(desk.retention().assessAll());
        const auto refused = desk.destructions().propose(desk.vault, {recording.id}, u"GDPR-17"_s);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters().value(u"rule"_s).toString(), u"R-LEGALREC-02"_s);
        QCOMPARE(refused.error().parameters().value(u"date"_s).toDate(), QDate(2026, 2, 15));
        QCOMPARE(desk.audit(actions::DestructionProposed).first().ruleId, u"R-LEGALREC-02"_s);

        desk.setDay({2026, 1, 10});
        HoldDraft draft;
        draft.kind = HoldKind::Statutory;
        draft.vaultId = desk.vault;
        draft.recordings = {recording.id};
        draft.reason = u"Letter of the AFM of today: keep for seven years."_s;
        VERIFY_OK(desk.holds().place(draft));
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.retention().due(desk.vault, recording.id)->value().dueOn, QDate(2028, 2, 16));
        desk.setDay({2026, 2, 16});
        const auto stillRefused = desk.destructions().propose(desk.vault, {recording.id}, u"GDPR-17"_s);
        VERIFY_ERROR(stillRefused, errors::RuleRefused);
        QCOMPARE(stillRefused.error().parameters().value(u"rule"_s).toString(), u"R-LEGALREC-02"_s);
        QCOMPARE(stillRefused.error().parameters().value(u"date"_s).toDate(), QDate(2028, 2, 15));

        desk.setDay({2028, 2, 16});
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.stateOf(recording), RecordingState::Due);
        const auto orders = desk.destructions().propose(desk.vault, {recording.id});
        VERIFY_OK(orders);
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().latestOn, QDate(2028, 3, 17)); // thirty days after the minimum
        QCOMPARE(nightlyRun(desk).recordings, 1);
    }

    void aVaultEarlierByTwoOfficers()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 9, 21});
        const Recording recording = desk.addRecording(vault, {2026, 9, 1});
        closeWithoutFinding(desk, vault, {2026, 9, 21});
        VERIFY_ERROR(desk.destructions().proposeVault(vault, {2026, 10, 6}), errors::InvalidValue);
        const auto order = desk.destructions().proposeVault(vault, {2026, 9, 23});
        VERIFY_OK(order);
        QCOMPARE(order->count, 1);
        VERIFY_ERROR(desk.destructions().approve(order->id), errors::SecondNeeded);
        VERIFY_OK(desk.secondDestructions().approve(order->id));
        desk.setDay({2026, 9, 22});
        QCOMPARE(nightlyRun(desk).vaults, 0);
        desk.setDay({2026, 9, 23});
        QCOMPARE(nightlyRun(desk).vaults, 1);
        QVERIFY(!desk.isThere(recording));
    }

    // A granted erasure does not wait for the day of a case's vault; from that day on all goes as the case does.
    void anErasureInACase()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 3, 1});
        const Recording asked = desk.addRecording(vault, {2026, 2, 1});
        const Recording other = desk.addRecording(vault, {2026, 2, 2});
        desk.closeCase(vault, DueClass::MonitoringFinding, {2026, 3, 1}, {2026, 9, 1});
        desk.setDay({2026, 5, 4});
        ErasureDuty duty(desk.archive.session(), desk.book, desk.source);
        VERIFY_ERROR(duty.grant(vault, {asked.id}, {2026, 5, 5}, u"RGT-2026-0001"_s), errors::InvalidValue);
        VERIFY_ERROR(duty.grant(vault, {asked.id}, {2026, 5, 4}, u"Mrs Bos"_s), errors::InvalidValue);
        VERIFY_OK(duty.check(vault, {asked.id}));
        QVERIFY(desk.retention().plan()->items.isEmpty()); // nothing was granted
        VERIFY_OK(duty.grant(vault, {asked.id}, {2026, 5, 4}, u"RGT-2026-0001"_s));
        auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QCOMPARE(plan->items.first().dueClass, DueClass::ErasureGranted);
        QCOMPARE(plan->items.first().recordings, QList<Id>{asked.id});
        QCOMPARE(nightlyRun(desk).recordings, 0); // two officers order it
        const auto orders = desk.destructions().propose(vault, {asked.id});
        VERIFY_OK(orders);
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        QCOMPARE(nightlyRun(desk).recordings, 1);
        VERIFY_ERROR(desk.retention().due(vault, asked.id), errors::NotFound);
        VERIFY_OK(desk.retention().due(vault, other.id));
        const DestructionRecord record = desk.destructions().destructions()->first();
        QCOMPARE(record.dueClass, DueClass::ErasureGranted);
        QCOMPARE(record.ruleId, u"GDPR-17"_s);
    }

    void aFindingNeedsTwoOfficers()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 3, 1});
        VERIFY_OK(Result<Recording>(desk.addRecording(vault, {2026, 2, 1})));
        desk.closeCase(vault, DueClass::MonitoringFinding, {2026, 3, 1}, {2026, 9, 1});
        desk.setDay({2026, 9, 1});
        RetentionReport report = nightlyRun(desk);
        QCOMPARE(report.vaults, 0);
        QCOMPARE(report.left.first().why, QString(approvalObstacle));
        const auto order = desk.destructions().proposeVault(vault, {2026, 9, 1});
        VERIFY_OK(order);
        VERIFY_OK(desk.secondDestructions().approve(order->id));
        QCOMPARE(nightlyRun(desk).vaults, 1);
    }

    void aHoldSinceThePlanKeepsTheVault()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 9, 21});
        const Recording recording = desk.addRecording(vault, {2026, 9, 1});
        closeWithoutFinding(desk, vault, {2026, 9, 21});
        desk.setDay({2026, 10, 5});
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().what, DestructionWhat::WholeVault);
        HoldDraft request;
        request.kind = HoldKind::Request;
        request.vaultId = vault;
        request.reference = u"SAR-2026-0018"_s;
        VERIFY_OK(desk.holds().place(request));
        const auto report = desk.timerRetention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->vaults, 0);
        QCOMPARE(report->left.first().why, u"REQUEST"_s);
        QVERIFY(desk.isThere(recording));
    }

    // What two officers decide on is the vault as it is then: not one of which something was kept in between.
    void aHoldTakesTheProposalOfAVaultBack()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 3, 1});
        desk.addRecording(vault, {2026, 2, 1});
        desk.closeCase(vault, DueClass::MonitoringFinding, {2026, 3, 1}, {2026, 9, 1});
        desk.setDay({2026, 9, 1});
        const auto order = desk.destructions().proposeVault(vault, {2026, 9, 1});
        VERIFY_OK(order);
        HoldDraft draft;
        draft.vaultId = vault;
        draft.reason = u"A claim was announced this very morning."_s;
        const Hold hold = test::orQuit(desk.holds().place(draft));
        VERIFY_ERROR(desk.secondDestructions().approve(order->id), errors::WrongState);
        VERIFY_OK(desk.holds().release(hold, u"It was the claim of somebody else."_s));
        QCOMPARE(nightlyRun(desk).vaults, 0); // nobody has ordered it
    }

    // Not one of DOMAIN's: what nobody has looked for yet keeps the vault too, before the plan and since.
    void anUnsearchedRequestKeepsTheVault()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 9, 21});
        desk.addRecording(vault, {2026, 9, 1});
        closeWithoutFinding(desk, vault, {2026, 9, 21});
        desk.setDay({2026, 10, 5});
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        Database governance = test::orQuit(desk.archive.session().openGovernance());
        PauseStore store(governance);
        const auto pause = [&](QDate from) {
            VERIFY_OK(store.set(u"SAR-2026-0018"_s,
                                {{.request = u"SAR-2026-0018"_s, .vault = {}, .recording = {}, .calledFrom = from}}));
        };
        pause({2026, 9, 1});
        const auto report = desk.timerRetention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->vaults, 0);
        QCOMPARE(report->left.first().why, QString(unsearchedObstacle));
        const auto night = nightlyRun(desk);
        QCOMPARE(night.recordings, 0);
        QCOMPARE(night.vaults, 0);
        pause({2026, 9, 2}); // of calls since then
        QCOMPARE(nightlyRun(desk).vaults, 1);
    }

    // Not one of DOMAIN's: a contract that ended is kept five years from then, and its day follows at once.
    void theEndOfAContractMovesTheDay()
    {
        RetentionDesk desk(u"CONTRACT_PROOF"_s);
        desk.setDay({2026, 3, 2});
        const Recording ended = desk.addRecording(desk.vault, {2026, 3, 2}, {.contractRef = u"C-1"_s});
        const Recording other = desk.addRecording(desk.vault, {2026, 3, 2}, {.contractRef = u"C-2"_s});
        VERIFY_OK(desk.retention().assess(desk.vault));
        const auto dueOf = [&desk](const Recording &recording) {
            return test::orQuit(desk.retention().due(desk.vault, recording.id))->dueOn;
        };
        QCOMPARE(dueOf(ended), QDate(2031, 3, 2));
        VERIFY_OK(desk.retention().setStarts(desk.vault, ended.id, {.contractEndedOn = QDate(2027, 6, 30)}, {}));
        QCOMPARE(dueOf(ended), QDate(2032, 6, 30));
        QCOMPARE(dueOf(other), QDate(2031, 3, 2));
        // It was due, and is no longer.
        desk.setDay({2031, 4, 1});
        VERIFY_OK(desk.retention().assess(desk.vault));
        QCOMPARE(desk.stateOf(other), RecordingState::Due);
        VERIFY_OK(desk.retention().setStarts(desk.vault, other.id, {.contractEndedOn = QDate(2030, 1, 1)}, {}));
        QCOMPARE(dueOf(other), QDate(2035, 1, 1));
        QCOMPARE(desk.stateOf(other), RecordingState::Restricted);
        VERIFY_ERROR(desk.timerRetention().setStarts(desk.vault, other.id, {}, {}), errors::RoleDenied);
        // Two officers at once: neither loses what the other wrote.
        VERIFY_ERROR(desk.retention().setStarts(desk.vault, other.id, {.selectedOn = QDate(2027, 1, 1)}, {}),
                     errors::Conflict);
        const DueStarts now = test::orQuit(desk.retention().starts(desk.vault, other.id));
        DueStarts wrong = now;
        wrong.contractEndedOn = QDate(2026, 3, 1); // before the call
        VERIFY_ERROR(desk.retention().setStarts(desk.vault, other.id, wrong, now), errors::InvalidValue);
        wrong = now;
        wrong.selectedOn = QDate(2031, 4, 2); // tomorrow
        VERIFY_ERROR(desk.retention().setStarts(desk.vault, other.id, wrong, now), errors::InvalidValue);
    }

    // Nor does an approval outlive the day that it was given for.
    void anApprovalEndsWhenTheDayMoves()
    {
        RetentionDesk desk(u"CONTRACT_PROOF"_s);
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(desk.vault, {2026, 3, 2}, {.contractRef = u"C-1"_s});
        desk.setDay({2031, 3, 2});
        VERIFY_OK(desk.retention().assess(desk.vault));
        const auto orders = desk.destructions().propose(desk.vault, {call.id});
        VERIFY_OK(orders);
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        QCOMPARE(desk.stateOf(call), RecordingState::Approved);
        VERIFY_OK(desk.retention().setStarts(desk.vault, call.id, {.contractEndedOn = QDate(2028, 1, 1)}, {}));
        QCOMPARE(desk.stateOf(call), RecordingState::Restricted);
        QCOMPARE(nightlyRun(desk).recordings, 0);
        desk.setDay({2033, 1, 1});
        VERIFY_OK(desk.retention().assess(desk.vault));
        QCOMPARE(desk.stateOf(call), RecordingState::Due);
        QCOMPARE(nightlyRun(desk).recordings, 0); // two officers decide anew
    }
};

VOICELOG_GUILESS_TEST(TestRetentionScenarios)
#include "tst_retentionscenarios.moc"
