// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/LikeWord.h>
#include <recordings/SearchText.h>
#include <recordings/SoughtName.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

using Likeness = SoughtName::Likeness;

class TestSoughtName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsANameHoweverItIsWritten_data()
    {
        QTest::addColumn<QString>("sought");
        QTest::addColumn<QString>("known");
        QTest::addColumn<Likeness>("likeness");
        const auto row = [](const char *sought, const char *known, Likeness likeness) {
            QTest::addRow("%s / %s", sought, known)
                << QString::fromUtf8(sought) << QString::fromUtf8(known) << likeness;
        };
        using enum Likeness;
        row("Jan de Vries", "Jan de Vries", Same);
        row("jan DE vries", "Vries, Jan de", Same);
        row("Vries, Jan de", "Jan de Vries", Same);
        row("De heer J. de Vries", "Jan de Vries", Similar);
        row("Jan de Vries", "J. de Vries", Similar);
        row("Jan de Vries", "dhr. De Vries", Part);
        row("Jan de Vries", "Petra de Vries", None);
        row("Jan de Vries", "Jan Bakker", None);
        row("Jan de Vries", "Jan", None); // a first name alone tells nobody apart
        row("Jan de Vries", "", None);
        row("Jan de Vries", "Jan Pieter de Vries-Bakker", Same);
        row("Renée Müller", "Renee Muller", Same);
        row("René Müller", "Renée Mueller", Similar);
        row("Jansen", "Janssen", Similar);
        row("Janßen", "Janssen", Same);
        row("Fenna Bosch", "Fenna Bos", None); // two other families
        row("Sander Kuipers", "Sander Kuypers", Similar);
        row("Sander Kuijpers", "Sander Kuypers", Similar);
        row("Willemijn Aerts", "Wilemijn Arts", Similar);
        row("Kastanjelaar", "Kastajnelaar", Similar); // changed about
        row("Bos", "Mevr. Bos", Same);
        row("Bos", "Bas", None); // three letters: every one counts
        row("Ng", "Ng", Same);
        row("Zoë Ćwikła", "Zoe Cwikla", Similar); // an l with a stroke is a letter of its own
        row("van den", "van den", Same);
        row("Piet de Heer", "P. de Heer", Similar); // a title that is a name
        row("Piet de Heer", "Piet Smit", None);
        row("Jan v.d. Berg", "Jan Pieter van den Berg", Same);
        row("Jan van den Berg", "J. Vandenberg", Similar);
        row("Jan-Willem de Vries", "JW de Vries", Similar);
        row("JW de Vries", "Jan Willem de Vries", Similar);
        row("Fenna Bos", "Familie Bos", Part);
        row("Fenna Bos", "Bos jr.", Part);
        row("Fenna Bos", "Petra Bos-de Wit", None);
        row("Bos Fenna", "F. Bos", Similar);
        row("Van Eijk", "Van Eik", Similar);
        row("Den Uyl", "Den Uijl", Similar);
        row("Thi Le", "T. Le", Similar);
    }
    void findsANameHoweverItIsWritten()
    {
        QFETCH(const QString, sought);
        QFETCH(const QString, known);
        QTEST(SoughtName(sought).likenessOf(searchtext::folded(known)), "likeness");
    }

    void looksByWhatTellsPeopleApart()
    {
        QCOMPARE(SoughtName(u"Jan de Vries").names(), (QStringList{u"jan"_s, u"vries"_s}));
        QCOMPARE(SoughtName(u"Vries, J. de").names(), QStringList{u"vries"_s});
        QCOMPARE(SoughtName(u"Bos").names(), QStringList{u"bos"_s});
        QCOMPARE(SoughtName(u"Bos J").names(), QStringList{u"bos"_s});
        QVERIFY(SoughtName(u" - ").isEmpty());
        QVERIFY(SoughtName(u"J").isEmpty());
    }

    void aLongWordMayHoldTwoSlipsAndAShortOneNone()
    {
        QVERIFY(LikeWord(u"schoonhoven"_s)(u"schonhofen"_s));
        QVERIFY(!LikeWord(u"schoonhoven"_s)(u"schiedam"_s));
        QVERIFY(LikeWord(u"bakker"_s)(u"baker"_s));
        QVERIFY(!LikeWord(u"bakker"_s)(u"banken"_s));
        QVERIFY(!LikeWord(u"kok"_s)(u"kop"_s));
        QVERIFY(LikeWord(u"thijs"_s)(u"tys"_s)); // as they sound
        const QString longest = u"ab"_s.repeated(150);
        QVERIFY(LikeWord(longest)(longest + u'c'));
        QVERIFY(!LikeWord(longest)(u"ab"_s));
    }
};

VOICELOG_GUILESS_TEST(TestSoughtName)
#include "tst_soughtname.moc"
