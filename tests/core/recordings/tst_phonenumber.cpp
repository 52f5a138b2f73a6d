// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/PhoneNumber.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalized_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("countryCode");
        QTest::addColumn<QString>("expected");
        const auto dutch = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << u"31"_s << expected;
        };
        dutch("E.164", u"+31201234567"_s, u"+31201234567"_s);
        dutch("spaces", u"+31 20 123 45 67"_s, u"+31201234567"_s);
        dutch("trunk zero in brackets", u"+31 (0)20-1234567"_s, u"+31201234567"_s);
        dutch("trunk zero left in", u"+310201234567"_s, u"+31201234567"_s);
        dutch("double zero", u"0031201234567"_s, u"+31201234567"_s);
        dutch("double zero and (0)", u"0031(0)201234567"_s, u"+31201234567"_s);
        dutch("national", u"020-1234567"_s, u"+31201234567"_s);
        dutch("national, area in brackets", u"(020) 123 45 67"_s, u"+31201234567"_s);
        dutch("mobile", u"06 12345678"_s, u"+31612345678"_s);
        dutch("national without its zero", u"612345678"_s, u"+31612345678"_s);
        dutch("without plus", u"31612345678"_s, u"+31612345678"_s);
        dutch("another country without plus", u"4915112345678"_s, u"+4915112345678"_s);
        dutch("service number", u"0900-8844"_s, u"+319008844"_s);
        dutch("free number", u"0800 123 4567"_s, u"+318001234567"_s);
        dutch("085", u"085 123 4567"_s, u"+31851234567"_s);
        dutch("German", u"+49 30 123456"_s, u"+4930123456"_s);
        dutch("German with 00", u"0049 30 123456"_s, u"+4930123456"_s);
        dutch("tel URI", u"tel:+31-20-123-4567"_s, u"+31201234567"_s);
        dutch("tel URI with extension", u"tel:+31201234567;ext=204"_s, u"+31201234567"_s);
        dutch("sip URI", u"sip:+31201234567@pbx.example.nl;user=phone"_s, u"+31201234567"_s);
        dutch("sip URI, escaped", u"SIP:%2B31201234567@10.0.0.1:5060"_s, u"+31201234567"_s);
        dutch("sips extension", u"sips:204@pbx.example.nl"_s, u"204"_s);
        dutch("sip name", u"sip:receptie@pbx.example.nl"_s, u"receptie"_s);
        dutch("name and number", u"\"Jansen, P.\" <0201234567>"_s, u"+31201234567"_s);
        dutch("name and sip URI", u"\"Jansen\" <sip:0201234567@pbx>"_s, u"+31201234567"_s);
        dutch("extension", u"204"_s, u"204"_s);
        dutch("long extension", u"100204"_s, u"100204"_s);
        dutch("extension with zero", u"0204"_s, u"0204"_s);
        dutch("emergency", u"112"_s, u"112"_s);
        dutch("municipality", u"14 020"_s, u"14020"_s);
        dutch("star code", u"*97"_s, u"*97"_s);
        dutch("extension behind", u"020 1234567 tst. 12"_s, u"+31201234567"_s);
        dutch("extension behind, x", u"+31201234567x12"_s, u"+31201234567"_s);
        dutch("not a number", u"Balie 3"_s, u"Balie 3"_s);
        dutch("dots", u"020.123.45.67"_s, u"+31201234567"_s);
        dutch("no-break spaces and dashes", u"+31\u00a020\u2011123\u20134567"_s, u"+31201234567"_s);
        dutch("invisible marks", u"\u202a+31201234567\u202c"_s, u"+31201234567"_s);
        dutch("full-width", u"\uff0b\uff13\uff11\uff12\uff10\uff11\uff12\uff13\uff14\uff15\uff16\uff17"_s,
              u"+31201234567"_s);
        dutch("Arabic-Indic", u"\u0660\u0662\u0660\u0661\u0662\u0663\u0664\u0665\u0666\u0667"_s, u"+31201234567"_s);
        dutch("longer than E.164", u"1234567890123456"_s, u"1234567890123456"_s);
        dutch("short international", u"+1234"_s, u"1234"_s);
        for (const auto &word :
             {u"anonymous"_s, u"Anoniem"_s, u"WITHHELD"_s, u"unknown"_s, u"<unknown>"_s, u"private"_s, u"Priv\u00e9"_s,
              u"sip:anonymous@anonymous.invalid"_s, u"\"Anonymous\" <anonymous>"_s, u""_s, u"  "_s, u"-"_s, u"+"_s})
            QTest::addRow("withheld: %s", qUtf8Printable(word)) << word << u"31"_s << u""_s;
        QTest::newRow("wrapped twice") << u"sip:%3Csip:+31201234567@example.org%3E"_s << u"31"_s << u"+31201234567"_s;
        QTest::newRow("a scheme behind a parameter") << u"sip:;x"_s << u"31"_s << u""_s;
        QTest::newRow("brackets left over") << u"desk <tel:<balie@a>@b"_s << u"31"_s << u"balie"_s;
        QTest::newRow("a bracket, cut at the host") << u"<<balie>@pbx<1>x"_s << u"31"_s << u"1"_s;
        QTest::newRow("two zeros") << u"+31 (0)0 20 1234567"_s << u"31"_s << u"+31201234567"_s;
        QTest::newRow("no number") << u"Desk ((0)0) 31"_s << u"31"_s << u"Desk ((0)0) 31"_s;
        QTest::newRow("withheld, more blanks") << u"private  number"_s << u"31"_s << QString();
        QTest::newRow("US national") << u"(212) 555-0123"_s << u"1"_s << u"+12125550123"_s;
        QTest::newRow("US with 1") << u"1-212-555-0123"_s << u"1"_s << u"+12125550123"_s;
        QTest::newRow("US outward") << u"011 31 20 1234567"_s << u"1"_s << u"+31201234567"_s;
        QTest::newRow("Spain") << u"912 34 56 78"_s << u"34"_s << u"+34912345678"_s;
        QTest::newRow("Poland") << u"22 123 45 67"_s << u"48"_s << u"+48221234567"_s;
        QTest::newRow("Portugal") << u"912345678"_s << u"351"_s << u"+351912345678"_s;
        QTest::newRow("Denmark") << u"33 12 34 56"_s << u"45"_s << u"+4533123456"_s;
        QTest::newRow("Denmark's extension") << u"3312"_s << u"45"_s << u"3312"_s;
        QTest::newRow("Czechia") << u"420 601 123 456"_s << u"420"_s << u"+420601123456"_s;
        QTest::newRow("Hungary") << u"06 1 234 5678"_s << u"36"_s << u"+3612345678"_s;
        QTest::newRow("Belgium") << u"0471 23 45 67"_s << u"32"_s << u"+32471234567"_s;
        QTest::newRow("UK") << u"020 7946 0123"_s << u"44"_s << u"+442079460123"_s;
        QTest::newRow("Belgium") << u"02 123 45 67"_s << u"32"_s << u"+3221234567"_s;
        QTest::newRow("Italy keeps its zero") << u"06 1234 5678"_s << u"39"_s << u"+390612345678"_s;
    }

    void normalized()
    {
        QFETCH(QString, text);
        QFETCH(QString, countryCode);
        QFETCH(QString, expected);
        QCOMPARE(normalizedNumber(text, countryCode), expected);
        QCOMPARE(normalizedNumber(expected, countryCode), expected); // what is normal stays so
    }

    // Unwrapping takes time with the square of the length.
    void endless()
    {
        QElapsedTimer timer;
        timer.start();
        const QString number = normalizedNumber(u"sip:"_s.repeated(1'000'000) + u"0201234567"_s, u"31");
        QVERIFY(number.size() <= 500);
        QCOMPARE(normalizedNumber(number, u"31"), number);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void search_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("whole") << u"+31201234567"_s << true;
        QTest::newRow("national") << u"020 123 4567"_s << true;
        QTest::newRow("double zero") << u"0031 20 1234567"_s << true;
        QTest::newRow("last seven") << u"123 45 67"_s << true;
        QTest::newRow("last three") << u"567"_s << true;
        QTest::newRow("other end") << u"568"_s << false;
        QTest::newRow("other area") << u"030 123 4567"_s << false;
        QTest::newRow("other country") << u"+32 20 123 4567"_s << false;
        QTest::newRow("the beginning") << u"+3120123"_s << false;
    }

    void search()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        const auto key = numberSearchKey(u"+31201234567");
        QCOMPARE(key, u"76543210213"_s);
        const auto prefix = numberSearchPrefix(typed);
        QVERIFY(!prefix.isEmpty());
        QCOMPARE(key.startsWith(prefix), found);
    }

    void keysWithoutDigits()
    {
        QCOMPARE(numberSearchKey(u"receptie"), u""_s);
        QCOMPARE(numberSearchKey(u""), u""_s);
        QCOMPARE(numberSearchPrefix(u"anoniem"), u""_s);
    }
};

VOICELOG_APPLESS_TEST(TestPhoneNumber)
#include "tst_phonenumber.moc"
