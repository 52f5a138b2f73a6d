// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <requests/AnswerService.h>
#include <requests/FindService.h>
#include <requests/RequestActions.h>
#include <requests/RequestErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString weighed = u"Another person tells of an illness; it is muted."_s;
const QString letter = u"registered letter"_s;
const QList<AnswerItem> everything{
    AnswerItem::Purposes, AnswerItem::Categories, AnswerItem::Recipients, AnswerItem::Retention,
    AnswerItem::Rights,   AnswerItem::Complaint,  AnswerItem::Source,     AnswerItem::AutomatedDecisions};

/// A request of Fenna Bos about two calls, her identity known.
struct Answering : RequestOffice
{
    Recording first = call(u"0612345678"_s);
    Recording second = call(u"0612345678"_s);
    Recording foreign = call(u"0699999999"_s);
    AnswerService answers{f.archive.session(), book};
    DataRequest request;

    Answering()
    {
        request = orQuit(service.open(draft({2026, 5, 4}, {u"06 12345678"_s}))).request;
        request = orQuit(service.identityNotNeeded(request, {2026, 5, 4}));
    }
    static RecordingDecision decision(const Recording &recording, CopyDecision what = CopyDecision::Copy)
    {
        RecordingDecision made;
        made.recording = recording.id;
        made.decision = what;
        if (what != CopyDecision::Copy)
            made.weighing = weighed;
        if (what == CopyDecision::CopyRedacted)
            made.marks = {{.sound = {.range = {0, 500}}}};
        if (what == CopyDecision::Refused)
            made.ground = RefusalGround::RightsOfOthers;
        return made;
    }
    void decide(const Recording &recording, CopyDecision what = CopyDecision::Copy)
    {
        request = orQuit(answers.decide(request, decision(recording, what)));
    }
    QDate heldUntil()
    {
        const auto holds = HoldService(f.archive.session()).list();
        return holds && !holds->isEmpty() ? holds->first().untilOn : QDate(1, 1, 1);
    }
};

} // namespace

/// What a person gets, and what must have happened before it is sent (DOMAIN 3.6, 4.3, 5).
class TestAnswerService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void inFullByOneOfficer()
    {
        Answering with;
        const auto held = orQuit(with.answers.recordings(with.request));
        QCOMPARE(held.size(), 2); // not the other person's
        QVERIFY(!held[0].decision);
        with.decide(with.first);
        with.decide(with.second);
        with.request = orQuit(with.answers.propose(with.request, everything));
        QCOMPARE(with.request.state, RequestState::Review);
        QVERIFY(!with.answers.needsSecond(with.request));
        with.at({2026, 5, 11});
        const auto bare = with.answers.send(with.request, {2026, 5, 11}, letter);
        VERIFY_ERROR(bare, errors::RuleRefused); // nothing was put together of it
        QCOMPARE(bare.error().parameters().value(u"missing"_s).toString(), u"PACKAGE"_s);
        with.request = with.putTogether(with.request);
        with.request = orQuit(with.answers.send(with.request, {2026, 5, 11}, letter));
        QCOMPARE(with.request.state, RequestState::Answered);
        QCOMPARE(with.request.endedOn, QDate(2026, 5, 11));
        QVERIFY(!with.heldUntil().isValid()); // until the delivery is known
        with.at({2026, 5, 13});
        VERIFY_ERROR(with.answers.close(with.request, {2026, 5, 13}, u" "_s), errors::MissingValue);
        VERIFY_ERROR(with.answers.close(with.request, {2026, 5, 10}, u"3SABC1"_s), errors::InvalidValue);
        with.request = orQuit(with.answers.close(with.request, {2026, 5, 13}, u"3SABC1"_s));
        QCOMPARE(with.request.state, RequestState::Closed);
        QCOMPARE(with.heldUntil(), QDate(2026, 5, 27)); // the delivery and two weeks
        const DataRequest stored = orQuit(with.service.find(with.request.number));
        QCOMPARE(stored.answer, with.request.answer);
        QCOMPARE(stored.decisions, with.request.decisions);
        VERIFY_ERROR(with.answers.close(with.request, {2026, 5, 13}, u"3SABC1"_s), errors::WrongState);
    }

    void whatIsLeftOutNeedsASecondOfficer()
    {
        Answering with;
        with.decide(with.first);
        with.decide(with.second, CopyDecision::CopyRedacted);
        with.request = orQuit(with.answers.propose(with.request, everything));
        QVERIFY(with.answers.needsSecond(with.request));
        VERIFY_ERROR(with.answers.send(with.request, {2026, 5, 4}, letter), errors::SecondNeeded);
        VERIFY_ERROR(with.answers.confirm(with.request), errors::SecondNeeded); // not the same one
        const auto other = with.unlock(u"second"_s, Role::PrivacyOfficer);
        const auto vaults = with.f.archive.session().vaults();
        QVERIFY(vaults);
        for (const VaultInfo &vault : *vaults) {
            if (vault.kind == VaultKind::Requests || holdsRecordings(vault.kind))
                QVERIFY(with.f.archive.session().grantVault(other->account().id, vault.id));
        }
        AnswerService theirs(*other, with.book);
        VERIFY_ERROR(theirs.confirm(with.request), errors::RuleRefused); // there is nothing to look at
        with.request = with.putTogether(with.request);
        with.request = orQuit(theirs.confirm(with.request));
        QCOMPARE(with.request.answer->confirmedBy, other->account().id);
        with.request = orQuit(with.answers.send(with.request, {2026, 5, 4}, letter));
        QCOMPARE(with.request.state, RequestState::Answered); // left out is not refused
        QCOMPARE(with.heldUntil(), QDate(2026, 6, 15));       // but the court can be asked about it
    }

    // DOMAIN 4.3: whoever is on a recording does not handle the request about it.
    void whoTookPartDoesNotHandleIt()
    {
        Answering with;
        const Recording hers = with.callOf(u"Sanne de Wit"_s, u"0612345678"_s);
        QCOMPARE(orQuit(with.service.hold(with.request)).recordings, 1);
        const auto other = with.unlock(u"sanne.de.wit"_s, Role::PrivacyOfficer);
        const auto first = with.unlock(u"sanne"_s, Role::PrivacyOfficer); // a first name alone is many people's
        const auto vaults = orQuit(with.f.archive.session().vaults());
        for (const VaultInfo &vault : vaults) {
            for (const Session *one : {other.get(), first.get()})
                QVERIFY(with.f.archive.session().grantVault(one->account().id, vault.id));
        }
        AnswerService by(*other, with.book);
        const auto held = orQuit(by.recordings(with.request));
        QCOMPARE(std::ranges::count(held, true, &HeldRecording::withHandler), 1);
        VERIFY_ERROR(by.decide(with.request, Answering::decision(hers)), errors::HandlerOnRecording);
        QCOMPARE(with.f.events(actions::RequestDecided).first().outcome, AuditOutcome::Refused);
        VERIFY_ERROR(by.decide(with.request, Answering::decision(with.first)), errors::HandlerOnRecording);
        FindService finder(*other, with.book);
        SubjectCandidate itself;
        itself.vault = hers.vaultId;
        itself.recording = hers.id;
        VERIFY_ERROR(finder.leaveOut(with.request, {itself}, u"It is of somebody else with that number."_s),
                     errors::HandlerOnRecording);
        with.decide(with.first, CopyDecision::Refused);
        with.decide(with.second);
        with.request = orQuit(AnswerService(*first, with.book).decide(with.request, Answering::decision(hers)));
        VERIFY_ERROR(by.propose(with.request, everything), errors::HandlerOnRecording);
        with.request = orQuit(with.answers.propose(with.request, everything));
        with.request = with.putTogether(with.request);
        VERIFY_ERROR(by.confirm(with.request), errors::HandlerOnRecording);
        QVERIFY(AnswerService(*first, with.book).confirm(with.request));
    }

    void whoGetsItStaysAsItWasSeen()
    {
        Answering with;
        with.decide(with.first);
        with.decide(with.second);
        with.request = orQuit(with.answers.propose(with.request, everything));
        DataRequest changed = with.request;
        changed.contact = u"somebody.else@example.nl"_s;
        VERIFY_ERROR(with.service.edit(changed), errors::WrongState); // take it back first
        with.request = orQuit(with.answers.takeBack(with.request));
        // Another name: it is not known any more who asks.
        changed = with.request;
        changed.requester = u"Fenna Bosch"_s;
        with.request = orQuit(with.service.edit(changed)).request;
        QCOMPARE(with.request.identity, IdentityState::Open);
        VERIFY_ERROR(with.answers.propose(with.request, everything), errors::WrongState);
        with.request = orQuit(with.service.identityNotNeeded(with.request, {2026, 5, 4}));
        QVERIFY(with.request.decisions.isEmpty()); // what is of others was told by whose it is
        with.decide(with.first);
        with.decide(with.second);
        // Through somebody: it must be seen that he may.
        changed = with.request;
        changed.representative = u"Mr Visser"_s;
        with.request = orQuit(with.service.edit(changed)).request;
        with.request = orQuit(with.service.identityNotNeeded(with.request, {2026, 5, 4}));
        VERIFY_ERROR(with.answers.propose(with.request, everything), errors::MissingValue);
        changed = with.request;
        changed.authorisationChecked = true;
        with.request = orQuit(with.service.edit(changed)).request;
        QVERIFY(with.answers.propose(with.request, everything));
    }

    void whatIsInItsScopeMustBeHeld()
    {
        Answering with;
        with.decide(with.first);
        with.decide(with.second);
        const Recording late = with.call(u"0612345678"_s); // and nobody looked again
        const auto proposed = with.answers.propose(with.request, everything);
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(proposed.error().parameters().value(u"missing"_s).toString(), late.number);
    }

    void whatOneCannotLookIntoAnotherLooksInto()
    {
        Answering with;
        const auto other = with.unlock(u"second"_s, Role::PrivacyOfficer);
        const auto made = other->createVault(VaultKind::Recordings); // a vault of his alone
        QVERIFY(made);
        with.decide(with.first);
        with.decide(with.second);
        with.request = orQuit(with.answers.propose(with.request, everything));
        QCOMPARE(with.request.answer->closedVaults, 1);
        QVERIFY(with.answers.needsSecond(with.request));
        VERIFY_ERROR(with.answers.send(with.request, {2026, 5, 4}, letter), errors::SecondNeeded);
    }

    void itIsSentAfterItWasSeen()
    {
        Answering with;
        with.decide(with.first);
        with.decide(with.second, CopyDecision::Transcript);
        with.request = orQuit(with.answers.propose(with.request, everything));
        const auto other = with.unlock(u"second"_s, Role::PrivacyOfficer);
        const auto vaults = orQuit(with.f.archive.session().vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests)
                QVERIFY(with.f.archive.session().grantVault(other->account().id, vault.id));
        }
        with.at({2026, 5, 6});
        with.request = with.putTogether(with.request);
        with.request = orQuit(AnswerService(*other, with.book).confirm(with.request));
        VERIFY_ERROR(with.answers.send(with.request, {2026, 5, 4}, letter), errors::InvalidValue);
        QVERIFY(with.answers.send(with.request, {2026, 5, 6}, letter));
    }

    void holdsEndOnceMoreWhereThatFailed()
    {
        Answering with;
        with.decide(with.first, CopyDecision::Transcript);
        with.decide(with.second, CopyDecision::Transcript);
        QVERIFY(!with.request.holdEnd()); // while it is open
        VERIFY_OK(with.service.settleHolds(with.request));
        QVERIFY(!with.heldUntil().isValid());
        DataRequest ended = with.request;
        ended.state = RequestState::Answered;
        ended.answer = RequestAnswer{};
        ended.answer->sentOn = {2026, 5, 4};
        QCOMPARE(ended.holdEnd(), std::optional(QDate(2026, 6, 15)));
        ended.decisions.clear();
        QVERIFY(!ended.holdEnd()); // in full: until the delivery is known
        ended.answer->deliveredOn = {2026, 5, 6};
        QCOMPARE(ended.holdEnd(), std::optional(QDate(2026, 5, 20)));

        with.request = orQuit(with.service.withdraw(with.request, {2026, 5, 4}));
        QCOMPARE(with.heldUntil(), QDate(2026, 5, 4));
        VERIFY_OK(with.service.settleHolds(with.request)); // again: nothing changes
        QCOMPARE(with.heldUntil(), QDate(2026, 5, 4));
    }

    void aLaterDayThatSomebodySetStays()
    {
        Answering with;
        with.decide(with.first);
        with.decide(with.second);
        with.request = orQuit(with.answers.propose(with.request, everything));
        with.request = with.putTogether(with.request);
        with.request = orQuit(with.answers.send(with.request, {2026, 5, 4}, letter));
        HoldService holds(with.f.archive.session());
        const Hold hold = orQuit(holds.list()).first();
        orQuit(holds.setEnd(hold, {2027, 5, 4})); // the person complained to the supervisor
        with.request = orQuit(with.answers.close(with.request, {2026, 5, 4}, u"3SABC1"_s));
        QCOMPARE(with.heldUntil(), QDate(2027, 5, 4));
    }

    void whatIsRefusedStaysHeldForTheCourt()
    {
        for (const bool all : {false, true}) {
            Answering with;
            with.decide(with.first, all ? CopyDecision::Refused : CopyDecision::Copy);
            with.decide(with.second, CopyDecision::Refused);
            with.request = orQuit(with.answers.propose(with.request, everything));
            const auto other = with.unlock(u"second"_s, Role::PrivacyOfficer);
            const auto vaults = with.f.archive.session().vaults();
            for (const VaultInfo &vault : vaults.value_or(QList<VaultInfo>())) {
                if (vault.kind == VaultKind::Requests)
                    QVERIFY(with.f.archive.session().grantVault(other->account().id, vault.id));
            }
            if (!all)
                with.request = with.putTogether(with.request);
            with.request = orQuit(AnswerService(*other, with.book).confirm(with.request));
            with.request = orQuit(with.answers.send(with.request, {2026, 5, 4}, letter));
            QCOMPARE(with.request.state, all ? RequestState::Refused : RequestState::PartlyRefused);
            QCOMPARE(with.heldUntil(), QDate(2026, 6, 15)); // six weeks
            with.request = orQuit(with.answers.close(with.request, {2026, 5, 4}, u"3SABC1"_s));
            QCOMPARE(with.heldUntil(), QDate(2026, 6, 15));
        }
    }

    void nothingIsAnsweredThatIsIncomplete()
    {
        Answering with;
        with.decide(with.first);
        const auto missing = [](const auto &result) {
            return result.error().parameters().value(u"missing"_s).toString();
        };
        auto proposed = with.answers.propose(with.request, everything);
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(missing(proposed), with.second.number);
        with.decide(with.second);
        auto few = everything;
        few.removeOne(AnswerItem::Recipients);
        proposed = with.answers.propose(with.request, few);
        VERIFY_ERROR(proposed, errors::RuleRefused);
        QCOMPARE(missing(proposed), u"RECIPIENTS"_s);
        QCOMPARE(proposed.error().parameters().value(u"rule"_s).toString(), u"R-ACCESS-01"_s);
        with.request = orQuit(with.answers.propose(with.request, everything));
        // A further call came in and was held while it was looked at.
        const Recording late = with.call(u"0612345678"_s);
        QCOMPARE(orQuit(with.service.hold(with.request)).recordings, 1);
        const auto sent = with.answers.send(with.request, {2026, 5, 4}, letter);
        VERIFY_ERROR(sent, errors::RuleRefused);
        QCOMPARE(missing(sent), late.number);
        with.request = orQuit(with.answers.takeBack(with.request));
        QCOMPARE(with.request.state, RequestState::InProgress);
        with.decide(late);
        with.request = orQuit(with.answers.propose(with.request, everything));
        with.request = with.putTogether(with.request);
        QVERIFY(with.answers.send(with.request, {2026, 5, 4}, letter));
    }

    void nothingGoesToSomebodyWhoIsNotKnown()
    {
        RequestOffice office;
        const Recording call = office.call(u"0612345678"_s);
        AnswerService answers(office.f.archive.session(), office.book);
        DataRequest request =
            orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}, {u"06 12345678"_s}))).request;
        VERIFY_ERROR(answers.decide(request, Answering::decision(call)), errors::WrongState);
        request = orQuit(office.service.askIdentity(request, {2026, 5, 4}));
        VERIFY_ERROR(answers.propose(request, everything), errors::WrongState);
        request = orQuit(office.service.failIdentity(request, {2026, 5, 4}));
        VERIFY_ERROR(answers.propose(request, everything), errors::WrongState);
    }

    void whatADecisionNeeds()
    {
        Answering with;
        VERIFY_ERROR(with.answers.decide(with.request, Answering::decision(with.foreign)), errors::NotHeld);
        RecordingDecision decision = Answering::decision(with.first, CopyDecision::Refused);
        decision.ground.reset();
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::MissingValue);
        decision = Answering::decision(with.first, CopyDecision::CopyRedacted);
        decision.weighing = u"short"_s;
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::ReasonLength);
        decision.weighing = u"He names his BSN 111222333 in it."_s;
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::CitizenNumber);
        decision = Answering::decision(with.first);
        decision.ground = RefusalGround::Excessive;
        VERIFY_ERROR(with.answers.decide(with.request, decision), errors::InvalidValue);
        // The later decision of one recording counts.
        with.decide(with.first, CopyDecision::Refused);
        with.decide(with.first);
        QCOMPARE(with.request.decisions.size(), 1);
        QCOMPARE(with.request.decisions[0].decision, CopyDecision::Copy);
        QCOMPARE(with.request.decisions[0].number, with.first.number);
        // Only through this: not by editing the request.
        DataRequest changed = with.request;
        changed.decisions.clear();
        VERIFY_ERROR(with.service.edit(changed), errors::InvalidValue);
    }

    void onlyOfAccess()
    {
        RequestOffice office;
        const Recording call = office.call(u"0612345678"_s);
        DataRequest erasure = RequestOffice::draft({2026, 5, 4}, {u"06 12345678"_s});
        erasure.kind = RequestKind::Erasure;
        erasure = orQuit(office.service.open(erasure)).request;
        erasure = orQuit(office.service.identityNotNeeded(erasure, {2026, 5, 4}));
        AnswerService answers(office.f.archive.session(), office.book);
        VERIFY_ERROR(answers.decide(erasure, Answering::decision(call)), errors::InvalidValue);
        VERIFY_ERROR(answers.propose(erasure, everything), errors::InvalidValue);
    }

    void onlyOfficers()
    {
        Answering with;
        for (const Role role : {Role::Dpo, Role::OrReviewer, Role::Investigator}) {
            const auto other = with.unlock(QString(roleId(role)), role);
            AnswerService theirs(*other, with.book);
            VERIFY_ERROR(theirs.recordings(with.request), errors::RoleDenied);
            VERIFY_ERROR(theirs.decide(with.request, Answering::decision(with.first)), errors::RoleDenied);
            VERIFY_ERROR(theirs.propose(with.request, everything), errors::RoleDenied);
            VERIFY_ERROR(theirs.confirm(with.request), errors::RoleDenied);
            VERIFY_ERROR(theirs.send(with.request, {2026, 5, 4}, letter), errors::RoleDenied);
            VERIFY_ERROR(theirs.close(with.request, {2026, 5, 4}, letter), errors::RoleDenied);
            VERIFY_ERROR(theirs.takeBack(with.request), errors::RoleDenied);
        }
    }
};

VOICELOG_GUILESS_TEST(TestAnswerService)
#include "tst_answerservice.moc"
