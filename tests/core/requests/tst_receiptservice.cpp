// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestOffice.h"

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <recordings/RecordingErrors.h>
#include <requests/ReceiptService.h>
#include <requests/RequestActions.h>
#include <requests/RequestErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString why = u"The post room's stamp says the fourth of May."_s;

/// A request that was written down on Thursday 7 May 2026, as of that day, and a second officer.
struct Receiving : RequestOffice
{
    ReceiptService mine{f.archive.session(), book};
    std::unique_ptr<Session> other;
    DataRequest request;

    Receiving()
    {
        at({2026, 5, 7});
        request = orQuit(service.open(draft({2026, 5, 7}, {u"06 12345678"_s}))).request;
        other = unlock(u"second"_s, Role::PrivacyOfficer);
        const auto vaults = orQuit(f.archive.session().vaults());
        for (const VaultInfo &vault : vaults) {
            if (vault.kind == VaultKind::Requests && !f.archive.session().grantVault(other->account().id, vault.id))
                qFatal("no grant");
        }
    }
    [[nodiscard]] QDate dueOn() const { return request.dueOn(service.deadline(request)); }
};

} // namespace

/// The day from which all periods of a request run is corrected by two officers (DOMAIN 3.6).
class TestReceiptService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byTwoOfficers()
    {
        Receiving with;
        QCOMPARE(with.dueOn(), QDate(2026, 6, 8)); // 7 June is a Sunday
        with.request = orQuit(with.mine.propose(with.request, {2026, 5, 4}, u"  "_s + why));
        QCOMPARE(with.request.receivedOn, QDate(2026, 5, 7)); // until somebody else has looked
        QCOMPARE(with.dueOn(), QDate(2026, 6, 8));
        const DataRequest stored = orQuit(with.service.find(with.request.number));
        QCOMPARE(stored.receiptChange, with.request.receiptChange);
        QCOMPARE(stored.receiptChange->reason, why);
        VERIFY_ERROR(with.mine.confirm(with.request), errors::SecondNeeded);
        ReceiptService theirs(*with.other, with.book);
        with.request = orQuit(theirs.confirm(with.request));
        QCOMPARE(with.request.receivedOn, QDate(2026, 5, 4));
        QVERIFY(!with.request.receiptChange);
        QCOMPARE(with.dueOn(), QDate(2026, 6, 4));
        // The list and the agenda read what stands beside the vault.
        const auto entries = orQuit(with.service.list());
        QCOMPARE(entries.first().receivedOn, QDate(2026, 5, 4));
        QCOMPARE(entries.first().dueOn, QDate(2026, 6, 4));
        QCOMPARE(with.f.events(actions::RequestReceiptProposed).size(), 1);
        QCOMPARE(with.f.events(actions::RequestReceiptConfirmed).size(), 2); // the refused one too
        VERIFY_ERROR(theirs.confirm(with.request), errors::MissingValue);
    }

    void isWithdrawnByEither()
    {
        Receiving with;
        with.request = orQuit(with.mine.propose(with.request, {2026, 5, 4}, why));
        with.request = orQuit(ReceiptService(*with.other, with.book).withdraw(with.request));
        QVERIFY(!with.request.receiptChange);
        QCOMPARE(with.request.receivedOn, QDate(2026, 5, 7));
        VERIFY_ERROR(with.mine.withdraw(with.request), errors::MissingValue);
    }

    void onlyADayThatCanBe()
    {
        Receiving with;
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 7}, why), errors::InvalidValue);  // no other one
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 8}, why), errors::InvalidValue);  // ahead
        VERIFY_ERROR(with.mine.propose(with.request, {2018, 5, 24}, why), errors::InvalidValue); // before the GDPR
        VERIFY_ERROR(with.mine.propose(with.request, {}, why), errors::InvalidValue);
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 4}, u"Wrong."_s), errors::ReasonLength);
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 4}, u"It is of the man with BSN 111222333."_s),
                     errors::CitizenNumber);
        // Not behind what was done with it.
        with.at({2026, 5, 12});
        with.request = orQuit(with.service.askIdentity(with.request, {2026, 5, 8}));
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 9}, why), errors::InvalidValue);
        QCOMPARE(ReceiptService::latest(with.request, {2026, 5, 12}), QDate(2026, 5, 8));
        with.request = orQuit(with.mine.propose(with.request, {2026, 5, 8}, why));
        // It is corrected by nobody in passing.
        DataRequest changed = with.request;
        changed.receiptChange.reset();
        VERIFY_ERROR(with.service.edit(changed), errors::InvalidValue);
    }

    void aNoticeThatComesTooLateNoLongerCounts()
    {
        Receiving with;
        with.at({2026, 6, 8});
        with.request = orQuit(with.service.extend(with.request, {.decidedOn = {2026, 6, 8},
                                                                 .text = u"Forty calls with other people in them."_s,
                                                                 .noticeSentOn = {2026, 6, 8}}));
        with.request = orQuit(with.mine.propose(with.request, {2026, 5, 4}, why));
        with.request = orQuit(ReceiptService(*with.other, with.book).confirm(with.request));
        QVERIFY(!with.request.extension); // it had to be sent by 4 June
        QCOMPARE(with.dueOn(), QDate(2026, 6, 4));
    }

    void onlyOfficersAndWhileItIsOpen()
    {
        Receiving with;
        const auto dpo = with.unlock(u"dpo"_s, Role::Dpo);
        VERIFY_ERROR(ReceiptService(*dpo, with.book).propose(with.request, {2026, 5, 4}, why), errors::RoleDenied);
        with.request = orQuit(with.service.withdraw(with.request, {2026, 5, 7}));
        VERIFY_ERROR(with.mine.propose(with.request, {2026, 5, 4}, why), errors::WrongState);
    }
};

VOICELOG_GUILESS_TEST(TestReceiptService)
#include "tst_receiptservice.moc"
