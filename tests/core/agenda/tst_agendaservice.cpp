// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AgendaDesk.h"

#include <agenda/AgendaActions.h>
#include <archive/ArchiveErrors.h>
#include <base/BaseErrors.h>
#include <editions/EditionService.h>
#include <recordings/RecordingService.h>
#include <requests/ObjectionService.h>
#include <support/CalendarReader.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

using Desk = AgendaDesk;

QStringList idsOf(const QList<AgendaObstacle> &obstacles)
{
    QStringList ids;
    for (const AgendaObstacle &obstacle : obstacles)
        ids += obstacle.id;
    return ids;
}

class Broken final : public AgendaSource
{
public:
    explicit Broken(ErrorCode code) : m_code(code) {}
    QLatin1StringView id() const override { return "broken"_L1; }
    Result<QList<AgendaItem>> items(Session &, const AgendaSpan &, const CancelToken &) const override
    {
        return fail(m_code);
    }

private:
    ErrorCode m_code;
};

class Fixed final : public AgendaSource
{
public:
    explicit Fixed(QList<AgendaItem> items) : m_items(std::move(items)) {}
    QLatin1StringView id() const override { return "fixed"_L1; }
    Result<QList<AgendaItem>> items(Session &, const AgendaSpan &, const CancelToken &) const override
    {
        return m_items;
    }

private:
    QList<AgendaItem> m_items;
};

} // namespace

class TestAgendaService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groups_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<AgendaGroup>("group");
        QTest::newRow("yesterday") << QDate(2026, 11, 27) << AgendaGroup::Overdue;
        QTest::newRow("today") << QDate(2026, 11, 28) << AgendaGroup::Today;
        QTest::newRow("tomorrow") << QDate(2026, 11, 29) << AgendaGroup::ThisWeek;
        QTest::newRow("in a week") << QDate(2026, 12, 5) << AgendaGroup::ThisWeek;
        QTest::newRow("in eight days") << QDate(2026, 12, 6) << AgendaGroup::Later;
        QTest::newRow("no day") << QDate() << AgendaGroup::Waiting;
    }
    void groups()
    {
        QFETCH(QDate, date);
        QTEST(groupOf({.date = date}, QDate(2026, 11, 28)), "group");
    }

    void reviewsOfBalancingRecordsAndOfTheRegister()
    {
        Desk desk;
        desk.goTo({2026, 6, 15});
        auto reviews = desk.of(AgendaKind::BalancingReview);
        QCOMPARE(reviews.size(), 1);
        QCOMPARE(reviews[0].date, QDate(2026, 7, 10));
        QVERIFY(reviews[0].number.startsWith(u"LIA-2026-"));
        QCOMPARE(reviews[0].record, desk.law.lia);
        QVERIFY(reviews[0].inTheWay.isEmpty());
        QVERIFY(desk.of(AgendaKind::BalancingReview, 24).isEmpty());
        QVERIFY(desk.of(AgendaKind::RegisterReview).isEmpty()); // in eleven months

        VERIFY_OK(BalancingService(desk.archive.session()).startVersion(desk.law.lia, u"Yearly review of all of it"_s));
        reviews = desk.of(AgendaKind::BalancingReview);
        QCOMPARE(idsOf(reviews[0].inTheWay), QStringList{u"DRAFT"_s});

        desk.goTo({2027, 6, 15});
        const auto entries = desk.of(AgendaKind::RegisterReview);
        QCOMPARE(entries.size(), 1);
        QCOMPARE(groupOf(entries[0], QDate(2027, 6, 15)), AgendaGroup::Overdue);
        ProcessingService processing(desk.archive.session());
        VERIFY_OK(processing.startReview(*processing.find(entries[0].number)));
        QCOMPARE(idsOf(desk.of(AgendaKind::RegisterReview)[0].inTheWay), QStringList{u"UNDER_REVIEW"_s});
    }

    void editionsThatNoLawyerLookedAtForAYear()
    {
        Desk desk;
        desk.goTo({2026, 6, 15});
        auto found = desk.of(AgendaKind::EditionReview);
        QCOMPARE(found.size(), 1); // only what still judges; no lawyer has seen those that come with the program
        const QString edition = found[0].number;
        QVERIFY(!found[0].date.isValid());
        QCOMPARE(idsOf(found[0].inTheWay), QStringList{u"R-ADVICE-01"_s});

        // The lawyer looks, and two officers publish that.
        const auto files = builtInEditionFiles();
        VERIFY_OK(files);
        QByteArray text;
        for (const EditionFile &file : *files) {
            if (file.name.contains(edition))
                text = file.text;
        }
        QVERIFY(text.contains(R"("legalReviewDate": null)"));
        text.replace(R"("legalReviewDate": null)", R"("legalReviewDate": "2026-06-15")");
        EditionService editions(desk.archive.session());
        const auto draft = editions.addDraft(text);
        VERIFY_OK(draft);
        const auto proposed = editions.propose(*draft, u"Our lawyer has read all of it."_s);
        VERIFY_OK(proposed);
        VERIFY_OK(EditionService(*desk.law.second).publish(*proposed));
        QVERIFY(desk.of(AgendaKind::EditionReview).isEmpty());

        desk.goTo({2027, 6, 15});
        found = desk.of(AgendaKind::EditionReview);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].date, QDate(2027, 6, 15));
        QVERIFY(found[0].inTheWay.isEmpty());
        desk.goTo({2027, 6, 16});
        QCOMPARE(idsOf(desk.of(AgendaKind::EditionReview)[0].inTheWay), QStringList{u"R-ADVICE-01"_s});
    }

    void programmesThatWait()
    {
        Desk desk;
        desk.goTo({2026, 6, 15});
        QVERIFY(desk.of(AgendaKind::Programme).isEmpty());
        ProgrammeService programmes(desk.archive.session());
        Programme draft = *programmes.add(u"Training of new colleagues"_s, Purpose::Training, {u"1"_s});
        auto found = desk.of(AgendaKind::Programme);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0].date.isValid());
        QCOMPARE(found[0].since, QDate(2026, 6, 15));
        QVERIFY(idsOf(found[0].inTheWay).contains(u"R-OR-01"_s));
        QVERIFY(idsOf(found[0].inTheWay).contains(u"legalBasis"_s));
        draft.startDate = QDate(2026, 6, 10);
        VERIFY_OK(programmes.edit(draft));
        QCOMPARE(groupOf(desk.of(AgendaKind::Programme)[0], QDate(2026, 6, 15)), AgendaGroup::Overdue);

        VERIFY_OK(programmes.suspend(*programmes.find(desk.programme.number), u"The line is being moved away."_s));
        found = desk.of(AgendaKind::Programme);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[1].number, desk.programme.number);
        QCOMPARE(idsOf(found[1].inTheWay), QStringList{u"SUSPENDED"_s}); // else it could go on at once
        QCOMPARE(found[1].since, QDate(2026, 6, 15));
    }

    void objectionsWithoutARequest()
    {
        Desk desk;
        const Recording call = desk.takeIn({2026, 6, 15});
        desk.goTo({2026, 6, 16});
        QVERIFY(desk.of(AgendaKind::RaisedObjection).isEmpty());
        const auto noted = RecordingService(desk.archive.session()).noteObjection(call, {});
        VERIFY_OK(noted);
        auto found = desk.of(AgendaKind::RaisedObjection);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].number, call.number);
        QCOMPARE(found[0].date, QDate(2026, 7, 15));
        QCOMPARE(found[0].since, QDate(2026, 6, 15));
        QCOMPARE(topicOf(found[0].kind), AgendaTopic::Request);
        const RuleBook book = *RuleBook::builtIn();
        VERIFY_OK(ObjectionService(desk.archive.session(), book).open(*noted, u"Fenna Bos"_s));
        QVERIFY(desk.of(AgendaKind::RaisedObjection).isEmpty());
        const auto due = desk.of(AgendaKind::RequestDue);
        QCOMPARE(due.size(), 1);
        QCOMPARE(due[0].detail, u"OBJECTION"_s);
    }

    void worksCouncil()
    {
        Desk desk;
        desk.goTo({2026, 6, 15});
        WorksCouncilService councils(desk.archive.session());
        WorksCouncilRecord record;
        record.title = u"Consent to training recordings"_s;
        record.requestedOn = QDate(2026, 6, 2);
        record = *councils.add(record);
        auto requests = desk.of(AgendaKind::CouncilRequest);
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests[0].since, QDate(2026, 6, 2));
        QCOMPARE(requests[0].inTheWay.constFirst().id, u"NOT_DECIDED"_s);
        QVERIFY(!idsOf(requests[0].inTheWay).contains(u"decision"_s));
        QVERIFY(desk.of(AgendaKind::NullityTerm).isEmpty());

        record = *councils.decide(record, CouncilDecision::Refused, QDate(2026, 6, 15));
        record.communicatedOn = QDate(2026, 6, 15);
        record = *councils.edit(record);
        QVERIFY(desk.of(AgendaKind::CouncilRequest).isEmpty());
        const auto terms = desk.of(AgendaKind::NullityTerm);
        QCOMPARE(terms.size(), 1);
        QCOMPARE(terms[0].date, record.nullityLimit());
        desk.goTo(record.nullityLimit().addDays(1));
        QVERIFY(desk.of(AgendaKind::NullityTerm).isEmpty());
        desk.goTo({2026, 6, 16});
        VERIFY_OK(councils.invokeNullity(record, QDate(2026, 6, 16)));
        QVERIFY(desk.of(AgendaKind::NullityTerm).isEmpty());
    }

    void notices()
    {
        Desk desk;
        desk.goTo({2026, 6, 15});
        EmployeeNotice notice;
        notice.title = u"Training"_s;
        EmployeeNoticeService notices(desk.archive.session());
        notice = *notices.add(notice);
        auto found = desk.of(AgendaKind::NoticeEffective);
        QCOMPARE(found.size(), 1);
        QVERIFY(!found[0].date.isValid());
        QVERIFY(idsOf(found[0].inTheWay).contains(u"effectiveOn"_s));
        notice.effectiveOn = QDate(2026, 6, 20);
        notice = *notices.edit(notice);
        found = desk.of(AgendaKind::NoticeEffective);
        QCOMPARE(found[0].date, QDate(2026, 6, 20));
        QVERIFY(!idsOf(found[0].inTheWay).contains(u"effectiveOn"_s));
        desk.goTo({2026, 6, 20});
        QVERIFY(desk.of(AgendaKind::NoticeEffective).isEmpty());
    }

    void recordingsWithoutAnAnnouncement()
    {
        Desk desk;
        const QList<Recording> early{desk.takeIn({2026, 6, 3}), desk.takeIn({2026, 6, 3})};
        const Recording later = desk.takeIn({2026, 6, 5});
        const JudgementService judgements = desk.law.judgements();
        const QDate due = judgements.standing(early[0])->unannouncedDue;
        QVERIFY(due.isValid());
        QCOMPARE(judgements.standing(early[1])->unannouncedDue, due);
        const auto terms = judgements.unannouncedTerms(desk.programme.vaultId);
        VERIFY_OK(terms);
        QCOMPARE(terms->size(), 2);
        QCOMPARE(terms->at(0).due, due);
        QCOMPARE(terms->at(1).due, judgements.standing(later)->unannouncedDue);

        const auto found = desk.of(AgendaKind::Unannounced);
        QCOMPARE(found.size(), 2);
        QCOMPARE(found[0].date, due);
        QCOMPARE(found[0].count, 2);
        QCOMPARE(found[0].number, desk.programme.number);
        QCOMPARE(found[1].count, 1);
        QCOMPARE(found[1].number, later.number);
        QVERIFY(found[0].key() != found[1].key());
    }

    void releasesThatWaitForASecondOfficer()
    {
        Desk desk;
        const Recording recording = desk.takeIn({2026, 6, 3});
        desk.goTo({2026, 6, 8});
        JudgementService judgements = desk.law.judgements();
        const auto release =
            judgements.proposeRelease(recording, u"The caller knew: it was said by hand."_s, QDate(2026, 12, 31));
        VERIFY_OK(release);
        auto found = desk.of(AgendaKind::Release);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found[0].number, recording.number);
        QCOMPARE(found[0].since, QDate(2026, 6, 8));
        QCOMPARE(idsOf(found[0].inTheWay), QStringList{u"OWN_PROPOSAL"_s});
        const auto theirs = AgendaService(*desk.law.second).agenda();
        VERIFY_OK(theirs);
        const auto seen = std::ranges::find(theirs->items, AgendaKind::Release, &AgendaItem::kind);
        QVERIFY(seen != theirs->items.cend());
        QCOMPARE(idsOf(seen->inTheWay), QStringList{u"SECOND_OFFICER"_s});
        VERIFY_OK(desk.law.theirJudgements().confirmRelease(recording, release->id));
        QVERIFY(desk.of(AgendaKind::Release).isEmpty());
        QVERIFY(desk.of(AgendaKind::Unannounced).isEmpty()); // not RESTRICTED any more
    }

    void theOrderAndWhatASourceThatFailsLeaves()
    {
        Desk desk;
        AgendaSources sources;
        sources.push_back(std::make_unique<Broken>(errors::FileUnreadable));
        sources.push_back(std::make_unique<Fixed>(QList<AgendaItem>{
            {.number = u"waits"_s, .since = QDate(2026, 6, 1)},
            {.number = u"later"_s, .date = QDate(2026, 7, 1)},
            {.number = u"waits longer"_s, .since = QDate(2026, 5, 1)},
            {.number = u"overdue"_s, .date = QDate(2026, 5, 1)},
        }));
        const auto agenda = AgendaService(desk.archive.session(), std::move(sources)).agenda();
        VERIFY_OK(agenda);
        QStringList numbers;
        for (const AgendaItem &item : agenda->items)
            numbers += item.number;
        QCOMPARE(numbers, QStringList({u"overdue"_s, u"later"_s, u"waits longer"_s, u"waits"_s}));
        QCOMPARE(agenda->failures.size(), 1);
        QCOMPARE(agenda->failures[0].source, u"broken"_s);

        for (const ErrorCode code : {errors::Cancelled, errors::SessionLocked}) {
            AgendaSources stopping;
            stopping.push_back(std::make_unique<Broken>(code));
            VERIFY_ERROR(AgendaService(desk.archive.session(), std::move(stopping)).agenda(), code);
        }
    }

    void whoMaySeeIt_data()
    {
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("may");
        for (const Role role : allRoles)
            QTest::newRow(roleId(role).data()) << role << (role == Role::PrivacyOfficer || role == Role::Dpo);
    }
    void whoMaySeeIt()
    {
        QFETCH(Role, role);
        QFETCH(bool, may);
        Desk desk;
        desk.archive.addAccount(u"somebody"_s, role);
        Session &session = desk.archive.sessionOf(u"somebody"_s);
        const AgendaService service(session);
        const auto agenda = service.agenda();
        if (may) {
            VERIFY_OK(agenda);
            for (const Agenda::Failure &failure : agenda->failures)
                QFAIL(qPrintable(failure.source + u": "_s + failure.error.toString()));
            QCOMPARE(agenda->closedVaults, 1); // its key was not granted
            VERIFY_OK(service.calendar(*agenda, u"n"_s, [](const AgendaItem &item) { return item.number; }));
            return;
        }
        VERIFY_ERROR(agenda, errors::RoleDenied);
        VERIFY_ERROR(service.calendar({}, {}, {}), errors::RoleDenied);
        auto governance = desk.archive.session().openGovernance();
        const auto events = desk.archive.session().audit().list(*governance, {.action = actions::AgendaRead});
        QCOMPARE(events->size(), 1);
        QCOMPARE(events->constFirst().outcome, AuditOutcome::Refused);
    }

    void theCalendarNamesNobody()
    {
        Desk desk;
        desk.takeIn({2026, 6, 3});
        WorksCouncilRecord record;
        record.title = u"About Mrs Jansen, 0612345678"_s; // people write what they like
        record.requestedOn = QDate(2026, 6, 1);
        record.communicatedOn = QDate(2026, 6, 3);
        VERIFY_OK(WorksCouncilService(desk.archive.session()).add(record));
        const AgendaService service(desk.archive.session());
        const auto agenda = service.agenda();
        VERIFY_OK(agenda);
        QVERIFY(
            std::ranges::any_of(agenda->items, [](const AgendaItem &item) { return item.title.contains(u"Jansen"); }));
        const auto words = [](const AgendaItem &item) {
            return QString(idIn(agendaKindIds, item.kind)) + u' ' + item.number;
        };
        const auto file = service.calendar(*agenda, u"Voicelog"_s, words);
        VERIFY_OK(file);
        QVERIFY(!file->contains("Jansen"));
        QVERIFY(!file->contains("0612345678"));
        const CalendarReader read(*file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        const auto dated =
            std::ranges::count_if(agenda->items, [](const AgendaItem &item) { return item.date.isValid(); });
        QCOMPARE(read.events().size(), dated);
        QVERIFY(dated > 2);
        QVERIFY(dated < agenda->items.size());

        // The same things keep their UIDs when the days have gone on.
        desk.goTo({2026, 6, 20});
        const auto second = service.calendar(*service.agenda(), u"Voicelog"_s, words);
        const CalendarReader again(*second);
        QVERIFY2(again.problem().isEmpty(), qPrintable(again.problem()));
        const auto uidOf = [](const CalendarReader &reader, const QByteArray &kind) {
            for (const auto &event : reader.events()) {
                if (event.value("SUMMARY").startsWith(kind))
                    return event.value("UID");
            }
            return QByteArray();
        };
        for (const char *kind : {"BALANCING_REVIEW", "UNANNOUNCED", "NULLITY_TERM"}) {
            QVERIFY2(!uidOf(read, kind).isEmpty(), kind);
            QCOMPARE(uidOf(again, kind), uidOf(read, kind));
        }

        auto governance = desk.archive.session().openGovernance();
        const auto events = desk.archive.session().audit().list(*governance, {.action = actions::AgendaExported});
        QCOMPARE(events->size(), 2);
        QVERIFY(std::ranges::any_of(
            *events, [&](const AuditEvent &event) { return event.detail["dates"_L1].toInt() == int(dated); }));
    }

    void twoOfTheSameAreTwoEvents()
    {
        Desk desk;
        const AgendaItem one{.kind = AgendaKind::Destruction,
                             .number = u"PRG-2026-0001"_s,
                             .record = desk.programme.vaultId,
                             .detail = u"QUALITY"_s,
                             .date = QDate(2026, 9, 1)};
        const auto file =
            AgendaService(desk.archive.session()).calendar({.items = {one, one}}, u"n"_s, [](const AgendaItem &item) {
                return item.number;
            });
        VERIFY_OK(file);
        const CalendarReader read(*file);
        QVERIFY2(read.problem().isEmpty(), qPrintable(read.problem()));
        QCOMPARE(read.events().size(), 2);
    }

    void jsonHasWhatAScriptNeeds()
    {
        const AgendaItem item{.kind = AgendaKind::Programme,
                              .number = u"PRG-2026-0001"_s,
                              .date = QDate(2026, 6, 1),
                              .inTheWay = {{AgendaObstacle::Kind::Field, u"lines"_s}}};
        const QJsonObject json = item.toJson();
        QCOMPARE(json["kind"_L1].toString(), u"PROGRAMME"_s);
        QCOMPARE(json["date"_L1].toString(), u"2026-06-01"_s);
        QCOMPARE(json["inTheWay"_L1].toArray(), QJsonArray{u"lines"_s});
        QVERIFY(!json.contains("since"_L1));
    }
};

VOICELOG_GUILESS_TEST(TestAgendaService)
#include "tst_agendaservice.moc"
