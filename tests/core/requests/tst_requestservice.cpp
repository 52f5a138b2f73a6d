// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <requests/RequestErrors.h>
#include <requests/RequestFiles.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRequestService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneHasNoAnswerWhateverIsHandedIn()
    {
        RequestOffice office;
        DataRequest draft = RequestOffice::draft({2026, 5, 1});
        draft.state = RequestState::Answered;
        draft.identity = IdentityState::Verified;
        draft.pauses = {{PauseKind::Identity, {2026, 5, 2}, {}}};
        draft.extension = DataRequest::Extension{};
        draft.decisions = {RecordingDecision{}};
        draft.answer = RequestAnswer{};
        draft.endedOn = {2026, 5, 2};
        const DataRequest opened = orQuit(office.service.open(draft)).request;
        QCOMPARE(opened.state, RequestState::Received);
        QCOMPARE(opened.identity, IdentityState::Open);
        QVERIFY(opened.pauses.isEmpty() && !opened.extension && opened.decisions.isEmpty() && !opened.answer);
        QVERIFY(!opened.endedOn.isValid());
    }

    void openedItHoldsWhatItIsAbout()
    {
        RequestOffice office;
        const Recording first = office.call(u"0612345678"_s);
        const Recording second = office.call(u"+31612345678"_s);
        const Recording byContract = office.call(u"0201234567"_s, u"C-17"_s);
        const Recording other = office.call(u"0687654321"_s, u"C-170"_s);
        const Recording numeric =
            office.call(u"0687654322"_s, u"012345678"_s);      // a reference that reads as a telephone's
        const Recording ending = office.call(u"0312345678"_s); // ends as hers does
        DataRequest draft = RequestOffice::draft({2026, 5, 1}, {u"06-12345678"_s, u"45678"_s});
        draft.scope.contractRefs = {u"c-17"_s, u"012345678"_s};
        draft.scope.recordings = {u"TEST-2026-000099"_s};
        const auto opened = office.service.open(draft);
        VERIFY_OK(opened);
        QCOMPARE(opened->request.number, u"SAR-2026-0001"_s);
        QCOMPARE(opened->request.state, RequestState::Received);
        QVERIFY(!opened->held.failure);
        QCOMPARE(opened->held.recordings, 4);
        QVERIFY(opened->held.unread.isEmpty());
        QCOMPARE(opened->held.notFound, QStringList{u"TEST-2026-000099"_s});
        for (const Recording &recording : {first, second, byContract, numeric})
            QCOMPARE(office.holdsOn(recording), QStringList{u"SAR-2026-0001"_s});
        for (const Recording &recording : {other, ending})
            QVERIFY(office.holdsOn(recording).isEmpty());
        QCOMPARE(RecordingService(office.f.archive.session()).recording(first.vaultId, first.id)->state,
                 RecordingState::Restricted);

        // Both dates at once; the list knows no name.
        const auto list = office.service.list();
        VERIFY_OK(list);
        QCOMPARE(list->size(), 1);
        QCOMPARE(list->first().dueOn, QDate(2026, 6, 1));
        QCOMPARE(list->first().targetOn, office.service.deadline(opened->request).internalTarget);
        QVERIFY(!QJsonDocument(list->first().toJson()).toJson().contains("Fenna"));
        // Asked again it holds nothing twice, and what came in since.
        const Recording later = office.call(u"0612345678"_s);
        const auto again = office.service.hold(opened->request);
        VERIFY_OK(again);
        QCOMPARE(again->recordings, 1);
        QCOMPARE(office.holdsOn(later), QStringList{u"SAR-2026-0001"_s});
        // A scope that became wider is held at once.
        DataRequest wider = opened->request;
        wider.scope.recordings = {other.number};
        const auto edited = office.service.edit(wider);
        VERIFY_OK(edited);
        QCOMPARE(edited->held.recordings, 1);
        QCOMPARE(office.holdsOn(other), QStringList{u"SAR-2026-0001"_s});
    }

    void thePeriodCounts()
    {
        RequestOffice office;
        const Recording yesterday = office.call(u"0612345678"_s); // 3 May
        const Recording before = office.call(u"0612345678"_s);    // 2 May
        DataRequest draft = RequestOffice::draft({2026, 5, 4}, {u"0612345678"_s});
        draft.scope.from = draft.scope.until = QDate(2026, 5, 3);
        QCOMPARE(office.service.open(draft)->held.recordings, 1);
        QCOMPARE(office.holdsOn(yesterday).size(), 1);
        QVERIFY(office.holdsOn(before).isEmpty());
    }

    void aVaultThatCannotBeOpenedIsToldOf()
    {
        RequestOffice office;
        static_cast<void>(office.call(u"0612345678"_s));
        const auto second = office.unlock(u"second"_s, Role::PrivacyOfficer); // without any key
        RequestService theirs(*second, office.book);
        const auto opened = theirs.open(RequestOffice::draft({2026, 5, 1}, {u"0612345678"_s}));
        VERIFY_OK(opened);
        QCOMPARE(opened->held.recordings, 0);
        QCOMPARE(opened->held.unread, QList<Id>{office.f.vault});
        const auto nothing = theirs.open(RequestOffice::draft({2026, 5, 1}));
        VERIFY_OK(nothing);
        QVERIFY(!nothing->held.sought);
        QCOMPARE(nothing->request.number, u"SAR-2026-0002"_s);
        // The file is the officer's who opened it; the first one has no key of its vault yet.
        VERIFY_ERROR(office.service.find(u"SAR-2026-0001"_s), errors::NotGranted);
        QCOMPARE(office.service.list()->size(), 2);
    }

    // S1 and S2 of DOMAIN 7.
    void s1_s2_theDayOfTheAnswer_data()
    {
        QTest::addColumn<QDate>("receivedOn");
        QTest::addColumn<QDate>("due");
        QTest::newRow("S1: received on a Saturday, the month's last is one too")
            << QDate(2026, 1, 31) << QDate(2026, 3, 2);
        QTest::newRow("S1: leap year") << QDate(2028, 1, 31) << QDate(2028, 2, 29);
        QTest::newRow("S1: a month of thirty days") << QDate(2026, 8, 31) << QDate(2026, 9, 30);
        QTest::newRow("S2: Easter") << QDate(2026, 3, 5) << QDate(2026, 4, 7);
        QTest::newRow("S2: King's Day") << QDate(2026, 3, 27) << QDate(2026, 4, 28);
        QTest::newRow("S2: Boxing Day on a Saturday") << QDate(2026, 11, 26) << QDate(2026, 12, 28);
    }

    void s1_s2_theDayOfTheAnswer()
    {
        QFETCH(const QDate, receivedOn);
        RequestOffice office;
        office.at(receivedOn);
        const DataRequest request = orQuit(office.service.open(RequestOffice::draft(receivedOn))).request;
        QTEST(request.dueOn(office.service.deadline(request)), "due");
        const RequestEntry entry = office.service.list()->first();
        QTEST(entry.dueOn, "due");
        QTEST(entry.dueUnpausedOn, "due");
        QFETCH(const QDate, due);
        office.at(due.addDays(1)); // no day and no office hours change it
        QCOMPARE(office.service.list()->first().dueOn, due);
    }

    void s4_whatIsAskedTooLateDoesNotPause()
    {
        for (const bool inTime : {true, false}) {
            RequestOffice office;
            DataRequest request = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
            const QDate asked = inTime ? QDate(2026, 5, 6) : QDate(2026, 5, 20); // more than five working days
            office.at(asked);
            request = orQuit(office.service.askIdentity(request, asked));
            office.at(asked.addDays(12));
            request = orQuit(office.service.verifyIdentity(request, IdentityMethod::IdShown, asked.addDays(12)));
            const AccessDeadline dates = office.service.deadline(request);
            QCOMPARE(dates.pausedDays, inTime ? 12 : 0);
            QCOMPARE(dates.ignoredPauses.size(), inTime ? 0 : 1);
            const RequestEntry entry = office.service.list()->first();
            QCOMPARE(entry.dueOn, inTime ? QDate(2026, 6, 16) : QDate(2026, 6, 4));
            QCOMPARE(entry.dueUnpausedOn, QDate(2026, 6, 4));
        }
    }

    void identityPausesAndTheStatesFollow()
    {
        RequestOffice office;
        DataRequest request = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
        office.at({2026, 5, 6});
        request = orQuit(office.service.askIdentity(request, {2026, 5, 6}));
        QCOMPARE(request.state, RequestState::IdentityPending);
        QCOMPARE(office.service.list()->first().askedOn, QDate(2026, 5, 6));
        office.at({2026, 5, 16}); // each day that it waits moves the day, without any act
        QCOMPARE(office.service.list()->first().dueOn, QDate(2026, 6, 15)); // 4 June and ten days is a Sunday
        office.at({2026, 5, 18});
        VERIFY_ERROR(office.service.verifyIdentity(request, IdentityMethod::IdShown, {2026, 5, 5}),
                     errors::InvalidValue);
        request = orQuit(office.service.verifyIdentity(request, IdentityMethod::IdShown, {2026, 5, 18}));
        QCOMPARE(request.state, RequestState::InProgress);
        QCOMPARE(request.identityCheckedBy, office.f.archive.session().account().id);
        RequestEntry entry = office.service.list()->first(); // S4
        QCOMPARE(entry.dueOn, QDate(2026, 6, 16));
        QCOMPARE(entry.dueUnpausedOn, QDate(2026, 6, 4));
        QVERIFY(!entry.askedOn.isValid());

        office.at({2026, 5, 20});
        request = orQuit(office.service.askClarification(request, {2026, 5, 20}));
        VERIFY_ERROR(office.service.askIdentity(request, {2026, 5, 20}), errors::WrongState);
        request = orQuit(office.service.clarified(request, {2026, 5, 20}));
        const auto turns = office.service.turns(request.id);
        VERIFY_OK(turns);
        QList<RequestState> states;
        for (const RequestTurn &turn : *turns)
            states += turn.state;
        using enum RequestState;
        QCOMPARE(states,
                 (QList<RequestState>{Received, IdentityPending, InProgress, ClarificationPending, InProgress}));
    }

    void s3ExtendedInTimeOrNotAtAll()
    {
        RequestOffice office;
        office.at({2026, 11, 30});
        const DataRequest request = orQuit(office.service.open(RequestOffice::draft({2026, 11, 30}))).request;
        DataRequest::Extension extension{{2026, 12, 30}, ExtensionReason::Complexity, u"Short."_s, {2026, 12, 30}};
        office.at({2026, 12, 31});
        VERIFY_ERROR(office.service.extend(request, extension), errors::ReasonLength);
        extension.text = u"Forty calls with three other parties in them."_s;
        DataRequest::Extension late = extension;
        late.noticeSentOn = QDate(2026, 12, 31);
        const auto refused = office.service.extend(request, late);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters().value(u"rule"_s).toString(), u"R-ACCESS-02"_s);
        QCOMPARE(office.f.events(u"REQUEST_EXTENDED"_s).first().outcome, AuditOutcome::Refused);
        const auto extended = office.service.extend(request, extension);
        VERIFY_OK(extended);
        QCOMPARE(office.service.list()->first().dueOn, QDate(2027, 3, 1));
        VERIFY_ERROR(office.service.extend(*extended, extension), errors::WrongState);
        QCOMPARE(office.f.events(u"REQUEST_EXTENDED"_s).first().outcome, AuditOutcome::Refused);
    }

    // DOMAIN 5: the file goes two years after the closing, what is on record of it stays longer.
    void theFileGoesTwoYearsAfterTheClosing()
    {
        RequestOffice office;
        const RequestFiles files(office.f.archive.session(), office.book);
        const Recording call = office.call(u"0612345678"_s);
        const auto open = [&] { return orQuit(office.service.open(RequestOffice::draft({2026, 5, 1}))).request; };
        const DataRequest stays = open();
        const DataRequest request = orQuit(office.service.withdraw(open(), {2026, 5, 4}));
        const DataRequest holding = orQuit(office.service.withdraw(open(), {2026, 5, 4}));
        const Hold restriction = orQuit(HoldService(office.f.archive.session())
                                            .place({.kind = HoldKind::Restriction,
                                                    .vaultId = call.vaultId,
                                                    .recordings = {call.id},
                                                    .reason = u"Granted until the court has decided."_s,
                                                    .reference = holding.number}));
        VERIFY_OK(office.f.archive.session().putPrivate(u"draft/request/"_s + request.id.toString(), "half a word"));
        office.at({2028, 5, 3});
        QCOMPARE(orQuit(files.destroyDue()), 0);
        office.at({2028, 5, 4});
        office.f.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = office.f.archive.unlock(u"dpo"_s);
        QCOMPARE(orQuit(RequestFiles(*dpo, office.book).destroyDue()), 0);
        QCOMPARE(orQuit(files.destroyDue()), 1);
        const auto gone = office.service.find(request.number);
        VERIFY_ERROR(gone, errors::FileDestroyed);
        QCOMPARE(gone.error().parameters()[u"date"_s].toDate(), QDate(2028, 5, 4));
        VERIFY_OK(office.service.find(stays.number)); // still open
        VERIFY_OK(office.service.find(holding.number));
        QCOMPARE(orQuit(office.service.files()).size(), 2);
        const auto list = orQuit(office.service.list());
        QCOMPARE(list.size(), 3);
        const auto entry = std::ranges::find(list, request.number, &RequestEntry::number);
        QCOMPARE(entry->fileDestroyedOn, QDate(2028, 5, 4));
        QCOMPARE(entry->endedOn, QDate(2026, 5, 4));
        QVERIFY(office.f.archive.session().privateKeys(u"draft/"_s)->isEmpty());
        QCOMPARE(office.f.events(u"REQUEST_FILE_DESTROYED"_s).size(), 1);
        QCOMPARE(orQuit(files.destroyDue()), 0);
        HoldService holds(office.f.archive.session());
        orQuit(
            holds.release(orQuit(holds.find(restriction.number)), u"The court decided; she was told of it."_s, true));
        QCOMPARE(orQuit(files.destroyDue()), 1);
    }

    void endedItsHoldsEndToo()
    {
        RequestOffice office;
        const Recording call = office.call(u"0612345678"_s);
        const DataRequest first =
            orQuit(office.service.open(RequestOffice::draft({2026, 5, 1}, {u"0612345678"_s}))).request;
        QCOMPARE(office.holdsOn(call).size(), 1);
        const auto withdrawn = office.service.withdraw(first, {2026, 5, 4});
        VERIFY_OK(withdrawn);
        QCOMPARE(withdrawn->state, RequestState::Withdrawn);
        QVERIFY(office.holdsOn(call).isEmpty());
        VERIFY_ERROR(office.service.askIdentity(*withdrawn, {2026, 5, 4}), errors::WrongState);
        VERIFY_ERROR(office.service.hold(*withdrawn), errors::WrongState);

        DataRequest second = orQuit(office.service.open(RequestOffice::draft({2026, 5, 1}, {u"0612345678"_s}))).request;
        second = orQuit(office.service.askIdentity(second, {2026, 5, 4}));
        office.at({2026, 6, 2});
        VERIFY_ERROR(office.service.closeNotIdentifiable(second, {2026, 6, 2}), errors::StillIdentifiable);
        office.at({2026, 6, 3});
        const auto closed = office.service.closeNotIdentifiable(second, {2026, 6, 3});
        VERIFY_OK(closed);
        QCOMPARE(closed->state, RequestState::NotIdentifiable);
        QVERIFY(!office.service.list()->first().askedOn.isValid());
        QCOMPARE(office.holdsOn(call).size(), 1); // the court can be asked for six weeks
        office.at({2026, 7, 15});
        QVERIFY(office.holdsOn(call).isEmpty());
    }

    void anIdentityCanBeKnownOrFail()
    {
        RequestOffice office;
        DataRequest known = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
        known = orQuit(office.service.identityNotNeeded(known, {2026, 5, 4}));
        QCOMPARE(known.state, RequestState::InProgress);
        QCOMPARE(known.identity, IdentityState::NotNeeded);

        DataRequest failed = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
        failed = orQuit(office.service.askIdentity(failed, {2026, 5, 4}));
        VERIFY_ERROR(office.service.askIdentity(failed, {2026, 5, 4}), errors::WrongState);
        failed = orQuit(office.service.failIdentity(failed, {2026, 5, 4}));
        QCOMPARE(failed.identity, IdentityState::Failed);
        failed = orQuit(office.service.askIdentity(failed, {2026, 5, 4})); // once more
        failed = orQuit(office.service.failIdentity(failed, {2026, 5, 4}));
        failed = orQuit(office.service.closeNotIdentifiable(failed, {2026, 5, 4})); // without thirty days
        QCOMPARE(failed.state, RequestState::NotIdentifiable);
    }

    void twoConsolesAndOldVersions()
    {
        RequestOffice office;
        const DataRequest request = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
        DataRequest changed = request;
        changed.contact = u"by letter"_s;
        VERIFY_OK(office.service.edit(changed));
        const auto lost = office.service.askIdentity(request, {2026, 5, 4});
        VERIFY_ERROR(lost, errors::Conflict);
        QCOMPARE(office.service.find(request.number)->contact, u"by letter"_s);
        changed = *office.service.find(request.number);
        changed.receivedOn = QDate(2026, 5, 3);
        VERIFY_ERROR(office.service.edit(changed), errors::InvalidValue);
        changed = *office.service.find(request.number);
        changed.state = RequestState::Closed;
        VERIFY_ERROR(office.service.edit(changed), errors::InvalidValue);
        // There is one vault of requests, whoever made it.
        VERIFY_OK(office.service.open(RequestOffice::draft({2026, 5, 4})));
        const auto vaults = office.f.archive.session().vaults();
        VERIFY_OK(vaults);
        QCOMPARE(std::ranges::count(*vaults, VaultKind::Requests, &VaultInfo::kind), 1);
    }

    void aCitizenNumberIsRefusedAndOnRecord()
    {
        RequestOffice office;
        DataRequest draft = RequestOffice::draft({2026, 5, 4});
        draft.notes = u"Passport shown, BSN 111222333"_s;
        const auto refused = office.service.open(draft);
        VERIFY_ERROR(refused, errors::CitizenNumber);
        const auto events = office.f.events(u"REQUEST_OPENED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].outcome, AuditOutcome::Refused);
        QVERIFY(!QJsonDocument(events[0].detail).toJson().contains("111222333"));
        QVERIFY(office.service.list()->isEmpty());
    }

    void whoMayDoWhat()
    {
        RequestOffice office;
        const DataRequest request = orQuit(office.service.open(RequestOffice::draft({2026, 5, 4}))).request;
        for (const Role role : {Role::Investigator, Role::Dpo, Role::OrReviewer, Role::RetentionService}) {
            const auto session = office.unlock(roleId(role).toString().toLower(), role);
            RequestService theirs(*session, office.book);
            VERIFY_ERROR(theirs.open(RequestOffice::draft({2026, 5, 4})), errors::RoleDenied);
            VERIFY_ERROR(theirs.hold(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.edit(request), errors::RoleDenied);
            VERIFY_ERROR(theirs.withdraw(request, {2026, 5, 4}), errors::RoleDenied);
            if (role == Role::Dpo) {
                QCOMPARE(theirs.list()->size(), 1);
                VERIFY_ERROR(theirs.find(request.number), errors::NotGranted);
            } else {
                VERIFY_ERROR(theirs.find(u"Fenna Bos"_s), errors::RoleDenied);
                QVERIFY(office.f.events(u"REQUEST_VIEWED"_s).first().objectId.isEmpty());
                VERIFY_ERROR(theirs.list(), errors::RoleDenied);
            }
        }
        QCOMPARE(office.service.list()->size(), 1);
        VERIFY_OK(office.service.find(request.id.toString()));
        QCOMPARE(office.f.events(u"REQUEST_VIEWED"_s).first().objectId, request.id.toString());
    }
};

VOICELOG_GUILESS_TEST(TestRequestService)
#include "tst_requestservice.moc"
