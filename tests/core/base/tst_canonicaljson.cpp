// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/CanonicalJson.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace voicelog;

class TestCanonicalJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spelling_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("expected");
        // Numbers: the samples of RFC 8785 appendix B.
        QTest::newRow("zero") << QByteArray("[0,-0.0]") << QByteArray("[0,0]");
        QTest::newRow("smallest") << QByteArray("[5e-324,-5e-324]") << QByteArray("[5e-324,-5e-324]");
        QTest::newRow("largest") << QByteArray("[1.7976931348623157e308]") << QByteArray("[1.7976931348623157e+308]");
        QTest::newRow("integers") << QByteArray("[9007199254740992,-9007199254740992]")
                                  << QByteArray("[9007199254740992,-9007199254740992]");
        QTest::newRow("big") << QByteArray("[295147905179352830000,9.999999999999997e22,1e23]")
                             << QByteArray("[295147905179352830000,9.999999999999997e+22,1e+23]");
        QTest::newRow("21") << QByteArray("[1e21,999999999999999900000]")
                            << QByteArray("[1e+21,999999999999999900000]");
        QTest::newRow("small") << QByteArray("[9.999999999999997e-7,0.000001,333333333.3333332]")
                               << QByteArray("[9.999999999999997e-7,0.000001,333333333.3333332]");
        QTest::newRow("members sorted by UTF-16")
            << QByteArray(R"({"b":1,"a":{"d":null,"c":true},"\ud83d\ude00":2,"\ufb33":3})")
            << QByteArray("{\"a\":{\"c\":true,\"d\":null},\"b\":1,\"\xF0\x9F\x98\x80\":2,\"\xEF\xAC\xB3\":3}");
        QTest::newRow("escapes") << QByteArray(R"(["\u20ac$\u000f\nA'B\"\\\\\"/"])")
                                 << QByteArray("[\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"]");
        QTest::newRow("halves of characters stay apart")
            << QByteArray(R"({"\ud83da":["\ud83d\ud83d\ude00\ude00","\ude00"],"r":1})")
            << QByteArray("{\"r\":1,\"\\ud83da\":[\"\\ud83d\xF0\x9F\x98\x80\\ude00\",\"\\ude00\"]}");
    }

    void spelling()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, expected);
        const auto document = QJsonDocument::fromJson(given);
        QVERIFY(!document.isNull());
        const QJsonValue value = document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
        QCOMPARE(canonicalJson(value), expected);
    }

    void scalars()
    {
        QCOMPARE(canonicalJson(QJsonValue()), QByteArray("null"));
        QCOMPARE(canonicalJson(QJsonValue(true)), QByteArray("true"));
    }
};

VOICELOG_APPLESS_TEST(TestCanonicalJson)
#include "tst_canonicaljson.moc"
