// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/LocalTime.h>
#include <recordings/FilterChoice.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;
using namespace Qt::StringLiterals;

class TestPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void days_data()
    {
        QTest::addColumn<Period::Kind>("kind");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        using enum Period::Kind;
        const QDate wednesday(2026, 3, 4);
        QTest::newRow("any") << Any << wednesday << QDate() << QDate();
        QTest::newRow("today") << Today << wednesday << wednesday << wednesday;
        QTest::newRow("yesterday over a month")
            << Yesterday << QDate(2026, 3, 1) << QDate(2026, 2, 28) << QDate(2026, 2, 28);
        QTest::newRow("this week") << ThisWeek << wednesday << QDate(2026, 3, 2) << QDate(2026, 3, 8);
        QTest::newRow("this week on a Sunday")
            << ThisWeek << QDate(2026, 3, 8) << QDate(2026, 3, 2) << QDate(2026, 3, 8);
        QTest::newRow("this week on a Monday")
            << ThisWeek << QDate(2026, 3, 2) << QDate(2026, 3, 2) << QDate(2026, 3, 8);
        QTest::newRow("last week over the year")
            << LastWeek << QDate(2027, 1, 5) << QDate(2026, 12, 28) << QDate(2027, 1, 3);
        QTest::newRow("this month") << ThisMonth << QDate(2028, 2, 10) << QDate(2028, 2, 1) << QDate(2028, 2, 29);
        QTest::newRow("last month in January")
            << LastMonth << QDate(2027, 1, 31) << QDate(2026, 12, 1) << QDate(2026, 12, 31);
        QTest::newRow("this year") << ThisYear << wednesday << QDate(2026, 1, 1) << QDate(2026, 12, 31);
    }

    void days()
    {
        QFETCH(Period::Kind, kind);
        QFETCH(QDate, today);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const Period::Days days = Period{kind, {}, {}}.days(today);
        QCOMPARE(days.first, first);
        QCOMPARE(days.last, last);
    }

    void becomesAFilterInLocalTime()
    {
        FilterChoice choice;
        choice.period = {Period::Kind::Custom, QDate(2026, 3, 28),
                         QDate(2026, 3, 29)}; // the clock goes forward on the 29th
        const RecordingFilter filter = choice.filter(LocalTime(), {});
        QCOMPARE(filter.from, QDateTime(QDate(2026, 3, 27), QTime(23, 0), QTimeZone::UTC));
        QCOMPARE(filter.until, QDateTime(QDate(2026, 3, 29), QTime(22, 0), QTimeZone::UTC));
    }

    void staysRelativeWhenSaved()
    {
        FilterChoice choice;
        choice.fields.text = u"gas"_s;
        choice.fields.direction = Direction::Outbound;
        choice.fields.minDurationMs = 60'000;
        choice.period.kind = Period::Kind::LastWeek;
        QCOMPARE(FilterChoice::fromJson(choice.toJson()), choice);
        choice.period = {Period::Kind::Custom, QDate(2026, 1, 2), {}};
        QCOMPARE(FilterChoice::fromJson(choice.toJson()), choice);
        QCOMPARE(FilterChoice::fromJson({}), FilterChoice());
    }

    void eachPartCanBeTakenAway()
    {
        FilterChoice choice;
        choice.fields.text = u"a"_s;
        choice.fields.number = u"0201234567"_s;
        choice.fields.party = u"b"_s;
        choice.fields.line = u"c"_s;
        choice.fields.programmes = {Id::fromString(u"01890a5d-ac96-774b-bcce-b302099a8057")};
        choice.fields.direction = Direction::Inbound;
        choice.fields.state = RecordingState::Active;
        choice.period.kind = Period::Kind::Today;
        choice.fields.maxDurationMs = 5000;
        choice.fields.failingRule = u"R-ANNOUNCE-01"_s;
        for (const FilterChoice::Part part : FilterChoice::allParts) {
            QVERIFY(choice.isActive(part));
            QVERIFY(!choice.text(part, {}).isEmpty());
            choice.clear(part);
            QVERIFY(!choice.isActive(part));
        }
        QVERIFY(choice.isEmpty());
    }
};

VOICELOG_APPLESS_TEST(TestPeriod)
#include "tst_period.moc"
