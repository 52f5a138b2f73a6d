// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <retention/RetentionPlan.h>
#include <support/FakeClock.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

RecordingHold holdOf(HoldKind kind, QDate from, QDate until = {}, const QString &number = u"HLD-2026-0001"_s)
{
    static const test::FakeClock clock;
    return {Id::create(clock), kind, number, from, until};
}

DueCandidate qualityCall()
{
    DueCandidate candidate;
    candidate.startedOn = {2026, 3, 2};
    candidate.purpose = u"QUALITY"_s;
    candidate.due = Due{DueClass::Quality, {2026, 3, 2}, {2026, 5, 31}, u"R-RETAIN-01"_s};
    return candidate;
}

QStringList kinds(const DueFinding &finding)
{
    QStringList all;
    for (const Obstacle &obstacle : finding.standsInTheWay)
        all += obstacle.kind;
    return all;
}

} // namespace

/// The precedence of DOMAIN 5, row by row.
class TestDueFinding : public QObject
{
    Q_OBJECT

    RuleBook m_book;

private Q_SLOTS:
    void initTestCase() { m_book = *RuleBook::builtIn(); }

    void notBeforeItsDay()
    {
        QVERIFY(!findingOf(qualityCall(), m_book, {2026, 5, 30}).isDue);
        const DueFinding due = findingOf(qualityCall(), m_book, {2026, 5, 31});
        QVERIFY(due.isDue);
        QCOMPARE(due.latestOn, QDate(2026, 6, 7));
        QCOMPARE(kinds(due), QStringList{u"APPROVAL"_s});
    }

    void approvalMakesItReady()
    {
        DueCandidate candidate = qualityCall();
        candidate.orderApproved = true;
        QVERIFY(findingOf(candidate, m_book, {2026, 5, 31}).isReady());
    }

    void silenceDestroysWithoutFinding()
    {
        DueCandidate candidate = qualityCall();
        candidate.purpose = u"EMPLOYEE_MONITORING"_s;
        candidate.due->dueClass = DueClass::MonitoringNoFinding;
        QVERIFY(findingOf(candidate, m_book, {2026, 5, 31}).isReady());
    }

    void holds_data()
    {
        QTest::addColumn<HoldKind>("kind");
        QTest::addColumn<QString>("ruleId");
        QTest::newRow("order to keep") << HoldKind::OrderKeep << QString();
        QTest::newRow("legal") << HoldKind::Legal << QString();
        QTest::newRow("statutory") << HoldKind::Statutory << u"R-LEGALREC-02"_s;
        QTest::newRow("restriction") << HoldKind::Restriction << QString();
        QTest::newRow("request") << HoldKind::Request << u"R-ACCESS-03"_s;
    }
    void holds()
    {
        QFETCH(HoldKind, kind);
        QFETCH(QString, ruleId);
        DueCandidate candidate = qualityCall();
        candidate.orderApproved = true;
        candidate.holds = {holdOf(kind, {2026, 5, 20}, {2026, 12, 1})};
        const DueFinding held = findingOf(candidate, m_book, {2026, 11, 30});
        QVERIFY(held.isDue);
        QCOMPARE(held.standsInTheWay,
                 (QList<Obstacle>{{QString(holdKindId(kind)), u"HLD-2026-0001"_s, ruleId, QDate(2026, 12, 1)}}));
        QVERIFY(!held.latestOn.isValid());
        const DueFinding freed = findingOf(candidate, m_book, {2026, 12, 1}); // S7
        QVERIFY(freed.isReady());
        QCOMPARE(freed.latestOn, QDate(2026, 12, 8));
        candidate.holds.first().fromOn = {2027, 1, 1};
        candidate.holds.first().untilOn = {};
        QVERIFY(findingOf(candidate, m_book, {2026, 12, 1}).isReady()); // one that has not begun
    }

    void theFirstInPrecedenceIsToldFirst()
    {
        DueCandidate candidate = qualityCall();
        for (const HoldKind kind :
             {HoldKind::Request, HoldKind::Restriction, HoldKind::Statutory, HoldKind::Legal, HoldKind::OrderKeep})
            candidate.holds += holdOf(kind, {2026, 5, 20});
        QCOMPARE(
            kinds(findingOf(candidate, m_book, {2026, 6, 1})),
            (QStringList{u"ORDER_KEEP"_s, u"LEGAL"_s, u"STATUTORY"_s, u"RESTRICTION"_s, u"REQUEST"_s, u"APPROVAL"_s}));
    }

    void anOrderToEraseComesBeforeAllHoldsButAnOrderToKeep()
    {
        DueCandidate candidate = qualityCall();
        candidate.due->dueOn = {2030, 1, 1};
        candidate.holds = {holdOf(HoldKind::Legal, {2026, 5, 20}), holdOf(HoldKind::Request, {2026, 5, 20}),
                           holdOf(HoldKind::OrderErase, {2026, 6, 1})};
        QVERIFY(!findingOf(candidate, m_book, {2026, 5, 31}).isDue);
        const DueFinding ordered = findingOf(candidate, m_book, {2026, 6, 1});
        QVERIFY(ordered.isReady());
        QCOMPARE(ordered.dueClass, DueClass::Ordered);
        candidate.holds += holdOf(HoldKind::OrderKeep, {2026, 5, 20});
        QCOMPARE(kinds(findingOf(candidate, m_book, {2026, 6, 1})), QStringList{u"ORDER_KEEP"_s});
    }

    void theStatutoryMinimumStandsByItself()
    {
        DueCandidate order;
        order.startedOn = {2021, 2, 15};
        order.purpose = u"LEGAL_OBLIGATION"_s;
        order.orderApproved = true;
        order.earlyOn = {2025, 9, 1};
        order.orderRule = u"R-RETAIN-01"_s;
        order.due = Due{DueClass::LegalSecurities, {2021, 2, 15}, {2026, 2, 16}, u"R-RETAIN-01"_s};
        const DueFinding early = findingOf(order, m_book, {2025, 9, 1}); // S12
        QCOMPARE(early.standsInTheWay, (QList<Obstacle>{{u"STATUTORY"_s, {}, u"R-LEGALREC-02"_s, QDate(2026, 2, 16)}}));
        QVERIFY(findingOf(order, m_book, {2026, 2, 16}).isReady());
        QCOMPARE(findingOf(order, m_book, {2026, 2, 16}).latestOn, QDate(2026, 3, 18)); // within 30 days
        order.holds = {holdOf(HoldKind::Statutory, {2026, 1, 10}, {2028, 2, 16})};
        QVERIFY(!findingOf(order, m_book, {2028, 2, 15}).isReady());
        QVERIFY(findingOf(order, m_book, {2028, 2, 16}).isDue);
    }

    void anOrderOfTwoOfficersNeedNotWait()
    {
        DueCandidate candidate = qualityCall();
        candidate.orderApproved = true;
        candidate.earlyOn = {2026, 4, 1};
        candidate.orderRule = u"GDPR-17"_s;
        QVERIFY(!findingOf(candidate, m_book, {2026, 3, 31}).isDue);
        const DueFinding early = findingOf(candidate, m_book, {2026, 4, 1});
        QVERIFY(early.isReady());
        QCOMPARE(early.ruleId, u"GDPR-17"_s);
        QCOMPARE(early.dueClass, DueClass::Quality);
    }
};

VOICELOG_APPLESS_TEST(TestDueFinding)
#include "tst_duefinding.moc"
