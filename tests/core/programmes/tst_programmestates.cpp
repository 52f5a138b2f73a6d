// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <programmes/ProgrammeErrors.h>
#include <programmes/StoredProgrammeFacts.h>
#include <recordings/RecordingErrors.h>
#include <rules/RuleChecks.h>
#include <support/LawfulProgramme.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// An archive with two officers, on a day.
struct Law
{
    explicit Law(QDate today = QDate(2026, 6, 15)) : archive(lawSchema())
    {
        goTo(today);
        archive.addAccount(u"second"_s, Role::PrivacyOfficer);
        second = archive.unlock(u"second"_s);
    }
    void goTo(QDate day) { archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone::UTC)); }
    Session &officer() { return archive.session(); }
    /// What the rule says of recordings of a day.
    RuleOutcome outcome(const QString &rule, const Id &programme, QDate on)
    {
        Database database = orQuit(officer().openGovernance());
        RuleFacts facts;
        facts.programme = orQuit(StoredProgrammeFacts().programmeFacts(database, programme, on));
        return rules::evaluate(orQuit(RuleBook::builtIn()), rule, facts, on).outcome;
    }

    TempArchive archive;
    std::unique_ptr<Session> second;
};

const QString reason = u"The telephone exchange is being replaced."_s;

} // namespace

/// The life of a programme: what stands in the way of it, its turns, and what the works council can do (scenario S14).
class TestProgrammeStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void becomesActiveWhenAllIsThere()
    {
        Law law;
        ProgrammeService service(law.officer());
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 7, 1));
        const auto conditions = service.conditions(draft);
        VERIFY_OK(conditions);
        QCOMPARE(conditions->on, QDate(2026, 7, 1));
        QCOMPARE(conditions->inTheWay(), QStringList());
        QCOMPARE(conditions->missing, QStringList());
        const auto active = service.activate(draft);
        VERIFY_OK(active);
        QCOMPARE(active->state, ProgrammeState::Active);
        const auto turns = service.turns(draft.id);
        VERIFY_OK(turns);
        QCOMPARE(turns->size(), 1);
        QCOMPARE(turns->first().from, QDate(2026, 7, 1));
        QCOMPARE(stateOn(*turns, QDate(2026, 6, 30)), ProgrammeState::Draft);
        QCOMPARE(stateOn(*turns, QDate(2026, 7, 1)), ProgrammeState::Active);
        QCOMPARE(law.outcome(u"R-PURPOSE-01"_s, draft.id, QDate(2026, 6, 30)), RuleOutcome::Fail);
        QCOMPARE(law.outcome(u"R-PURPOSE-01"_s, draft.id, QDate(2026, 7, 1)), RuleOutcome::Pass);
    }

    void eachConditionStandsInTheWay_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QStringList>("rules");
        QTest::newRow("no balancing record") << u"lia"_s << QStringList{u"R-LI-01"_s};
        QTest::newRow("no register entry") << u"register"_s << QStringList{u"R-REGISTER-01"_s};
        QTest::newRow("no notice") << u"notice"_s << QStringList{u"R-EMPINFO-01"_s};
        QTest::newRow("no consent") << u"council"_s << QStringList{u"R-OR-01"_s};
        QTest::newRow("no dpia") << u"dpia"_s << QStringList{u"R-DPIA-01"_s};
        QTest::newRow("high risk, not consulted") << u"high"_s << QStringList{u"R-PRIORCONS-01"_s};
        QTest::newRow("public authority") << u"public"_s << QStringList{u"R-LI-04"_s};
        QTest::newRow("before the balancing record")
            << u"earlier"_s << QStringList{u"R-LI-01"_s, u"R-REGISTER-01"_s, u"R-EMPINFO-01"_s, u"R-OR-01"_s};
        QTest::newRow("everything") << u"all"_s
                                    << QStringList{u"R-LI-01"_s, u"R-REGISTER-01"_s, u"R-EMPINFO-01"_s, u"R-OR-01"_s,
                                                   u"R-DPIA-01"_s};
    }
    void eachConditionStandsInTheWay()
    {
        QFETCH(QString, change);
        QFETCH(QStringList, rules);
        Law law;
        ProgrammeService service(law.officer());
        Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 7, 1));
        const bool all = change == u"all";
        if (all || change == u"lia")
            draft.liaId = {};
        if (all || change == u"register")
            draft.registerEntryId = {};
        if (all || change == u"notice")
            draft.employeeNoticeId = {};
        if (all || change == u"council")
            draft.worksCouncilRecordId = {};
        if (all || change == u"dpia")
            draft.dpia.reason.clear();
        if (change == u"high") {
            draft.dpia.status = DpiaStatus::Done;
            draft.dpia.ref = u"DPIA-1"_s;
            draft.dpia.date = QDate(2026, 6, 1);
            draft.dpia.residualRisk = ResidualRisk::High;
        }
        if (change == u"public")
            draft.controllerKind = ControllerKind::Public;
        if (change == u"earlier")
            draft.startDate = QDate(2026, 6, 14);
        const auto stored = service.edit(draft);
        VERIFY_OK(stored);
        const auto refused = service.activate(*stored);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QStringList found = refused.error().parameters().value(u"rules"_s).toStringList();
        QCOMPARE(refused.error().parameters().value(u"rule"_s).toString(), found.value(0));
        found.removeAll(u"R-PRIORCONS-01"_s);
        if (change == u"high")
            found.append(u"R-PRIORCONS-01"_s);
        found.sort();
        rules.sort();
        QCOMPARE(found, rules);
        QCOMPARE(service.find(draft.number)->state, ProgrammeState::Draft);
    }

    void anIncompleteOneIsNotActivated()
    {
        Law law;
        ProgrammeService service(law.officer());
        Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 7, 1));
        draft.retentionClass.reset();
        draft.announcedPurposes.clear();
        const auto stored = service.edit(draft);
        VERIFY_OK(stored);
        const auto refused = service.activate(*stored);
        VERIFY_ERROR(refused, errors::ProgrammeIncomplete);
        QCOMPARE(refused.error().parameters().value(u"fields"_s).toStringList(),
                 (QStringList{u"announcedPurposes"_s, u"retentionClass"_s}));
    }

    void turns_data()
    {
        QTest::addColumn<QStringList>("acts");
        QTest::addColumn<QString>("error"); // of the last act
        QTest::newRow("suspend a draft") << QStringList{u"suspend"_s} << u"base.wrong-state"_s;
        QTest::newRow("end a draft") << QStringList{u"end"_s} << QString();
        QTest::newRow("activate twice") << QStringList{u"activate"_s, u"activate"_s} << u"base.wrong-state"_s;
        QTest::newRow("suspend") << QStringList{u"activate"_s, u"suspend"_s} << QString();
        QTest::newRow("suspend twice") << QStringList{u"activate"_s, u"suspend"_s, u"suspend"_s}
                                       << u"base.wrong-state"_s;
        QTest::newRow("activate again") << QStringList{u"activate"_s, u"suspend"_s, u"activate"_s} << QString();
        QTest::newRow("end") << QStringList{u"activate"_s, u"end"_s} << QString();
        QTest::newRow("end is the end") << QStringList{u"activate"_s, u"end"_s, u"activate"_s} << u"base.wrong-state"_s;
        QTest::newRow("end twice") << QStringList{u"end"_s, u"end"_s} << u"base.wrong-state"_s;
    }
    void turns()
    {
        QFETCH(QStringList, acts);
        QFETCH(QString, error);
        Law law;
        ProgrammeService service(law.officer());
        Programme programme = lawfulDraft(law.officer(), *law.second, QDate(2026, 6, 15));
        for (qsizetype i = 0; i < acts.size(); ++i) {
            law.archive.clock().advanceDays(1);
            const auto turned = acts[i] == u"activate"  ? service.activate(programme)
                                : acts[i] == u"suspend" ? service.suspend(programme, reason)
                                                        : service.end(programme, reason);
            if (i == acts.size() - 1 && !error.isEmpty()) {
                QVERIFY(!turned.has_value());
                QCOMPARE(QString(turned.error().id()), error);
                return;
            }
            VERIFY_OK(turned);
            programme = *turned;
        }
        QCOMPARE(service.turns(programme.id)->size(), acts.size());
    }

    void aTurnNeedsADayAndAReason()
    {
        Law law;
        ProgrammeService service(law.officer());
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 6, 20));
        VERIFY_ERROR(service.activate(draft, QDate(2026, 6, 19)), errors::InvalidValue); // before its start
        const auto active = service.activate(draft, QDate(2026, 6, 22));
        VERIFY_OK(active);
        VERIFY_ERROR(service.suspend(*active, u"too short"_s), errors::ReasonLength);
        VERIFY_ERROR(service.suspend(*active, reason, QDate(2026, 6, 21)), errors::InvalidValue); // before that turn
        VERIFY_OK(service.suspend(*active, reason, QDate(2026, 6, 22)));
        VERIFY_ERROR(service.suspend(*active, reason), errors::Conflict);
    }

    void whatItRestsOnIsInUse()
    {
        Law law;
        ProgrammeService service(law.officer());
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 6, 15));
        BalancingService balancing(law.officer());
        QVERIFY(balancing.uses(draft.liaId)->isEmpty());
        const auto active = service.activate(draft);
        VERIFY_OK(active);
        QCOMPARE(balancing.uses(draft.liaId)->size(), 1);
        QCOMPARE(ProcessingService(law.officer()).uses(draft.registerEntryId)->size(), 1);
        VERIFY_ERROR(balancing.withdraw(draft.liaId, reason), errors::RuleRefused);
        // Neither can it be taken out of an active one, nor the notice or the consent be emptied under it.
        Programme without = *active;
        without.liaId = {};
        VERIFY_ERROR(service.edit(without), errors::RuleRefused);
        EmployeeNoticeService notices(law.officer());
        EmployeeNotice notice = notices.find(draft.employeeNoticeId.toString()).value();
        notice.what.clear();
        VERIFY_ERROR(notices.edit(notice), errors::RuleRefused);
        WorksCouncilService council(law.officer());
        WorksCouncilRecord consent = council.find(draft.worksCouncilRecordId.toString()).value();
        VERIFY_ERROR(council.decide(consent, CouncilDecision::Refused, QDate(2026, 6, 15)), errors::RuleRefused);
        consent.decision = CouncilDecision::NoReply;
        VERIFY_ERROR(council.edit(consent), errors::RuleRefused);
        // Other changes go on, and each version is kept.
        Programme other = *active;
        other.samplingPct = 10;
        const auto changed = service.edit(other);
        VERIFY_OK(changed);
        const auto versions = service.versions(draft.id);
        VERIFY_OK(versions);
        QCOMPARE(versions->constLast().body["samplingPct"_L1].toInt(), 10);
        QCOMPARE((*versions)[versions->size() - 2].body["samplingPct"_L1].toInt(), 20);
        other = *changed;
        other.purpose = Purpose::Training;
        VERIFY_ERROR(service.edit(other), errors::WrongState);
        // Suspended it rests on nothing.
        VERIFY_OK(service.suspend(*changed, reason));
        QVERIFY(balancing.uses(draft.liaId)->isEmpty());
        QVERIFY(ProcessingService(law.officer()).uses(draft.registerEntryId)->isEmpty());
    }

    // DOMAIN 7, S14. It began on the word that a collective agreement settles it; the council had not consented.
    void s14_nullitySuspends()
    {
        Law law(QDate(2026, 3, 20));
        ProgrammeService service(law.officer());
        WorksCouncilService council(law.officer());
        WorksCouncilRecord claimed;
        claimed.title = u"Quality recordings"_s;
        claimed.subjects = {CouncilSubject::PersonalData};
        claimed.caoClause = u"art. 9.3, as the employer reads it"_s;
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 4, 1), claimed);
        law.goTo(QDate(2026, 4, 1));
        VERIFY_OK(service.activate(draft));
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 4, 10)), RuleOutcome::Pass);

        law.goTo(QDate(2026, 5, 18));
        const auto record = council.find(draft.worksCouncilRecordId.toString());
        VERIFY_OK(record);
        const auto invoked = council.invokeNullity(*record, QDate(2026, 5, 18), QDate(2026, 4, 20));
        VERIFY_OK(invoked);
        QCOMPARE(invoked->nullityLimit(), QDate(2026, 5, 20));
        auto programme = service.find(draft.number);
        VERIFY_OK(programme);
        QCOMPARE(programme->state, ProgrammeState::Suspended);
        auto turns = service.turns(draft.id);
        VERIFY_OK(turns);
        QCOMPARE(turns->constLast().reason, u"NULLITY_INVOKED"_s);
        QCOMPARE(stateOn(*turns, QDate(2026, 5, 17)), ProgrammeState::Active);
        QCOMPARE(stateOn(*turns, QDate(2026, 5, 18)), ProgrammeState::Suspended);
        QVERIFY(BalancingService(law.officer()).uses(draft.liaId)->isEmpty());
        // New recordings and earlier ones alike.
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 5, 19)), RuleOutcome::Fail);
        QCOMPARE(law.outcome(u"R-PURPOSE-01"_s, draft.id, QDate(2026, 5, 19)), RuleOutcome::Fail);
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 4, 10)), RuleOutcome::Fail);
        const auto refused = service.activate(*programme);
        VERIFY_ERROR(refused, errors::RuleRefused);
        QCOMPARE(refused.error().parameters().value(u"rules"_s).toStringList(), QStringList{u"R-OR-01"_s});

        law.goTo(QDate(2026, 6, 22));
        VERIFY_OK(council.decide(*invoked, CouncilDecision::Consent, QDate(2026, 6, 22)));
        const auto again = service.activate(*service.find(draft.number));
        VERIFY_OK(again);
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 6, 22)), RuleOutcome::Pass);
        QCOMPARE(law.outcome(u"R-PURPOSE-01"_s, draft.id, QDate(2026, 6, 22)), RuleOutcome::Pass);
        // It does not cure the past.
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 6, 21)), RuleOutcome::Fail);
        QCOMPARE(law.outcome(u"R-OR-01"_s, draft.id, QDate(2026, 4, 10)), RuleOutcome::Fail);
        QCOMPARE(law.outcome(u"R-PURPOSE-01"_s, draft.id, QDate(2026, 6, 21)), RuleOutcome::Fail);
    }

    void s14_aDayTooLate()
    {
        Law law(QDate(2026, 3, 20));
        WorksCouncilRecord claimed;
        claimed.title = u"Quality recordings"_s;
        claimed.caoClause = u"art. 9.3"_s;
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 4, 1), claimed);
        law.goTo(QDate(2026, 5, 21));
        ProgrammeService service(law.officer());
        VERIFY_OK(service.activate(draft));
        WorksCouncilService council(law.officer());
        const auto record = council.find(draft.worksCouncilRecordId.toString());
        VERIFY_OK(record);
        VERIFY_ERROR(council.invokeNullity(*record, QDate(2026, 5, 21), QDate(2026, 4, 20)), errors::NullityTooLate);
        QCOMPARE(service.find(draft.number)->state, ProgrammeState::Active);
        VERIFY_OK(council.invokeNullity(*record, QDate(2026, 5, 20), QDate(2026, 4, 20)));
        QCOMPARE(service.find(draft.number)->state, ProgrammeState::Suspended);
    }

    void linksMayBeNumbers()
    {
        Law law;
        ProgrammeService service(law.officer());
        const Programme draft = lawfulDraft(law.officer(), *law.second, QDate(2026, 7, 1));
        QJsonObject fields = draft.toJson();
        fields.insert("liaId"_L1, u"LIA-2026-0001"_s);
        fields.insert("registerEntryId"_L1, u"REG-2026-0001"_s);
        fields.insert("employeeNoticeId"_L1, u"NOT-2026-0001"_s);
        fields.insert("worksCouncilRecordId"_L1, u"WOR-2026-0001"_s);
        const auto read = service.fromRecord(fields);
        VERIFY_OK(read);
        QCOMPARE(read->toJson(), draft.toJson());
        for (const auto &[key, number] : {std::pair(u"liaId"_s, u"LIA-2026-0009"_s),
                                          {u"registerEntryId"_s, u"REG-1"_s},
                                          {u"employeeNoticeId"_s, u"NOT-1"_s},
                                          {u"worksCouncilRecordId"_s, u"WOR-1"_s}}) {
            QJsonObject wrong = fields;
            wrong.insert(key, number);
            VERIFY_ERROR(service.fromRecord(wrong), errors::NotFound);
        }
    }
};

VOICELOG_GUILESS_TEST(TestProgrammeStates)
#include "tst_programmestates.moc"
