// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <support/RuleExamples.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// Which rules are asked of recordings and programmes, under which edition, and what counts against them; the scenarios
/// as far as rules alone decide them.
class TestRuleJudging : public QObject
{
    Q_OBJECT

    RuleBook m_book = *RuleBook::builtIn();

private Q_SLOTS:
    void s10ReviewOverdue_data()
    {
        QTest::addColumn<QDate>("called");
        QTest::addColumn<bool>("blocks");
        QTest::newRow("a warning in July") << QDate(2026, 7, 15) << false;
        QTest::newRow("the last day of grace") << QDate(2026, 7, 30) << false;
        QTest::newRow("the first day after") << QDate(2026, 7, 31) << true;
        QTest::newRow("in August") << QDate(2026, 8, 3) << true;
    }

    void s10ReviewOverdue()
    {
        QFETCH(const QDate, called);
        QFETCH(const bool, blocks);
        RuleFacts facts = lawful();
        facts.recording->startedOn = called;
        facts.programme->lia->reviewDate = QDate(2026, 6, 30);
        const auto results = rules::judgeRecording(m_book, facts, called);
        const auto found = std::ranges::find(results, u"R-LI-02"_s, &RuleResult::ruleId);
        QVERIFY(found != results.end());
        QCOMPARE(found->blocks(), blocks);
        QCOMPARE(found->warns(), !blocks);
        QCOMPARE(messageOf(*found, m_book.editions().last(), false),
                 u"Review of balancing record LIA-2026-0001 is overdue since 30 June 2026."_s);
        QCOMPARE(messageOf(*found, m_book.editions().last(), true),
                 u"Herziening van belangenafweging LIA-2026-0001 is verlopen sinds 30 juni 2026."_s);
    }

    void aLawfulRecordingHasNothingAgainstIt()
    {
        const auto results = rules::judgeRecording(m_book, lawful(), {2026, 7, 20});
        QCOMPARE(results.size(), rules::recordingRules().size() - 1); // R-NOTIFY-01 ended with the Wbp
        for (const auto &result : results)
            QVERIFY2(result.holds(), qPrintable(result.ruleId));
    }

    void s11MakingAndKeepingHaveEditionsOfTheirOwn()
    {
        RuleFacts facts = lawful();
        facts.recording->startedOn = QDate(2015, 11, 12);
        const auto results = rules::judgeRecording(m_book, facts, {2026, 6, 10});
        QHash<QString, RuleResult> byId;
        for (const auto &result : results)
            byId.insert(result.ruleId, result);
        QCOMPARE(byId[u"R-NOTIFY-01"_s].editionId, u"NL-WBP-2014"_s);
        QCOMPARE(byId[u"R-NOTIFY-01"_s].outcome, RuleOutcome::Pass);
        QCOMPARE(byId[u"R-REGISTER-01"_s], rules::evaluate(m_book, u"R-REGISTER-01"_s, facts, {2015, 11, 12}));
        QCOMPARE(byId[u"R-REGISTER-01"_s].outcome, RuleOutcome::NotApplicable);
        QCOMPARE(byId[u"R-REGISTER-01"_s].editionId, u"NL-WBP-2014"_s);
        QCOMPARE(byId[u"R-RETAIN-01"_s].editionId, u"NL-AVG-2019"_s);
    }

    void beforeTheFirstEditionAnOfficerDecides()
    {
        RuleFacts facts = lawful();
        facts.recording->startedOn = QDate(2001, 8, 31);
        const auto results = rules::judgeRecording(m_book, facts, {2026, 6, 10});
        QCOMPARE(results.first().ruleId, QString(noEdition));
        QVERIFY(results.first().warns());
        QVERIFY(std::ranges::none_of(results, [](const RuleResult &r) {
            return r.ruleId.startsWith(u"R-PARTY") || r.ruleId == u"R-REGISTER-01";
        }));
        QVERIFY(std::ranges::any_of(results, [](const RuleResult &r) { return r.ruleId == u"R-RETAIN-01"; }));
    }

    void monitoringNeedsItsDpia()
    {
        ProgrammeFacts programme = *lawful().programme;
        programme.dpia.reset();
        const auto severityOf = [&] {
            const auto results = rules::judgeProgramme(m_book, programme, {2026, 7, 15});
            return std::ranges::find(results, u"R-DPIA-01"_s, &RuleResult::ruleId)->severity;
        };
        QCOMPARE(severityOf(), RuleSeverity::Warning);
        programme.purpose = u"EMPLOYEE_MONITORING"_s;
        QCOMPARE(severityOf(), RuleSeverity::Blocking);
    }

    void anEmptyProgrammeCannotBeActive()
    {
        const auto results = rules::judgeProgramme(m_book, ProgrammeFacts(), {2026, 7, 15});
        QStringList inTheWay;
        for (const auto &result : results) {
            if (rules::standsInTheWay(result))
                inTheWay += result.ruleId;
        }
        for (const auto &id : rules::activationRules())
            QVERIFY2(inTheWay.contains(id), qPrintable(id));
        const auto good = rules::judgeProgramme(m_book, *lawful().programme, {2026, 7, 15});
        for (const auto &result : good)
            QVERIFY2(!rules::standsInTheWay(result), qPrintable(result.ruleId));
    }
};

VOICELOG_APPLESS_TEST(TestRuleJudging)
#include "tst_rulejudging.moc"
