// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <recordings/SearchText.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("case and marks") << u"Ångström ÉÉN"_s << u"angstrom een"_s;
        QTest::newRow("sharp s") << u"Straße"_s << u"strasse"_s;
        QTest::newRow("marks between words") << u"  C-2026/17,  (x) "_s << u"c 2026 17 x"_s;
        QTest::newRow("full width") << u"ＡＢＣ１２"_s << u"abc12"_s;
        QTest::newRow("other scripts") << u"Иванов 李雷"_s << u"иванов 李雷"_s;
        QTest::newRow("beyond the BMP") << u"𝐀𝐁 😀 c"_s << u"ab c"_s;
        QTest::newRow("only marks") << u"-- !!"_s << QString();
    }
    void folds()
    {
        QFETCH(QString, text);
        QTEST(searchtext::folded(text), "folded");
    }

    void takesWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("two") << u"Jan  BAKKER"_s << QStringList{u"jan"_s, u"bakker"_s};
        QTest::newRow("repeats") << u"jan Jan"_s << QStringList{u"jan"_s};
        QTest::newRow("number with spaces") << u"+31 20 123 4567"_s << QStringList{u"31201234567"_s};
        QTest::newRow("national number") << u"020-1234567"_s << QStringList{u"31201234567"_s};
        QTest::newRow("reference") << u"2026-0015"_s << QStringList{u"2026"_s, u"0015"_s};
        QTest::newRow("few digits") << u"12 34"_s << QStringList{u"12"_s, u"34"_s};
        QTest::newRow("query signs") << u"\"a\" OR b*"_s << QStringList{u"a"_s, u"or"_s, u"b"_s};
    }
    void takesWords()
    {
        QFETCH(QString, typed);
        QTEST(searchtext::words(typed), "words");
    }

    void asksTheIndex()
    {
        QCOMPARE(searchtext::ftsQuery({}), QString());
        QCOMPARE(searchtext::ftsQuery({u"jan"_s, u"or"_s}), u"\"jan\" * AND \"or\" *"_s);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("fits");
        QTest::newRow("first word") << u"jan de boer"_s << QStringList{u"ja"_s} << true;
        QTest::newRow("later word") << u"jan de boer"_s << QStringList{u"bo"_s, u"jan"_s} << true;
        QTest::newRow("within a word") << u"jan de boer"_s << QStringList{u"an"_s} << false;
        QTest::newRow("within, then at the start") << u"banjo jo"_s << QStringList{u"jo"_s} << true;
        QTest::newRow("one missing") << u"jan de boer"_s << QStringList{u"jan"_s, u"x"_s} << false;
        QTest::newRow("no words") << u"jan"_s << QStringList{} << true;
    }
    void matches()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QTEST(searchtext::matches(text, words), "fits");
    }

    void numbersHaveSeveralWords()
    {
        QCOMPARE(searchtext::numberWords(u"+31201234567"), u"31201234567 0201234567 4567"_s);
        QCOMPARE(searchtext::numberWords(u"+4930123456"), u"4930123456 3456"_s);
        QCOMPARE(searchtext::numberWords(u"101"), u"101"_s);
        QCOMPARE(searchtext::numberWords(u""), QString());
    }
};

VOICELOG_GUILESS_TEST(TestSearchText)
#include "tst_searchtext.moc"
