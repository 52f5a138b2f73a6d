// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/JsonItems.h>
#include <base/Windows1252.h>
#include <support/TestMain.h>

#include <QBuffer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

class TestJsonItems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void items_data()
    {
        using Items = QList<QByteArray>;
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<Items>("items");
        QTest::addColumn<bool>("whole");
        QTest::newRow("empty list") << QByteArray("[]") << Items{} << true;
        QTest::newRow("list") << QByteArray(" [ {\"a\":1} , 2,\"x,]\" ,[3,[4]], null ] ")
                              << Items{"{\"a\":1}", "2", "\"x,]\"", "[3,[4]]", "null"} << true;
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf[1]") << Items{"1"} << true;
        QTest::newRow("escaped quotes") << QByteArray("[{'a':'\\'}\\\\'},{'b':']'}]").replace('\'', '"')
                                        << Items{"{\"a\":\"\\\"}\\\\\"}", "{\"b\":\"]\"}"} << true;
        QTest::newRow("member") << QByteArray("{'v':{'list':[9]},'list':[1,2],'after':[3]}").replace('\'', '"')
                                << Items{"1", "2"} << true;
        QTest::newRow("lines") << QByteArray("{\"a\" : 1}\n{\"b\":2}\r\n\n{}")
                               << Items{"{\"a\" : 1}", "{\"b\":2}", "{}"} << true;
        QTest::newRow("one object") << QByteArray("{\n \"a\": [1, 2]\n}\n") << Items{"{\n \"a\": [1, 2]\n}"} << true;
        QTest::newRow("nothing in an object") << QByteArray("{}") << Items{"{}"} << true;
        QTest::newRow("open list") << QByteArray("[1,2") << Items{"1", "2"} << false;
        QTest::newRow("comma at the end") << QByteArray("[1,]") << Items{"1"} << false;
        QTest::newRow("no comma") << QByteArray("[1 2]") << Items{"1"} << false;
        QTest::newRow("open text") << QByteArray("[\"a]") << Items{} << false;
        QTest::newRow("open object") << QByteArray("[{\"a\":[1}") << Items{} << false;
        QTest::newRow("after the list") << QByteArray("[1] 2") << Items{"1"} << false;
        QTest::newRow("a text") << QByteArray("hello") << Items{} << false;
        QTest::newRow("no colon") << QByteArray("{\"a\" 1}") << Items{} << false;
        QTest::newRow("across chunks") << "[\"" + QByteArray(65535, 'x') + "\",\"" + QByteArray(70000, 'y') + "\"]"
                                       << Items{'"' + QByteArray(65535, 'x') + '"', '"' + QByteArray(70000, 'y') + '"'}
                                       << true;
    }
    void items()
    {
        QFETCH(QByteArray, text);
        QFETCH(QList<QByteArray>, items);
        QFETCH(bool, whole);
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        JsonItems reader(&buffer, "list");
        QList<QByteArray> found;
        auto item = reader.next();
        for (; item && item->isValid(); item = reader.next())
            found += item->text;
        QCOMPARE(found, items);
        QCOMPARE(item.has_value(), whole);
        const auto after = reader.next();
        QVERIFY(after && !after->isValid()); // nothing more, also after a failure
    }

    void places()
    {
        QByteArray text = "\xef\xbb\xbf[ 1,\n  {\"é\":\n2},\t3,\n x y";
        QBuffer buffer(&text);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        JsonItems reader(&buffer, {});
        const QList<QPair<qint64, qint64>> expected{{1, 3}, {2, 3}, {3, 5}, {4, 2}};
        for (const auto &[line, column] : expected) {
            const auto item = reader.next();
            QVERIFY(item && item->isValid());
            QCOMPARE(item->line, line);
            QCOMPARE(item->column, column);
        }
        QVERIFY(!reader.next());
        QCOMPARE(reader.place().line, 4);
    }

    void windows1252()
    {
        QCOMPARE(fromWindows1252("Caf\xe9 \x80 1\x96\x32 \x84x\x94 \x8a\x9f\xff"), u"Café € 1–2 „x” ŠŸÿ"_s);
        QCOMPARE(fromWindows1252("\x81"), QString(QChar(0x81)));
        QCOMPARE(fromWindows1252({}).size(), 0);
    }
};

VOICELOG_APPLESS_TEST(TestJsonItems)
#include "tst_jsonitems.moc"
