// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/RuleText.h>
#include <rules/RuleChecks.h>
#include <support/TestMain.h>
#include <words/Languages.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// A rule's answer as an officer reads it beside a recording.
class TestRuleText : public QObject
{
    Q_OBJECT

    const RuleBook m_book = *RuleBook::builtIn();
    Languages m_languages;

    RuleResult asked(const QString &rule, QDate on) const { return rules::evaluate(m_book, rule, RuleFacts(), on); }

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void whatFailsSaysItsMessageAndItsCure()
    {
        RuleResult failed = asked(u"R-REGISTER-01"_s, {2026, 6, 10});
        failed.outcome = RuleOutcome::Fail;
        QCOMPARE(RuleText::headline(failed, m_book), u"No active register entry for this programme."_s);
        const QString page = RuleText::explanation(failed, m_book);
        QVERIFY2(page.contains(u"NL-AVG-2019"_s) && page.contains(u"GDPR 30(1)"_s), qPrintable(page));
        QVERIFY2(page.contains(u"Make an entry in the processing register"_s), qPrintable(page));
    }

    /// The register came with the GDPR: of a call of 2015 it is said that nobody had to have it, and by which edition.
    void whatTheEditionOfTheDayDidNotAsk()
    {
        const RuleResult none = asked(u"R-REGISTER-01"_s, {2015, 11, 12});
        QCOMPARE(none.outcome, RuleOutcome::NotApplicable);
        QCOMPARE(RuleText::headline(none, m_book), u"Active register entry"_s);
        const QString page = RuleText::explanation(none, m_book);
        QVERIFY2(page.contains(u"R-REGISTER-01: does not apply. Judged by edition NL-WBP-2014"_s), qPrintable(page));
        QVERIFY(!page.contains(u"What to do"_s) && !page.contains(u"Where it comes from"_s));
    }

    void beforeTheFirstEdition()
    {
        RuleResult none;
        none.ruleId = noEdition;
        const QString said = RuleText::headline(none, m_book);
        QVERIFY2(said.contains(u"by hand"_s), qPrintable(said));
        QVERIFY(RuleText::explanation(none, m_book).contains(said));
    }
};

VOICELOG_GUILESS_TEST(TestRuleText)
#include "tst_ruletext.moc"
