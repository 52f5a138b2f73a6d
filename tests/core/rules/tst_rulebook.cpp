// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <rules/EditionReader.h>
#include <rules/RuleBook.h>
#include <rules/RuleErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestRuleBook : public QObject
{
    Q_OBJECT

    static RuleEdition edition(const QString &id, QDate from, std::optional<QDate> until, int revision = 1)
    {
        RuleEdition edition;
        edition.id = id;
        edition.revision = revision;
        edition.validFrom = from;
        edition.validUntil = until;
        return edition;
    }

private Q_SLOTS:
    void builtIn()
    {
        const auto book = RuleBook::builtIn();
        VERIFY_OK(book);
        QStringList ids;
        for (const RuleEdition &edition : book->editions())
            ids += edition.id;
        QCOMPARE(ids, (QStringList{u"NL-WBP-2001"_s, u"NL-WBP-2014"_s, u"NL-WBP-2016"_s, u"NL-WBP-2018"_s,
                                   u"NL-AVG-2018"_s, u"NL-AVG-2019"_s}));
        // Each of the 47 rules is in some edition, and the present one has all but the Wbp's own.
        QCOMPARE(ruleIds().size(), 47);
        for (const QString &id : ruleIds()) {
            const bool somewhere = std::ranges::any_of(
                book->editions(), [&id](const RuleEdition &edition) { return edition.rule(id) != nullptr; });
            QVERIFY2(somewhere, qPrintable(id));
            QVERIFY2((book->editions().last().rule(id) != nullptr) == (id != u"R-NOTIFY-01"), qPrintable(id));
        }
        QCOMPARE(book->editions().last().rule(u"R-PARTY-01")->messageNl,
                 u"De organisatie was geen deelnemer aan dit gesprek; de opname mag niet worden bewaard."_s);
    }

    void theEditionOfADay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QString>("id");
        QTest::newRow("before the first") << QDate(2001, 8, 31) << QString();
        QTest::newRow("the first day") << QDate(2001, 9, 1) << u"NL-WBP-2001"_s;
        QTest::newRow("last of 2001") << QDate(2014, 6, 12) << u"NL-WBP-2001"_s;
        QTest::newRow("first of 2014") << QDate(2014, 6, 13) << u"NL-WBP-2014"_s;
        QTest::newRow("S11: made in 2015") << QDate(2015, 11, 12) << u"NL-WBP-2014"_s;
        QTest::newRow("the day before MiFID II") << QDate(2018, 1, 2) << u"NL-WBP-2016"_s;
        QTest::newRow("MiFID II") << QDate(2018, 1, 3) << u"NL-WBP-2018"_s;
        QTest::newRow("last of the Wbp") << QDate(2018, 5, 24) << u"NL-WBP-2018"_s;
        QTest::newRow("the GDPR applies") << QDate(2018, 5, 25) << u"NL-AVG-2018"_s;
        QTest::newRow("the list of DPIAs") << QDate(2019, 11, 27) << u"NL-AVG-2019"_s;
        QTest::newRow("S11: asked in 2026") << QDate(2026, 6, 10) << u"NL-AVG-2019"_s;
        QTest::newRow("no date") << QDate() << QString();
    }

    void theEditionOfADay()
    {
        QFETCH(const QDate, date);
        QFETCH(const QString, id);
        const auto book = RuleBook::builtIn();
        VERIFY_OK(book);
        const RuleEdition *edition = book->inForceOn(date);
        QCOMPARE(edition ? edition->id : QString(), id);
    }

    void newRulesComeWithTheirLaw()
    {
        const auto book = RuleBook::builtIn();
        VERIFY_OK(book);
        const auto has = [&book](const QString &edition, const QString &rule) {
            return book->edition(edition)->rule(rule) != nullptr;
        };
        QVERIFY(!has(u"NL-WBP-2001"_s, u"R-CONTRACT-02"_s) && has(u"NL-WBP-2014"_s, u"R-CONTRACT-02"_s));
        QVERIFY(!has(u"NL-WBP-2016"_s, u"R-LEGALREC-01"_s) && has(u"NL-WBP-2018"_s, u"R-LEGALREC-01"_s));
        QVERIFY(has(u"NL-WBP-2018"_s, u"R-NOTIFY-01"_s) && !has(u"NL-AVG-2018"_s, u"R-NOTIFY-01"_s));
        QVERIFY(!has(u"NL-WBP-2018"_s, u"R-REGISTER-01"_s) && has(u"NL-AVG-2018"_s, u"R-REGISTER-01"_s));
        VERIFY_ERROR(book->edition(u"NL-NONE"_s), errors::EditionUnknown);
    }

    void revisionsAndDrafts()
    {
        RuleEdition draft = edition(u"C"_s, {2026, 1, 1}, {});
        draft.draft = true;
        const auto book =
            RuleBook::of({edition(u"B"_s, {2020, 1, 1}, {}, 1), edition(u"A"_s, {2010, 1, 1}, QDate(2019, 12, 31)),
                          edition(u"B"_s, {2020, 1, 1}, {}, 3), draft, edition(u"B"_s, {2020, 1, 1}, {}, 2)});
        VERIFY_OK(book);
        QCOMPARE(book->editions().size(), 2);
        QCOMPARE(book->inForceOn({2026, 6, 1})->revision, 3);
        QCOMPARE(book->inForceOn({2026, 6, 1})->id, u"B"_s); // a draft never judges
        QCOMPARE(book->drafts().size(), 1);
        VERIFY_OK(book->edition(u"C"_s));
    }

    void gapsAndOverlaps()
    {
        VERIFY_ERROR(
            RuleBook::of({edition(u"A"_s, {2010, 1, 1}, QDate(2019, 12, 30)), edition(u"B"_s, {2020, 1, 1}, {})}),
            errors::EditionsNotContiguous);
        VERIFY_ERROR(
            RuleBook::of({edition(u"A"_s, {2010, 1, 1}, QDate(2020, 1, 1)), edition(u"B"_s, {2020, 1, 1}, {})}),
            errors::EditionsNotContiguous);
        VERIFY_ERROR(RuleBook::of({edition(u"A"_s, {2010, 1, 1}, {}), edition(u"B"_s, {2020, 1, 1}, {})}),
                     errors::EditionsWithoutEnd);
        VERIFY_ERROR(RuleBook::of({edition(u"A"_s, {2010, 1, 1}, QDate(2020, 1, 1))}), errors::EditionsWithoutEnd);
        VERIFY_OK(RuleBook::of({}));
    }
};

VOICELOG_APPLESS_TEST(TestRuleBook)
#include "tst_rulebook.moc"
