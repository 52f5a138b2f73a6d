// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <monitoring/CaseDue.h>
#include <monitoring/CaseRulesPanel.h>
#include <monitoring/CaseSections.h>
#include <monitoring/CaseSteps.h>
#include <support/BalancingExample.h>
#include <support/CaseExample.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;
using Act = CaseSteps::Act;
using State = CaseState;

class TestCaseSteps : public QObject
{
    Q_OBJECT

    static QString names(const CaseSteps::Facts &facts, bool possible)
    {
        QStringList list;
        for (const Act act : CaseSteps::allActs) {
            const auto step = CaseSteps::step(act, facts);
            if (possible ? step.possible : step.shown)
                list.append(CaseSteps::name(act));
            if (step.shown && !step.possible && step.whyNot.isEmpty())
                list.append(u"without a reason"_s);
            if (step.shown && step.text.isEmpty())
                list.append(u"without words"_s);
        }
        return list.join(u' ');
    }
    static RuleResult result(const QString &rule, RuleOutcome outcome)
    {
        RuleResult result;
        result.ruleId = rule;
        result.outcome = outcome;
        return result;
    }
    static CaseSteps::Facts facts(State state)
    {
        CaseSteps::Facts facts;
        facts.account = Id::create(SystemClock());
        facts.record = orQuit(MonitoringCase::fromJson(completeCase()));
        facts.record.state = state;
        facts.record.readable = true;
        facts.record.evaluationDue = QDate(2026, 8, 18);
        facts.record.destructionDue = QDate(2026, 9, 1);
        facts.record.startedOn = QDate(2026, 6, 22);
        facts.conditions.limits.today = QDate(2026, 6, 25);
        facts.openGrants = 1;
        return facts;
    }

private Q_SLOTS:
    void byState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("possible");
        const auto row = [](const char *name, State state, const char *shown, const char *possible) {
            QTest::newRow(name) << int(state) << QString::fromLatin1(shown) << QString::fromLatin1(possible);
        };
        row("draft", State::Draft, "save discard submit tellCouncil abort", "submit tellCouncil abort");
        row("submitted", State::Submitted, "approve reject tellCouncil tellEmployees abort",
            "approve reject tellCouncil tellEmployees abort");
        row("rejected", State::Rejected, "save discard takeUp abort", "takeUp abort");
        row("approved", State::Approved, "tellCouncil tellEmployees start abort",
            "tellCouncil tellEmployees start abort");
        row("running", State::Running, "tellCouncil extend stop abort", "tellCouncil extend stop abort");
        row("evaluation", State::Evaluation, "close", "close");
        row("finding", State::ClosedFinding, "finalDecision", "finalDecision");
        row("waits for destruction", State::DestructionPending, "destroyEarlier", "destroyEarlier");
        row("destroyed", State::Destroyed, "", "");
    }
    void byState()
    {
        QFETCH(int, state);
        QFETCH(QString, shown);
        QFETCH(QString, possible);
        CaseSteps::Facts now = facts(State(state));
        now.record.proposal = State(state) == State::Submitted ? CaseProposal::Approval : CaseProposal::None;
        QCOMPARE(names(now, false), shown);
        QCOMPARE(names(now, true), possible);
        now.busy = true;
        QCOMPARE(names(now, true), QString());
        now.busy = false;
        // Whom it is about does nothing; others than officers have no buttons at all.
        now.record.subjects[0].accountId = now.account;
        QCOMPARE(names(now, true), QString());
        for (const Role role : {Role::OrReviewer, Role::Investigator, Role::Dpo}) {
            now.role = role;
            QCOMPARE(names(now, false), QString());
            QVERIFY(!CaseSteps::isEditable(now));
        }
        // Nor has an officer without the key.
        now = facts(State(state));
        now.record.readable = false;
        QCOMPARE(names(now, false), QString());
    }

    void rulesStandInTheWay()
    {
        CaseSteps::Facts now = facts(State::Draft);
        now.conditions.submit = {result(u"R-MON-SUSP-01"_s, RuleOutcome::Pass),
                                 result(u"R-MON-LAST-01"_s, RuleOutcome::Fail),
                                 result(u"R-MON-PERIOD-01"_s, RuleOutcome::Unknown)};
        now.conditions.gaps = {{u"periodEnd"_s, CaseGap::Kind::Missing, CaseGap::Stage::Submit},
                               {u"liaId"_s, CaseGap::Kind::Missing, CaseGap::Stage::Approve}};
        const auto submit = CaseSteps::step(Act::Submit, now);
        QVERIFY(!submit.possible);
        QVERIFY(submit.whyNot.contains(u"R-MON-LAST-01, R-MON-PERIOD-01"));
        QVERIFY(submit.whyNot.contains(u"1 field"));
        QVERIFY(CaseSteps::next(now).contains(u"still missing"));

        now = facts(State::Submitted);
        now.record.proposal = CaseProposal::Approval;
        now.record.proposedBy = now.account;
        now.conditions.approve = {result(u"R-DPIA-01"_s, RuleOutcome::Fail)};
        const auto approve = CaseSteps::step(Act::Approve, now);
        QVERIFY(approve.whyNot.contains(u"second officer"));
        QVERIFY(approve.whyNot.contains(u"R-DPIA-01"));
        QVERIFY(!CaseSteps::step(Act::Reject, now).possible);
        now.fourEyes = false;
        QVERIFY(CaseSteps::step(Act::Reject, now).possible);
        QVERIFY(!CaseSteps::step(Act::Approve, now).possible);
        now.conditions.approve.clear();
        QVERIFY(CaseSteps::step(Act::Approve, now).possible);
    }

    void whenItMayStart()
    {
        CaseSteps::Facts now = facts(State::Approved);
        QVERIFY(CaseSteps::step(Act::Start, now).possible);
        now.openGrants = 0;
        QVERIFY(CaseSteps::step(Act::Start, now).whyNot.contains(u"access"));
        now.openGrants = 1;
        now.conditions.limits.today = QDate(2026, 6, 20);
        QVERIFY(CaseSteps::step(Act::Start, now).whyNot.contains(u"begins"));
        now.conditions.limits.today = QDate(2026, 7, 20);
        QVERIFY(CaseSteps::step(Act::Start, now).whyNot.contains(u"R-MON-PERIOD-01"));
    }

    void proposals()
    {
        CaseSteps::Facts now = facts(State::Running);
        now.record.extension = CaseExtension{.until = QDate(2026, 8, 1), .reason = u"It needs another week."_s};
        now.record.proposal = CaseProposal::Extension;
        now.record.proposedBy = Id::create(SystemClock());
        QVERIFY(CaseSteps::step(Act::Approve, now).possible);
        QVERIFY(CaseSteps::step(Act::Approve, now).text.contains(u"longer"));
        QVERIFY(!CaseSteps::step(Act::Extend, now).possible);
        QVERIFY(CaseSteps::next(now).contains(u"another week"));
        now.record.proposal = CaseProposal::None;
        now.record.extension->approvedBy = now.account;
        QVERIFY(CaseSteps::step(Act::Extend, now).whyNot.contains(u"once"));

        now = facts(State::Evaluation);
        now.record.proposal = CaseProposal::Closing;
        QVERIFY(!CaseSteps::step(Act::Close, now).possible);
        QVERIFY(CaseSteps::step(Act::Approve, now).text.contains(u"closing"));
        now = facts(State::Evaluation);
        now.conditions.close = {result(u"R-COVERT-02"_s, RuleOutcome::Fail)};
        QVERIFY(CaseSteps::step(Act::Close, now).whyNot.contains(u"R-COVERT-02"));
    }

    void personsOfACovertCaseAreTold()
    {
        CaseSteps::Facts now = facts(State::Evaluation);
        now.record.covert = true;
        now.record.afterNoticeDue = QDate(2026, 8, 2);
        QCOMPARE(names(now, true), u"close inform postpone"_s);
        const auto due = CaseDue::of(now.record);
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].what, CaseDue::What::AfterNotice);
        QVERIFY(due[0].isOverdueOn(QDate(2026, 8, 3)) && !due[0].isOverdueOn(QDate(2026, 8, 2)));
        QVERIFY(due[0].text(QDate(2026, 8, 3)).contains(u"overdue"));
        now.record.afterNoticePostponedTo = QDate(2026, 8, 30);
        QCOMPARE(CaseDue::of(now.record).constLast().on, QDate(2026, 8, 30));
        now.record.afterNoticeOn = QDate(2026, 8, 1);
        QCOMPARE(names(now, true), u"close"_s);
        // Also when all is destroyed.
        now = facts(State::Destroyed);
        now.record.covert = true;
        now.record.readable = false;
        QCOMPARE(names(now, true), u"inform"_s);
    }

    /// Every gap leads to a field of the form, or to a button beside it; every rule has words and a way to its cure.
    void theFormHasEveryField()
    {
        CaseLimits limits;
        limits.today = QDate(2026, 6, 25);
        limits.dpoExists = true;
        QStringList keys;
        const auto sections = CaseSections::all({}, limits);
        for (const FormSection &section : sections) {
            QVERIFY(!section.title.isEmpty() && !section.intro.isEmpty());
            for (const FormField &field : section.fields) {
                keys.append(field.key);
                QVERIFY2(field.label != field.key && !field.label.isEmpty(), qPrintable(field.key));
                for (const FormField &column : field.columns)
                    QVERIFY2(column.label != column.key && !column.label.isEmpty(), qPrintable(column.key));
                for (const FormChoice &choice : field.choices)
                    QVERIFY2(choice.label != choice.id, qPrintable(choice.id));
            }
        }
        QCOMPARE(keys, CaseSections::fields());
        MonitoringCase empty;
        empty.covert = true;
        empty.subjects = {{}};
        empty.alternatives = {{}};
        empty.dpia.status = DpiaStatus::Done;
        empty.dpia.residualRisk = ResidualRisk::High;
        empty.dpoAdvice.followed = false;
        const auto gaps = caseGaps(empty, limits, 0);
        const auto missing = CaseSections::missing(gaps, limits);
        QVERIFY(missing.size() > 15);
        for (const FormMissing &one : missing) {
            QVERIFY2(!one.text.isEmpty() && one.text != one.key, qPrintable(one.key));
            QVERIFY2(keys.contains(one.key.section(u'[', 0, 0)), qPrintable(one.key));
        }
        const QStringList rules = CaseConditions::submitRules() + CaseConditions::approveRules() +
                                  CaseConditions::startRules() + CaseConditions::closeRules();
        for (const QString &rule : rules) {
            QVERIFY2(CaseRulesPanel::ruleTitle(rule) != rule, qPrintable(rule));
            QVERIFY2(!CaseRulesPanel::cureOf(rule, empty).field.isEmpty(), qPrintable(rule));
        }
    }

    /// The form edits a person's numbers as one line; what it gives back is the same record.
    void numbersAreOneLine()
    {
        QJsonObject content = completeCase();
        QJsonObject person = content["subjects"_L1].toArray()[0].toObject();
        person.insert("numbers"_L1, QJsonArray{u"204"_s, u"+31205550204"_s});
        content.insert("subjects"_L1, QJsonArray{person});
        const QJsonObject shown = CaseSections::formValue(content);
        QCOMPARE(shown["subjects"_L1].toArray()[0].toObject()["numbers"_L1].toString(), u"204, +31205550204"_s);
        QCOMPARE(CaseSections::contentOf(shown), content);
        QVERIFY(MonitoringCase::fromJson(CaseSections::contentOf(shown)).has_value());
        QCOMPARE(CaseSections::contentOf(CaseSections::formValue({})), QJsonObject());
    }
};

VOICELOG_WIDGET_TEST(TestCaseSteps)
#include "tst_casesteps.moc"
