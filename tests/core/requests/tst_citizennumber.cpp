// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <requests/CitizenNumber.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestCitizenNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksLikeOne_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("expected");
        QTest::newRow("together") << u"BSN 111222333"_s << true;
        QTest::newRow("with dots") << u"111.222.333"_s << true;
        QTest::newRow("with hyphens") << u"1112-22-333"_s << true;
        QTest::newRow("with spaces that do not break") << u"111\u00a0222\u00a0333"_s << true;
        QTest::newRow("eight behind more words") << u"BSN nr. 12345672"_s << true;
        QTest::newRow("a number with its country") << u"+31 111222333"_s << false;
        QTest::newRow("a number with its country and a nought") << u"0031 (0)111222333"_s << false;
        QTest::newRow("with spaces") << u"is 1112 22 333."_s << true;
        QTest::newRow("eight digits behind the word") << u"BSN: 12345672"_s << true; // 012345672
        QTest::newRow("eight digits alone") << u"Order 12345672"_s << false;
        QTest::newRow("does not pass the test") << u"111222334"_s << false;
        QTest::newRow("noughts") << u"000000000"_s << false;
        QTest::newRow("of a longer number") << u"NL91ABNA0111222333"_s << false;
        QTest::newRow("a telephone number") << u"+31111222333"_s << false;
        QTest::newRow("words") << u"Klantnummer VW-2026-10418"_s << false;
        QTest::newRow("empty") << QString() << false;
    }
    void looksLikeOne()
    {
        QFETCH(QString, text);
        QTEST(holdsCitizenNumber(text), "expected");
    }
};

VOICELOG_APPLESS_TEST(TestCitizenNumber)
#include "tst_citizennumber.moc"
