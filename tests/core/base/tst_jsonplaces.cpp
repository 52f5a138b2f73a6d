// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <base/JsonPlaces.h>
#include <support/TestMain.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace voicelog;

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
};

VOICELOG_APPLESS_TEST(TestJsonPlaces)
#include "tst_jsonplaces.moc"
