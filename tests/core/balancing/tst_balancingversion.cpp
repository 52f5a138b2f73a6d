// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <balancing/BalancingVersion.h>
#include <support/BalancingExample.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QDate day(const char *text) { return QDate::fromString(QLatin1StringView(text), Qt::ISODate); }

BalancingVersion version(int no, const char *from, const char *review)
{
    BalancingVersion v;
    v.versionNo = no;
    v.validFrom = v.inForceFrom = day(from);
    v.reviewDate = day(review);
    return v;
}

} // namespace

class TestBalancingVersion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stateOnADay_data()
    {
        QTest::addColumn<QString>("superseded");
        QTest::addColumn<QString>("withdrawn");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("state");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("before the review") << QString() << QString() << u"2026-06-29"_s << u"APPROVED"_s << false;
        QTest::newRow("the day itself") << QString() << QString() << u"2026-06-30"_s << u"REVIEW_DUE"_s << false;
        QTest::newRow("the day after") << QString() << QString() << u"2026-07-01"_s << u"REVIEW_DUE"_s << true;
        QTest::newRow("last day before the next")
            << u"2026-05-01"_s << QString() << u"2026-04-30"_s << u"APPROVED"_s << false;
        QTest::newRow("first day of the next")
            << u"2026-05-01"_s << QString() << u"2026-05-01"_s << u"SUPERSEDED"_s << false;
        QTest::newRow("before withdrawal") << QString() << u"2026-05-01"_s << u"2026-04-30"_s << u"APPROVED"_s << false;
        QTest::newRow("withdrawn") << QString() << u"2026-05-01"_s << u"2026-05-01"_s << u"WITHDRAWN"_s << false;
        QTest::newRow("both") << u"2026-03-01"_s << u"2026-05-01"_s << u"2026-06-01"_s << u"WITHDRAWN"_s << false;
    }
    void stateOnADay()
    {
        QFETCH(QString, superseded);
        QFETCH(QString, withdrawn);
        QFETCH(QString, date);
        QFETCH(QString, state);
        QFETCH(bool, overdue);
        BalancingVersion v = version(1, "2026-01-01", "2026-06-30");
        v.supersededOn = QDate::fromString(superseded, Qt::ISODate);
        v.withdrawnOn = QDate::fromString(withdrawn, Qt::ISODate);
        const QDate on = QDate::fromString(date, Qt::ISODate);
        QCOMPARE(QString(balancingStateId(stateOn(v, on))), state);
        QCOMPARE(isReviewOverdueOn(v, on), overdue);
    }

    void s10_theReviewOfAVersionAndItsSuccessor()
    {
        QList<BalancingVersion> versions{version(1, "2026-01-01", "2026-06-30"),
                                         version(2, "2026-08-05", "2027-08-04")};
        settleSuperseded(versions);
        QCOMPARE(versions[0].supersededOn, day("2026-08-05"));
        QVERIFY(!versions[1].supersededOn.isValid());
        const auto at = [&](const char *date) { return inForceOn(versions, day(date)); };
        QVERIFY(!at("2025-12-31"));
        QCOMPARE(at("2026-01-01")->versionNo, 1);
        // 15 July: it counts, and its review is overdue (a warning); 3 August still has the first version.
        QCOMPARE(at("2026-07-15")->versionNo, 1);
        QVERIFY(isReviewOverdueOn(*at("2026-07-15"), day("2026-07-15")));
        QCOMPARE(at("2026-08-03")->versionNo, 1);
        QCOMPARE(at("2026-08-05")->versionNo, 2);
        QVERIFY(!isReviewOverdueOn(*at("2026-08-05"), day("2026-08-05")));
    }

    void whatIsInForce()
    {
        QVERIFY(!inForceOn({}, day("2026-01-01")));
        QList<BalancingVersion> versions{version(1, "2026-03-01", "2026-12-31"),
                                         version(2, "2026-02-01", "2026-12-31")};
        settleSuperseded(versions); // the second one begins before the first does: the first never counts
        QVERIFY(!inForceOn(versions, day("2026-01-31")));
        QCOMPARE(inForceOn(versions, day("2026-02-01"))->versionNo, 2);
        QCOMPARE(inForceOn(versions, day("2026-03-02"))->versionNo, 2);
        for (BalancingVersion &v : versions)
            v.withdrawnOn = day("2026-04-01");
        QCOMPARE(inForceOn(versions, day("2026-03-31"))->versionNo, 2);
        QVERIFY(!inForceOn(versions, day("2026-04-01")));
    }

    void othersDoNotSupersede()
    {
        QList<BalancingVersion> versions{version(1, "2026-01-01", "2026-12-31"),
                                         version(2, "2026-02-01", "2026-12-31")};
        versions[1].liaId = Id::fromString(u"00000000-0000-7000-8000-000000000001"_s);
        settleSuperseded(versions);
        QVERIFY(!versions[0].supersededOn.isValid());
    }

    void localDays()
    {
        // 15 June, 23:30 in Amsterdam is 21:30 UTC; 00:30 there is the day before in UTC.
        QCOMPARE(balancingDay(QDateTime(day("2026-06-15"), QTime(21, 30), QTimeZone::UTC)), day("2026-06-15"));
        QCOMPARE(balancingDay(QDateTime(day("2026-06-15"), QTime(22, 30), QTimeZone::UTC)), day("2026-06-16"));
    }

    void differencesBetweenVersions()
    {
        const BalancingRecord before = orQuit(BalancingRecord::fromJson(completeBalancing()));
        QVERIFY(differences(before, before).isEmpty());
        BalancingRecord after = before;
        after.id = Id::create(SystemClock()); // not content
        after.interest = u"Another"_s;
        after.benefit.clear();
        after.dpoAdvice.followed = false;
        after.isPurelyCommercial = true;
        after.alternatives.append({u"SAMPLING"_s, {}, u"x"_s});
        const auto found = differences(before, after);
        QStringList keys;
        for (const auto &one : found)
            keys.append(one.key);
        QCOMPARE(keys, (QStringList{u"interest"_s, u"benefit"_s, u"isPurelyCommercial"_s, u"alternatives"_s,
                                    u"dpoAdvice.followed"_s}));
        QCOMPARE(found[0].before.toString(), before.interest);
        QCOMPARE(found[0].after.toString(), u"Another"_s);
        QVERIFY(found[1].after.isUndefined());
    }

    void remindersAreSortedAndOnlyOfWhatCounts()
    {
        const auto summary = [](const char *number, BalancingVersion v) {
            BalancingSummary s;
            s.number = QLatin1StringView(number);
            s.approved = std::move(v);
            return s;
        };
        BalancingVersion withdrawn = version(1, "2026-01-01", "2026-06-01");
        withdrawn.withdrawnOn = day("2026-05-01");
        BalancingSummary draft;
        draft.number = u"draft"_s;
        const auto due = reviewsDue({summary("later", version(1, "2026-01-01", "2026-08-01")),
                                     summary("soon", version(1, "2026-01-01", "2026-07-15")),
                                     summary("overdue", version(1, "2025-07-01", "2026-06-01")),
                                     summary("withdrawn", withdrawn), draft},
                                    day("2026-06-15"), 30);
        QCOMPARE(due.size(), 2);
        QCOMPARE(due[0].number, u"overdue"_s);
        QCOMPARE(due[1].number, u"soon"_s);
    }
};

VOICELOG_GUILESS_TEST(TestBalancingVersion)
#include "tst_balancingversion.moc"
