// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/LegalDay.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestLegalDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moments_data()
    {
        QTest::addColumn<QString>("utc");
        QTest::addColumn<QString>("local");
        QTest::addColumn<QDate>("day");
        QTest::newRow("summer") << u"2026-06-15T22:30:00.005Z"_s << u"2026-06-16T00:30:00.005+02:00"_s
                                << QDate(2026, 6, 16);
        QTest::newRow("winter") << u"2026-01-15T22:30:00.000Z"_s << u"2026-01-15T23:30:00.000+01:00"_s
                                << QDate(2026, 1, 15);
        QTest::newRow("the hour that comes twice, first")
            << u"2026-10-25T00:30:00.000Z"_s << u"2026-10-25T02:30:00.000+02:00"_s << QDate(2026, 10, 25);
        QTest::newRow("the hour that comes twice, again")
            << u"2026-10-25T01:30:00.000Z"_s << u"2026-10-25T02:30:00.000+01:00"_s << QDate(2026, 10, 25);
    }
    void moments()
    {
        QFETCH(QString, utc);
        QFETCH(QString, local);
        QFETCH(QDate, day);
        const auto moment = QDateTime::fromString(utc, Qt::ISODateWithMs);
        QCOMPARE(legalTime(moment).toString(Qt::ISODateWithMs), local);
        QCOMPARE(legalTime(moment), moment);
        QCOMPARE(legalDay(moment), day);
        QVERIFY(startOfLegalDay(day) <= moment);
        QCOMPARE(legalDay(startOfLegalDay(day)), day);
    }

    void nothing()
    {
        QVERIFY(!legalTime({}).isValid());
        QVERIFY(!legalDay({}).isValid());
    }
};

VOICELOG_APPLESS_TEST(TestLegalDay)
#include "tst_legalday.moc"
