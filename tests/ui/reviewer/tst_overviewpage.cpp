// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/VaultIntake.h>
#include <common/MessageBar.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <recordings/RecordingsSchema.h>
#include <reviewer/IntakeTotals.h>
#include <reviewer/OverviewPage.h>
#include <support/PageDesk.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestOverviewPage : public QObject
{
    Q_OBJECT

    struct Desk : test::PageDesk
    {
        Programme programme;
        std::unique_ptr<Session> reviewer;
        Desk() : PageDesk({recordingsSchema(), programmesSchema()}) {}
        void addProgramme()
        {
            programme = *ProgrammeService(archive.session()).add(u"Service desk"_s, Purpose::Quality, {});
            auto database = archive.session().openGovernance();
            auto transaction = Transaction::begin(*database, Transaction::Kind::Write);
            for (const auto &[month, count] : {std::pair{QDate(2025, 12, 1), 3},
                                               {QDate(2026, 5, 1), 1200},
                                               {QDate(2026, 6, 1), 34},
                                               {QDate(2026, 6, 1), 1}}) {
                if (!addIntake(*database, {programme.vaultId, month, count, count * 180'000LL}))
                    qFatal("not added");
            }
            if (!transaction->commit())
                qFatal("not committed");
        }
        OverviewPage *open(const OpenPoints &points = {})
        {
            archive.addAccount(u"council"_s, Role::OrReviewer);
            reviewer = archive.unlock(u"council"_s);
            auto *made = show(new OverviewPage(context(*reviewer), points));
            [&] { QTRY_VERIFY(!find<QLabel>(u"overviewAsk"_s)->text().isEmpty()); }();
            return made;
        }
        ~Desk() { close(); }
    };

private Q_SLOTS:
    void totalsArePureArithmetic()
    {
        Programme one;
        one.vaultId = Id::fromString(u"01a20ca4-dfe5-77da-b8b2-7405c7298bdf"_s);
        one.name = u"One"_s;
        const QList<VaultIntake> intake{{one.vaultId, QDate(2024, 6, 1), 100, 1000},
                                        {one.vaultId, QDate(2025, 12, 1), 7, 70},
                                        {one.vaultId, QDate(2026, 1, 1), 5, 50},
                                        {Id(), QDate(2026, 1, 1), 999, 0}};
        const auto totals = intakeTotals({one}, intake, QDate(2026, 1, 15));
        QCOMPARE(totals.size(), 1);
        QCOMPARE(totals[0].thisMonth, 5);
        QCOMPARE(totals[0].lastMonth, 7);
        QCOMPARE(totals[0].thisYear, 5);
        QCOMPARE(totals[0].inAll, 112);
        QCOMPARE(totals[0].durationMs, 1120);
        const auto months = intakeByMonth(intake, QDate(2026, 1, 15));
        QCOMPARE(months.size(), 12);
        QCOMPARE(months[11], 1004);
        QCOMPARE(months[10], 7);
        QCOMPARE(months[0], 0);
        // A call on New Year's Eve in UTC is one of January here.
        QCOMPARE(intakeMonth(QDateTime(QDate(2025, 12, 31), QTime(23, 30), QTimeZone::UTC)), QDate(2026, 1, 1));
    }

    void whatAReviewerSees()
    {
        Desk desk;
        desk.addProgramme();
        desk.open();
        auto *totals = desk.find<QTableWidget>(u"totals"_s);
        QTRY_COMPARE(totals->rowCount(), 1);
        QCOMPARE(totals->item(0, 0)->text(), u"Service desk"_s);
        QCOMPARE(totals->item(0, 2)->text(), u"35"_s);
        QCOMPARE(totals->item(0, 3)->text(), QLocale().toString(1200));
        QCOMPARE(totals->item(0, 5)->text(), QLocale().toString(1238));
        QVERIFY(desk.find<QLabel>(u"overviewMayNever"_s)->text().contains(u"Hear or read a conversation"_s));
        QVERIFY(desk.find<QLabel>(u"overviewAsk"_s)->text().contains(u"officer"_s));
        QTRY_VERIFY(desk.find<QLabel>(u"noOpenPoints"_s)->isVisible());
        QVERIFY(desk.find<QWidget>(u"intakeChart"_s)->accessibleDescription().contains(u"June 2026: 35"_s));
    }

    void beforeThereIsAProgramme()
    {
        Desk desk;
        desk.open();
        QTRY_VERIFY(desk.find<QLabel>(u"noTotals"_s)->isVisible());
        QVERIFY(!desk.find<QTableWidget>(u"totals"_s)->isVisible());
    }

    void openPointsLeadToTheirPage()
    {
        Desk desk;
        auto *page = desk.open([](Session &, const QDate &today) -> Result<QList<OpenPoint>> {
            return QList<OpenPoint>{
                {u"Review of LIA-2026-0001"_s, today.addDays(-1), u"balancing"_s, QJsonObject{{u"record"_s, u"x"_s}}}};
        });
        QSignalSpy asked(page, &Page::openRequested);
        auto *point = desk.find<QPushButton>(u"openPoint"_s);
        QVERIFY2(point->text().contains(u"was due"_s), qPrintable(point->text()));
        QTest::mouseClick(point, Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"balancing"_s);
    }

    void theTrailCanBeChecked()
    {
        Desk desk;
        desk.open();
        QTest::mouseClick(desk.find<QPushButton>(u"overviewVerify"_s), Qt::LeftButton);
        auto *message = desk.find<MessageBar>(u"overviewMessage"_s);
        QTRY_VERIFY(message->isVisible());
        QVERIFY(message->title().contains(u"whole"_s));
    }
};

VOICELOG_WIDGET_TEST(TestOverviewPage)
#include "tst_overviewpage.moc"
