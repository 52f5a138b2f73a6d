// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightsOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeStore.h>
#include <recordings/ListeningService.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <requests/AnswerService.h>
#include <requests/RequestErrors.h>
#include <retention/RetentionActions.h>
#include <retention/RetentionErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString rightsProof = u"3SABC1"_s;
const QString toldHer = u"The claim was settled; she was told in a letter."_s;

QString fieldOf(const auto &result) { return result.error().parameters().value(u"field"_s).toString(); }

} // namespace

/// What is granted or refused by another right than access, and what follows from it (DOMAIN 3.7, 4.3, 5).
class TestRightsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // S12: a securities order, a request to erase it, and the AFM asking to keep it.
    void s12_anErasureThatTheLawForbids()
    {
        RightsOffice office(u"LEGAL_OBLIGATION"_s, {2021, 2, 16});
        const Recording order = office.call(u"0612345678"_s); // of 15 February
        office.at({2025, 9, 1});
        DataRequest request = office.ask(RequestKind::Erasure, {order}, {2025, 9, 1});
        QCOMPARE(request.number, u"RGT-2025-0001"_s);
        QCOMPARE(request.dueOn(office.service.deadline(request)), QDate(2025, 10, 1));

        const auto granting = office.rights.decide(request, RightsOffice::granted(order));
        VERIFY_ERROR(granting, errors::RuleRefused);
        QCOMPARE(granting.error().parameters().value(u"rule"_s).toString(), u"R-LEGALREC-02"_s);
        QCOMPARE(granting.error().parameters().value(u"date"_s).toDate(), QDate(2026, 2, 15));
        const auto refusals = office.refusals(actions::ErasureGranted);
        QCOMPARE(refusals.size(), 1);
        QCOMPARE(refusals.first().ruleId, u"R-LEGALREC-02"_s);
        QCOMPARE(refusals.first().objectId, order.id.toString());

        request = orQuit(office.rights.decide(request, RightsOffice::refused(order, RightGround::LegalDuty)));
        QVERIFY(office.rights.needsSecond(request));
        request = office.answer(request);
        QCOMPARE(request.state, RequestState::Refused);
        QCOMPARE(request.rights.first().ground, RightGround::LegalDuty);
        orQuit(office.retention.assessAll());
        QCOMPARE(office.dueOf(order)->dueOn, QDate(2026, 2, 16));

        office.at({2026, 1, 10});
        HoldDraft afm;
        afm.kind = HoldKind::Statutory;
        afm.vaultId = order.vaultId;
        afm.recordings = {order.id};
        afm.reason = u"Letter of the AFM of today: keep for seven years."_s;
        orQuit(office.holds.place(afm));
        orQuit(office.retention.assessAll());
        QCOMPARE(office.dueOf(order)->dueOn, QDate(2028, 2, 16)); // kept until and with 15 February

        office.at({2026, 2, 16});
        const auto early = office.destructions.propose(order.vaultId, {order.id});
        VERIFY_ERROR(early, errors::NothingDue);
        const auto byRequest = office.destructions.propose(order.vaultId, {order.id}, u"GDPR-17"_s);
        VERIFY_ERROR(byRequest, errors::RuleRefused);
        QCOMPARE(byRequest.error().parameters().value(u"rule"_s).toString(), u"R-LEGALREC-02"_s);
        QCOMPARE(byRequest.error().parameters().value(u"date"_s).toDate(), QDate(2028, 2, 15));
    }

    // S12, the other way round: granted while nothing was in the way, and the AFM asks before it is sent.
    void s12_theSupervisorAsksBeforeItIsSent()
    {
        RightsOffice office(u"LEGAL_OBLIGATION"_s, {2021, 2, 16});
        const Recording order = office.call(u"0612345678"_s);
        office.at({2026, 2, 20}); // the five years are over
        DataRequest request = office.ask(RequestKind::Erasure, {order}, {2026, 2, 20});
        request = orQuit(office.rights.decide(request, RightsOffice::granted(order)));
        request = orQuit(office.rights.propose(request));
        HoldDraft afm;
        afm.kind = HoldKind::Statutory;
        afm.vaultId = order.vaultId;
        afm.recordings = {order.id};
        afm.reason = u"Letter of the AFM of today: keep for seven years."_s;
        orQuit(office.holds.place(afm));
        const auto sent = office.rights.send(request, {2026, 2, 20}, u"letter"_s);
        VERIFY_ERROR(sent, errors::RuleRefused);
        QCOMPARE(sent.error().parameters().value(u"rule"_s).toString(), u"R-LEGALREC-02"_s);
        QCOMPARE(orQuit(office.service.find(request.number)).state, RequestState::Review);
    }

    // S5, its last line: the employee asks restriction under 18(1)(c), which blocks destruction until it is lifted.
    void s5_aRestrictionUntilItIsLifted()
    {
        RightsOffice office(u"QUALITY"_s, {2026, 8, 3});
        const Recording call = office.call(u"0612345678"_s); // of 2 August: 90 days are over on 31 October
        office.at({2026, 10, 20});
        DataRequest request = office.ask(RequestKind::Restriction, {call}, {2026, 10, 20});
        RightDecision decision = RightsOffice::granted(call);
        VERIFY_ERROR(office.rights.decide(request, decision), errors::MissingValue); // on what ground
        decision.ground = RightGround::NeededForClaim;
        request = orQuit(office.rights.decide(request, decision));
        QVERIFY(office.restrictions(request).isEmpty());
        request = office.answer(request);
        QCOMPARE(request.state, RequestState::Answered);
        const auto restricted = office.restrictions(request);
        QCOMPARE(restricted.size(), 1);
        QCOMPARE(restricted.first().text.claimReference, u"18_1_C"_s);
        QCOMPARE(restricted.first().recordings, QList<Id>{call.id});
        QCOMPARE(office.now(call).state, RecordingState::Restricted);
        ListeningService listening(office.f.archive.session());
        VERIFY_ERROR(listening.start(office.now(call), {u"QUALITY"_s, {}}), errors::PlaybackRefused);
        QVERIFY(listening.start(office.now(call), {u"ASSESSMENT"_s, {}}));
        request = orQuit(office.rights.close(request, {2026, 10, 20}, rightsProof));

        office.at({2026, 12, 1});
        orQuit(office.retention.assessAll());
        const auto kept = office.destructions.propose(call.vaultId, {call.id});
        VERIFY_ERROR(kept, errors::Held);
        QCOMPARE(kept.error().parameters().value(u"detail"_s).toString(), u"RESTRICTION"_s);

        // It ends once she was told, and not on the same day.
        VERIFY_ERROR(office.rights.liftRestriction(request, {}, toldHer), errors::SubjectNotTold);
        VERIFY_ERROR(office.rights.liftRestriction(request, {2026, 12, 1}, toldHer), errors::SubjectNotTold);
        QCOMPARE(office.refusals(u"REQUEST_RESTRICTION_LIFTED"_s).size(), 2);
        VERIFY_ERROR(office.rights.liftRestriction(request, {2026, 10, 19}, toldHer), errors::InvalidValue);
        VERIFY_ERROR(office.rights.liftRestriction(request, {2026, 11, 30}, u"short"_s), errors::ReasonLength);
        QCOMPARE(office.restrictions(request).size(), 1);
        request = orQuit(office.rights.liftRestriction(request, {2026, 11, 30}, toldHer));
        QCOMPARE(request.restrictionLift->toldOn, QDate(2026, 11, 30));
        QCOMPARE(request.restrictionLift->liftedOn, QDate(2026, 12, 1));
        QVERIFY(office.restrictions(request).isEmpty());
        VERIFY_ERROR(office.rights.liftRestriction(request, {2026, 11, 30}, toldHer), errors::WrongState);
        VERIFY_OK(office.rights.carryOut(request)); // once more: it stays lifted
        QVERIFY(office.restrictions(request).isEmpty());
        orQuit(office.retention.assessAll());
        QCOMPARE(office.now(call).state, RecordingState::Due);
    }

    void whatIsErased()
    {
        RightsOffice office;
        const Recording first = office.call(u"0612345678"_s);
        const Recording second = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Erasure, {first, second}, {2026, 5, 4});
        request = orQuit(office.rights.decide(request, RightsOffice::granted(first)));
        request = orQuit(office.rights.decide(request, RightsOffice::refused(second, RightGround::LegalClaims)));
        office.at({2026, 5, 11});
        request = office.answer(request);
        QCOMPARE(request.state, RequestState::PartlyRefused);
        // The one is due at once, whatever its term; two officers order it. The other stays for the court.
        const auto due = office.dueOf(first);
        QCOMPARE(due->dueClass, DueClass::ErasureGranted);
        QCOMPARE(due->dueOn, QDate(2026, 5, 11));
        QCOMPARE(due->ruleId, u"GDPR-17"_s);
        QCOMPARE(office.now(first).state, RecordingState::Due);
        QVERIFY(office.holdsOn(first).isEmpty());
        QVERIFY(!office.dueOf(second) || office.dueOf(second)->dueClass == DueClass::Quality);
        QCOMPARE(office.holdsOn(second), QStringList{request.number});
        for (const Hold &hold : orQuit(office.holds.list()))
            QCOMPARE(hold.untilOn, QDate(2026, 6, 22));
        VERIFY_OK(office.service.settleHolds(request)); // again: what was let go stays so
        QVERIFY(office.holdsOn(first).isEmpty());
        VERIFY_OK(office.rights.carryOut(request));
        QCOMPARE(office.f.events(actions::ErasureGranted).size(), 1);

        const auto orders = orQuit(office.destructions.propose(first.vaultId, {first.id}));
        QCOMPARE(orders.size(), 1);
        VERIFY_ERROR(office.destructions.approve(orders.first().id), errors::SecondNeeded);
        orQuit(DestructionService(office.second(), office.book, office.source).approve(orders.first().id));
        const auto report = orQuit(office.retention.run(orQuit(office.retention.plan())));
        QCOMPARE(report.recordings, 1);
        VERIFY_ERROR(office.retention.due(first.vaultId, first.id), errors::NotFound);
        VERIFY_OK(office.rights.carryOut(request)); // what is gone is passed over
        request = orQuit(office.rights.close(request, {2026, 5, 11}, rightsProof));
        QCOMPARE(request.state, RequestState::Closed);
    }

    void allOfItErased()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Erasure, {call}, {2026, 5, 4});
        request = orQuit(office.rights.decide(request, RightsOffice::granted(call)));
        QVERIFY(!office.rights.needsSecond(request)); // the destruction has a second officer of its own
        request = office.answer(request);
        QCOMPARE(request.state, RequestState::Answered);
        QCOMPARE(office.now(call).state, RecordingState::Due); // it waits for no delivery
        QCOMPARE(request.holdEnd(), std::optional(QDate(2026, 5, 4)));
    }

    void anotherRequestKeepsIt()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest erasure = office.ask(RequestKind::Erasure, {call}, {2026, 5, 4});
        const DataRequest access = office.ask(RequestKind::Access, {call}, {2026, 5, 4});
        erasure = orQuit(office.rights.decide(erasure, RightsOffice::granted(call)));
        erasure = office.answer(erasure);
        QCOMPARE(office.holdsOn(call), QStringList{access.number});
        QCOMPARE(office.now(call).state, RecordingState::Restricted);
        VERIFY_ERROR(office.destructions.propose(call.vaultId, {call.id}), errors::RuleRefused); // R-ACCESS-03
        orQuit(office.service.withdraw(access, {2026, 5, 4}));
        orQuit(office.retention.assessAll());
        QCOMPARE(office.now(call).state, RecordingState::Due);
    }

    void anObjectionRestrictsAtOnce()
    {
        for (const bool upheld : {true, false}) {
            RightsOffice office;
            const Recording call = office.call(u"0612345678"_s);
            const Recording foreign = office.call(u"0699999999"_s);
            DataRequest request = office.ask(RequestKind::Objection, {call}, {2026, 5, 4});
            const auto restricted = office.restrictions(request);
            QCOMPARE(restricted.size(), 1);
            QCOMPARE(restricted.first().text.claimReference, u"18_1_D"_s);
            QCOMPARE(restricted.first().hold.fromOn, QDate(2026, 5, 4));
            QCOMPARE(restricted.first().recordings, QList<Id>{call.id});
            QCOMPARE(office.now(call).state, RecordingState::Restricted);
            QVERIFY(office.holdsOn(foreign).isEmpty());
            QVERIFY(office.service.hold(request));
            QCOMPARE(office.restrictions(request).size(), 1); // once

            request = orQuit(
                office.rights.decide(request, upheld ? RightsOffice::granted(call)
                                                     : RightsOffice::refused(call, RightGround::CompellingGrounds)));
            QCOMPARE(office.restrictions(request).size(), 1); // until she is told
            request = office.answer(request);
            QCOMPARE(request.state, upheld ? RequestState::Answered : RequestState::Refused);
            QVERIFY(office.restrictions(request).isEmpty());
            QCOMPARE(office.now(call).state, upheld ? RecordingState::Due : RecordingState::Restricted);
            QCOMPARE(office.holdsOn(call), upheld ? QStringList() : QStringList{request.number}); // for the court
            if (upheld)
                QCOMPARE(office.dueOf(call)->dueClass, DueClass::ErasureGranted);
        }
    }

    void anObjectionThatIsWithdrawn()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Objection, {call}, {2026, 5, 4});
        request = orQuit(office.service.withdraw(request, {2026, 5, 4}));
        QVERIFY(office.restrictions(request).isEmpty());
        QVERIFY(office.holdsOn(call).isEmpty());
    }

    void aNoteBesideTheRecording()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Rectification, {call}, {2026, 5, 4});
        RightDecision decision = RightsOffice::granted(call);
        VERIFY_ERROR(office.rights.decide(request, decision), errors::MissingValue);
        decision.note = u"The agent says 2024; the agreement is of 2025."_s;
        request = orQuit(office.rights.decide(request, decision));
        QVERIFY(office.now(call).corrections.isEmpty());
        request = office.answer(request);
        Recording now = office.now(call);
        QCOMPARE(now.corrections.size(), 1);
        QCOMPARE(now.corrections.first().text, decision.note);
        QCOMPARE(now.corrections.first().request, request.number);
        QCOMPARE(now.media.first().sha256, call.media.first().sha256);
        QCOMPARE(now.version, call.version);
        VERIFY_OK(RecordingService(office.f.archive.session()).verify(now, {}, {}));
        VERIFY_OK(office.rights.carryOut(request));
        QCOMPARE(office.now(call).corrections.size(), 1); // once
        QCOMPARE(office.f.events(actions::CorrectionAttached).size(), 1);
        const auto life = orQuit(RecordingService(office.f.archive.session()).life(now));
        QVERIFY(std::ranges::contains(life, QString(actions::CorrectionAttached), &LifeEvent::detail));
    }

    void whoGotItIsTold()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        ExportRequest copy;
        copy.path = office.f.folder.filePath(u"copy.wav"_s);
        copy.reason = u"For the lawyer of the other party, in the case of May."_s;
        VERIFY_OK(RecordingService(office.f.archive.session()).exportTo(call, copy, {}, {}));
        DataRequest request = office.ask(RequestKind::Rectification, {call}, {2026, 5, 4});
        QVERIFY(orQuit(office.recipients.handedOver(request)).isEmpty()); // nothing is decided
        RightDecision decision = RightsOffice::granted(call);
        decision.note = u"The agreement is of 2025."_s;
        request = orQuit(office.rights.decide(request, decision));
        auto handed = orQuit(office.recipients.handedOver(request));
        QCOMPARE(handed.size(), 1);
        QCOMPARE(handed.first().reason, copy.reason);
        QCOMPARE(handed.first().number, call.number);
        request = office.answer(request);
        const auto untold = office.rights.close(request, {2026, 5, 4}, rightsProof);
        VERIFY_ERROR(untold, errors::RecipientsUntold);
        QCOMPARE(untold.error().parameters().value(u"number"_s).toString(), call.number);
        QCOMPARE(office.refusals(u"REQUEST_CLOSED"_s).size(), 1);

        const QList<qint64> exports{handed.first().seq};
        VERIFY_ERROR(office.recipients.tell(request, {.recipient = u" "_s, .toldOn = {2026, 5, 4}}),
                     errors::MissingValue);
        VERIFY_ERROR(office.recipients.tell(request, {.recipient = u"mr. Vos"_s}), errors::MissingValue);
        VERIFY_ERROR(office.recipients.tell(request, {.recipient = u"mr. Vos"_s, .toldOn = {2026, 5, 5}}),
                     errors::InvalidValue); // to come
        VERIFY_ERROR(
            office.recipients.tell(request, {.recipient = u"mr. Vos"_s, .toldOn = {2026, 5, 4}, .whyNot = toldHer}),
            errors::InvalidValue); // the one or the other
        VERIFY_ERROR(office.recipients.tell(request, {.recipient = u"mr. Vos"_s, .whyNot = u"gone"_s}),
                     errors::ReasonLength);
        VERIFY_ERROR(
            office.recipients.tell(request, {.recipient = u"mr. Vos"_s, .toldOn = {2026, 5, 4}, .exports = {1}}),
            errors::InvalidValue); // that handed over something else
        VERIFY_ERROR(
            office.recipients.tell(request, {.recipient = u"mr. Vos, BSN 111222333"_s, .toldOn = {2026, 5, 4}}),
            errors::CitizenNumber);
        request = orQuit(office.recipients.tell(request, {.recipient = u"Somebody else"_s, .toldOn = {2026, 5, 4}}));
        VERIFY_ERROR(office.rights.close(request, {2026, 5, 4}, rightsProof), errors::RecipientsUntold);
        request = orQuit(office.recipients.tell(
            request,
            {.recipient = u"mr. Vos"_s, .whyNot = u"His office does not exist any more."_s, .exports = exports}));
        QCOMPARE(request.recipients.size(), 2);
        QVERIFY(orQuit(office.recipients.handedOver(request)).first().told);
        request = orQuit(office.rights.close(request, {2026, 5, 4}, rightsProof));
        QCOMPARE(request.state, RequestState::Closed);
        const DataRequest stored = orQuit(office.service.find(request.number));
        QCOMPARE(stored.recipients, request.recipients);
        QCOMPARE(stored.rights, request.rights);
    }

    void whatWasRefusedIsToldToNobody()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        ExportRequest copy;
        copy.path = office.f.folder.filePath(u"copy.wav"_s);
        copy.reason = u"For the lawyer of the other party, in the case of May."_s;
        VERIFY_OK(RecordingService(office.f.archive.session()).exportTo(call, copy, {}, {}));
        DataRequest request = office.ask(RequestKind::Erasure, {call}, {2026, 5, 4});
        request = orQuit(office.rights.decide(request, RightsOffice::refused(call, RightGround::LegalClaims)));
        QCOMPARE(orQuit(office.recipients.handedOver(request)).size(), 1);
        request = office.answer(request);
        QVERIFY(orQuit(office.recipients.handedOver(request)).isEmpty());
        QVERIFY(office.rights.close(request, {2026, 5, 4}, rightsProof));
    }

    // Only of consent or a contract: GDPR art. 20(1)(a).
    void whatIsPortable_data()
    {
        QTest::addColumn<int>("basis");
        QTest::addColumn<bool>("portable");
        QTest::newRow("no programme") << -1 << false;
        QTest::newRow("6(1)(a)") << int(ProgrammeBasis::Consent) << true;
        QTest::newRow("6(1)(b)") << int(ProgrammeBasis::Contract) << true;
        QTest::newRow("6(1)(c)") << int(ProgrammeBasis::LegalDuty) << false;
        QTest::newRow("6(1)(f)") << int(ProgrammeBasis::LegitimateInterest) << false;
    }
    void whatIsPortable()
    {
        QFETCH(int, basis);
        QFETCH(bool, portable);
        RightsOffice office;
        if (basis >= 0) {
            Programme programme;
            programme.id = office.f.target.programmeId;
            programme.vaultId = office.f.vault;
            programme.number = u"PRG-2026-0001"_s;
            programme.name = u"Helpdesk"_s;
            programme.code = u"HELP"_s;
            programme.legalBasis = ProgrammeBasis(basis);
            programme.createdAt = programme.updatedAt = office.f.archive.clock().now();
            programme.createdBy = programme.updatedBy = office.f.archive.session().account().id;
            programme.version = 1;
            Database database = orQuit(office.f.archive.session().openGovernance());
            VERIFY_OK(ProgrammeStore(database).add(programme));
        }
        const Recording call = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Portability, {call}, {2026, 5, 4});
        const auto granting = office.rights.decide(request, RightsOffice::granted(call));
        const auto refusing = office.rights.decide(request, RightsOffice::refused(call, RightGround::OtherBasis));
        if (!portable) {
            VERIFY_ERROR(granting, errors::NotPortable);
            QCOMPARE(granting.error().parameters().value(u"number"_s).toString(), call.number);
            QCOMPARE(office.refusals(u"REQUEST_DECIDED"_s).size(), 1);
            VERIFY_OK(refusing);
            QVERIFY(refusing->decisions.isEmpty());
            return;
        }
        VERIFY_ERROR(refusing, errors::InvalidValue);
        QCOMPARE(fieldOf(refusing), u"rights.ground"_s);
        request = orQuit(granting);
        QCOMPARE(request.decisions.size(), 1); // a copy, as of access
        QCOMPARE(request.decisions.first().decision, CopyDecision::Copy);
        QCOMPARE(request.decisions.first().recording, call.id);
        request = orQuit(office.rights.decide(request, RightsOffice::refused(call, RightGround::Excessive)));
        QVERIFY(request.decisions.isEmpty());
        request = orQuit(office.rights.decide(request, RightsOffice::granted(call)));
        request = office.answer(request);
        QCOMPARE(request.state, RequestState::Answered);
        QVERIFY(orQuit(office.recipients.handedOver(request)).isEmpty());
        request = orQuit(office.rights.close(request, {2026, 5, 4}, rightsProof));
        QCOMPARE(request.holdEnd(), std::optional(QDate(2026, 5, 18)));
    }

    void whatADecisionNeeds()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        const Recording foreign = office.call(u"0699999999"_s);
        DataRequest request = office.ask(RequestKind::Erasure, {call}, {2026, 5, 4});
        VERIFY_ERROR(office.rights.decide(request, RightsOffice::granted(foreign)), errors::NotHeld);
        QCOMPARE(office.refusals(u"REQUEST_DECIDED"_s).size(), 1);
        RightDecision decision = RightsOffice::refused(call, RightGround::LegalDuty);
        decision.ground.reset();
        VERIFY_ERROR(office.rights.decide(request, decision), errors::MissingValue);
        // A ground that is none of this right, or of what is granted.
        for (const RightGround ground :
             {RightGround::CompellingGrounds, RightGround::OtherBasis, RightGround::NeededForClaim}) {
            const auto other = office.rights.decide(request, RightsOffice::refused(call, ground));
            VERIFY_ERROR(other, errors::InvalidValue);
            QCOMPARE(fieldOf(other), u"rights.ground"_s);
        }
        decision = RightsOffice::granted(call);
        decision.ground = RightGround::LegalDuty;
        VERIFY_ERROR(office.rights.decide(request, decision), errors::InvalidValue);
        decision = RightsOffice::granted(call);
        decision.note = u"Nothing is set right here."_s;
        VERIFY_ERROR(office.rights.decide(request, decision), errors::InvalidValue);
        decision = RightsOffice::refused(call, RightGround::LegalDuty);
        decision.reasoning = u"short"_s;
        VERIFY_ERROR(office.rights.decide(request, decision), errors::ReasonLength);
        decision.reasoning = u"He names his BSN 111222333 in it."_s;
        VERIFY_ERROR(office.rights.decide(request, decision), errors::CitizenNumber);
        QCOMPARE(office.refusals(u"REQUEST_DECIDED"_s).size(), 2);
        // The later decision counts, and only through this.
        request = orQuit(office.rights.decide(request, RightsOffice::refused(call, RightGround::Excessive)));
        request = orQuit(office.rights.decide(request, RightsOffice::granted(call)));
        QCOMPARE(request.rights.size(), 1);
        QCOMPARE(request.rights.first().number, call.number);
        DataRequest changed = request;
        changed.rights.clear();
        VERIFY_ERROR(office.service.edit(changed), errors::InvalidValue);
    }

    void whatAnAnswerNeeds()
    {
        RightsOffice office;
        const Recording first = office.call(u"0612345678"_s);
        const Recording second = office.call(u"0612345678"_s);
        DataRequest request = office.ask(RequestKind::Erasure, {first, second}, {2026, 5, 4});
        request = orQuit(office.rights.decide(request, RightsOffice::granted(first)));
        const auto proposed = office.rights.propose(request);
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(proposed.error().parameters().value(u"missing"_s).toString(), second.number);
        request = orQuit(office.rights.decide(request, RightsOffice::refused(second, RightGround::LegalClaims)));
        request = orQuit(office.rights.propose(request));
        QCOMPARE(request.state, RequestState::Review);
        VERIFY_ERROR(office.rights.decide(request, RightsOffice::granted(second)), errors::WrongState);
        VERIFY_ERROR(office.rights.send(request, {2026, 5, 4}, u"letter"_s), errors::SecondNeeded);
        VERIFY_ERROR(office.rights.confirm(request), errors::SecondNeeded); // not the same one
        request = orQuit(office.rights.takeBack(request));
        QCOMPARE(request.state, RequestState::InProgress);
        request = orQuit(office.rights.propose(request));
        request = orQuit(RightsService(office.second(), office.book, office.source).confirm(request));
        VERIFY_ERROR(office.rights.send(request, {2026, 5, 4}, u" "_s), errors::MissingValue);
        VERIFY_ERROR(office.rights.close(request, {2026, 5, 4}, rightsProof), errors::WrongState);
        request = orQuit(office.rights.send(request, {2026, 5, 4}, u"letter"_s));
        VERIFY_ERROR(office.rights.close(request, {2026, 5, 4}, u" "_s), errors::MissingValue);
        VERIFY_ERROR(office.rights.close(request, {2026, 5, 3}, rightsProof), errors::InvalidValue);
    }

    void whoIsNotKnownGetsNoAnswer()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest request = RequestOffice::draft({2026, 5, 4}, {u"0612345678"_s});
        request.kind = RequestKind::Erasure;
        request = orQuit(office.service.open(request)).request;
        VERIFY_ERROR(office.rights.decide(request, RightsOffice::granted(call)), errors::WrongState);
        VERIFY_ERROR(office.rights.propose(request), errors::WrongState);
    }

    void oneRightEach()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        const DataRequest access = office.ask(RequestKind::Access, {call}, {2026, 5, 4});
        VERIFY_ERROR(office.rights.decide(access, RightsOffice::granted(call)), errors::InvalidValue);
        VERIFY_ERROR(office.rights.propose(access), errors::InvalidValue);
        VERIFY_ERROR(office.recipients.tell(access, {.recipient = u"mr. Vos"_s, .toldOn = {2026, 5, 4}}),
                     errors::InvalidValue);
        VERIFY_ERROR(office.rights.liftRestriction(access, {2026, 5, 3}, toldHer), errors::WrongState);
    }

    void onlyOfficers()
    {
        RightsOffice office;
        const Recording call = office.call(u"0612345678"_s);
        const DataRequest request = office.ask(RequestKind::Erasure, {call}, {2026, 5, 4});
        for (const Role role : {Role::Dpo, Role::OrReviewer, Role::Investigator}) {
            const auto somebody = office.unlock(QString(roleId(role)), role);
            RightsService theirs(*somebody, office.book, office.source);
            VERIFY_ERROR(theirs.recordings(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.decide(request, RightsOffice::granted(call)), errors::RoleDenied);
            VERIFY_ERROR(theirs.propose(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.confirm(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.takeBack(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.carryOut(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.send(request, {2026, 5, 4}, u"letter"_s), errors::RoleDenied);
            VERIFY_ERROR(theirs.liftRestriction(request, {2026, 5, 3}, toldHer), errors::RoleDenied);
            VERIFY_ERROR(RecipientService(*somebody, office.book).handedOver(request), errors::RoleDenied);
            VERIFY_ERROR(RecipientService(*somebody, office.book).tell(request, {.recipient = u"X"_s}),
                         errors::RoleDenied);
            VERIFY_ERROR(ErasureDuty(*somebody, office.book, office.source)
                             .grant(call.vaultId, {call.id}, {2026, 5, 4}, request.number),
                         errors::RoleDenied);
        }
    }

    void oldFilesAreRead()
    {
        DataRequest request = RequestOffice::draft({2026, 5, 4});
        const QJsonObject before = request.toJson();
        QVERIFY(!before.contains(u"rights"_s) && !before.contains(u"recipients"_s));
        QCOMPARE(orQuit(DataRequest::fromJson(before)).rights, QList<RightDecision>());
        request.kind = RequestKind::Restriction;
        RightDecision decision;
        decision.number = u"TEST-2026-000001"_s;
        decision.ground = RightGround::AccuracyContested;
        request.rights = {decision};
        request.recipients = {{.recipient = u"mr. Vos"_s, .toldOn = {2026, 5, 6}, .exports = {41, 42}}};
        request.restrictionLift = RestrictionLift{.toldOn = {2026, 5, 7}, .liftedOn = {2026, 5, 8}, .reason = toldHer};
        const DataRequest read = orQuit(DataRequest::fromJson(request.toJson()));
        QCOMPARE(read.rights, request.rights);
        QCOMPARE(read.recipients, request.recipients);
        QCOMPARE(read.restrictionLift, request.restrictionLift);
        VERIFY_ERROR(DataRequest::fromJson({{u"rights"_s, QJsonArray{QJsonObject{{u"decision"_s, u"PERHAPS"_s}}}}}),
                     errors::InvalidValue);
    }
};

VOICELOG_GUILESS_TEST(TestRightsService)
#include "tst_rightsservice.moc"
