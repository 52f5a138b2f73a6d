// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaDesk.h"

#include <agenda/RetentionTools.h>
#include <support/CalendarReader.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// What is to be destroyed, and the holds that keep it, as the agenda tells them.
class TestRetentionSources : public QObject
{
    Q_OBJECT

    static void assess(Session &session)
    {
        VERIFY_OK(withRetention(session, [](const RetentionTools &tools) { return tools.retention.assessAll(); }));
    }
    static RetentionPlan planOf(Session &session)
    {
        return orQuit(withRetention(session, [](const RetentionTools &tools) { return tools.retention.plan(); }));
    }

private Q_SLOTS:
    void untilTheDayTheAnnouncementCanBeProven()
    {
        AgendaDesk desk;
        const Recording recording = desk.takeIn({2026, 6, 3});
        const QDate due = desk.law.judgements().standing(recording)->unannouncedDue;
        desk.goTo(due.addDays(5)); // overdue, and retention has not looked yet: it is not passed over
        QCOMPARE(desk.of(AgendaKind::Unannounced).size(), 1);
        QVERIFY(desk.of(AgendaKind::Destruction).isEmpty());
        desk.goTo(due.addDays(-1));
        assess(desk.archive.session());
        QCOMPARE(desk.of(AgendaKind::Unannounced).size(), 1);
        QVERIFY(desk.of(AgendaKind::Destruction).isEmpty()); // not told twice
        desk.goTo(due);
        QVERIFY(desk.of(AgendaKind::Unannounced).isEmpty());
        const auto found = desk.of(AgendaKind::Destruction);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].date, due);
        QCOMPARE(found[0].count, 1);
        QCOMPARE(found[0].number, desk.programme.number);
        QCOMPARE(found[0].detail, u"UNANNOUNCED"_s);
    }

    void orderedByTwoOfficersThenDestroyed()
    {
        AgendaDesk desk;
        const QList<Recording> taken{desk.takeIn({2026, 6, 3}), desk.takeIn({2026, 6, 3})};
        desk.goTo({2026, 7, 20});
        Session &first = desk.archive.session();
        Session &second = *desk.law.second;
        assess(first);
        auto found = desk.of(AgendaKind::Destruction);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].count, 2);
        QCOMPARE(groupOf(found[0], QDate(2026, 7, 20)), AgendaGroup::Overdue);
        QCOMPARE(AgendaDesk::idsOf(found[0]), QStringList{u"APPROVAL"_s});

        VERIFY_OK(withRetention(first, [&](const RetentionTools &tools) {
            return tools.destruction.propose(desk.programme.vaultId, {taken[0].id, taken[1].id});
        }));
        QCOMPARE(AgendaDesk::idsOf(desk.of(AgendaKind::Destruction)[0]), QStringList{u"OWN_PROPOSAL"_s});
        QCOMPARE(AgendaDesk::idsOf(AgendaDesk::of(second, AgendaKind::Destruction)[0]),
                 QStringList{u"SECOND_OFFICER"_s});
        const Id order = planOf(second).items.constFirst().orderId;
        VERIFY_OK(withRetention(second, [&](const RetentionTools &tools) { return tools.destruction.approve(order); }));
        QVERIFY(desk.of(AgendaKind::Destruction)[0].inTheWay.isEmpty());
        VERIFY_OK(
            withRetention(first, [&](const RetentionTools &tools) { return tools.retention.run(planOf(first)); }));
        QVERIFY(desk.of(AgendaKind::Destruction).isEmpty());
    }

    void holdsAreConfirmedAndReviewed()
    {
        AgendaDesk desk;
        const Recording recording = desk.takeIn({2026, 6, 3});
        Session &first = desk.archive.session();
        assess(first);
        desk.goTo({2026, 7, 20}); // a Monday
        HoldDraft draft;
        draft.vaultId = desk.programme.vaultId;
        draft.recordings = {recording.id};
        draft.reason = u"A customer announced a claim about this call."_s;
        draft.claimReference = u"Claim of Mr Jansen"_s;
        HoldService holds(first);
        const auto placed = holds.place(draft);
        VERIFY_OK(placed);
        auto waiting = desk.of(AgendaKind::HoldConfirm);
        QCOMPARE(waiting.size(), 1);
        QCOMPARE(waiting[0].number, placed->number);
        QCOMPARE(waiting[0].date, placed->confirmBy);
        QCOMPARE(waiting[0].detail, u"LEGAL"_s);
        QCOMPARE(AgendaDesk::idsOf(waiting[0]), QStringList{u"OWN_PROPOSAL"_s});
        VERIFY_OK(HoldService(*desk.law.second).confirm(*placed));
        QVERIFY(desk.of(AgendaKind::HoldConfirm).isEmpty());
        QVERIFY(desk.of(AgendaKind::HoldReview).isEmpty()); // in six months
        const auto reviews = desk.of(AgendaKind::HoldReview, 200);
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0].date, holds.find(placed->number)->reviewOn);
        const auto kept = desk.of(AgendaKind::Destruction);
        QCOMPARE(kept.size(), 1);
        QVERIFY(AgendaDesk::idsOf(kept[0]).contains(u"LEGAL"_s));

        // Nothing of the words of a hold, and no UID twice, in the calendar.
        const AgendaService service(first);
        const auto file =
            service.calendar(*service.agenda(), u"n"_s, [](const AgendaItem &item) { return item.number; });
        VERIFY_OK(file);
        QVERIFY(!file->contains("Jansen"));
        const CalendarReader read(*file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
    }

    void whatComesLaterIsCounted()
    {
        AgendaDesk desk;
        const Recording recording = desk.takeIn({2026, 6, 3});
        const auto release = desk.law.judgements().proposeRelease(recording, u"The caller knew: it was said by hand."_s,
                                                                  QDate(2026, 12, 31));
        VERIFY_OK(release);
        VERIFY_OK(desk.law.theirJudgements().confirmRelease(recording, release->id));
        desk.goTo({2026, 6, 20});
        assess(desk.archive.session());
        const auto found = desk.of(AgendaKind::Destruction);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].date, QDate(2026, 6, 3).addDays(90));
        QCOMPARE(found[0].detail, u"QUALITY"_s);
        QCOMPARE(groupOf(found[0], QDate(2026, 6, 20)), AgendaGroup::Later);
    }
};

VOICELOG_GUILESS_TEST(TestRetentionSources)
#include "tst_retentionsources.moc"
