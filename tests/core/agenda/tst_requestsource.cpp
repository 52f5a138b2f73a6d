// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <agenda/RequestSource.h>
#include <editions/EditionsSchema.h>
#include <requests/AnswerService.h>
#include <requests/RequestService.h>
#include <requests/RequestsSchema.h>
#include <retention/RetentionSchema.h>
#include <rules/RuleBook.h>
#include <support/TempArchive.h>
#include <support/TestMain.h>

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

/// The days of requests of data subjects: without anybody's name.
class TestRequestSource : public QObject
{
    Q_OBJECT

    struct Office
    {
        TempArchive archive{Schema{retentionSchema(), requestsSchema(), requestFilesSchema(), editionsSchema()}};
        RuleBook book = *RuleBook::builtIn();
        RequestService service{archive.session(), book};

        explicit Office(QDate day) { goTo(day); }
        void goTo(QDate day)
        {
            archive.clock().set(QDateTime(day, QTime(10, 0), QTimeZone("Europe/Amsterdam")).toUTC());
        }
        DataRequest open(QDate receivedOn)
        {
            DataRequest draft;
            draft.receivedOn = receivedOn;
            draft.requester = u"Fenna Bos"_s;
            draft.notes = u"Fenna called about it."_s;
            const auto opened = service.open(draft);
            if (!opened)
                qFatal("%s", qPrintable(opened.error().toString()));
            return opened->request;
        }
        QList<AgendaItem> items(int days = 90)
        {
            const QDate today = service.today();
            return RequestSource()
                .items(archive.session(), {today, today.addDays(days)}, {})
                .value_or(QList<AgendaItem>{});
        }
    };

private Q_SLOTS:
    void theDayOfTheAnswer()
    {
        Office office({2026, 5, 4});
        QVERIFY(office.items().isEmpty());
        const DataRequest request = office.open({2026, 5, 4});
        const auto items = office.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::RequestDue);
        QCOMPARE(topicOf(items[0].kind), AgendaTopic::Request);
        QCOMPARE(items[0].number, request.number);
        QCOMPARE(items[0].date, QDate(2026, 6, 4));
        QCOMPARE(items[0].since, QDate(2026, 5, 4));
        QCOMPARE(items[0].detail, u"ACCESS"_s);
        QCOMPARE(items[0].inTheWay.size(), 1); // it names nothing to look by: nothing is destroyed meanwhile
        QCOMPARE(items[0].inTheWay[0].id, u"UNSEARCHED"_s);
        QVERIFY(!QString::fromUtf8(QJsonDocument(items[0].toJson()).toJson()).contains(u"Fenna"));
        QVERIFY(office.items(10).isEmpty()); // later than was asked
        office.goTo({2026, 6, 10});
        QCOMPARE(office.items(10).size(), 1); // overdue
    }

    void s4_whatWasAskedMovesItEachDay()
    {
        Office office({2026, 5, 4});
        DataRequest request = office.open({2026, 5, 4});
        office.goTo({2026, 5, 6});
        request = *office.service.askIdentity(request, {2026, 5, 6});
        office.goTo({2026, 5, 18}); // twelve days, and nobody did anything
        auto items = office.items();
        QCOMPARE(items.size(), 2);
        QCOMPARE(items[0].date, QDate(2026, 6, 16));
        QCOMPARE(items[0].inTheWay.size(), 2);
        QCOMPARE(items[0].inTheWay[0].id, u"IDENTITY_PENDING"_s);
        QCOMPARE(items[1].kind, AgendaKind::RequestUnanswered);
        QCOMPARE(items[1].date, QDate(2026, 6, 5)); // thirty days after it was asked
        request = *office.service.verifyIdentity(request, IdentityMethod::IdShown, {2026, 5, 18});
        items = office.items();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].date, QDate(2026, 6, 16));
        AnswerService answers(office.archive.session(), office.book);
        QList<AnswerItem> all;
        for (size_t i = 0; i < answerItemIds.size(); ++i)
            all += AnswerItem(int(i));
        const auto searched =
            FindService(office.archive.session(), office.book).search(request, FindService::suggestion(request));
        QVERIFY(searched);
        request = *answers.propose(searched->request, all);
        request = *answers.send(request, {2026, 5, 18}, u"letter"_s);
        items = office.items(); // answered: the proof is still to come
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].kind, AgendaKind::RequestProof);
        QVERIFY(!items[0].date.isValid());
        QCOMPARE(items[0].since, QDate(2026, 5, 18));
        QVERIFY(answers.close(request, {2026, 5, 18}, u"3SABC12345"_s));
        QVERIFY(office.items().isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestRequestSource)
#include "tst_requestsource.moc"
