// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/Clock.h>
#include <requests/RequestSteps.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using Act = RequestSteps::Act;
using State = RequestState;

class TestRequestSteps : public QObject
{
    Q_OBJECT

    static RequestSteps::Facts facts(State state)
    {
        RequestSteps::Facts facts;
        facts.today = {2026, 5, 20};
        facts.request.state = state;
        facts.request.receivedOn = {2026, 5, 4};
        facts.request.endedOn = isOpen(state) ? QDate() : QDate(2026, 5, 19);
        if (state == State::IdentityPending) {
            facts.request.identity = IdentityState::Asked;
            facts.request.pauses += DataRequest::Asked{PauseKind::Identity, {2026, 5, 6}, {}};
        } else if (state != State::Received)
            facts.request.identity = IdentityState::Verified;
        facts.dates = facts.request.deadline(facts.today, nullptr);
        return facts;
    }
    static QString names(const RequestSteps::Facts &facts, bool possible)
    {
        QStringList list;
        for (const Act act : RequestSteps::allActs) {
            const auto step = RequestSteps::step(act, facts);
            if (step.shown && (!possible || step.possible))
                list.append(RequestSteps::name(act));
            if (step.shown && step.text.isEmpty())
                list.append(u"without words"_s);
        }
        return list.join(u' ');
    }

private Q_SLOTS:
    void byState_data()
    {
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("shown");
        QTest::newRow("received") << State::Received
                                  << u"askIdentity verifyIdentity identityNotNeeded extend hold edit withdraw"_s;
        QTest::newRow("identity") << State::IdentityPending
                                  << u"verifyIdentity failIdentity extend hold edit notIdentifiable withdraw"_s;
        QTest::newRow("progress") << State::InProgress
                                  << u"askIdentity askClarification propose extend hold edit withdraw"_s;
        QTest::newRow("clarification") << State::ClarificationPending << u"clarified extend hold edit withdraw"_s;
        QTest::newRow("review") << State::Review << u"takeBack send extend hold edit withdraw"_s;
        for (const State answered : {State::Answered, State::PartlyRefused, State::Refused})
            QTest::newRow(idIn(requestStateIds, answered).data()) << answered << u"close"_s;
        for (const State ended : {State::Closed, State::Withdrawn, State::NotIdentifiable})
            QTest::newRow(idIn(requestStateIds, ended).data()) << ended << QString();
    }
    void byState()
    {
        QFETCH(State, state);
        QFETCH(QString, shown);
        auto known = facts(state);
        QCOMPARE(names(known, false), shown);
        QVERIFY(!RequestSteps::next(known).isEmpty());
        known.officer = false; // who reads does nothing
        QCOMPARE(names(known, false), QString());
        known.officer = true;
        known.busy = true;
        QCOMPARE(names(known, true), QString());
    }

    void theAnswerWaitsForDecisionsAndForAnother()
    {
        auto known = facts(State::InProgress);
        known.undecided = {u"TEST-2026-000001"_s};
        QVERIFY(RequestSteps::step(Act::Propose, known).whyNot.contains(u"TEST-2026-000001"));
        known.undecided.clear();
        known.complete = false; // a key is missing
        QVERIFY(!RequestSteps::step(Act::Propose, known).possible);
        known = facts(State::InProgress);
        known.request.kind = RequestKind::Erasure;
        QVERIFY(RequestSteps::step(Act::Propose, known).possible);

        known = facts(State::Review);
        known.needsSecond = true;
        known.account = Id::create(SystemClock());
        known.request.answer = RequestAnswer{};
        known.request.answer->proposedBy = known.account;
        QVERIFY(!RequestSteps::step(Act::Confirm, known).possible);
        QVERIFY(!RequestSteps::step(Act::Send, known).possible);
        known.fourEyes = false; // an archive of one officer: he confirms in a step of its own
        QVERIFY(RequestSteps::step(Act::Confirm, known).possible);
        known.fourEyes = true;
        known.account = Id::create(SystemClock());
        QVERIFY(RequestSteps::step(Act::Confirm, known).possible);
        known.request.answer->confirmedBy = known.account;
        QVERIFY(!RequestSteps::step(Act::Confirm, known).shown);
        QVERIFY(RequestSteps::step(Act::Send, known).possible);
    }

    void whatIsGivenIsPutTogetherFirst()
    {
        auto known = facts(State::Review);
        known.request.answer = RequestAnswer{};
        QVERIFY(RequestSteps::step(Act::Send, known).possible); // there is nothing to give
        const QString send = RequestSteps::next(known);
        known.request.decisions = {RecordingDecision{}};
        QVERIFY(!RequestSteps::step(Act::Send, known).possible);
        QVERIFY(RequestSteps::next(known) != send);
        known.request.answer->package = Id::create(SystemClock());
        QVERIFY(RequestSteps::step(Act::Send, known).possible);
        QCOMPARE(RequestSteps::next(known), send);
    }

    void anExtensionIsPossibleOnceAndInTime()
    {
        auto known = facts(State::InProgress);
        QVERIFY(RequestSteps::step(Act::Extend, known).possible);
        known.today = {2026, 6, 5}; // what was sent in time can be written down later; the service looks at its day
        QVERIFY(RequestSteps::step(Act::Extend, known).possible);
        known.request.extension = DataRequest::Extension{};
        QVERIFY(!RequestSteps::step(Act::Extend, known).possible);
    }

    void whoAsksMustBeKnown()
    {
        auto known = facts(State::InProgress);
        QVERIFY(RequestSteps::step(Act::Propose, known).possible);
        known.request.representative = u"Mr Visser"_s;
        QVERIFY(!RequestSteps::step(Act::Propose, known).possible);
        known.request.authorisationChecked = true;
        QVERIFY(RequestSteps::step(Act::Propose, known).possible);
        known.request.identity = IdentityState::Open; // another name was written down
        QVERIFY(!RequestSteps::step(Act::Propose, known).possible);
        QVERIFY(RequestSteps::step(Act::IdentityNotNeeded, known).shown);
        QVERIFY(RequestSteps::step(Act::VerifyIdentity, known).shown);
        known = facts(State::Review);
        QVERIFY(!RequestSteps::step(Act::Edit, known).possible);
    }

    void holdsWithoutAnEndCanBeEnded()
    {
        auto known = facts(State::Withdrawn);
        QVERIFY(!RequestSteps::step(Act::Settle, known).shown);
        known.holdsOpen = true;
        QVERIFY(RequestSteps::step(Act::Settle, known).possible);
        known = facts(State::InProgress);
        known.holdsOpen = true;
        QVERIFY(!RequestSteps::step(Act::Settle, known).shown);
    }

    void nobodyIsGivenUpOnWithinThirtyDays()
    {
        auto known = facts(State::IdentityPending);
        QCOMPARE(RequestSteps::notIdentifiableFrom(known.request), QDate(2026, 6, 5));
        QVERIFY(!RequestSteps::step(Act::NotIdentifiable, known).possible);
        known.today = {2026, 6, 5};
        QVERIFY(RequestSteps::step(Act::NotIdentifiable, known).possible);
        known = facts(State::IdentityPending);
        known.request.identity = IdentityState::Failed;
        known.request.identityCheckedOn = {2026, 5, 12};
        QVERIFY(RequestSteps::step(Act::NotIdentifiable, known).possible);
        QVERIFY(RequestSteps::step(Act::AskIdentity, known).shown); // or ask again
    }
};

VOICELOG_GUILESS_TEST(TestRequestSteps)
#include "tst_requeststeps.moc"
