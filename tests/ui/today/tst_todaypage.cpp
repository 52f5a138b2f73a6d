// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/AgendaActions.h>
#include <common/EmptyState.h>
#include <common/IconSet.h>
#include <common/MessageBar.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <support/CalendarReader.h>
#include <support/PageDesk.h>
#include <support/PracticeRecordings.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>
#include <today/AgendaLook.h>
#include <today/AgendaModel.h>
#include <today/TodayPage.h>
#include <words/AgendaText.h>
#include <words/Languages.h>

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

/// The page over an archive that has notices, and nothing else but the rules that no lawyer has read.
struct TodayDesk : test::PageDesk
{
    TodayDesk() : PageDesk(test::agendaSchema()) {}
    ~TodayDesk() { close(); }
    EmployeeNotice addNotice(const QString &title, QDate effectiveOn)
    {
        EmployeeNotice notice;
        notice.title = title;
        notice.effectiveOn = effectiveOn;
        return *EmployeeNoticeService(archive.session()).add(notice);
    }
    TodayPage *open(Session &session)
    {
        auto *made = new TodayPage(context(session));
        QSignalSpy shown(made, &TodayPage::shown);
        show(made);
        if (!shown.wait())
            qFatal("no agenda came");
        return made;
    }
    TodayPage *open() { return open(archive.session()); }
    [[nodiscard]] QTreeView *list() const { return find<QTreeView>(u"agenda"_s); }
    /// Every heading and line as it is read out.
    [[nodiscard]] QStringList lines() const
    {
        QStringList all;
        const QAbstractItemModel *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex heading = model->index(group, 0);
            all += heading.data().toString();
            for (int row = 0; row < model->rowCount(heading); ++row)
                all += model->index(row, 0, heading).data().toString();
        }
        return all;
    }
    [[nodiscard]] QModelIndex line(const QString &part) const
    {
        const QAbstractItemModel *model = list()->model();
        for (int group = 0; group < model->rowCount(); ++group) {
            const QModelIndex heading = model->index(group, 0);
            for (int row = 0; row < model->rowCount(heading); ++row) {
                if (model->index(row, 0, heading).data().toString().contains(part))
                    return model->index(row, 0, heading);
            }
        }
        return {};
    }
};

Agenda madeUp()
{
    const QDate today(2026, 6, 15);
    return {.today = today,
            .until = today.addDays(90),
            .items = {
                {.kind = AgendaKind::BalancingReview, .number = u"LIA-2026-0001"_s, .date = today.addDays(-3)},
                {.kind = AgendaKind::RegisterReview, .number = u"REG-2026-0002"_s, .date = today},
                {.kind = AgendaKind::Unannounced, .number = u"PRG-2026-0001"_s, .date = today.addDays(2), .count = 12},
                {.kind = AgendaKind::NullityTerm, .number = u"WOR-2026-0001"_s, .date = today.addDays(40)},
                {.kind = AgendaKind::Release, .number = u"SERVICE-2026-000017"_s, .since = today.addDays(-4)},
            }};
}

} // namespace

class TestTodayPage : public QObject
{
    Q_OBJECT

    Languages m_languages;

private Q_SLOTS:
    void initTestCase() { m_languages.use(u"en"_s); }

    void theModelHoldsTogether()
    {
        AgendaModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setAgenda({});
        QCOMPARE(model.rowCount(), 0);
        model.setAgenda(madeUp());
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.itemCount(), 5);
        QCOMPARE(model.countOf(AgendaGroup::Overdue), 1);
        const QModelIndex overdue = model.index(0, 0, model.index(0, 0));
        QCOMPARE(overdue.data(AgendaModel::WhenRole).toString(), u"3 days overdue"_s);
        QCOMPARE(model.item(overdue)->number, u"LIA-2026-0001"_s);
        QVERIFY(!model.item(model.index(0, 0)));
        QCOMPARE(model.indexOf(model.item(overdue)->key()), overdue);
        model.setTopic(AgendaTopic::Recording);
        QCOMPARE(model.itemCount(), 2);
        QVERIFY(!model.indexOf(u"nothing"_s).isValid());
        model.setAgenda(madeUp());
        QCOMPARE(model.itemCount(), 2);
    }

    void everyKindHasWordsALookAndAPlace()
    {
        QStringList summaries;
        for (size_t i = 0; i < agendaKindIds.size(); ++i) {
            AgendaItem item{.kind = AgendaKind(int(i)), .number = u"XX-1"_s, .date = QDate(2026, 6, 20)};
            summaries += AgendaText::summary(item);
            QVERIFY2(summaries.constLast().contains(item.number), qPrintable(summaries.constLast()));
            QVERIFY(!icons::named(agendaLook(item, QDate(2026, 6, 15)).icon).isNull());
            QVERIFY(!agendaTarget(item).pageId.isEmpty());
            QVERIFY(!agendaTarget(item).target.isEmpty());
            QVERIFY(!AgendaText::topic(topicOf(item.kind)).isEmpty());
        }
        QCOMPARE(summaries.removeDuplicates(), 0);
    }

    void linesUnderTheirDays()
    {
        TodayDesk desk;
        desk.addNotice(u"Training"_s, QDate(2026, 6, 18));
        desk.addNotice(u"Monitoring"_s, QDate(2026, 8, 1));
        desk.addNotice(u"Next year"_s, QDate(2027, 1, 1));
        desk.open();
        QCOMPARE(desk.lines(),
                 QStringList({u"Within a week (1)"_s, u"Notice NOT-2026-0001 to employees takes effect"_s,
                              u"Waiting, without a date (1)"_s, u"Have the rules NL-AVG-2019 reviewed by a lawyer"_s,
                              u"Later (1)"_s, u"Notice NOT-2026-0002 to employees takes effect"_s}));
        QCOMPARE(desk.find<QLabel>(u"todayDay"_s)->text(), u"Monday 15 June 2026"_s);
        QCOMPARE(desk.find<QLabel>(u"todayCounts"_s)->text(),
                 u"1 within a week · 1 waiting · 1 later, until 13 September 2026"_s);
        const QModelIndex first = desk.line(u"NOT-2026-0001"_s);
        QVERIFY(first.data(AgendaModel::WayRole).toString().startsWith(u"Not filled in: "));
        const QString read = first.data(Qt::AccessibleTextRole).toString();
        QVERIFY2(read.contains(u"in 3 days"_s) && read.contains(u"18 June 2026"_s) && read.contains(u"Training"_s),
                 qPrintable(read));
        QVERIFY(!desk.find<MessageBar>(u"todayProblems"_s)->isVisible());
    }

    void aLineOpensItsRecordByMouseAndByKey()
    {
        TodayDesk desk;
        desk.addNotice(u"Training"_s, QDate(2026, 6, 18));
        auto *page = desk.open();
        QSignalSpy asked(page, &Page::openRequested);
        QTreeView *list = desk.list();
        QVERIFY(list->currentIndex().parent().isValid()); // the first line, not its heading
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"programmes"_s);
        QCOMPARE(asked[0][1].toJsonObject()["employeeNotice"_L1].toString(), u"NOT-2026-0001"_s);
        const QModelIndex rules = desk.line(u"NL-AVG-2019"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rules).center());
        QCOMPARE(asked.size(), 2);
        QCOMPARE(asked[1][0].toString(), u"editions"_s);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(rules.parent()).center());
        QCOMPARE(asked.size(), 2); // a heading opens nothing
        // Down and up go through every line.
        list->setCurrentIndex(desk.line(u"NOT-2026-0001"_s));
        for (int i = 0; i < 4 && list->currentIndex() != rules; ++i)
            QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex(), rules);
    }

    void whatChangesIsSeenAtOnce()
    {
        TodayDesk desk;
        auto *page = desk.open();
        QCOMPARE(desk.lines().size(), 2);
        QSignalSpy shown(page, &TodayPage::shown);
        desk.list()->setCurrentIndex(desk.line(u"NL-AVG-2019"_s));
        desk.addNotice(u"Training"_s, QDate(2026, 6, 15).addDays(1)); // by another connection, as another console does
        QTRY_COMPARE_WITH_TIMEOUT(desk.lines().size(), 4, 10'000);
        QVERIFY(desk.list()->currentIndex().data().toString().contains(u"NL-AVG-2019"_s)); // the choice stays
        QTest::qWait(2500);
        const auto before = shown.size();
        QTest::qWait(4500);
        QCOMPARE(shown.size(), before); // looking changes nothing, so it does not look for ever
    }

    void oneKindAlone()
    {
        TodayDesk desk;
        desk.addNotice(u"Training"_s, QDate(2026, 6, 18));
        auto *page = desk.open();
        auto *topic = desk.find<QComboBox>(u"todayTopic"_s);
        topic->setCurrentIndex(topic->findData(u"PROGRAMME"_s));
        QCOMPARE(desk.lines().size(), 2);
        topic->setCurrentIndex(topic->findData(u"COUNCIL"_s));
        auto *empty = desk.find<EmptyState>(u"nothingDue"_s);
        QVERIFY(empty->isVisible());
        QCOMPARE(empty->findChild<QLabel *>(u"emptyTitle"_s)->text(),
                 u"Nothing of this kind is due before 13 September 2026"_s);
        const QJsonObject state = page->saveState();
        QTest::mouseClick(empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(topic->currentIndex(), 0);
        QCOMPARE(desk.lines().size(), 4);
        page->restoreState(state);
        QCOMPARE(topic->currentData().toString(), u"COUNCIL"_s);
        page->restoreState({{u"topic"_s, u"FUTURE"_s}});
        QCOMPARE(topic->currentIndex(), 0);
    }

    void savedForACalendar()
    {
        TodayDesk desk;
        auto *page = desk.open();
        auto *button = desk.find<QPushButton>(u"saveCalendarButton"_s);
        QVERIFY(!button->isEnabled()); // nothing has a date
        QSignalSpy shown(page, &TodayPage::shown);
        desk.addNotice(u"Told by Mr Jansen"_s, QDate(2026, 6, 18));
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), 10'000);
        const QString path = desk.files.filePath(u"dates.ics"_s);
        desk.fileDialog.answers = {{path}, {desk.files.filePath(u"no/such/dates.ics"_s)}};
        QTest::mouseClick(button, Qt::LeftButton);
        auto *message = desk.find<MessageBar>(u"todayMessage"_s);
        QTRY_COMPARE(message->title(), u"The dates are saved"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        const test::CalendarReader read(bytes);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(test::CalendarReader::text(read.events()[0].value("SUMMARY")),
                 u"Notice NOT-2026-0001 to employees takes effect"_s);
        QVERIFY(!bytes.contains("Jansen"));
        QCOMPARE(desk.audit(actions::AgendaExported).size(), 1);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(message->title() != u"The dates are saved"_s);
    }

    void aDpoIsToldWhatIsNotLookedAt()
    {
        TodayDesk desk;
        VERIFY_OK(ProgrammeService(desk.archive.session()).add(u"Service desk"_s, Purpose::Quality, {}));
        desk.archive.addAccount(u"dpo"_s, Role::Dpo);
        desk.open(desk.archive.sessionOf(u"dpo"_s));
        auto *problems = desk.find<MessageBar>(u"todayProblems"_s);
        QVERIFY(problems->isVisible());
        QCOMPARE(problems->title(), u"This is not everything"_s);
        QVERIFY(desk.line(u"PRG-2026-0001"_s).isValid());
    }
};

VOICELOG_WIDGET_TEST(TestTodayPage)
#include "tst_todaypage.moc"
