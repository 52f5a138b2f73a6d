// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <retention/DueAssessment.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

DueFacts made(const QString &purpose, QDate startedOn = QDate(2026, 3, 2))
{
    DueFacts facts;
    facts.purpose = purpose;
    facts.startedOn = startedOn;
    return facts;
}

} // namespace

class TestDueAssessment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dates_data()
    {
        QTest::addColumn<DueFacts>("facts");
        QTest::addColumn<QString>("dueClass");
        QTest::addColumn<QDate>("dueOn");
        QTest::addColumn<QString>("ruleId");
        const auto row = [](const char *name, const DueFacts &facts, const char *dueClass, QDate dueOn,
                            const char *rule = "R-RETAIN-01") {
            QTest::newRow(name) << facts << QString::fromLatin1(dueClass) << dueOn << QString::fromLatin1(rule);
        };
        row("quality (S7)", made(u"QUALITY"_s), "QUALITY", {2026, 5, 31});
        row("training", made(u"TRAINING"_s), "TRAINING", {2026, 9, 1});
        DueFacts sample = made(u"TRAINING"_s);
        sample.selectedOn = {2026, 4, 1};
        row("training, chosen later", sample, "TRAINING", {2026, 10, 1});
        DueFacts erased = made(u"QUALITY"_s);
        erased.erasureGrantedOn = {2026, 4, 20};
        row("erasure granted", erased, "ERASURE_GRANTED", {2026, 4, 20}, "GDPR-17");
        erased.erasureGrantedOn = {2026, 6, 20};
        row("erasure granted too late", erased, "QUALITY", {2026, 5, 31});
        DueFacts kept = made(u"LEGAL_OBLIGATION"_s);
        kept.erasureGrantedOn = {2026, 4, 20};
        row("the law comes first", kept, "LEGAL_SECURITIES", {2031, 3, 3});
        row("service", made(u"SERVICE_HANDLING"_s), "SERVICE_HANDLING", {2026, 3, 30});
        DueFacts ticket = made(u"SERVICE_HANDLING"_s);
        ticket.ticketClosedOn = {2026, 3, 10};
        row("service, ticket closed", ticket, "SERVICE_HANDLING", {2026, 3, 17});
        ticket.ticketClosedOn = {2026, 3, 29};
        row("service, closed late", ticket, "SERVICE_HANDLING", {2026, 3, 30});
        row("sale without a contract", made(u"CONTRACT_PROOF"_s), "CONTRACT_NONE", {2026, 3, 30}, "R-CONTRACT-03");
        DueFacts sale = made(u"CONTRACT_PROOF"_s);
        sale.contractRef = u"C-17"_s;
        row("sale", sale, "CONTRACT_PROOF", {2031, 3, 2});
        sale.contractEndedOn = {2027, 2, 28};
        row("sale, contract ended", sale, "CONTRACT_PROOF", {2032, 2, 28});
        sale.proofKeptApart = true;
        row("rest of a sale", sale, "CONTRACT_REST", {2026, 3, 30}, "R-CONTRACT-01");
        DueFacts order = made(u"LEGAL_OBLIGATION"_s, {2021, 2, 15});
        row("securities (S12)", order, "LEGAL_SECURITIES", {2026, 2, 16});
        order.authorityRequestOn = {2026, 1, 10};
        row("securities, the AFM asked (S12)", order, "LEGAL_SECURITIES", {2028, 2, 16});
        DueFacts leap = made(u"LEGAL_OBLIGATION"_s, {2024, 2, 29});
        row("securities of 29 February", leap, "LEGAL_SECURITIES", {2029, 3, 1});
        DueFacts silent = made(u"QUALITY"_s, {2026, 6, 15});
        silent.unannouncedSince = {2026, 6, 15};
        row("no announcement (S8)", silent, "UNANNOUNCED", {2026, 7, 15}, "R-ANNOUNCE-01");
        silent.unannouncedSince = {2026, 9, 1};
        row("assessed late: the class is earlier", silent, "QUALITY", {2026, 9, 13});
        DueFacts ownCall = made(u"QUALITY"_s);
        ownCall.privateConfirmed = true;
        ownCall.privateConfirmedOn = {2026, 3, 5};
        row("private call", ownCall, "PRIVATE", {2026, 3, 12}, "R-PRIVATECALL-01");
        DueFacts both = order;
        both.privateConfirmed = true;
        both.privateConfirmedOn = {2021, 2, 16};
        both.unannouncedSince = {2021, 2, 16};
        row("a legal duty comes before all", both, "LEGAL_SECURITIES", {2028, 2, 16});
        DueFacts said = made(u"QUALITY"_s);
        said.retentionClass = u"SERVICE_HANDLING"_s;
        row("the programme's class", said, "SERVICE_HANDLING", {2026, 3, 30});
        DueFacts caseCall = made(u"EMPLOYEE_MONITORING"_s);
        row("for a case", caseCall, "", {}, "");
        caseCall.privateConfirmed = true;
        caseCall.privateConfirmedOn = {2026, 3, 5};
        row("private, for a case", caseCall, "PRIVATE", {2026, 3, 12}, "R-PRIVATECALL-01");
    }
    void dates()
    {
        QFETCH(DueFacts, facts);
        QFETCH(QString, dueClass);
        const auto due = assessDue(facts, RetentionTerms(), LegalYears());
        if (dueClass.isEmpty()) {
            QVERIFY(!due);
            return;
        }
        QVERIFY(due);
        QCOMPARE(QString(dueClassId(due->dueClass)), dueClass);
        QTEST(due->dueOn, "dueOn");
        QTEST(due->ruleId, "ruleId");
    }

    void theEditionsYearsAndDaysCount()
    {
        RuleEdition edition;
        edition.parameters = {{u"legalRecordYears"_s, 6}, {u"unannouncedDays"_s, 10}};
        RetentionTerms terms;
        terms.useEdition(edition);
        DueFacts silent = made(u"QUALITY"_s);
        silent.unannouncedSince = {2026, 3, 2};
        QCOMPARE(assessDue(silent, terms, {})->dueOn, QDate(2026, 3, 12));
        QCOMPARE(assessDue(made(u"LEGAL_OBLIGATION"_s), terms, LegalYears::of(&edition))->dueOn, QDate(2032, 3, 3));
    }

    // A private call in a case that was closed with a finding: seven days, not half a year (DOMAIN 5).
    void inAVaultThatGoesAsAWhole_data()
    {
        QTest::addColumn<DueClass>("own");
        QTest::addColumn<DueClass>("counts");
        QTest::newRow("private") << DueClass::Private << DueClass::Private;
        QTest::newRow("erasure granted") << DueClass::ErasureGranted << DueClass::ErasureGranted;
        QTest::newRow("not announced") << DueClass::Unannounced << DueClass::MonitoringFinding;
    }
    void inAVaultThatGoesAsAWhole()
    {
        QFETCH(DueClass, own);
        QFETCH(DueClass, counts);
        const Due whole{DueClass::MonitoringFinding, {2026, 3, 1}, {2026, 9, 1}, {}};
        const Due ofItself{own, {2026, 5, 1}, {2026, 5, 8}, {}};
        QCOMPARE(dueInWhole(whole, ofItself, {2026, 5, 8}).dueClass, counts);
        QCOMPARE(dueInWhole(whole, ofItself, {2026, 9, 1}), whole); // from then on all goes as the case does
        QCOMPARE(dueInWhole(whole, std::nullopt, {2026, 5, 8}), whole);
    }
};

VOICELOG_APPLESS_TEST(TestDueAssessment)
#include "tst_dueassessment.moc"
