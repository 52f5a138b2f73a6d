// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/InterchangeErrors.h>
#include <interchange/LimitedXml.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;

/// Walking through XML; what it refuses is tested with SIPREC's documents.
class TestLimitedXml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walk()
    {
        LimitedXml xml(
            "\n<r xmlns='urn:r' a='1' B='2'><x:a xmlns:x='urn:x'><b/></x:a>\n<y:a xmlns:y='urn:own:2'>t<b>no</b>u"
            "</y:a><c><d/><e>v</e></c><n xmlns=''/></r>\n<!-- after -->",
            1000, 5);
        xml.ownNamespace("urn:own"_L1);
        QVERIFY(xml.toRoot());
        QCOMPARE(xml.name(), u"r"_s);
        QVERIFY(xml.is("R"_L1));
        QCOMPARE(xml.rootNamespace(), u"urn:r"_s);
        QCOMPARE(xml.place().line, 6);
        QCOMPARE(xml.attribute({"b"_L1, "a"_L1}), u"2"_s);
        QVERIFY(xml.attribute({"c"_L1}).isNull());
        QVERIFY(xml.nextChild()); // past the foreign one
        QCOMPARE(xml.name(), u"a"_s);
        QCOMPARE(xml.place().line, 7);
        QCOMPARE(xml.text(100), u"tu"_s);
        QVERIFY(xml.nextChild());
        QVERIFY(xml.is("c"_L1));
        QVERIFY(xml.nextChild());
        xml.skip();
        QVERIFY(xml.nextChild());
        QCOMPARE(xml.text(100), u"v"_s);
        QVERIFY(!xml.nextChild()); // the end of c
        QVERIFY(xml.nextChild());
        QVERIFY(xml.is("n"_L1));
        xml.skip();
        QVERIFY(!xml.nextChild());
        xml.finish();
        QVERIFY(!xml.hasError());
        QVERIFY(!xml.nextChild());
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("detail");
        QTest::addColumn<int>("line");
        QTest::newRow("nothing") << QByteArray() << u"truncated"_s << 5;
        QTest::newRow("cut off") << QByteArray("<r>\n<a>") << u"truncated"_s << 6;
        QTest::newRow("not closed") << QByteArray("<r>\n</s>") << u"not-xml"_s << 6;
        QTest::newRow("more behind it") << QByteArray("<r/>\nmore") << u"not-xml"_s << 6;
        QTest::newRow("a document type") << QByteArray("<!DOCTYPE r><r/>") << u"entities"_s << 5;
        QTest::newRow("too large") << QByteArray(1001, ' ') << u"too-large"_s << 5;
        QTest::newRow("too deep") << QByteArray("<r>").repeated(33) << u"too-deep"_s << 5;
        QTest::newRow("a NUL") << QByteArray("<r>\n\0</r>", 9) << u"encoding"_s << 6;
        QTest::newRow("another encoding")
            << QByteArray("<?xml version='1.0' encoding='UTF-7'?><r/>") << u"encoding"_s << 5;
    }

    void errors()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, detail);
        QFETCH(const int, line);
        LimitedXml xml(bytes, 1000, 5);
        if (xml.toRoot()) {
            while (xml.nextChild())
                xml.skip();
            xml.finish();
        }
        QVERIFY(xml.hasError());
        QVERIFY(!xml.nextChild());
        QCOMPARE(xml.error().id(), "interchange.sidecar-invalid"_L1);
        QCOMPARE(xml.error().parameters().value(u"detail"_s).toString(), detail);
        QCOMPARE(xml.error().parameters().value(u"line"_s).toInt(), line);
        QVERIFY(xml.error().parameters().value(u"column"_s).toInt() >= 1);
    }
};

VOICELOG_APPLESS_TEST(TestLimitedXml)
#include "tst_limitedxml.moc"
