// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <interchange/JsonExtent.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

class TestJsonExtent : public QObject
{
    Q_OBJECT

    static constexpr JsonLimits limits{.depth = 2, .values = 4};

private Q_SLOTS:
    void within()
    {
        QVERIFY(!jsonExcess("", limits));
        QVERIFY(!jsonExcess("{'a':[1,2],'b':3}", limits));
        QVERIFY(!jsonExcess("[[]]", limits));
        QVERIFY(!jsonExcess("[\"[[[,,,,,\",\"\\\"[[[\"]", limits)); // in strings nothing counts
    }
    void tooDeep()
    {
        const auto excess = jsonExcess("[{'a':[1]}]", limits);
        QVERIFY(excess && excess->isDepth);
        QCOMPARE(excess->at, 6);
    }
    void tooMany()
    {
        const auto excess = jsonExcess("[1,2,3,4,5]", limits);
        QVERIFY(excess && !excess->isDepth);
        QCOMPARE(excess->at, 8);
    }
};

VOICELOG_GUILESS_TEST(TestJsonExtent)
#include "tst_jsonextent.moc"
