// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/SecretBytes.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

class TestSecretBytes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replace_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<int>("position");
        QTest::addColumn<int>("count");
        QTest::addColumn<QByteArray>("with");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("append") << QByteArray("abc") << 3 << 0 << QByteArray("de") << QByteArray("abcde");
        QTest::newRow("prepend") << QByteArray("abc") << 0 << 0 << QByteArray("x") << QByteArray("xabc");
        QTest::newRow("middle") << QByteArray("abcd") << 1 << 2 << QByteArray("XYZ") << QByteArray("aXYZd");
        QTest::newRow("erase") << QByteArray("abcd") << 1 << 2 << QByteArray() << QByteArray("ad");
        QTest::newRow("all gone") << QByteArray("abcd") << 0 << 4 << QByteArray() << QByteArray();
        QTest::newRow("from nothing") << QByteArray() << 0 << 0 << QByteArray("a") << QByteArray("a");
        QTest::newRow("nothing at all") << QByteArray() << 0 << 0 << QByteArray() << QByteArray();
    }
    void replace()
    {
        QFETCH(QByteArray, before);
        QFETCH(int, position);
        QFETCH(int, count);
        QFETCH(QByteArray, with);
        QFETCH(QByteArray, after);
        SecretBytes bytes = SecretBytes::copyOf(before);
        bytes.replace(position, count, with);
        QCOMPARE(bytes.view().toByteArray(), after);
        QCOMPARE(bytes.isEmpty(), after.isEmpty());
    }

    void movingLeavesNothingBehind()
    {
        SecretBytes first = SecretBytes::copyOf("secret");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move)
        QVERIFY(second.equals(SecretBytes::copyOf("secret")));
        second = SecretBytes::copyOf("other");
        QCOMPARE(second.view().toByteArray(), QByteArray("other"));
        second.clear();
        QCOMPARE(second.size(), 0);
    }

    void comparing()
    {
        const SecretBytes a = SecretBytes::copyOf("abc");
        QVERIFY(a.equals(a.clone()));
        QVERIFY(!a.equals(SecretBytes::copyOf("abd")));
        QVERIFY(!a.equals(SecretBytes::copyOf("ab")));
        QVERIFY(SecretBytes().equals(SecretBytes(0)));
    }

    void randomBytesDiffer()
    {
        QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32)));
        QVERIFY(SecretBytes(32).equals(SecretBytes(32)));
    }

    // Many more than a process may lock where RLIMIT_MEMLOCK is small: they must still work.
    void moreThanCanBeLocked()
    {
        std::vector<SecretBytes> many;
        for (int i = 0; i < 3000; ++i)
            many.push_back(SecretBytes::copyOf(QByteArray::number(i)));
        QCOMPARE(many.at(2999).view().toByteArray(), QByteArray("2999"));
        QCOMPARE(many.at(0).view().toByteArray(), QByteArray("0"));
    }
};

VOICELOG_GUILESS_TEST(TestSecretBytes)
#include "tst_secretbytes.moc"
