// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/BaseErrors.h>
#include <retention/RetentionActions.h>
#include <retention/RetentionErrors.h>
#include <retention/VaultDue.h>
#include <support/RetentionDesk.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using test::RetentionDesk;

namespace {

const QString claim = u"Claim of a customer about the order of March."_s;

HoldDraft draftOf(const Recording &recording, HoldKind kind = HoldKind::Legal)
{
    HoldDraft draft;
    draft.kind = kind;
    draft.vaultId = recording.vaultId;
    draft.recordings = {recording.id};
    draft.reason = claim;
    return draft;
}

} // namespace

class TestHoldService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedInTime()
    {
        RetentionDesk desk;
        desk.setDay({2026, 5, 20}); // Wednesday
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const auto placed = desk.holds().place(draftOf(call));
        VERIFY_OK(placed);
        QCOMPARE(placed->number, u"HLD-2026-0001"_s);
        QCOMPARE(placed->confirmBy, QDate(2026, 5, 22));
        QCOMPARE(placed->reviewOn, QDate(2026, 11, 20));
        QVERIFY(placed->isInForceOn({2026, 5, 20}));
        QCOMPARE(placed->stateOn({2026, 5, 22}), HoldState::Pending);
        QCOMPARE(placed->stateOn({2026, 5, 23}), HoldState::Lapsed);
        VERIFY_ERROR(desk.holds().confirm(*placed), errors::SecondNeeded);
        desk.setDay({2026, 5, 21});
        const auto confirmed = desk.secondHolds().confirm(*placed);
        VERIFY_OK(confirmed);
        QCOMPARE(confirmed->stateOn({2027, 5, 23}), HoldState::Active);
        VERIFY_ERROR(desk.secondHolds().confirm(*confirmed), errors::WrongState);
        const auto view = desk.holds().view(*confirmed);
        VERIFY_OK(view);
        QCOMPARE(view->text.reason, claim);
        QCOMPARE(view->recordings, QList<Id>{call.id});
        for (const AuditEvent &event : desk.audit(actions::HoldPlaced))
            QVERIFY(!QString::fromUtf8(QJsonDocument(event.detail).toJson()).contains(u"customer"_s));
    }

    void lapsesWhenNobodyConfirms()
    {
        RetentionDesk desk;
        desk.setDay({2026, 5, 20});
        const auto placed = desk.holds().place(draftOf(desk.addRecording(QDate(2026, 3, 2))));
        VERIFY_OK(placed);
        desk.setDay({2026, 5, 23});
        VERIFY_ERROR(desk.secondHolds().confirm(*placed), errors::HoldLapsed);
        QCOMPARE(desk.audit(actions::HoldConfirmed).first().outcome, AuditOutcome::Refused);
    }

    void holidaysDoNotCount()
    {
        RetentionDesk desk;
        desk.setDay({2026, 4, 24}); // Friday; Monday is King's Day
        const auto placed = desk.holds().place(draftOf(desk.addRecording(QDate(2026, 3, 2))));
        VERIFY_OK(placed);
        QCOMPARE(placed->confirmBy, QDate(2026, 4, 29));
    }

    void oneOfficerConfirmsInASecondStep()
    {
        RetentionDesk desk(u"QUALITY"_s, false);
        const auto placed = desk.holds().place(draftOf(desk.addRecording(QDate(2026, 3, 2))));
        VERIFY_OK(placed);
        VERIFY_OK(desk.holds().confirm(*placed));
    }

    void restrictionStopsPlayingAndIsToldBeforeItEnds()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        const auto placed = desk.holds().place(draftOf(call, HoldKind::Restriction));
        VERIFY_OK(placed);
        QVERIFY(!placed->confirmBy.isValid());
        QCOMPARE(desk.stateOf(call), RecordingState::Restricted);
        VERIFY_ERROR(desk.holds().release(*placed, u"The dispute was settled in writing."_s), errors::SubjectNotTold);
        const auto released = desk.holds().release(*placed, u"The dispute was settled in writing."_s, true);
        VERIFY_OK(released);
        QCOMPARE(released->stateOn(desk.holds().today()), HoldState::Ended);
        VERIFY_ERROR(desk.holds().release(*released, u"The dispute was settled in writing."_s, true),
                     errors::WrongState);
        QCOMPARE(desk.stateOf(call), RecordingState::Restricted); // out of that only two officers lead
    }

    void aRequestEndsOnASetDay()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        HoldDraft draft = draftOf(call, HoldKind::Request);
        draft.reason.clear();
        VERIFY_ERROR(desk.holds().place(draft), errors::MissingValue);
        draft.reference = u"SAR-2026-0017"_s;
        const auto placed = desk.holds().place(draft);
        VERIFY_OK(placed);
        QCOMPARE(placed->shownNumber(), u"SAR-2026-0017"_s);
        const auto ended = desk.holds().setEnd(*placed, {2026, 7, 1});
        VERIFY_OK(ended);
        QVERIFY(ended->isInForceOn({2026, 6, 30}));
        QVERIFY(!ended->isInForceOn({2026, 7, 1}));
        VERIFY_ERROR(desk.holds().setEnd(*ended, {2020, 1, 1}), errors::InvalidValue);
        VERIFY_ERROR(desk.holds().setEnd(*placed, {2026, 8, 1}), errors::Conflict); // based on the older one
    }

    // The others are lifted: with a reason, and with the person told of a restriction.
    void aRequestLetsGoOfWhatWasGranted()
    {
        RetentionDesk desk;
        desk.setDay({2026, 5, 4});
        const Recording first = desk.addRecording(QDate(2026, 5, 1));
        const Recording second = desk.addRecording(QDate(2026, 5, 2));
        HoldDraft draft;
        draft.kind = HoldKind::Request;
        draft.vaultId = desk.vault;
        draft.recordings = {first.id, second.id};
        draft.reference = u"RGT-2026-0001"_s;
        const auto hold = desk.holds().place(draft);
        VERIFY_OK(hold);
        const auto isHeld = [&desk](const Recording &recording) {
            return desk.holds().ofRecording(desk.vault, recording.id)->first().isInForceOn(desk.holds().today());
        };
        VERIFY_OK(desk.holds().letGo(*hold, {first.id, Id::create(desk.archive.clock())}));
        QVERIFY(!isHeld(first));
        QVERIFY(isHeld(second));
        QVERIFY(desk.holds().find(hold->number)->isInForceOn({2026, 5, 4}));
        const auto later = desk.holds().setEnd(*hold, {2026, 6, 15}); // of the others
        VERIFY_OK(later);
        QVERIFY(!isHeld(first));
        desk.setDay({2026, 6, 14});
        QVERIFY(isHeld(second));
        VERIFY_OK(desk.holds().letGo(*later, {first.id, second.id}));
        QVERIFY(!isHeld(second));
        QVERIFY(!desk.holds().find(hold->number)->isInForceOn({2026, 6, 14})); // nothing is left of it
        VERIFY_OK(desk.holds().letGo(*later, {first.id, second.id}));
        QCOMPARE(desk.audit(actions::HoldPartEnded).size(), 2);

        draft.kind = HoldKind::Restriction;
        draft.reason = u"Article 18(1)(c): needed for a claim."_s;
        const auto restriction = desk.holds().place(draft);
        VERIFY_OK(restriction);
        VERIFY_ERROR(desk.holds().letGo(*restriction, {first.id}), errors::WrongState);
        VERIFY_ERROR(HoldService(desk.timer()).letGo(*later, {first.id}), errors::RoleDenied);
    }

    void onlyARequestEndsOnASetDay()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        for (const HoldKind kind : {HoldKind::Legal, HoldKind::Restriction, HoldKind::OrderKeep}) {
            const auto placed = desk.holds().place(draftOf(call, kind));
            VERIFY_OK(placed);
            VERIFY_ERROR(desk.holds().setEnd(*placed, {2026, 7, 1}), errors::WrongState);
            QVERIFY(!desk.holds().find(placed->number)->untilOn.isValid());
        }
    }

    void itsReferenceIsARequestsNumberAlone_data()
    {
        QTest::addColumn<QString>("reference");
        QTest::addColumn<bool>("fits");
        QTest::newRow("ours") << u"SAR-2026-0017"_s << true;
        QTest::newRow("with spaces around it") << u" SAR-2026-0017 "_s << true;
        QTest::newRow("a name") << u"Jan Smit"_s << false;
        QTest::newRow("a name with it") << u"SAR-2026-0017 Jan Smit"_s << false;
        QTest::newRow("a line below it") << u"SAR-2026-0017\nSmit"_s << false;
        QTest::newRow("a mail address") << u"j.smit2@example.nl"_s << false;
        QTest::newRow("no number") << u"SAR-2026-"_s << false;
    }

    void itsReferenceIsARequestsNumberAlone()
    {
        QFETCH(const QString, reference);
        QFETCH(const bool, fits);
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        for (const HoldKind kind : {HoldKind::Request, HoldKind::Restriction}) {
            HoldDraft draft = draftOf(call, kind);
            draft.reference = reference;
            const auto placed = desk.holds().place(draft);
            if (fits) {
                VERIFY_OK(placed);
                QCOMPARE(placed->shownNumber(), reference.trimmed());
            } else {
                VERIFY_ERROR(placed, errors::InvalidValue);
                QCOMPARE(placed.error().parameters().value(u"field"_s).toString(), u"reference"_s);
            }
        }
        QCOMPARE(desk.holds().list()->size(), fits ? 2 : 0);
    }

    void onWhatMustGoOnlyForAClaim()
    {
        RetentionDesk desk;
        const Id vault = desk.addCase();
        const Recording call = desk.addRecording(vault, {2026, 6, 1});
        {
            Database database = test::orQuit(desk.archive.session().openGovernance());
            VERIFY_OK(placeVaultDue(
                database,
                {.vaultId = vault, .number = u"CASE-2026-0001"_s, .startsOn = {2026, 6, 10}, .dueOn = {2026, 6, 24}}));
        }
        HoldDraft draft = draftOf(call);
        draft.reason = u"It might be useful one day, who knows."_s;
        VERIFY_ERROR(desk.holds().place(draft), errors::ClaimNeeded);
        QCOMPARE(desk.audit(actions::HoldPlaced).first().ruleId, u"R-MON-DESTROY-01"_s);
        draft.claimReference = u"Summons 26/4711"_s;
        const auto placed = desk.holds().place(draft);
        VERIFY_OK(placed);
        QVERIFY(!placed->isInForceOn(desk.holds().today())); // both officers, before it keeps anything
        const auto confirmed = desk.secondHolds().confirm(*placed);
        VERIFY_OK(confirmed);
        QVERIFY(confirmed->isInForceOn(desk.holds().today()));
    }

    void refusals()
    {
        RetentionDesk desk;
        const Recording call = desk.addRecording(QDate(2026, 3, 2));
        VERIFY_ERROR(HoldService(desk.timer()).place(draftOf(call)), errors::RoleDenied);
        HoldDraft draft = draftOf(call);
        draft.reason = u"short"_s;
        VERIFY_ERROR(desk.holds().place(draft), errors::InvalidValue);
        draft.reason = claim;
        draft.fromOn = desk.holds().today().addDays(1);
        VERIFY_ERROR(desk.holds().place(draft), errors::InvalidValue);
        draft.fromOn = {};
        draft.recordings += Id::create(desk.archive.clock());
        VERIFY_ERROR(desk.holds().place(draft), errors::NotFound);
        VERIFY_OK(desk.retention().assess(desk.vault));
        VERIFY_ERROR(desk.holds().place(draftOf(call, HoldKind::Statutory)), errors::NoLegalDuty);
        QVERIFY(desk.holds().list()->isEmpty());
        VERIFY_ERROR(desk.holds().find(u"HLD-2026-0001"_s), errors::NotFound);
    }

    void draftsFromJson()
    {
        const Id vault = Id::create(test::FakeClock());
        const auto draft = HoldDraft::fromJson({{u"kind"_s, u"LEGAL"_s},
                                                {u"vaultId"_s, vault.toString()},
                                                {u"recordings"_s, QJsonArray{vault.toString()}},
                                                {u"reason"_s, claim},
                                                {u"fromOn"_s, u"2026-06-01"_s}});
        VERIFY_OK(draft);
        QCOMPARE(draft->vaultId, vault);
        QCOMPARE(draft->recordings, QList<Id>{vault});
        QCOMPARE(draft->fromOn, QDate(2026, 6, 1));
        VERIFY_ERROR(HoldDraft::fromJson({{u"kind"_s, u"FOREVER"_s}}), errors::InvalidValue);
        VERIFY_ERROR(HoldDraft::fromJson({}), errors::MissingValue);
    }
};

VOICELOG_GUILESS_TEST(TestHoldService)
#include "tst_holdservice.moc"
