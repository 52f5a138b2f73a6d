// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightsOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <requests/ObjectionService.h>
#include <requests/RequestErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// What was objected to in a call becomes a request (DOMAIN 3.1 and 3.7).
class TestObjectionService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestOfACall()
    {
        RightsOffice office;
        ObjectionService objections(office.f.archive.session(), office.book);
        Recording call = office.callOf(u"Fenna Bos"_s, u"+31612345678"_s); // of 3 May
        const Recording quiet = office.call(u"+31699999999"_s);
        QVERIFY(orQuit(objections.waiting(office.f.vault)).isEmpty());
        VERIFY_ERROR(objections.open(call), errors::NoObjection);
        call = orQuit(RecordingService(office.f.archive.session()).noteObjection(call, 500));
        auto waiting = orQuit(objections.waiting(office.f.vault));
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting.first().raised.number, call.number);
        QCOMPARE(waiting.first().dueOn, QDate(2026, 6, 3));
        // That it is held for another request makes no difference.
        office.ask(RequestKind::Access, {call}, {2026, 5, 4});
        QCOMPARE(orQuit(objections.waiting(office.f.vault)).size(), 1);

        const auto opened = orQuit(objections.open(call));
        QCOMPARE(opened.request.kind, RequestKind::Objection);
        QCOMPARE(opened.request.requester, u"Fenna Bos"_s);
        QCOMPARE(opened.request.contact, u"+31612345678"_s);
        QCOMPARE(opened.request.channel, RequestChannel::Phone);
        QCOMPARE(opened.request.receivedOn, QDate(2026, 5, 3));
        QCOMPARE(opened.request.scope.recordings, QStringList{call.number});
        QCOMPARE(office.restrictions(opened.request).size(), 1); // 18(1)(d), at once
        QVERIFY(office.holdsOn(quiet).isEmpty());
        QVERIFY(orQuit(objections.waiting(office.f.vault)).isEmpty());
        const auto again = objections.open(call);
        VERIFY_ERROR(again, errors::ObjectionKnown);
        QCOMPARE(again.error().parameters().value(u"request"_s).toString(), opened.request.number);
        orQuit(office.service.withdraw(opened.request, {2026, 5, 4}));
        QVERIFY(orQuit(objections.waiting(office.f.vault)).isEmpty()); // it had one
    }

    void whoObjectedMayBeNamed()
    {
        RightsOffice office;
        ObjectionService objections(office.f.archive.session(), office.book);
        RecordingDraft draft = office.f.draft(office.f.wav(u"n.wav"_s, 8000, 500), u"nobody"_s);
        draft.direction = Direction::Outbound;
        Recording call = orQuit(office.f.add(draft));
        call = orQuit(RecordingService(office.f.archive.session()).noteObjection(call, {}));
        VERIFY_ERROR(objections.open(call), errors::MissingValue);
        const auto opened = orQuit(objections.open(call, u"Fenna Bos"_s, u"fenna@example.nl"_s));
        QCOMPARE(opened.request.requester, u"Fenna Bos"_s);
        QCOMPARE(opened.request.contact, u"fenna@example.nl"_s);
        QCOMPARE(opened.request.requesterKind, RequesterKind::CalledPerson);
    }

    void onlyOfficersOpenOne()
    {
        RightsOffice office;
        Recording call = office.call(u"+31612345678"_s);
        call = orQuit(RecordingService(office.f.archive.session()).noteObjection(call, {}));
        const auto dpo = office.unlock(u"dpo"_s, Role::Dpo);
        VERIFY_ERROR(ObjectionService(*dpo, office.book).open(call), errors::RoleDenied);
        const auto reviewer = office.unlock(u"reviewer"_s, Role::OrReviewer);
        VERIFY_ERROR(ObjectionService(*reviewer, office.book).waiting(office.f.vault), errors::RoleDenied);
    }
};

VOICELOG_GUILESS_TEST(TestObjectionService)
#include "tst_objectionservice.moc"
