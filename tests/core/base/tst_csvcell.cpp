// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/CsvCell.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestCsvCell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guarded_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("plain") << u"Opname"_s << u"Opname"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("telephone number") << u"+31612345610"_s << u"'+31612345610"_s;
        QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
        QTest::newRow("at") << u"@sum"_s << u"'@sum"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("full width") << u"\uff1d1"_s << u"'\uff1d1"_s;
        QTest::newRow("later in the text") << u"a=1"_s << u"a=1"_s;
        QTest::newRow("an apostrophe is none") << u"'s-Hertogenbosch"_s << u"'s-Hertogenbosch"_s;
        QTest::newRow("looks guarded") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("two apostrophes") << u"''x"_s << u"'''x"_s;
    }
    void guarded()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guardedCell(text), cell);
        QCOMPARE(unguardedCell(cell), text);
    }

    void escaped()
    {
        QCOMPARE(escapedInCell(u"a|b;c\\d\ne"_s, u"|"), u"a\\|b;c\\\\d\\ne"_s);
        QCOMPARE(escapedInCell(u"a|b;c"_s, u"|;"), u"a\\|b\\;c"_s);
        QCOMPARE(escapedInCell(u"plain"_s, u"|"), u"plain"_s);
    }

    void fields_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("plain") << u"Opname"_s << QByteArray("Opname");
        QTest::newRow("empty") << QString() << QByteArray();
        QTest::newRow("comma") << u"a,b"_s << QByteArray("\"a,b\"");
        QTest::newRow("semicolon") << u"a;b"_s << QByteArray("\"a;b\"");
        QTest::newRow("tab") << u"a\tb"_s << QByteArray("\"a\tb\"");
        QTest::newRow("quote") << u"a\"b"_s << QByteArray("\"a\"\"b\"");
        QTest::newRow("line break") << u"a\nb"_s << QByteArray("\"a\nb\"");
        QTest::newRow("carriage return") << u"a\rb"_s << QByteArray("\"a\rb\"");
        QTest::newRow("blank at its end") << u"a "_s << QByteArray("\"a \"");
        QTest::newRow("accent") << u"é"_s << QByteArray("\xc3\xa9");
    }
    void fields()
    {
        QFETCH(QString, cell);
        QFETCH(QByteArray, field);
        QCOMPARE(csvField(cell), field);
    }
};

VOICELOG_APPLESS_TEST(TestCsvCell)
#include "tst_csvcell.moc"
