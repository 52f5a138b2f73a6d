// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/AuditExcerpt.h>
#include <archive/AuditLog.h>
#include <base/BaseErrors.h>
#include <retention/PauseStore.h>
#include <retention/RetentionActions.h>
#include <retention/RetentionErrors.h>
#include <retention/VaultDue.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;

/// Proposing, approving and carrying out, as officers and as the timer.
class TestDestruction : public QObject
{
    Q_OBJECT

    static QList<Id> idsOf(const QList<Recording> &recordings)
    {
        QList<Id> ids;
        for (const Recording &recording : recordings)
            ids += recording.id;
        return ids;
    }
    /// What two officers must do before those that are due are destroyed.
    static void order(RetentionDesk &desk, const QList<Recording> &recordings)
    {
        const auto proposed = desk.destructions().propose(recordings.first().vaultId, idsOf(recordings));
        VERIFY_OK(proposed);
        for (const DestructionOrder &one : *proposed)
            VERIFY_OK(desk.secondDestructions().approve(one.id));
    }

private Q_SLOTS:
    void fromDueToDestroyed()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const Recording later = desk.addRecording(QDate(2026, 5, 1));
        RetentionService service = desk.retention();
        desk.setDay({2026, 5, 30});
        VERIFY_OK(service.assessAll());
        QVERIFY(service.plan()->items.isEmpty());
        QCOMPARE(service.due(desk.vault, call.id)->value().dueOn, QDate(2026, 5, 31));
        VERIFY_ERROR(desk.destructions().propose(desk.vault, {call.id}), errors::NothingDue);

        desk.setDay({2026, 5, 31});
        const auto assessed = service.assessAll();
        VERIFY_OK(assessed);
        QCOMPARE(assessed->due, 1);
        QCOMPARE(desk.stateOf(call), RecordingState::Due);
        QCOMPARE(desk.stateOf(later), RecordingState::Active);
        auto plan = service.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QVERIFY(!plan->items.first().isReady());
        QCOMPARE(plan->items.first().standsInTheWay.first().kind, QString(approvalObstacle));
        auto report = service.run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 0);
        QCOMPARE(report->left.first().why, QString(approvalObstacle));
        QVERIFY(desk.isThere(call));

        const auto orders = desk.destructions().propose(desk.vault, {call.id});
        VERIFY_OK(orders);
        QCOMPARE(orders->size(), 1);
        VERIFY_ERROR(desk.destructions().approve(orders->first().id), errors::SecondNeeded);
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        QCOMPARE(desk.stateOf(call), RecordingState::Approved);
        VERIFY_ERROR(desk.secondDestructions().approve(orders->first().id), errors::WrongState);

        plan = service.plan();
        VERIFY_OK(plan);
        QVERIFY(plan->items.first().isReady());
        QCOMPARE(plan->items.first().latestOn, QDate(2026, 6, 7));
        report = service.run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QCOMPARE(report->certificates, QStringList{u"DST-2026-0001"_s});
        QVERIFY(!desk.isThere(call));
        QVERIFY(desk.isThere(later));
        QVERIFY(service.plan()->items.isEmpty());
        QCOMPARE(service.runs()->size(), 2);
        QCOMPARE(service.runs()->first().certificates, report->certificates);

        const auto records = desk.destructions().destructions();
        VERIFY_OK(records);
        const DestructionRecord &record = records->first();
        QCOMPARE(record.recordings, QList<Id>{call.id});
        QCOMPARE(record.count, 1);
        QCOMPARE(record.totalDurationMs, 61'000);
        QCOMPARE(record.monthFrom, u"2026-03"_s);
        QCOMPARE(record.monthTo, u"2026-03"_s);
        QCOMPARE(record.vaultNumber, u"PRG-2026-0001"_s);
        QCOMPARE(record.proposedBy.account, desk.archive.session().account().id);
        QCOMPARE(record.approvedBy.account, desk.second().account().id);
        QCOMPARE(record.backupExpiresOn, QDate(2026, 8, 29));
        QCOMPARE(desk.audit(actions::Destroyed).size(), 1);
    }

    void theTimerCarriesOutWhatOfficersOrdered()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        QList<Recording> calls;
        for (int i = 0; i < 5; ++i)
            calls += desk.addRecording(QDate(2026, 3, 2 + i));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, calls);
        RetentionService timer = desk.timerRetention();
        VERIFY_ERROR(timer.assessAll(), errors::RoleDenied);
        VERIFY_ERROR(DestructionService(desk.timer(), desk.book, desk.source).propose(desk.vault, {calls[0].id}),
                     errors::RoleDenied);
        const auto plan = timer.plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        const auto report = timer.run(*plan);
        VERIFY_OK(report);
        QVERIFY2(report->left.isEmpty(), QJsonDocument(report->toJson()).toJson().constData());
        QCOMPARE(report->recordings, 5);
        for (const Recording &call : std::as_const(calls))
            QVERIFY(!desk.isThere(call));
        const auto stored = desk.destructions().find(u"DST-2026-0001"_s);
        VERIFY_OK(stored);
        QCOMPARE(stored->record.executedBy.role, u"RETENTION_SERVICE"_s);
        VERIFY_OK(AuditLog(desk.archive.session()).verify({}, {}));
    }

    void aHoldSinceThePlanIsRespected()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording kept = desk.addRecording(QDate(2026, 3, 2));
        const Recording goes = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 1});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {kept, goes});
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.first().recordings.size(), 2);
        HoldDraft draft;
        draft.vaultId = desk.vault;
        draft.recordings = {kept.id};
        draft.reason = u"A claim came in this very morning."_s;
        VERIFY_OK(desk.holds().place(draft));
        QCOMPARE(desk.stateOf(kept), RecordingState::Due); // approved no more
        const auto report = desk.retention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QCOMPARE(report->left.size(), 1);
        QCOMPARE(report->left.first().why, u"LEGAL"_s);
        QVERIFY(desk.isThere(kept));
        QVERIFY(!desk.isThere(goes));
        // The certificate tells of it, though the plan did not know.
        const auto records = desk.destructions().destructions();
        VERIFY_OK(records);
        const QList<DestructionException> exceptions = records->first().exceptions;
        QCOMPARE(exceptions.size(), 1);
        QCOMPARE(exceptions.first().kind, u"LEGAL"_s);
        QCOMPARE(exceptions.first().recordings, 1);
    }

    // R-ACCESS-03: an open request, and nobody knows yet what it is about.
    void whatARequestMayBeAbout()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording may = desk.addRecording(QDate(2026, 3, 2));
        const Recording one = desk.addRecording(QDate(2026, 3, 1));
        const Recording goes = desk.addRecording(QDate(2026, 2, 28));
        desk.setDay({2026, 6, 1});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {may, one, goes});
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        const auto pause = [&](const QList<DestructionPause> &pauses) {
            Database governance = test::orQuit(desk.archive.session().openGovernance());
            VERIFY_OK(PauseStore(governance).set(u"SAR-2026-0001"_s, pauses));
        };
        const DestructionPause march{
            .request = u"SAR-2026-0001"_s, .vault = {}, .recording = {}, .calledFrom = QDate(2026, 3, 2)};
        const DestructionPause single{.request = u"SAR-2026-0001"_s, .vault = desk.vault, .recording = one.id};
        pause({march, single});
        RetentionService timer = desk.timerRetention();
        auto report = timer.run(*plan); // since the plan
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QCOMPARE(report->left.first().why, QString(unsearchedObstacle));
        QCOMPARE(report->left.first().recordings, 2);
        QVERIFY(!desk.isThere(goes));
        const auto items = timer.plan()->items;
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().standsInTheWay,
                 (QList<Obstacle>{{QString(unsearchedObstacle), u"SAR-2026-0001"_s, u"R-ACCESS-03"_s, {}}}));
        const auto refused = desk.destructions().propose(desk.vault, {may.id});
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters()[u"id"_s].toString(), u"SAR-2026-0001"_s);
        QCOMPARE(desk.stateOf(may), RecordingState::Approved); // it is not held, and not restricted
        pause({march});
        report = timer.run(test::orQuit(timer.plan()));
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QVERIFY(!desk.isThere(one) && desk.isThere(may));
        pause({});
        QCOMPARE(test::orQuit(timer.run(test::orQuit(timer.plan()))).recordings, 1);
    }

    // Two officers approved it; then something kept it. Once that is over, two officers decide anew (DOMAIN 4.1).
    void anApprovalDoesNotOutliveAHold()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 1});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        HoldDraft draft;
        draft.vaultId = desk.vault;
        draft.recordings = {call.id};
        draft.reason = u"A claim that nobody confirms in time."_s;
        VERIFY_OK(desk.holds().place(draft));
        desk.setDay({2026, 6, 12}); // it has lapsed
        VERIFY_OK(desk.retention().assessAll());
        VERIFY_OK(desk.timerRetention().run(*desk.timerRetention().plan()));
        QVERIFY(desk.isThere(call));
        order(desk, {call});
        VERIFY_OK(desk.timerRetention().run(*desk.timerRetention().plan()));
        QVERIFY(!desk.isThere(call));
    }

    // Longer terms and new facts count at once, whether or not an officer's console computed the dates anew.
    void whatTheTimerKnowsIsOfToday()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 1});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        QCOMPARE(desk.timerRetention().plan()->items.size(), 1);
        const auto shown = desk.timerRetention().plan();
        RetentionTerm longer;
        longer.dueClass = DueClass::Quality;
        longer.period = RetentionPeriod::ofDays(180);
        longer.reason = u"Complaints come in up to half a year later."_s;
        VERIFY_OK(desk.retention().setTerm(longer));
        QVERIFY(desk.timerRetention().plan()->items.isEmpty());
        VERIFY_OK(desk.timerRetention().run(*shown)); // it was shown before
        QVERIFY(desk.isThere(call));
    }

    void anApprovalIsForItsOwnReason()
    {
        RetentionDesk desk(u"CONTRACT_PROOF"_s);
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2)); // with no agreement
        desk.setDay({2026, 6, 1});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        RecordingService recordings(desk.archive.session());
        const auto read = recordings.recording(desk.vault, call.id);
        VERIFY_OK(read);
        CallDataEdit edit;
        edit.participants = read->participants;
        edit.line = read->line;
        edit.contractRef = u"C-2026-77"_s;
        VERIFY_OK(recordings.updateCallData(*read, edit)); // found after all
        QVERIFY(desk.timerRetention().plan()->items.isEmpty());
        VERIFY_OK(desk.retention().assessAll());
        QCOMPARE(desk.retention().due(desk.vault, call.id)->value().dueClass, DueClass::ContractProof);
        desk.setDay({2031, 3, 4});
        VERIFY_OK(desk.retention().assessAll());
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QVERIFY(!plan->items.first().isReady()); // the approval was of something else
    }

    void soundOfAnImportThatWasCutOffGoes()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        {
            Database database = test::orQuit(desk.archive.session().openVault(desk.vault));
            Transaction transaction = test::orQuit(Transaction::begin(database, Transaction::Kind::Write));
            MediaStore media(database);
            const qint64 medium = test::orQuit(media.addPending(MediaFile(), desk.archive.clock().now().addSecs(60)));
            test::orQuit(media.append(medium, 0, QByteArray(50'000, 'x')));
            test::orQuit(transaction.commit());
        }
        const auto abandoned = [&desk] {
            Database database = test::orQuit(desk.archive.session().openVault(desk.vault));
            return test::orQuit(MediaStore(database).abandoned(desk.archive.clock().now())).size();
        };
        desk.setDay({2026, 3, 3});
        QCOMPARE(abandoned(), 1);
        VERIFY_OK(desk.timerRetention().run(*desk.timerRetention().plan()));
        QCOMPARE(abandoned(), 0);
    }

    void nothingThatThePlanDidNotShow()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording shown = desk.addRecording(QDate(2026, 3, 2));
        const Recording other = desk.addRecording(QDate(2026, 3, 3));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {shown});
        const auto plan = desk.retention().plan();
        order(desk, {other});
        VERIFY_OK(desk.retention().run(*plan));
        QVERIFY(!desk.isThere(shown));
        QVERIFY(desk.isThere(other));
        VERIFY_OK(desk.retention().run(*plan)); // a run that was cut off is run again
        QVERIFY(desk.isThere(other));
        QCOMPARE(desk.destructions().destructions()->size(), 1);
        VERIFY_ERROR(desk.retention().run(*desk.retention().plan({2026, 6, 11})), errors::PlanAhead);
    }

    void aDamagedVaultDoesNotKeepTheOthers()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const Id broken = desk.addProgramme(u"QUALITY"_s);
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        QVERIFY(QFile::resize(desk.archive.vaultPath(broken), 100));
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->unread.size(), 1);
        QCOMPARE(plan->unread.first().vaultId, broken);
        const auto assessed = desk.retention().assessAll(); // before each run
        VERIFY_OK(assessed);
        QCOMPARE(assessed->unread.size(), 1);
        QCOMPARE(assessed->unread.first().vaultId, broken);
        const auto upcoming = desk.retention().upcoming(QDate(2026, 6, 10));
        VERIFY_OK(upcoming);
        QCOMPARE(upcoming->size(), 1);
        QVERIFY(!desk.retention().checkReadable());
        const auto report = desk.timerRetention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->recordings, 1);
        QVERIFY(std::ranges::any_of(report->left, [&](const auto &left) { return left.vaultId == broken; }));
    }

    // Something keeps them since they were proposed: the second officer approves no more than the rest.
    void aHoldSinceTheProposal()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording kept = desk.addRecording(QDate(2026, 3, 2));
        const Recording goes = desk.addRecording(QDate(2026, 3, 1));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        const auto both = desk.destructions().propose(desk.vault, {kept.id, goes.id});
        VERIFY_OK(both);
        HoldDraft draft;
        draft.kind = HoldKind::Request;
        draft.vaultId = desk.vault;
        draft.recordings = {kept.id};
        draft.reference = u"SAR-2026-0001"_s;
        VERIFY_OK(desk.holds().place(draft));
        VERIFY_OK(desk.secondDestructions().approve(both->first().id));
        QCOMPARE(desk.stateOf(goes), RecordingState::Approved);
        QCOMPARE(desk.stateOf(kept), RecordingState::Due);
        QCOMPARE(desk.destructions().recordingsOf(both->first()).value(), QList<Id>{goes.id});
        QCOMPARE(desk.timerRetention().run(desk.timerRetention().plan().value())->recordings, 1);

        const Recording other = desk.addRecording(QDate(2026, 2, 28));
        VERIFY_OK(desk.retention().assessAll());
        const auto one = desk.destructions().propose(desk.vault, {other.id});
        VERIFY_OK(one);
        draft.recordings = {other.id};
        VERIFY_OK(desk.holds().place(draft));
        const auto refused = desk.secondDestructions().approve(one->first().id);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters()[u"rule"_s].toString(), u"R-ACCESS-03"_s);
        const auto orders = desk.destructions().orders(desk.vault);
        const auto stands = std::ranges::find(*orders, one->first().id, &DestructionOrder::id);
        QCOMPARE(stands->state(), DestructionOrder::State::Proposed);
        QCOMPARE(desk.stateOf(other), RecordingState::Due);
    }

    void withdrawnOrders()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        const auto orders = desk.destructions().propose(desk.vault, {call.id});
        VERIFY_OK(orders);
        QVERIFY(desk.destructions().propose(desk.vault, {call.id})->isEmpty()); // stands in one already
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        VERIFY_OK(desk.destructions().withdraw(orders->first().id));
        QCOMPARE(desk.stateOf(call), RecordingState::Due);
        VERIFY_ERROR(desk.destructions().withdraw(orders->first().id), errors::WrongState);
        QVERIFY(!desk.retention().plan()->items.first().isReady());
        QCOMPARE(desk.destructions().orders()->first().state(), DestructionOrder::State::Withdrawn);
    }

    void onlyWhoHoldsTheKeyDecidesOnAWholeVault()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        desk.setDay({2026, 3, 1});
        const Recording call = desk.addRecording(vault, {2026, 2, 1});
        desk.closeCase(vault, DueClass::MonitoringFinding, {2026, 3, 1}, {2026, 9, 1});
        desk.setDay({2026, 9, 1});
        desk.archive.addAccount(u"subject"_s, Role::PrivacyOfficer); // whom the case is about
        DestructionService theirs(desk.archive.sessionOf(u"subject"_s), desk.book, desk.source);
        VERIFY_ERROR(theirs.proposeVault(vault, {2026, 9, 1}), errors::NotGranted);
        const auto order = desk.destructions().proposeVault(vault, {2026, 9, 1});
        const auto other = desk.destructions().proposeVault(vault, {2026, 9, 2});
        VERIFY_OK(order);
        VERIFY_OK(other);
        VERIFY_ERROR(theirs.approve(order->id), errors::NotGranted);
        VERIFY_ERROR(theirs.withdraw(order->id), errors::NotGranted);
        for (const auto action :
             {actions::DestructionProposed, actions::DestructionApproved, actions::DestructionWithdrawn}) {
            const QList<AuditEvent> events = desk.audit(action);
            const auto refused = std::ranges::find(events, AuditOutcome::Refused, &AuditEvent::outcome);
            QVERIFY2(refused != events.end(), action.data());
            QCOMPARE(refused->ruleId, u"R-MON-ACCESS-01"_s);
        }
        VERIFY_OK(desk.secondDestructions().approve(order->id));
        const auto plan = desk.timerRetention().plan();
        VERIFY_OK(plan);
        const auto report = desk.timerRetention().run(*plan);
        VERIFY_OK(report);
        QCOMPARE(report->vaults, 1);
        QVERIFY(!desk.isThere(call));
        VERIFY_OK(desk.secondDestructions().withdraw(other->id)); // the vault is gone, and nobody has its key
    }

    void anOrderToErase()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 6, 12));
        HoldDraft draft;
        draft.kind = HoldKind::OrderErase;
        draft.vaultId = desk.vault;
        draft.recordings = {call.id};
        draft.reason = u"Order of the AP of this week, number 26-1."_s;
        const auto placed = desk.holds().place(draft);
        VERIFY_OK(placed);
        QVERIFY(desk.retention().plan()->items.isEmpty()); // by two officers
        VERIFY_OK(desk.secondHolds().confirm(*placed));
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QVERIFY(plan->items.first().isReady());
        VERIFY_OK(desk.retention().run(*plan));
        QVERIFY(!desk.isThere(call));
    }

    void afterARequestToErase()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 6, 12));
        VERIFY_OK(desk.retention().assessAll());
        const auto orders = desk.destructions().propose(desk.vault, {call.id}, u"GDPR-17"_s);
        VERIFY_OK(orders);
        QVERIFY(desk.retention().plan()->items.isEmpty() || !desk.retention().plan()->items.first().isReady());
        VERIFY_OK(desk.secondDestructions().approve(orders->first().id));
        const auto plan = desk.retention().plan();
        VERIFY_OK(plan);
        QCOMPARE(plan->items.size(), 1);
        QCOMPARE(plan->items.first().ruleId, u"GDPR-17"_s);
        VERIFY_OK(desk.retention().run(*plan));
        QVERIFY(!desk.isThere(call));
    }

    void certificatesAreCheckedWithoutTheArchive()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        VERIFY_OK(desk.retention().run(*desk.retention().plan()));
        const QByteArray json = desk.destructions().find(u"DST-2026-0001"_s)->certificate;
        const QByteArray key = *AuditExcerpt::keyFromFile(AuditExcerpt::keyFile(desk.archive.session()));
        const auto verified = Certificate::verify(json, key);
        VERIFY_OK(verified);
        QCOMPARE(verified->record.recordings, QList<Id>{call.id});
        QCOMPARE(verified->by.organisation, u"Test BV"_s);
        QCOMPARE(verified->by.role, u"PRIVACY_OFFICER"_s);
        QVERIFY(!json.contains("Achterberg"));
        QVERIFY(!json.contains("+31201234567"));

        // A changed byte is caught, wherever it stands.
        int caught = 0;
        for (qsizetype at = 0; at < json.size(); at += 37) {
            QByteArray changed = json;
            if (QByteArrayView(" \n").contains(changed[at]))
                continue; // between the values nothing counts
            changed[at] = changed[at] == 'x' ? 'y' : 'x';
            QVERIFY2(!Certificate::verify(changed, key), qPrintable(QString::number(at)));
            ++caught;
        }
        QVERIFY(caught > 50);
        QByteArray fewer = json;
        fewer.replace("\"count\": 1", "\"count\": 2");
        VERIFY_ERROR(Certificate::verify(fewer, key), errors::CertificateBroken);
        VERIFY_ERROR(Certificate::verify("{}", key), errors::NotACertificate);
        VERIFY_ERROR(Certificate::verify(json, QByteArray(32, 'k')), errors::WrongPublicKey);
    }

    // Every account can sign something. Only who may destroy can sign that he did.
    void aReviewersCertificateIsNone()
    {
        RetentionDesk desk;
        desk.setDay({2026, 3, 2});
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const AccountInfo reviewer = desk.archive.addAccount(u"reviewer"_s, Role::OrReviewer);
        desk.setDay({2026, 6, 10});
        VERIFY_OK(desk.retention().assessAll());
        order(desk, {call});
        VERIFY_OK(desk.retention().run(*desk.retention().plan()));
        const auto genuine = desk.destructions().find(u"DST-2026-0001"_s);
        VERIFY_OK(genuine);
        const QByteArray key = desk.archive.session().audit().rootPublic();
        const auto signedBy = [&](Session &session, const DestructionActor &executedBy) {
            DestructionRecord record = genuine->record;
            record.id = Id::create(desk.archive.clock());
            record.number = u"DST-2026-0002"_s;
            record.what = DestructionWhat::WholeVault;
            record.executedBy = executedBy;
            auto database = session.openGovernance();
            return database ? Certificate::make(session, *database, record).value_or(QByteArray()) : QByteArray();
        };
        const auto forger = desk.archive.unlock(u"reviewer"_s);
        for (const auto &role : {u"OR_REVIEWER"_s, u"PRIVACY_OFFICER"_s}) {
            const auto forged = Certificate::verify(signedBy(*forger, {reviewer.id, role}), key);
            VERIFY_ERROR(forged, errors::CertificateBroken);
            QCOMPARE(forged.error().parameters().value(u"detail"_s).toString(), u"role"_s);
        }
        VERIFY_ERROR(Certificate::verify(signedBy(*forger, genuine->record.executedBy), key),
                     errors::CertificateBroken);
        // Whoever may sign tells the truth about himself.
        const AccountInfo second = desk.second().account();
        VERIFY_OK(Certificate::verify(signedBy(desk.second(), {second.id, u"PRIVACY_OFFICER"_s}), key));
        VERIFY_ERROR(Certificate::verify(signedBy(desk.second(), {second.id, u"RETENTION_SERVICE"_s}), key),
                     errors::CertificateBroken);
        VERIFY_ERROR(Certificate::verify(signedBy(desk.second(), genuine->record.executedBy), key),
                     errors::CertificateBroken);
        // What an officer signed who is none any more stays genuine; what he signs now is not.
        const QByteArray old = signedBy(desk.second(), {second.id, u"PRIVACY_OFFICER"_s});
        VERIFY_OK(desk.archive.session().changeRole(second.id, Role::OrReviewer));
        VERIFY_OK(Certificate::verify(old, key));
        const auto former = desk.archive.unlock(u"second"_s);
        VERIFY_ERROR(Certificate::verify(signedBy(*former, {second.id, u"PRIVACY_OFFICER"_s}), key),
                     errors::CertificateBroken);
    }

    void recordsAsJson()
    {
        RetentionDesk desk;
        DestructionRecord record;
        record.id = Id::create(desk.archive.clock());
        record.number = u"DST-2026-0007"_s;
        record.vaultId = desk.vault;
        record.vaultNumber = u"CASE-2026-0001"_s;
        record.what = DestructionWhat::WholeVault;
        record.dueClass = DueClass::MonitoringNoFinding;
        record.ruleId = u"R-MON-DESTROY-01"_s;
        record.dueOn = {2026, 6, 1};
        record.recordings = {Id::create(desk.archive.clock())};
        record.count = 1;
        record.methods = {u"KEY_DESTROYED"_s};
        record.executedAt = desk.archive.clock().now();
        record.executedBy = {desk.second().account().id, u"PRIVACY_OFFICER"_s};
        record.exceptions = {{u"REQUEST"_s, u"SAR-2026-0001"_s, {2026, 7, 1}, 3}};
        const auto read = DestructionRecord::fromJson(record.toJson());
        QVERIFY(read);
        QCOMPARE(*read, record);
        QJsonObject broken = record.toJson();
        broken[u"count"] = 2;
        QVERIFY(!DestructionRecord::fromJson(broken));
    }
};

VOICELOG_GUILESS_TEST(TestDestruction)
#include "tst_destruction.moc"
