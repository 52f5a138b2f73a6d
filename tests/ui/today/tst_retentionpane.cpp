// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/RetentionTools.h>
#include <common/JobBar.h>
#include <common/MessageBar.h>
#include <support/PageDesk.h>
#include <support/PracticeRecordings.h>
#include <support/TestMain.h>
#include <today/AgendaModel.h>
#include <today/RetentionByItself.h>
#include <today/RetentionModel.h>
#include <today/RetentionPane.h>
#include <today/RunText.h>
#include <today/TodayPage.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

/// The page over an archive with two recordings whose term has ended.
struct RunDesk : PageDesk
{
    LawfulPractice law{archive};
    PracticeRecordings recordings{law};
    Programme programme = law.makeProgramme(QDate(2026, 6, 1), QDate(2027, 5, 1));
    QList<Recording> taken;

    RunDesk() : PageDesk(agendaSchema())
    {
        for (int i = 0; i < 2; ++i)
            taken += recordings.takeIn(programme, {2026, 6, 3});
        archive.clock().set(QDateTime(QDate(2026, 7, 20), QTime(10, 0), QTimeZone::UTC));
    }
    ~RunDesk() { close(); }
    TodayPage *open(Session &session)
    {
        auto *made = new TodayPage(context(session));
        QSignalSpy shown(made, &TodayPage::shown);
        show(made);
        if (!shown.wait())
            qFatal("no agenda came");
        return made;
    }
    [[nodiscard]] QTableView *plan() const { return find<QTableView>(u"retentionPlan"_s); }
    [[nodiscard]] QPushButton *button(const QString &name) const { return find<QPushButton>(name); }
    /// Proposed by the first officer, approved by the second.
    void order()
    {
        const auto ordered = withRetention(archive.session(), [&](const RetentionTools &tools) -> Result<void> {
            VOICELOG_TRY(tools.retention.assessAll());
            return {};
        });
        const auto proposed = withRetention(archive.session(), [&](const RetentionTools &tools) {
            return tools.destruction.propose(programme.vaultId, {taken[0].id, taken[1].id});
        });
        if (!ordered || !proposed)
            qFatal("not proposed");
        const auto approved = withRetention(*law.second, [&](const RetentionTools &tools) {
            return tools.destruction.approve(proposed->constFirst().id);
        });
        if (!approved)
            qFatal("%s", qPrintable(approved.error().toString()));
    }
    [[nodiscard]] bool isThere(const Recording &recording)
    {
        return RecordingService(archive.session()).recording(recording.vaultId, recording.id).has_value();
    }
};

} // namespace

class TestRetentionPane : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void theModelHoldsTogether()
    {
        RetentionModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setPlan({.asOf = QDate(2026, 7, 20),
                       .items = {{.vaultNumber = u"PRG-2026-0001"_s,
                                  .recordings = {Id(), Id()},
                                  .standsInTheWay = {{.kind = QString(approvalObstacle)}}},
                                 {.vaultNumber = u"CASE-2026-0001"_s, .what = DestructionWhat::WholeVault}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.index(0, RetentionModel::What).data().toString(), u"2 recordings"_s);
        QCOMPARE(model.index(0, RetentionModel::InTheWay).data().toString(), u"Two officers must order it."_s);
        QCOMPARE(model.index(1, RetentionModel::What).data().toString(), u"all of it: 0 recordings"_s);
        QVERIFY(hasReadyItems(model.plan()));
    }

    // One vault's damage keeps the others from nothing, and nobody is told that nothing is due there.
    void aDamagedVaultIsTold()
    {
        RunDesk desk;
        desk.order();
        QVERIFY(QFile::resize(desk.archive.vaultPath(desk.archive.addVault()), 100));
        desk.open(desk.archive.session());
        QTRY_VERIFY(desk.find<MessageBar>(u"todayProblems"_s)->isVisible());
        QTest::mouseClick(desk.button(u"showRetentionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.plan()->model()->rowCount(), 1);
        const auto *said = desk.find<QLabel>(u"retentionExplanation"_s);
        QTRY_VERIFY2(said->text().contains(u"1 vault could not be read"_s), qPrintable(said->text()));
        auto *carryOut = desk.button(u"carryOutRetentionButton"_s);
        QTRY_VERIFY(carryOut->isEnabled());
        QTest::mouseClick(carryOut, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(!desk.isThere(desk.taken[0]) && !desk.isThere(desk.taken[1]), 15'000);
        QTRY_VERIFY(desk.find<QWidget>(u"nothingToDestroy"_s)->isVisible());
        QString empty;
        const auto labels = desk.find<QWidget>(u"nothingToDestroy"_s)->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            empty += label->text() + u'\n';
        QVERIFY2(empty.contains(u"Not everything could be looked at"_s), qPrintable(empty));
    }

    void thePlanThenCarryingItOut()
    {
        RunDesk desk;
        auto *page = desk.open(desk.archive.session());
        auto *carryOut = desk.button(u"carryOutRetentionButton"_s);
        // Opening the page brought the dates up to date.
        const auto tellsOfDestruction = [page] {
            const auto *agenda = page->findChild<AgendaModel *>();
            return std::ranges::any_of(agenda->agenda().items, [](const AgendaItem &item) {
                return item.kind == AgendaKind::Destruction && item.count == 2;
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(tellsOfDestruction(), 15'000);
        QTest::mouseClick(desk.button(u"showRetentionButton"_s), Qt::LeftButton);
        QTRY_COMPARE(desk.plan()->model()->rowCount(), 1);
        QVERIFY(!carryOut->isEnabled()); // nobody ordered it
        QSignalSpy asked(page, &Page::openRequested);
        desk.plan()->setFocus();
        QTest::keyClick(desk.plan(), Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"retention"_s);
        QCOMPARE(asked[0][1].toJsonObject()["order"_L1].toString(), desk.programme.number);
        QTest::mouseClick(desk.button(u"leaveRetention"_s), Qt::LeftButton);
        QVERIFY(desk.find<QWidget>(u"agenda"_s)->isVisible());

        desk.order();
        page->open({{u"run"_s, true}});
        QTRY_VERIFY(carryOut->isEnabled());
        QVERIFY2(carryOut->text().contains(u"2 recordings"_s), qPrintable(carryOut->text()));
        QVERIFY(desk.isThere(desk.taken[0]));
        QTest::mouseClick(carryOut, Qt::LeftButton);
        auto *message = desk.find<MessageBar>(u"retentionMessage"_s);
        QTRY_COMPARE(message->title(), u"Destroyed: 2 recordings"_s);
        QVERIFY(!desk.isThere(desk.taken[0]));
        QVERIFY(!desk.isThere(desk.taken[1]));
        QTRY_VERIFY(desk.find<QWidget>(u"nothingToDestroy"_s)->isVisible());
        QVERIFY(!carryOut->isEnabled());
    }

    void aDpoReadsThePlan()
    {
        RunDesk desk;
        desk.archive.addAccount(u"dpo"_s, Role::Dpo);
        desk.open(desk.archive.sessionOf(u"dpo"_s));
        desk.page->open({{u"run"_s, true}});
        QTRY_VERIFY(desk.find<QWidget>(u"nothingToDestroy"_s)->isVisible()); // no vault is granted
        QVERIFY(!desk.button(u"carryOutRetentionButton"_s)->isVisible());
        QVERIFY(!desk.find<MessageBar>(u"retentionMessage"_s)->isVisible());
    }

    void byItselfOnceADay()
    {
        RunDesk desk;
        desk.order();
        auto *page = desk.open(desk.archive.session());
        auto *byItself = page->findChild<RetentionByItself *>();
        QSignalSpy ended(byItself, &RetentionByItself::ended);
        QSignalSpy idle(byItself, &RetentionByItself::idle);
        desk.settings.setRetentionByItself(false);
        byItself->look();
        QTest::qWait(300);
        QVERIFY(desk.isThere(desk.taken[0])); // switched off
        desk.settings.setRetentionByItself(true);
        byItself->look();
        QVERIFY(ended.wait(20'000));
        QVERIFY(!desk.isThere(desk.taken[0]));
        auto *message = desk.find<MessageBar>(u"runMessage"_s);
        QVERIFY(message->isVisible());
        QVERIFY2(message->title().contains(u"Destroyed: 2 recordings"_s), qPrintable(message->title()));
        byItself->look(); // this day it has looked
        QTest::qWait(300);
        QCOMPARE(ended.size(), 1);

        // Another console the same day finds that it was done.
        desk.close();
        auto *second = desk.open(*desk.law.second)->findChild<RetentionByItself *>();
        QSignalSpy secondIdle(second, &RetentionByItself::idle);
        second->look();
        QVERIFY(secondIdle.wait(20'000));
        QCOMPARE(desk.audit(u"RETENTION_RUN"_s).size(), 1);
    }
};

VOICELOG_WIDGET_TEST(TestRetentionPane)
#include "tst_retentionpane.moc"
