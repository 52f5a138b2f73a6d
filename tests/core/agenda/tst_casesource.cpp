// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/CaseSource.h>
#include <agenda/RetentionSources.h>
#include <support/CaseDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The days of monitoring cases, through a case's life.
class TestCaseSource : public QObject
{
    Q_OBJECT

    static QList<AgendaItem> itemsOf(CaseDesk &desk, Session &session)
    {
        return orQuit(CaseSource().items(session, {desk.today(), desk.today().addDays(90)}, {}));
    }
    static QList<AgendaItem> itemsOf(CaseDesk &desk) { return itemsOf(desk, desk.officer); }

private Q_SLOTS:
    void fromProposalToEvaluation()
    {
        CaseDesk desk;
        MonitoringCase record = desk.draft();
        QVERIFY(itemsOf(desk).isEmpty()); // nobody waits for a draft
        record = orQuit(desk.mine.submit(record));
        auto items = itemsOf(desk);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::CaseProposal);
        QCOMPARE(items[0].number, record.number);
        QVERIFY(items[0].title.isEmpty());
        QCOMPARE(items[0].since, desk.today());
        QCOMPARE(items[0].inTheWay.constFirst().id, u"OWN_PROPOSAL"_s);
        QCOMPARE(itemsOf(desk, desk.second)[0].inTheWay.constFirst().id, u"SECOND_OFFICER"_s);

        record = orQuit(desk.theirs.approve(record));
        items = itemsOf(desk);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::CaseStart);
        QCOMPARE(items[0].date, record.periodStart);
    }

    void periodAndEvaluation()
    {
        CaseDesk desk;
        MonitoringCase record = desk.running();
        auto items = itemsOf(desk);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::CasePeriodEnd);
        QCOMPARE(items[0].date, record.periodEnd);
        desk.goTo(record.periodEnd.addDays(1));
        orQuit(desk.mine.settle());
        record = orQuit(desk.mine.theCase(record.id));
        items = itemsOf(desk);
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::CaseEvaluation);
        QCOMPARE(items[0].date, record.evaluationDue);
        VERIFY_OK(desk.mine.closeWithFinding(record, CaseOutcome::FindingOffence,
                                             u"Because the inquiry of this case shows it."_s,
                                             {FollowUp::ReportToPolice}));
        items = itemsOf(desk);
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].kind, AgendaKind::CaseProposal);
    }

    void closedWithoutAFindingItIsToBeDestroyed()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated();
        record = orQuit(desk.mine.closeWithoutFinding(record, u"Because nothing of the suspicion was shown."_s));
        QVERIFY(itemsOf(desk).isEmpty());
        const auto due = [&desk] {
            return orQuit(DestructionSource().items(desk.officer, {desk.today(), desk.today().addDays(90)}, {}));
        };
        QCOMPARE(due().size(), 1);
        QCOMPARE(due()[0].kind, AgendaKind::VaultDestruction);
        QCOMPARE(due()[0].number, record.number);
        QCOMPARE(due()[0].date, record.destructionDue);
        desk.goTo(record.destructionDue);
        QCOMPARE(due().size(), 1);
        QCOMPARE(due()[0].date, record.destructionDue);
        QVERIFY(due()[0].inTheWay.isEmpty()); // silence destroys
    }

    void whoWasRecordedInSecretIsTold()
    {
        CaseDesk desk;
        MonitoringCase record = desk.evaluated(true);
        const auto told = [&] {
            auto items = itemsOf(desk);
            items.removeIf([](const AgendaItem &item) { return item.kind != AgendaKind::CaseAfterNotice; });
            return items;
        };
        QCOMPARE(told().size(), 1);
        QCOMPARE(told()[0].date, record.afterNoticeDue);
        const QDate later = record.afterNoticeDue.addDays(10);
        record = orQuit(desk.mine.postponeInforming(record, later, u"The police asked to wait for ten days."_s));
        QCOMPARE(told()[0].date, later);
        VERIFY_OK(desk.mine.informAfterwards(record, desk.today()));
        QVERIFY(told().isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestCaseSource)
#include "tst_casesource.moc"
