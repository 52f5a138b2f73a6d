// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <recordings/RecordingErrors.h>
#include <requests/AnswerService.h>
#include <requests/FindService.h>
#include <requests/RequestErrors.h>
#include <retention/PauseStore.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString otherPerson = u"Another person of the same name."_s;

struct Finder : RequestOffice
{
    FindService finder{f.archive.session(), book};
    AnswerService answers{f.archive.session(), book};
    DataRequest request;

    void open(const QStringList &numbers = {})
    {
        request = orQuit(service.open(draft({2026, 5, 4}, numbers))).request;
        request = orQuit(service.identityNotNeeded(request, {2026, 5, 4}));
    }
    Findings search(const SubjectQuery &query)
    {
        auto searched = orQuit(finder.search(request, query));
        request = searched.request;
        return searched.findings;
    }
    void decide(const Recording &recording)
    {
        RecordingDecision copy;
        copy.recording = recording.id;
        request = orQuit(answers.decide(request, copy));
    }
    QList<DestructionPause> pauses()
    {
        Database governance = orQuit(f.archive.session().openGovernance());
        return orQuit(PauseStore(governance).all());
    }
    static QStringList numbers(const Findings &findings)
    {
        QStringList list;
        for (const Finding &one : findings.list)
            list += one.candidate.number;
        return list;
    }
};

QList<AnswerItem> allItems()
{
    QList<AnswerItem> items;
    for (size_t i = 0; i < answerItemIds.size(); ++i)
        items += AnswerItem(int(i));
    return items;
}

} // namespace

/// What is recorded of one person, and what an officer made of it (DOMAIN 3.6).
class TestFindService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allWaysThatAPersonIsKnownByWithWhy()
    {
        Finder with;
        const Recording byName = with.callOf(u"Fenna Bos"_s, u"0201111111"_s);
        const Recording byNumber = with.callOf({}, u"0612345678"_s);
        const Recording byContract = with.callOf({}, u"0202222222"_s, u"C-17"_s);
        const Recording misspelt = with.callOf(u"Bos, Fena"_s, u"0203333333"_s);
        const Recording surname = with.callOf(u"Mevr. Bos"_s, u"0204444444"_s);
        static_cast<void>(with.callOf(u"Petra Bos"_s, u"0205555555"_s));
        static_cast<void>(with.callOf(u"Fenna Smit"_s, u"0206666666"_s));
        with.open();
        const Findings found =
            with.search({.names = {u"Fenna Bos"_s}, .numbers = {u"+31 6 1234 5678"_s}, .references = {u"c-17"_s}});
        // What is to be looked at first, the surest of that before the others.
        QCOMPARE(Finder::numbers(found),
                 (QStringList{byName.number, misspelt.number, surname.number, byNumber.number, byContract.number}));
        const QList<SubjectMatch> expected{{SubjectMatchKind::Name, u"Fenna Bos"_s},
                                           {SubjectMatchKind::NameSimilar, u"Bos, Fena"_s},
                                           {SubjectMatchKind::NamePart, u"Mevr. Bos"_s},
                                           {SubjectMatchKind::Number, u"+31 6 1234 5678"_s},
                                           {SubjectMatchKind::Reference, u"C-17"_s}};
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(found.list[i].candidate.matches, QList<SubjectMatch>{expected[i]});
            QCOMPARE(found.list[i].standing, i < 3 ? Standing::Open : Standing::TakenIn);
        }
        QCOMPARE(found.list[0].candidate.people, QStringList{u"Fenna Bos"_s});
        QCOMPARE(found.list[0].candidate.vault, with.f.vault);
        // A number and a reference are the person's: what they find is held at once.
        QCOMPARE(with.request.scope.numbers, QStringList{u"+31 6 1234 5678"_s});
        QCOMPARE(with.holdsOn(byNumber), QStringList{with.request.number});
        QCOMPARE(with.holdsOn(byContract), QStringList{with.request.number});
        QVERIFY(with.holdsOn(byName).isEmpty());
        QVERIFY(found.closed.isEmpty());
        // It stays with the request, and is on record without a name.
        QCOMPARE(orQuit(with.service.find(with.request.number)).searches, with.request.searches);
        QCOMPARE(with.request.searches.size(), 1);
        const auto events = with.f.events(u"REQUEST_SEARCHED"_s);
        QCOMPARE(events.size(), 1);
        QVERIFY(!QJsonDocument(events.first().detail).toJson().contains("Fenna"));
    }

    void lineAndTimeNarrowAndFindByThemselves()
    {
        Finder with;
        const Recording yesterday = with.callOf(u"Fenna Bos"_s, u"0201111111"_s, {}, u"Sales"_s); // 3 May
        const Recording before = with.callOf(u"Fenna Bos"_s, u"0201111111"_s);                    // 2 May
        const Recording nobody = with.callOf(u"Petra Smit"_s, u"0202222222"_s, {}, u"Sales"_s);   // 1 May
        const auto found = [&with](const SubjectQuery &query) {
            with.open();
            return with.search(query);
        };
        QCOMPARE(Finder::numbers(found({.names = {u"Bos"_s}, .line = u"Sales"_s})), QStringList{yesterday.number});
        QCOMPARE(Finder::numbers(found({.names = {u"Bos"_s}, .end = yesterday.startedAt})), QStringList{before.number});
        const Findings onLine = found({.line = u"Sales"_s});
        QCOMPARE(Finder::numbers(onLine), (QStringList{yesterday.number, nobody.number}));
        QCOMPARE(onLine.list.first().candidate.matches.first().kind, SubjectMatchKind::LineTime);
        QCOMPARE(Finder::numbers(found({.from = before.startedAt, .end = before.startedAt.addSecs(1)})),
                 QStringList{before.number});
        VERIFY_ERROR(with.finder.search(with.request, {}), errors::InvalidValue);
        VERIFY_ERROR(with.finder.search(with.request, {.from = before.startedAt, .end = before.startedAt}),
                     errors::InvalidValue);
        VERIFY_ERROR(with.finder.search(with.request, {.names = {u"J."_s}}), errors::InvalidValue); // finds nobody
        VERIFY_ERROR(with.finder.search(with.request, {.numbers = {u"mobile"_s}}), errors::InvalidValue);
        VERIFY_ERROR(with.finder.search(with.request, {.names = {QString(201, u'x')}}), errors::InvalidValue);
        VERIFY_ERROR(with.finder.search(with.request, {.names = {u"BSN 111222333"_s}}), errors::CitizenNumber);
    }

    void whatWasSoughtBeforeIsStillWaitedFor()
    {
        Finder with;
        const Recording hers = with.callOf(u"Fenna Bos"_s, u"0201111111"_s);
        with.open();
        QCOMPARE(with.search({.names = {u"Fenna Bos"_s}}).open(), QStringList{hers.number});
        QCOMPARE(with.search({.names = {u"Fenna Smit"_s}}).open(), QStringList{hers.number});
        QCOMPARE(with.request.searches.size(), 2);
        QCOMPARE(with.search({.names = {u"Fenna Bos"_s}}).open(), QStringList{hers.number});
        QCOMPARE(with.request.searches.size(), 2); // the same one once
        // Of somebody else, nothing of it counts.
        DataRequest changed = with.request;
        changed.requester = u"Petra Smit"_s;
        with.request = orQuit(with.service.edit(changed)).request;
        QVERIFY(with.request.searches.isEmpty());
    }

    void aSearchThatFindsTooManyStoresNothing()
    {
        Finder with;
        for (int i = 0; i < 3; ++i)
            static_cast<void>(with.callOf(u"Fenna Bos"_s, u"0201111111"_s));
        with.open();
        FindService narrow(with.f.archive.session(), with.book, 2);
        VERIFY_ERROR(narrow.search(with.request, {.names = {u"Bos"_s}}), errors::SearchTooBroad);
        VERIFY_ERROR(narrow.search(with.request, {.line = u"Servicedesk"_s}), errors::SearchTooBroad);
        QVERIFY(orQuit(with.service.find(with.request.number)).searches.isEmpty());
        QCOMPARE(orQuit(with.finder.search(with.request, {.names = {u"Bos"_s}})).findings.list.size(), 3);
    }

    void whatIsFoundAfterwardsKeepsTheAnswerFromBeingSent()
    {
        Finder with;
        with.open();
        QVERIFY(with.search({.names = {u"Fenna Bos"_s}}).list.isEmpty());
        with.request = orQuit(with.answers.propose(with.request, allItems()));
        static_cast<void>(with.callOf(u"Fenna Bos"_s, u"0201111111"_s));
        VERIFY_ERROR(with.answers.send(with.request, {2026, 5, 4}, u"letter"_s), errors::RuleRefused);
        QCOMPARE(orQuit(with.service.find(with.request.number)).state, RequestState::Review);
    }

    void whatIsTakenInIsHeldAndWhatIsLeftOutIsNotDecided()
    {
        Finder with;
        const Recording hers = with.callOf(u"F. Bos"_s, u"0201111111"_s);
        const Recording named = with.call(u"0612345678"_s);
        const Recording other = with.callOf(u"Mevr. Bos"_s, u"0203333333"_s);
        with.open({u"0612345678"_s});
        Findings found = with.search(FindService::suggestion(with.request));
        QCOMPARE(Finder::numbers(found), (QStringList{hers.number, other.number, named.number}));
        QCOMPARE(found.list.last().standing, Standing::TakenIn); // the request itself names it
        QCOMPARE(found.open(), (QStringList{hers.number, other.number}));
        // Nothing is answered while somebody has to look.
        with.decide(named);
        const auto refused = with.answers.propose(with.request, allItems());
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters()[u"missing"_s].toString(), hers.number + u", "_s + other.number);

        const auto taken = with.finder.takeIn(with.request, {found.list[0].candidate});
        VERIFY_OK(taken);
        QCOMPARE(taken->held.recordings, 1);
        QCOMPARE(with.holdsOn(hers), QStringList{with.request.number});
        with.request = taken->request;
        VERIFY_ERROR(with.finder.leaveOut(with.request, {found.list[1].candidate}, u"No."_s), errors::ReasonLength);
        VERIFY_ERROR(with.finder.leaveOut(with.request, {found.list[1].candidate}, u"It is that of BSN 111222333."_s),
                     errors::CitizenNumber);
        with.request = orQuit(with.finder.leaveOut(with.request, {found.list[1].candidate}, otherPerson));
        QVERIFY(with.holdsOn(other).isEmpty());
        found = orQuit(with.finder.findings(with.request));
        QVERIFY(found.open().isEmpty());
        QCOMPARE(found.list.last().standing, Standing::LeftOut);
        QCOMPARE(found.list.last().reason, otherPerson);
        QVERIFY(!with.answers.needsSecond(with.request)); // the request never named it
        with.decide(hers);
        QCOMPARE(orQuit(with.answers.propose(with.request, allItems())).state, RequestState::Review);
    }

    void whatWasHeldCanBeLeftOutAndTakenInAgain()
    {
        Finder with;
        const Recording family = with.call(u"0612345678"_s); // of somebody else in the house
        with.open({u"0612345678"_s});
        QCOMPARE(orQuit(with.answers.recordings(with.request)).size(), 1);
        with.decide(family);
        const SubjectCandidate candidate{.vault = with.f.vault, .recording = family.id};
        with.request = orQuit(with.finder.leaveOut(with.request, {candidate}, otherPerson));
        QCOMPARE(with.request.leftOut.first().number, family.number);
        QVERIFY(with.request.decisions.isEmpty());
        // The request names it: another officer looks at the answer, and the hold lasts as after a refusal.
        QVERIFY(with.request.leftOut.first().named && with.answers.needsSecond(with.request));
        QVERIFY(with.request.givesLess());
        QVERIFY(orQuit(with.answers.recordings(with.request)).isEmpty());
        QCOMPARE(with.holdsOn(family).size(), 1); // she may think otherwise
        QCOMPARE(orQuit(with.service.hold(with.request)).recordings, 0);
        DataRequest changed = with.request; // named in so many words, it is in it again
        changed.scope.recordings = {family.number};
        with.request = orQuit(with.service.edit(changed)).request;
        QVERIFY(with.request.leftOut.isEmpty());
        with.request = orQuit(with.finder.leaveOut(with.request, {candidate}, otherPerson));
        with.request = orQuit(with.finder.takeIn(with.request, {candidate})).request;
        QVERIFY(with.request.leftOut.isEmpty());
        QCOMPARE(orQuit(with.answers.recordings(with.request)).size(), 1);
        VERIFY_ERROR(with.finder.takeIn(with.request,
                                        {{.vault = with.f.vault, .recording = Id::create(with.f.archive.clock())}}),
                     errors::NotFound);
    }

    void nobodyAnswersWithoutHavingLooked()
    {
        Finder with;
        with.open();
        const auto refused = with.answers.propose(with.request, allItems());
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters()[u"missing"_s].toString(), u"SEARCH"_s);
        QVERIFY(with.search(FindService::suggestion(with.request)).list.isEmpty());
        QCOMPARE(orQuit(with.answers.propose(with.request, allItems())).state, RequestState::Review);
    }

    void vaultsThatStayClosedNameWhomToAsk()
    {
        Finder with;
        static_cast<void>(with.callOf(u"Fenna Bos"_s, u"0201111111"_s));
        const auto second = with.unlock(u"second"_s, Role::PrivacyOfficer); // without any key
        RequestService theirs(*second, with.book);
        FindService finder(*second, with.book);
        const DataRequest request = orQuit(theirs.open(RequestOffice::draft({2026, 5, 4}))).request;
        const auto searched = finder.search(request, {.names = {u"Fenna Bos"_s}});
        VERIFY_OK(searched);
        QVERIFY(searched->findings.list.isEmpty());
        QCOMPARE(searched->findings.closed.size(), 1);
        QCOMPARE(searched->findings.closed.first().holders, QStringList{with.f.archive.session().account().name});
        // What he could not look into stays as it is until the request has ended.
        QCOMPARE(with.pauses(),
                 (QList<DestructionPause>{{.request = request.number, .vault = with.f.vault, .recording = {}}}));
    }

    void whereNobodyCouldLook()
    {
        Finder with;
        const Recording hers = with.callOf(u"Fenna Bos"_s, u"0201111111"_s);
        const auto second = with.unlock(u"second"_s, Role::PrivacyOfficer); // without any key
        RequestService theirs(*second, with.book);
        FindService finder(*second, with.book);
        DataRequest request = orQuit(theirs.open(RequestOffice::draft({2026, 5, 4}, {u"0612345678"_s}))).request;
        const QList<DestructionPause> closed{{.request = request.number, .vault = with.f.vault, .recording = {}}};
        QCOMPARE(with.pauses(), closed); // the number may be in it
        const auto vaults = orQuit(second->vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests)
                orQuit(second->grantVault(with.f.archive.session().account().id, vault.id));
        }
        orQuit(with.service.hold(request)); // by who holds the key
        QVERIFY(with.pauses().isEmpty());

        // What a colleague has looked through is not put back by one who cannot.
        request = orQuit(theirs.edit([&] {
                      DataRequest changed = request;
                      changed.scope.all = true;
                      return changed;
                  }()))
                      .request;
        const SubjectQuery query{.names = {u"Fenna Bos"_s}};
        request = orQuit(finder.search(request, query)).request;
        QCOMPARE(with.pauses(), closed);
        request = orQuit(with.finder.search(request, query)).request;
        QCOMPARE(with.pauses(),
                 (QList<DestructionPause>{{.request = request.number, .vault = with.f.vault, .recording = hers.id}}));
        request = orQuit(finder.search(request, query)).request;
        QCOMPARE(with.pauses().size(), 1);
        QCOMPARE(with.pauses().first().recording, hers.id);
    }

    // DOMAIN 4.3: what may be the person's is kept from the receipt on; here where nothing is named that could be held.
    void whatNobodyLookedForIsNotDestroyed()
    {
        Finder with;
        const Recording hers = with.callOf(u"F. Bos"_s, u"0201111111"_s);
        const Recording other = with.callOf(u"Mevr. Bos"_s, u"0203333333"_s);
        with.open({u"0612345678"_s});
        QVERIFY(with.pauses().isEmpty()); // it is held instead
        with.open();
        const QString number = with.request.number;
        QCOMPARE(with.pauses(), (QList<DestructionPause>{{.request = number, .vault = {}, .recording = {}}}));
        DataRequest changed = with.request;
        changed.scope.all = false;
        changed.scope.from = QDate(2026, 4, 1);
        changed.scope.until = QDate(2026, 4, 30);
        with.request = orQuit(with.service.edit(changed)).request;
        const QList<DestructionPause> april{{.request = number,
                                             .vault = {},
                                             .recording = {},
                                             .calledFrom = QDate(2026, 4, 1),
                                             .calledUntil = QDate(2026, 4, 30)}};
        QCOMPARE(with.pauses(), april);
        QVERIFY(april.first().isAbout(with.f.vault, hers.id, {2026, 4, 30}));
        QVERIFY(!april.first().isAbout(with.f.vault, hers.id, {2026, 5, 1}));

        // What was found waits for somebody to look at it, and nothing else does.
        const auto pauseOf = [&](const Recording &one) {
            return QList<DestructionPause>{{.request = number, .vault = with.f.vault, .recording = one.id}};
        };
        const Findings found = with.search({.names = {u"Fenna Bos"_s}});
        QCOMPARE(found.open().size(), 2);
        QCOMPARE(with.pauses().size(), 2);
        QVERIFY(with.pauses().contains(pauseOf(hers).first()));
        const auto candidate = [&](const Recording &one) {
            return std::ranges::find(found.list, one.number, [](const Finding &f) { return f.candidate.number; })
                ->candidate;
        };
        with.request = orQuit(with.finder.takeIn(with.request, {candidate(hers)})).request; // held from now on
        QCOMPARE(with.pauses(), pauseOf(other));
        with.request = orQuit(with.finder.leaveOut(with.request, {candidate(other)}, otherPerson));
        QVERIFY(with.pauses().isEmpty());

        // For somebody else one must look again; and once it has ended nothing waits for it.
        changed = with.request;
        changed.requester = u"Petra Smit"_s;
        changed.scope.all = true;
        with.request = orQuit(with.service.edit(changed)).request;
        QCOMPARE(with.pauses(), april);
        // To name one recording does not tell what else is the person's; other days are other calls.
        changed = with.request;
        changed.scope.recordings = {other.number};
        with.request = orQuit(with.service.edit(changed)).request;
        QCOMPARE(with.pauses(), april);
        with.search(
            {.names = {u"Petra Smit"_s}, .from = startOfLegalDay({2026, 4, 5}), .end = startOfLegalDay({2026, 4, 20})});
        const auto days = [&](QDate from, QDate until) {
            return DestructionPause{
                .request = number, .vault = {}, .recording = {}, .calledFrom = from, .calledUntil = until};
        };
        QCOMPARE(with.pauses(),
                 (QList<DestructionPause>{days({2026, 4, 1}, {2026, 4, 4}), days({2026, 4, 20}, {2026, 4, 30})}));
        with.search({.names = {u"Petra Smit"_s}});
        QVERIFY(with.pauses().isEmpty());
        changed = with.request;
        changed.scope.until = {};
        with.request = orQuit(with.service.edit(changed)).request;
        QVERIFY(with.request.searches.isEmpty());
        QCOMPARE(with.pauses(), (QList<DestructionPause>{days({2026, 4, 1}, {})}));
        with.request = orQuit(with.service.withdraw(with.request, {2026, 5, 4}));
        QVERIFY(with.pauses().isEmpty());
    }

    void onlyOfficersLook()
    {
        Finder with;
        with.open();
        for (const Role role : {Role::Dpo, Role::OrReviewer, Role::Administrator, Role::Investigator}) {
            const auto session = with.unlock(u"role%1"_s.arg(int(role)), role);
            FindService finder(*session, with.book);
            VERIFY_ERROR(finder.search(with.request, {.names = {u"Bos"_s}}), errors::RoleDenied);
            VERIFY_ERROR(finder.findings(with.request), errors::RoleDenied);
            VERIFY_ERROR(finder.takeIn(with.request, {}), errors::RoleDenied);
            VERIFY_ERROR(finder.leaveOut(with.request, {}, otherPerson), errors::RoleDenied);
        }
    }
};

VOICELOG_GUILESS_TEST(TestFindService)
#include "tst_findservice.moc"
