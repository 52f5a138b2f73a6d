// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/JsonPlaces.h>
#include <support/Confined.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestJsonPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesInATextOfAnyScript()
    {
        const QByteArray text = "{\"a\": \"é\\\"ü\", \"b\": [1,\n {\"c\": true}, []]}";
        const JsonPlaces places(text);
        const auto is = [&places](const QString &path, int line, int column) {
            const auto place = places.at(path);
            return place.line == line && place.column == column;
        };
        QVERIFY(is({}, 1, 1));
        QVERIFY(is(u"a"_s, 1, 7));
        QVERIFY(is(u"b"_s, 1, 20));
        QVERIFY(is(u"b[0]"_s, 1, 21));
        QVERIFY(is(u"b[1].c"_s, 2, 8));
        QVERIFY(is(u"b[1].missing"_s, 2, 2)); // the nearest around it
        QVERIFY(is(u"b[2]"_s, 2, 15));
        QVERIFY(is(u"x.y[3].z"_s, 1, 1));
    }

    void theFirstPlaceOfATextThatBeginsWithALineBreak()
    {
        const auto place = JsonPlaces::placeOf("\n[8]", 0);
        QCOMPARE(std::pair(place.line, place.column), std::pair(1, 1));
        QCOMPARE(JsonPlaces::placeOf("\n[8]", 1).line, 2);
        QCOMPARE(JsonPlaces::placeOf({}, 0).column, 1);
    }

    void placesOfNamesWithMarksInThem()
    {
        const JsonPlaces places("{\"a\": {\"b\": 1},\n \"a.b\": [2],\n \"a\": {\"c\": [[], [3, \"]\"]]},\n \"ab\": 4}");
        QCOMPARE(places.at(u"a.b"_s).line, 2);
        QCOMPARE(places.at(u"a.b[0]"_s).column, 10);
        QCOMPARE(places.at(u"a.c[1][1]"_s).column, 22);
        QCOMPARE(places.at(u"ab"_s).line, 4);
        QCOMPARE(places.at(u"abc"_s).line, 1);
        const JsonPlaces list("[{\"x\": []},\n {\"x\": true}]");
        QCOMPARE(list.at(u"[1].x"_s).line, 2);
        QCOMPARE(list.at(u"[1].x"_s).column, 8);
    }

    // A list of all places would hold each name as often as there are values below it.
    void longNamesInEachOther()
    {
        const QByteArray name(8000, 'n');
        const auto wrong = confined([&] {
            const QByteArray text = ("{\"" + name + "\":").repeated(500) + "[1,\n2]" + QByteArray(500, '}');
            const QString path = (QString::fromLatin1(name) + u'.').repeated(500).chopped(1) + u"[1]"_s;
            return JsonPlaces(text).at(path).line == 2;
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

VOICELOG_APPLESS_TEST(TestJsonPlaces)
#include "tst_jsonplaces.moc"
