// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <common/PasswordStrength.h>
#include <common/SecretLineEdit.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

Q_DECLARE_METATYPE(voicelog::PasswordStrength)

class TestPasswordStrength : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strength_data()
    {
        QTest::addColumn<QByteArray>("password");
        QTest::addColumn<PasswordStrength>("strength");
        QTest::newRow("none") << QByteArray() << PasswordStrength::TooShort;
        QTest::newRow("nine") << QByteArray("abcdefghx") << PasswordStrength::TooShort;
        QTest::newRow("nine, with two-byte letters") << QByteArray("éééééàààà") << PasswordStrength::TooShort;
        QTest::newRow("one letter") << QByteArray("aaaaaaaaaaaaaaaa") << PasswordStrength::Weak;
        QTest::newRow("alphabet") << QByteArray("abcdefghijklmnop") << PasswordStrength::Weak;
        QTest::newRow("digits in order") << QByteArray("12345678901234") << PasswordStrength::Weak;
        QTest::newRow("a word and a year") << QByteArray("amsterdam1") << PasswordStrength::Weak;
        QTest::newRow("two words") << QByteArray("groene fiets") << PasswordStrength::Fair;
        QTest::newRow("four words") << QByteArray("groene fiets aan zee") << PasswordStrength::Good;
        QTest::newRow("random") << QByteArray("vR7#qLp2!xZt9mW") << PasswordStrength::Good;
    }

    void strength()
    {
        QFETCH(QByteArray, password);
        QFETCH(PasswordStrength, strength);
        QCOMPARE(passwordStrength(SecretBytes::copyOf(password)), strength);
        QVERIFY(!passwordAdvice(strength, int(password.size())).isEmpty());
    }
};

VOICELOG_GUILESS_TEST(TestPasswordStrength)
#include "tst_passwordstrength.moc"
