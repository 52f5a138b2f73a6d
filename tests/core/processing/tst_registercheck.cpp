// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <processing/RegisterCheck.h>
#include <support/RegisterSamples.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestRegisterCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comparesWithAProgramme_data()
    {
        QTest::addColumn<QString>("purpose");
        QTest::addColumn<QString>("retention");
        QTest::addColumn<QStringList>("recipients");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("nothing to compare") << QString() << QString() << QStringList() << QStringList();
        QTest::newRow("the same") << u"QUALITY"_s << u"90 days"_s << QStringList{u"team leads"_s} << QStringList();
        QTest::newRow("case and spacing")
            << u"quality"_s << u"90  Days "_s << QStringList{u"Team  leads"_s} << QStringList();
        QTest::newRow("purpose") << u"TRAINING"_s << u"90 days"_s << QStringList() << QStringList{u"purposes"_s};
        QTest::newRow("retention") << u"QUALITY"_s << u"91 days"_s << QStringList() << QStringList{u"erasurePeriods"_s};
        QTest::newRow("recipients") << u"QUALITY"_s << u"90 days"_s << QStringList{u"team leads"_s, u"police"_s}
                                    << QStringList{u"recipientCategories"_s};
        QTest::newRow("all") << u"TRAINING"_s << u"1 year"_s << QStringList{u"police"_s}
                             << QStringList{u"purposes"_s, u"erasurePeriods"_s, u"recipientCategories"_s};
    }
    void comparesWithAProgramme()
    {
        QFETCH(QString, purpose);
        QFETCH(QString, retention);
        QFETCH(QStringList, recipients);
        QFETCH(QStringList, fields);
        RegisterEntry entry = completeEntry();
        entry.erasurePeriods += {u"scores"_s, u"1 month"_s}; // what it has besides is no difference
        entry.recipientCategories += u"training"_s;
        QStringList found;
        const auto differences = compareWithProgramme(entry, {purpose, retention, recipients});
        for (const RegisterDifference &difference : differences)
            found += difference.field;
        QCOMPARE(found, fields);
    }

    void tellsBothSides()
    {
        const auto differences = compareWithProgramme(completeEntry(), {u"QUALITY"_s, u"1 year"_s, {}});
        QCOMPARE(differences, (QList<RegisterDifference>{{u"erasurePeriods"_s, u"1 year"_s, u"90 days"_s}}));
    }

    void overdue_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QDate>("review");
        QTest::addColumn<bool>("overdue");
        const QDate today(2026, 6, 15);
        QTest::newRow("today") << int(RegisterState::Active) << today << false;
        QTest::newRow("yesterday") << int(RegisterState::Active) << today.addDays(-1) << true;
        QTest::newRow("under review") << int(RegisterState::UnderReview) << today.addDays(-1) << true;
        QTest::newRow("draft") << int(RegisterState::Draft) << today.addDays(-1) << false;
        QTest::newRow("ended") << int(RegisterState::Ended) << today.addDays(-1) << false;
        QTest::newRow("no date") << int(RegisterState::Active) << QDate() << false;
    }
    void overdue()
    {
        QFETCH(int, state);
        QFETCH(QDate, review);
        QFETCH(bool, overdue);
        RegisterEntry entry = completeEntry();
        entry.state = RegisterState(state);
        entry.reviewDate = review;
        const RegisterFinding finding = checkEntry(entry, QDate(2026, 6, 15));
        QCOMPARE(finding.reviewOverdue, overdue);
        QCOMPARE(finding.isOpen(), overdue);
    }
};

VOICELOG_APPLESS_TEST(TestRegisterCheck)
#include "tst_registercheck.moc"
