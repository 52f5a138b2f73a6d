// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"

#include <interchange/JoseErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

class TestJoseKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds()
    {
        QCOMPARE(privateKey(u"rsa.pem"_s).kind(), JoseKeyKind::Rsa);
        QCOMPARE(privateKey(u"p256.pem"_s).kind(), JoseKeyKind::P256);
        QCOMPARE(privateKey(u"p384.pem"_s).kind(), JoseKeyKind::P384);
    }

    void passphrases()
    {
        const SecretBytes locked = SecretBytes::copyOf(joseFile(u"rsa-locked.pem"_s));
        VERIFY_ERROR(JosePrivateKey::read(locked), errors::PrivateKeyLocked);
        VERIFY_ERROR(JosePrivateKey::read(locked, SecretBytes::copyOf("geheim een")),
                     errors::PrivateKeyPassphraseWrong);
        VERIFY_ERROR(JosePrivateKey::read(locked, SecretBytes(5000)), errors::PrivateKeyPassphraseWrong);
        const auto key = JosePrivateKey::read(locked, SecretBytes::copyOf("geheim één"));
        VERIFY_OK(key);
        QCOMPARE(EVP_PKEY_eq(key->handle(), evpKey(u"rsa.pem"_s).get()), 1);
        // One that is not needed does no harm.
        VERIFY_OK(JosePrivateKey::read(SecretBytes::copyOf(joseFile(u"rsa.pem"_s)), SecretBytes::copyOf("x")));
    }

    void unreadable_data()
    {
        QTest::addColumn<QByteArray>("pem");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a text") << QByteArray("not a key");
        QTest::newRow("a public key") << joseFile(u"rfc7515-a2-public.pem"_s);
        QTest::newRow("cut off") << joseFile(u"rsa.pem"_s).first(800);
        QByteArray large(100'000, '\n');
        QTest::newRow("too large") << large + joseFile(u"p256.pem"_s);
        const openssl::Key signer = evpKey(u"p256.pem"_s);
        QTest::newRow("a certificate") << pemOf(makeCertificate({}, signer.get(), signer.get()));
    }

    void unreadable()
    {
        QFETCH(const QByteArray, pem);
        VERIFY_ERROR(JosePrivateKey::read(SecretBytes::copyOf(pem)), errors::PrivateKeyUnreadable);
    }

    void unfit()
    {
        const openssl::Key keys[] = {
            openssl::Key(EVP_RSA_gen(1024)),
            openssl::Key(EVP_EC_gen("P-521")),
            openssl::Key(EVP_EC_gen("secp256k1")),
            openssl::Key(EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519")),
        };
        for (const openssl::Key &key : keys)
            VERIFY_ERROR(JosePrivateKey::read(SecretBytes::copyOf(pemOf(key.get()))), errors::PrivateKeyUnfit);
    }

    void afterTheCertificate()
    {
        const openssl::Key key = evpKey(u"p256.pem"_s);
        const QByteArray both = pemOf(makeCertificate({}, key.get(), key.get())) + joseFile(u"p256.pem"_s);
        VERIFY_OK(JosePrivateKey::read(SecretBytes::copyOf(both)));
    }
};

VOICELOG_APPLESS_TEST(TestJoseKey)
#include "tst_josekey.moc"
