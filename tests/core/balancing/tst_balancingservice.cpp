// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/AuditTrail.h>
#include <balancing/BalancingActions.h>
#include <balancing/BalancingSchema.h>
#include <base/BaseErrors.h>
#include <support/BalancingExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QString reason = QStringLiteral("A reason of more than twenty characters.");

/// An archive with two officers; `first` writes, `second` approves.
struct Office
{
    explicit Office(bool fourEyes = true) : archive({balancingSchema()}, fourEyes)
    {
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        second = archive.unlock(u"second"_s);
    }
    [[nodiscard]] BalancingRecord add(const QJsonObject &json = completeBalancing())
    {
        return orQuit(first.add(orQuit(BalancingRecord::fromJson(json))));
    }
    /// A record that stands in this state.
    [[nodiscard]] BalancingRecord in(BalancingState state)
    {
        BalancingRecord record = add();
        if (state == BalancingState::Withdrawn) { // dropped before it was approved
            orQuit(first.dropDraft(record, reason).transform([] { return true; }));
            return *orQuit(first.draft(record.id));
        }
        while (record.state != state && record.state != BalancingState::ForApproval)
            record = orQuit(first.submit(record));
        if (state == BalancingState::Approved)
            record = orQuit(other().approve(record));
        if (state == BalancingState::Rejected)
            record = orQuit(other().reject(record, reason));
        return record;
    }
    [[nodiscard]] BalancingService other() { return BalancingService(*second); }
    [[nodiscard]] QList<AuditEvent> audit(const QString &action)
    {
        Database database = orQuit(archive.session().openGovernance());
        AuditQuery query;
        query.action = action;
        return orQuit(archive.session().audit().list(database, query));
    }

    TempArchive archive;
    std::unique_ptr<Session> second;
    BalancingService first{archive.session()};
};

QJsonObject with(QJsonObject json, const QString &name, const QJsonValue &value)
{
    if (value.isNull())
        json.remove(name);
    else
        json.insert(name, value);
    return json;
}

} // namespace

class TestBalancingService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndEdits()
    {
        Office office;
        const auto made = office.first.add(orQuit(BalancingRecord::fromJson({{u"title"_s, u"Quality"_s}})));
        VERIFY_OK(made);
        QCOMPARE(made->number, u"LIA-2026-0001"_s);
        QCOMPARE(made->state, BalancingState::Draft);
        QCOMPARE(made->authorRole, u"PRIVACY_OFFICER"_s);
        BalancingRecord changed = *made;
        changed.interest = u"Teaching"_s;
        office.archive.clock().advanceDays(1);
        const auto edited = office.first.edit(changed);
        VERIFY_OK(edited);
        QCOMPARE(edited->version, 2);
        const auto read = office.first.draft(made->id);
        VERIFY_OK(read);
        QCOMPARE((*read)->interest, u"Teaching"_s);
        QCOMPARE((*read)->updatedAt, office.archive.clock().now());
        const auto events = office.audit(u"BALANCING_CHANGED"_s);
        QCOMPARE(events.size(), 1);
        QCOMPARE(events[0].detail["fields"_L1].toArray(), QJsonArray{u"interest"_s});
        QVERIFY(!QJsonDocument(events[0].detail).toJson().contains("Teaching")); // ids only

        VERIFY_ERROR(office.first.edit(changed), errors::Conflict); // based on the version before
        QCOMPARE(office.first.edit(*edited)->version, 2);           // nothing changed, nothing stored
        VERIFY_ERROR(office.first.add({}), errors::MissingValue);
        QCOMPARE(office.add().number, u"LIA-2026-0002"_s);
        QCOMPARE(orQuit(office.first.find(u"LIA-2026-0002"_s)), orQuit(office.first.list())[1].id);
        VERIFY_ERROR(office.first.find(u"LIA-2026-0009"_s), errors::NotFound);
        VERIFY_ERROR(office.first.summary(Id::create(office.archive.clock())), errors::NotFound);
    }

    void goesItsWay()
    {
        Office office;
        BalancingRecord record = office.add();
        QList<BalancingState> states;
        while (record.state != BalancingState::ForApproval) {
            record = orQuit(office.first.submit(record));
            states.append(record.state);
        }
        QCOMPARE(states,
                 (QList{BalancingState::DpoAdvice, BalancingState::OrConsultation, BalancingState::ForApproval}));
        const auto approved = office.other().approve(record);
        VERIFY_OK(approved);
        QCOMPARE(approved->state, BalancingState::Approved);
        QCOMPARE(approved->approvedBy1, office.archive.session().account().id);
        QCOMPARE(approved->approvedBy2, office.second->account().id);
        QVERIFY(!orQuit(office.first.draft(record.id)));
        const auto stored = office.first.version(record.id, 1);
        VERIFY_OK(stored);
        QCOMPARE(stored->contentJson(), approved->contentJson());
        QCOMPARE(office.audit(u"BALANCING_SUBMITTED"_s).size(), 3);
        QCOMPARE(office.audit(u"BALANCING_APPROVED"_s).constFirst().actorId, office.second->account().id);
    }

    void withoutEmployeesTheWorksCouncilIsNotAsked()
    {
        Office office;
        BalancingRecord record = office.add(with(with(completeBalancing(), u"dataSubjects"_s, QJsonArray{u"CALLERS"_s}),
                                                 u"orConsultation"_s, QJsonValue()));
        record = orQuit(office.first.submit(record));
        QCOMPARE(orQuit(office.first.submit(record)).state, BalancingState::ForApproval);
    }

    /// Every act in every state.
    void actsByState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QStringList>("allowed");
        const auto row = [](BalancingState state, const QStringList &allowed) {
            QTest::newRow(balancingStateId(state).data()) << int(state) << allowed;
        };
        row(BalancingState::Draft, {u"edit"_s, u"submit"_s, u"drop"_s});
        row(BalancingState::DpoAdvice, {u"edit"_s, u"submit"_s, u"advise"_s, u"drop"_s});
        row(BalancingState::OrConsultation, {u"edit"_s, u"submit"_s, u"consult"_s, u"drop"_s});
        row(BalancingState::ForApproval, {u"approve"_s, u"reject"_s, u"drop"_s});
        row(BalancingState::Approved, {u"start"_s, u"withdraw"_s});
        row(BalancingState::Rejected, {u"start"_s});
        row(BalancingState::Withdrawn, {u"start"_s});
    }
    void actsByState()
    {
        QFETCH(int, state);
        QFETCH(QStringList, allowed);
        Office office;
        for (const QString &act : {u"edit"_s, u"submit"_s, u"advise"_s, u"consult"_s, u"approve"_s, u"reject"_s,
                                   u"drop"_s, u"start"_s, u"withdraw"_s}) {
            BalancingRecord record = office.in(BalancingState(state));
            QCOMPARE(record.state, BalancingState(state));
            const auto refusedBefore = refused(office);
            Result<void> result;
            const auto take = [&result](auto &&r) { result = r ? Result<void>() : fail(r); };
            record.benefit = u"changed"_s;
            if (act == "edit"_L1)
                take(office.first.edit(record));
            else if (act == "submit"_L1)
                take(office.first.submit(record));
            else if (act == "advise"_L1)
                take(office.first.advise(record.id, QDate(2026, 6, 15), u"Do it."_s));
            else if (act == "consult"_L1)
                take(office.first.consult(record, u"WOR-2026-0002"_s));
            else if (act == "approve"_L1)
                take(office.other().approve(record));
            else if (act == "reject"_L1)
                take(office.other().reject(record, reason));
            else if (act == "drop"_L1)
                take(office.first.dropDraft(record, reason));
            else if (act == "start"_L1)
                take(office.first.startVersion(record.id, reason));
            else
                take(office.first.withdraw(record.id, reason));
            if (allowed.contains(act)) {
                QVERIFY2(result.has_value(), qPrintable(act + (result ? QString() : result.error().toString())));
                QCOMPARE(refused(office), refusedBefore);
            } else {
                QVERIFY2(!result.has_value(), qPrintable(act));
                QVERIFY2(result.error().is(errors::WrongState), qPrintable(act + result.error().toString()));
                QCOMPARE(refused(office), refusedBefore + 1); // in the audit trail
            }
        }
    }
    static qsizetype refused(Office &office)
    {
        Database database = orQuit(office.archive.session().openGovernance());
        AuditQuery query;
        query.outcome = AuditOutcome::Refused;
        return orQuit(office.archive.session().audit().list(database, query)).size();
    }

    void refusedForWhatIsMissing_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("at"); // the state in which it is refused
        QTest::addColumn<QString>("named");
        QTest::newRow("interest") << u"interest"_s << u"DRAFT"_s << u"interest"_s;
        QTest::newRow("alternatives") << u"alternatives"_s << u"DRAFT"_s << u"alternatives"_s;
        QTest::newRow("reasoning") << u"reasoning"_s << u"DRAFT"_s << u"reasoning"_s;
        QTest::newRow("outcome") << u"outcome"_s << u"DRAFT"_s << u"outcome"_s;
        QTest::newRow("advice") << u"dpoAdvice"_s << u"DPO_ADVICE"_s << u"dpoAdvice.text"_s;
        QTest::newRow("consultation") << u"orConsultation"_s << u"OR_CONSULTATION"_s << u"orConsultation"_s;
        QTest::newRow("DPIA") << u"dpiaReason"_s << u"OR_CONSULTATION"_s << u"dpiaReason"_s;
    }
    void refusedForWhatIsMissing()
    {
        QFETCH(QString, field);
        QFETCH(QString, at);
        QFETCH(QString, named);
        Office office;
        BalancingRecord record = office.add(with(completeBalancing(), field, QJsonValue()));
        while (balancingStateId(record.state) != at)
            record = orQuit(office.first.submit(record));
        const auto result = office.first.submit(record);
        VERIFY_ERROR(result, errors::MissingValue);
        QCOMPARE(result.error().parameters().value(u"field"_s).toString(), named);
    }

    void refusedByRuleWithoutASummary()
    {
        for (const auto &field : {u"summaryNl"_s, u"summaryEn"_s}) {
            Office office;
            BalancingRecord record = office.add(with(completeBalancing(), field, QJsonValue()));
            record = orQuit(office.first.submit(record));
            record = orQuit(office.first.submit(record));
            const auto result = office.first.submit(record);
            VERIFY_ERROR(result, errors::RuleRefused);
            QCOMPARE(result.error().parameters().value(u"rule"_s).toString(), u"R-LI-03"_s);
            const AuditEvent event = office.audit(u"BALANCING_SUBMITTED"_s).constFirst();
            QCOMPARE(event.outcome, AuditOutcome::Refused);
            QCOMPARE(event.ruleId, u"R-LI-03"_s);
        }
    }

    void neverApprovedIfNotToProceed()
    {
        Office office;
        BalancingRecord record = office.add(with(completeBalancing(), u"outcome"_s, u"DO_NOT_PROCEED"_s));
        while (record.state != BalancingState::ForApproval)
            record = orQuit(office.first.submit(record));
        const auto result = office.other().approve(record);
        VERIFY_ERROR(result, errors::RuleRefused);
        QCOMPARE(result.error().parameters().value(u"rule"_s).toString(), u"R-LI-01"_s);
        VERIFY_OK(office.other().reject(record, reason));
    }

    void reviewDateTooFar()
    {
        Office office;
        const auto result =
            office.first.submit(office.add(with(completeBalancing(), u"reviewDate"_s, u"2027-06-16"_s)));
        VERIFY_ERROR(result, errors::InvalidValue);
        QCOMPARE(result.error().parameters().value(u"field"_s).toString(), u"reviewDate"_s);
    }

    void fourEyes()
    {
        Office office;
        const BalancingRecord record = office.in(BalancingState::ForApproval);
        VERIFY_ERROR(office.first.approve(record), errors::SecondNeeded);
        VERIFY_ERROR(office.first.reject(record, reason), errors::SecondNeeded);
        VERIFY_OK(office.other().approve(record));

        // Who changed a word in it is an author too, whoever began it.
        BalancingRecord shared = office.add();
        shared.benefit = u"A word"_s;
        shared = orQuit(office.other().edit(shared));
        while (shared.state != BalancingState::ForApproval)
            shared = orQuit(office.first.submit(shared));
        VERIFY_ERROR(office.other().approve(shared), errors::SecondNeeded);
        office.archive.addAccount(u"third"_s, Role::PrivacyOfficer);
        const auto third = office.archive.unlock(u"third"_s);
        VERIFY_OK(BalancingService(*third).approve(shared));
    }

    void withoutFourEyesTheSamePersonConfirms()
    {
        Office office(false);
        const BalancingRecord record = office.in(BalancingState::ForApproval);
        const auto approved = office.first.approve(record);
        VERIFY_OK(approved);
        QCOMPARE(approved->approvedBy1, approved->approvedBy2);
    }

    void theDpoAdvisesAndNobodyChangesIt()
    {
        Office office;
        office.archive.addAccount(u"dpo"_s, Role::Dpo);
        const auto dpo = office.archive.unlock(u"dpo"_s);
        BalancingService advising(*dpo);
        const QJsonObject nobody{{u"noAdviceReason"_s, u"No officer has been appointed."_s}};
        BalancingRecord record = office.add(with(completeBalancing(), u"dpoAdvice"_s, nobody));
        VERIFY_ERROR(advising.advise(record.id, QDate(2026, 6, 15), u"Early"_s), errors::WrongState);
        record = orQuit(office.first.submit(record));
        // There is an officer to ask: the reason does not stand.
        VERIFY_ERROR(office.first.submit(record), errors::MissingValue);
        VERIFY_ERROR(advising.advise(record.id, QDate(2026, 6, 16), u"Tomorrow"_s), errors::InvalidValue);
        VERIFY_ERROR(advising.advise(record.id, QDate(2026, 6, 15), u"  "_s), errors::MissingValue);
        VERIFY_OK(advising.advise(record.id, QDate(2026, 6, 15), u"Keep it small."_s));
        VERIFY_OK(advising.advise(record.id, QDate(2026, 6, 15), u"Keep it very small."_s)); // the last one counts
        record = *orQuit(office.first.draft(record.id));
        QCOMPARE(record.dpoAdvice.text, u"Keep it very small."_s);
        QCOMPARE(record.dpoAdvice.givenBy, dpo->account().id);
        BalancingRecord changed = record;
        changed.dpoAdvice.text = u"Do as you like."_s;
        VERIFY_ERROR(office.first.edit(changed), errors::InvalidValue);
        VERIFY_ERROR(office.first.advise(record.id, QDate(2026, 6, 15), u"Otherwise"_s), errors::InvalidValue);
        record.dpoAdvice.followed = true;
        record = orQuit(office.first.edit(record));
        while (record.state != BalancingState::ForApproval)
            record = orQuit(office.first.submit(record));
        record = orQuit(office.other().approve(record));
        QCOMPARE(orQuit(advising.version(record.id, 1)).dpoAdvice.text, u"Keep it very small."_s);

        // Nothing else.
        VERIFY_ERROR(advising.add(record), errors::RoleDenied);
        VERIFY_ERROR(advising.edit(record), errors::RoleDenied);
        VERIFY_ERROR(advising.submit(record), errors::RoleDenied);
        VERIFY_ERROR(advising.approve(record), errors::RoleDenied);
        VERIFY_ERROR(advising.reject(record, reason), errors::RoleDenied);
        VERIFY_ERROR(advising.consult(record, u"x"_s), errors::RoleDenied);
        VERIFY_ERROR(advising.dropDraft(record, reason), errors::RoleDenied);
        VERIFY_ERROR(advising.startVersion(record.id, reason), errors::RoleDenied);
        VERIFY_ERROR(advising.withdraw(record.id, reason), errors::RoleDenied);
    }

    void aNewVersionIsACopyAndSupersedes()
    {
        Office office;
        const BalancingRecord first = office.in(BalancingState::Approved);
        VERIFY_ERROR(office.first.startVersion(first.id, u"too short"_s), errors::InvalidValue);
        VERIFY_ERROR(office.first.startVersion(first.id, {}), errors::MissingValue);
        BalancingRecord second = orQuit(office.first.startVersion(first.id, reason));
        QCOMPARE(second.versionNo, 2);
        QCOMPARE(second.number, first.number);
        QCOMPARE(second.interest, first.interest);
        QCOMPARE(second.changeReason, reason);
        QVERIFY(!second.validFrom.isValid());
        QVERIFY(second.dpoAdvice.text.isEmpty());
        VERIFY_ERROR(office.first.startVersion(first.id, reason), errors::WrongState);    // one at a time
        QCOMPARE(orQuit(office.first.summary(first.id)).state, BalancingState::Approved); // the first still counts
        QCOMPARE(orQuit(office.first.summary(first.id)).draftState, BalancingState::Draft);

        second.interest = u"Another interest"_s;
        second.validFrom = QDate(2026, 8, 5);
        second.reviewDate = QDate(2027, 8, 5);
        second.dpoAdvice = first.dpoAdvice;
        second.orConsultation = first.orConsultation;
        second = orQuit(office.first.edit(second));
        while (second.state != BalancingState::ForApproval)
            second = orQuit(office.first.submit(second));
        VERIFY_OK(office.other().approve(second));
        const auto versions = orQuit(office.first.versions(first.id));
        QCOMPARE(versions.size(), 2);
        QCOMPARE(versions[0].supersededOn, QDate(2026, 8, 5));
        QCOMPARE(inForceOn(versions, QDate(2026, 8, 4))->versionNo, 1);
        QCOMPARE(inForceOn(versions, QDate(2026, 8, 5))->versionNo, 2);
        QCOMPARE(orQuit(office.first.version(first.id, 1)).interest, first.interest); // as it was
        QCOMPARE(orQuit(office.first.version(first.id, 1)).state, BalancingState::Approved);
        office.archive.clock().set(QDateTime(QDate(2026, 8, 6), QTime(9, 0), QTimeZone::UTC));
        QCOMPARE(orQuit(office.first.version(first.id, 1)).state, BalancingState::Superseded);
    }

    void nothingCountsBeforeItWasApproved()
    {
        Office office;
        BalancingRecord record = office.add(
            with(with(completeBalancing(), u"validFrom"_s, u"2026-01-01"_s), u"reviewDate"_s, u"2026-12-31"_s));
        while (record.state != BalancingState::ForApproval)
            record = orQuit(office.first.submit(record));
        VERIFY_OK(office.other().approve(record));
        const auto versions = orQuit(office.first.versions(record.id));
        QCOMPARE(versions[0].validFrom, QDate(2026, 1, 1));
        QVERIFY(!inForceOn(versions, QDate(2026, 6, 14)));
        QVERIFY(inForceOn(versions, QDate(2026, 6, 15)));
    }

    void aRejectedOneIsBegunAnew()
    {
        Office office;
        const BalancingRecord rejected = office.in(BalancingState::Rejected);
        QCOMPARE(orQuit(office.first.draft(rejected.id))->decisionReason, reason);
        const BalancingRecord again = orQuit(office.first.startVersion(rejected.id, reason));
        QCOMPARE(again.versionNo, 2);
        QCOMPARE(again.state, BalancingState::Draft);
        QVERIFY(again.decisionReason.isEmpty());
        QCOMPARE(orQuit(office.first.list()).size(), 1);
    }

    void notWithdrawnWhileInUse()
    {
        Office office;
        const BalancingRecord record = office.in(BalancingState::Approved);
        const Id programme = Id::create(office.archive.clock());
        const auto use = [&](bool set) {
            Database database = orQuit(office.archive.session().openGovernance());
            Transaction transaction = orQuit(Transaction::begin(database, Transaction::Kind::Write));
            BalancingStore store(database);
            const auto done = set ? store.setUse(record.id, u"PROGRAMME"_s, programme)
                                  : store.clearUse(record.id, u"PROGRAMME"_s, programme);
            QVERIFY(done && transaction.commit());
        };
        use(true);
        use(true); // once is enough
        QCOMPARE(orQuit(office.first.uses(record.id)), (QList<BalancingUse>{{u"PROGRAMME"_s, programme}}));
        const auto result = office.first.withdraw(record.id, reason);
        VERIFY_ERROR(result, errors::RuleRefused);
        QCOMPARE(result.error().parameters().value(u"rule"_s).toString(), u"R-LI-01"_s);
        QCOMPARE(office.audit(u"BALANCING_WITHDRAWN"_s).constFirst().ruleId, u"R-LI-01"_s);
        use(false);
        VERIFY_ERROR(office.first.withdraw(record.id, u"short"_s), errors::InvalidValue);
        VERIFY_OK(office.first.withdraw(record.id, reason));
        const auto versions = orQuit(office.first.versions(record.id));
        QCOMPARE(versions[0].withdrawnOn, QDate(2026, 6, 15));
        QVERIFY(!inForceOn(versions, QDate(2026, 6, 15)));
        QCOMPARE(orQuit(office.first.summary(record.id)).state, BalancingState::Withdrawn);
        VERIFY_ERROR(office.first.withdraw(record.id, reason), errors::WrongState);
        VERIFY_ERROR(office.first.startVersion(record.id, reason), errors::WrongState);
    }

    void s10_remindersOfReviews()
    {
        Office office;
        QVERIFY(orQuit(office.first.due(QDate(2026, 6, 15), 365)).isEmpty());
        const BalancingRecord record = office.in(BalancingState::Approved); // review on 14 June 2027
        QVERIFY(orQuit(office.first.due(QDate(2027, 5, 1), 30)).isEmpty());
        QCOMPARE(orQuit(office.first.due(QDate(2027, 5, 15), 30)).constFirst().id, record.id);
        office.archive.clock().set(QDateTime(QDate(2027, 6, 14), QTime(9, 0), QTimeZone::UTC));
        QCOMPARE(orQuit(office.first.summary(record.id)).state, BalancingState::ReviewDue);
        // It still counts, and a new version can be begun.
        QVERIFY(inForceOn(orQuit(office.first.versions(record.id)), QDate(2027, 6, 14)));
        VERIFY_OK(office.first.startVersion(record.id, reason));
    }

    void twoOfficersAtOnce()
    {
        Office office;
        const BalancingRecord record = office.in(BalancingState::ForApproval);
        VERIFY_OK(office.other().approve(record));
        VERIFY_ERROR(office.other().approve(record), errors::WrongState);
        BalancingRecord mine = office.add();
        BalancingRecord theirs = mine;
        theirs.benefit = u"theirs"_s;
        VERIFY_OK(office.other().edit(theirs));
        mine.benefit = u"mine"_s;
        const auto conflict = office.first.edit(mine);
        VERIFY_ERROR(conflict, errors::Conflict);
        QCOMPARE(conflict.error().parameters().value(u"theirs"_s).toInt(), 2);
        VERIFY_ERROR(office.first.submit(mine), errors::Conflict);
    }

    void aReviewerSeesWhatWasApprovedAndNothingElse()
    {
        Office office;
        const BalancingRecord approved = office.in(BalancingState::Approved);
        const BalancingRecord draft = office.add();
        VERIFY_OK(office.first.startVersion(approved.id, reason)); // a draft of what is approved too
        office.archive.addAccount(u"council"_s, Role::OrReviewer);
        const auto council = office.archive.unlock(u"council"_s);
        BalancingService reading(*council);
        const auto list = orQuit(reading.list());
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0].number, approved.number);
        QVERIFY(!list[0].draftState);
        QCOMPARE(orQuit(reading.version(approved.id, 1)).interest, approved.interest);
        QCOMPARE(orQuit(reading.find(approved.number)), approved.id);
        VERIFY_ERROR(reading.find(draft.number), errors::NotFound);
        VERIFY_ERROR(reading.summary(draft.id), errors::NotFound);
        VERIFY_ERROR(reading.draft(draft.id), errors::RoleDenied);
        VERIFY_ERROR(reading.add(draft), errors::RoleDenied);
        VERIFY_ERROR(reading.edit(draft), errors::RoleDenied);
        VERIFY_ERROR(reading.submit(draft), errors::RoleDenied);
        VERIFY_ERROR(reading.advise(draft.id, QDate(2026, 6, 15), u"x"_s), errors::RoleDenied);
        VERIFY_ERROR(reading.withdraw(approved.id, reason), errors::RoleDenied);
        QVERIFY(!office.audit(u"BALANCING_ADVISED"_s).isEmpty());
        QCOMPARE(office.audit(u"BALANCING_ADVISED"_s).constFirst().outcome, AuditOutcome::Refused);
    }
};

VOICELOG_GUILESS_TEST(TestBalancingService)
#include "tst_balancingservice.moc"
