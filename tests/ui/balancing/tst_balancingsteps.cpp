// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/BalancingSections.h>
#include <balancing/BalancingSteps.h>
#include <support/BalancingExample.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;
using Act = BalancingSteps::Act;
using State = BalancingState;

class TestBalancingSteps : public QObject
{
    Q_OBJECT

    static QString names(const BalancingSteps::Facts &facts, bool possible)
    {
        static constexpr std::array all{"save",   "discard", "submit", "advise",  "approve",
                                        "reject", "drop",    "start",  "withdraw"};
        QStringList list;
        for (const Act act : BalancingSteps::allActs) {
            const auto step = BalancingSteps::step(act, facts);
            if (possible ? step.possible : step.shown)
                list.append(QLatin1StringView(all[size_t(act)]));
            if (step.shown != step.possible && step.shown && step.whyNot.isEmpty())
                list.append(u"without a reason"_s);
        }
        return list.join(u' ');
    }
    static BalancingSteps::Facts facts(State state, bool isDraft)
    {
        BalancingSteps::Facts facts;
        facts.state = state;
        facts.isDraft = isDraft;
        facts.record = orQuit(BalancingRecord::fromJson(completeBalancing()));
        facts.record.state = state;
        facts.gaps = balancingGaps(facts.record);
        facts.account = Id::create(SystemClock());
        return facts;
    }

private Q_SLOTS:
    void byState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<bool>("isDraft");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("possible");
        const auto row = [](const char *name, State state, bool isDraft, const char *shown, const char *possible) {
            QTest::newRow(name) << int(state) << isDraft << QString::fromLatin1(shown) << QString::fromLatin1(possible);
        };
        row("draft", State::Draft, true, "save discard submit drop", "submit drop");
        row("advice", State::DpoAdvice, true, "save discard submit drop", "submit drop");
        row("council", State::OrConsultation, true, "save discard submit drop", "submit drop");
        row("for approval", State::ForApproval, true, "approve reject drop", "approve reject drop");
        row("rejected", State::Rejected, true, "start", "start");
        row("given up", State::Withdrawn, true, "start", "start");
        row("approved", State::Approved, false, "start withdraw", "start withdraw");
        row("review due", State::ReviewDue, false, "start withdraw", "start withdraw");
        row("superseded", State::Superseded, false, "start", "start");
    }
    void byState()
    {
        QFETCH(int, state);
        QFETCH(bool, isDraft);
        QFETCH(QString, shown);
        QFETCH(QString, possible);
        BalancingSteps::Facts now = facts(State(state), isDraft);
        QCOMPARE(names(now, false), shown);
        QCOMPARE(names(now, true), possible);
        now.busy = true;
        QCOMPARE(names(now, true), QString());
        // A reviewer has no buttons at all; the data protection officer gives advice, when it is asked.
        now.busy = false;
        now.role = Role::OrReviewer;
        QCOMPARE(names(now, false), QString());
        QVERIFY(!BalancingSteps::isEditable(now));
        QVERIFY(BalancingSteps::next(now).isEmpty());
        now.role = Role::Dpo;
        QCOMPARE(names(now, false), State(state) == State::DpoAdvice ? u"advise"_s : QString());
        QVERIFY(!BalancingSteps::isEditable(now));
    }

    void whyNot()
    {
        BalancingSteps::Facts now = facts(State::Draft, true);
        QVERIFY(!BalancingSteps::step(Act::Save, now).possible);
        now.changed = true;
        QVERIFY(BalancingSteps::step(Act::Save, now).possible);
        now.record.interest.clear();
        now.gaps = balancingGaps(now.record);
        QVERIFY(BalancingSteps::step(Act::Submit, now).whyNot.contains(u'1'));
        QVERIFY(BalancingSteps::step(Act::Save, now).possible); // a draft may lack anything

        // What is asked later does not stand in the way of asking for advice.
        now = facts(State::Draft, true);
        now.record.summaryEn.clear();
        now.record.dpoAdvice = {};
        now.record.orConsultation.clear();
        now.gaps = balancingGaps(now.record);
        QVERIFY(BalancingSteps::step(Act::Submit, now).possible);
        now.state = State::DpoAdvice;
        QVERIFY(!BalancingSteps::step(Act::Submit, now).possible);
        now.record.dpoAdvice.noAdviceReason = u"No officer is appointed here."_s;
        now.gaps = balancingGaps(now.record);
        QVERIFY(BalancingSteps::step(Act::Submit, now).possible);
        now.hasDpo = true;
        QVERIFY(!BalancingSteps::step(Act::Submit, now).possible);
        now.state = State::OrConsultation;
        QVERIFY(!BalancingSteps::step(Act::Submit, now).possible);
    }

    void fourEyes()
    {
        BalancingSteps::Facts now = facts(State::ForApproval, true);
        now.record.authors = {now.account};
        QVERIFY(!BalancingSteps::step(Act::Approve, now).possible);
        QVERIFY(!BalancingSteps::step(Act::Reject, now).possible);
        now.fourEyes = false;
        QVERIFY(BalancingSteps::step(Act::Approve, now).possible);
        now.fourEyes = true;
        now.record.authors.clear();
        now.record.approvedBy1 = now.account; // who put it forward
        QVERIFY(!BalancingSteps::step(Act::Approve, now).possible);
        now.record.approvedBy1 = {};
        now.record.outcome = BalancingOutcome::DoNotProceed;
        QVERIFY(!BalancingSteps::step(Act::Approve, now).possible);
        QVERIFY(BalancingSteps::step(Act::Reject, now).possible);
    }

    void whileInUseOrWithdrawn()
    {
        BalancingSteps::Facts now = facts(State::Approved, false);
        now.inUse = true;
        QVERIFY(BalancingSteps::step(Act::Withdraw, now).whyNot.contains(u"R-LI-01"));
        now.isWithdrawn = true;
        QVERIFY(!BalancingSteps::step(Act::StartVersion, now).possible);
        now.isWithdrawn = now.inUse = false;
        now.hasOpenDraft = true;
        QVERIFY(!BalancingSteps::step(Act::StartVersion, now).possible);
    }

    /// Every field of the record stands in the form once, and every gap leads to one.
    void theFormHasEveryField()
    {
        QStringList keys;
        const auto sections = BalancingSections::all({}, 2);
        for (const FormSection &section : sections) {
            QVERIFY(!section.title.isEmpty());
            for (const FormField &field : section.fields) {
                keys.append(field.key);
                QVERIFY2(field.label != field.key && !field.label.isEmpty(), qPrintable(field.key));
                for (const FormChoice &choice : field.choices)
                    QVERIFY2(choice.label != choice.id, qPrintable(choice.id));
            }
        }
        QStringList expected = balancingFields();
        expected.sort();
        keys.sort();
        QCOMPARE(keys, expected);
        BalancingRecord empty;
        empty.versionNo = 2;
        empty.isMonitoring = empty.isPurelyCommercial = true;
        empty.dataSubjects = {u"EMPLOYEES"_s};
        empty.alternatives = {{}};
        const auto missing = BalancingSections::missing(balancingGaps(empty));
        QVERIFY(missing.size() > 20);
        for (const FormMissing &one : missing) {
            QVERIFY2(!one.text.isEmpty() && one.text != one.key, qPrintable(one.key));
            const QString field = one.key.section(u'[', 0, 0);
            QVERIFY2(keys.contains(field), qPrintable(field));
        }
    }
};

VOICELOG_WIDGET_TEST(TestBalancingSteps)
#include "tst_balancingsteps.moc"
