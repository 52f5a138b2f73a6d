// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <requests/SpokenData.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// What in somebody's words may be of somebody else.
class TestSpokenData : public QObject
{
    Q_OBJECT

    static QStringList found(const QString &text, const OwnData &own = {}, const QStringList &others = {})
    {
        QStringList list;
        for (const SpokenData &one : spokenData(text, own, others))
            list += QString(idIn(markSubjectIds, one.subject)) + u' ' + text.sliced(one.start, one.length);
        return list;
    }

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("mobile") << u"Bel 06-12345678 maar."_s << QStringList{u"NUMBER 06-12345678"_s};
        QTest::newRow("spaced") << u"het is 020 123 45 67, dank u"_s << QStringList{u"NUMBER 020 123 45 67"_s};
        QTest::newRow("abroad") << u"call +49 30 901820 please"_s << QStringList{u"NUMBER +49 30 901820"_s};
        QTest::newRow("spelt, Dutch")
            << u"Zijn nummer is nul zes twaalf vierendertig zesenvijftig achtenzeventig, ja."_s
            << QStringList{u"NUMBER nul zes twaalf vierendertig zesenvijftig achtenzeventig"_s};
        QTest::newRow("spelt, English") << u"it is oh six one two double three four five, okay"_s
                                        << QStringList{u"NUMBER oh six one two double three four five"_s};
        QTest::newRow("in groups") << u"nul zes, 12 34 56 78"_s << QStringList{u"NUMBER nul zes, 12 34 56 78"_s};
        QTest::newRow("iban") << u"naar NL91 ABNA 0417 1643 00 en dan"_s
                              << QStringList{u"BANK_ACCOUNT NL91 ABNA 0417 1643 00"_s};
        QTest::newRow("iban, close") << u"nl91abna0417164300"_s << QStringList{u"BANK_ACCOUNT nl91abna0417164300"_s};
        QTest::newRow("german iban") << u"DE89370400440532013000."_s
                                     << QStringList{u"BANK_ACCOUNT DE89370400440532013000"_s};
        QTest::newRow("bsn") << u"mijn BSN is 111222333"_s << QStringList{u"CITIZEN_NUMBER 111222333"_s};
        QTest::newRow("card") << u"card 4111 1111 1111 1111, valid"_s
                              << QStringList{u"PAYMENT_DATA 4111 1111 1111 1111"_s};
        QTest::newRow("mevrouw") << u"Ik sprak mevrouw De Vries-Jansen daarover"_s
                                 << QStringList{u"OTHER_PERSON De Vries-Jansen"_s};
        QTest::newRow("prefix") << u"dat is meneer van der Berg, denk ik"_s
                                << QStringList{u"OTHER_PERSON van der Berg"_s};
        QTest::newRow("husband") << u"My husband Peter said so"_s << QStringList{u"OTHER_PERSON Peter"_s};
        QTest::newRow("buurvrouw") << u"mijn buurvrouw Ans belt"_s << QStringList{u"OTHER_PERSON Ans"_s};
        QTest::newRow("two") << u"Mrs. Smith has 0612345678"_s
                             << QStringList{u"OTHER_PERSON Smith"_s, u"NUMBER 0612345678"_s};

        QTest::newRow("two accounts") << u"van NL91ABNA0417164300 naar NL02ABNA0123456789 en terug"_s
                                      << QStringList{u"BANK_ACCOUNT NL91ABNA0417164300"_s,
                                                     u"BANK_ACCOUNT NL02ABNA0123456789"_s};
        QTest::newRow("country apart") << u"NL 91 ABNA 0417 1643 00"_s
                                       << QStringList{u"BANK_ACCOUNT NL 91 ABNA 0417 1643 00"_s};
        QTest::newRow("hundreds") << u"op nul twintig, zeshonderdvierentwintig, tweeëntwintig, graag"_s
                                  << QStringList{u"NUMBER nul twintig, zeshonderdvierentwintig, tweeëntwintig"_s};
        QTest::newRow("hesitating") << u"nul zes, eh, twaalf en dan vierendertig zesenvijftig en dan"_s
                                    << QStringList{u"NUMBER nul zes, eh, twaalf en dan vierendertig zesenvijftig"_s};
        QTest::newRow("local") << u"bel 123 45 67"_s << QStringList{u"NUMBER 123 45 67"_s};
        QTest::newRow("your man") << u"uw man Peter belde"_s << QStringList{u"OTHER_PERSON Peter"_s};
        QTest::newRow("end of a sentence") << u"Met mevrouw Jansen. Ik bel."_s << QStringList{u"OTHER_PERSON Jansen"_s};
        QTest::newRow("initials") << u"de heer J.P. Balk zei"_s << QStringList{u"OTHER_PERSON J.P. Balk"_s};

        QTest::newRow("days and times") << u"31-12-2026, 14.30 uur, of 2026-05-04 10:30, van 14.00-16.00"_s
                                        << QStringList();
        QTest::newRow("amounts") << u"12.50, 13.50, 14.50 en 1.234,56"_s << QStringList();
        QTest::newRow("price") << u"Dat kost 1.250 euro per jaar, of 12,50 per maand"_s << QStringList();
        QTest::newRow("year") << u"sinds 2019, en tot 31-12-2026"_s << QStringList();
        QTest::newRow("few words") << u"een, twee of drie keer"_s << QStringList();
        QTest::newRow("no iban") << u"NL92 ABNA 0417 1643 00"_s << QStringList();
        QTest::newRow("lower case behind") << u"meneer heeft gebeld"_s << QStringList();
        QTest::newRow("nothing") << QString() << QStringList();
    }
    void finds()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        const QStringList list = found(text);
        if (QByteArrayView(QTest::currentDataTag()) == "no iban") { // a number in it may still be one
            QVERIFY(!list.join(u' ').contains(u"BANK_ACCOUNT"_s));
            return;
        }
        QCOMPARE(list, expected);
    }

    void whatIsOwnStays()
    {
        OwnData own;
        own.numbers = {u"+31612345678"_s};
        own.names = {u"Fenna de Bos"_s};
        QCOMPARE(found(u"Ik ben mevrouw De Bos, op 06 12 34 56 78."_s, own), QStringList());
        QCOMPARE(found(u"Niet 06 12 34 56 79, van mevrouw Blom?"_s, own),
                 QStringList({u"NUMBER 06 12 34 56 79"_s, u"OTHER_PERSON Blom"_s}));
    }

    void knownNamesAreFoundAnywhere()
    {
        QCOMPARE(found(u"toen zei Karel het tegen karel zelf, niet Kareltje"_s, {}, {u"Karel"_s}),
                 QStringList({u"OTHER_PERSON Karel"_s, u"OTHER_PERSON karel"_s}));
        QCOMPARE(found(u"Karel zei dat Blom belde"_s, {}, {u"Karel Blom"_s}),
                 QStringList({u"OTHER_PERSON Karel"_s, u"OTHER_PERSON Blom"_s}));
        QCOMPARE(found(u"anything (x) goes"_s, {}, {u"(x)"_s, u" "_s}), QStringList{u"OTHER_PERSON (x)"_s});
    }

    void blackedOutTellsNothingOfTheLength()
    {
        const QString shorter = u"Bel 020-1234567 nu"_s;
        const QString longer = u"Bel +31 (0)20 - 123 45 67 nu"_s;
        QCOMPARE(blackedOut(shorter, spokenData(shorter, {})), u"Bel █████ nu"_s);
        QCOMPARE(blackedOut(longer, spokenData(longer, {})), u"Bel █████ nu"_s);
    }

    void longTextIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(spokenData(u"een twee "_s.repeated(20'000), {}).size() <= 1);
        QVERIFY(spokenData(u"12 "_s.repeated(20'000), {}).size() < 20'000);
        QVERIFY(spokenData(u"NL91 "_s.repeated(20'000), {}).isEmpty());
        QVERIFY(spokenData(u"mevrouw Van "_s.repeated(20'000), {}).size() <= 20'000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }
};

VOICELOG_GUILESS_TEST(TestSpokenData)
#include "tst_spokendata.moc"
