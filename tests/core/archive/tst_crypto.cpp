// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <archive/ArchiveErrors.h>
#include <archive/Crypto.h>
#include <archive/SigningKey.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QTest>

using namespace voicelog;

class TestCrypto : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sha256()
    {
        QCOMPARE(crypto::sha256("abc").toHex(),
                 QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(crypto::sha256({}).toHex(),
                 QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
    }

    void passwordKeysDependOnEverything()
    {
        const SecretBytes password = SecretBytes::copyOf("correct horse battery");
        const QByteArray salt(crypto::SaltSize, 's');
        const KdfCost cheap{1, 8192};
        const auto key = crypto::passwordKey(password, salt, cheap, 32);
        VERIFY_OK(key);
        QVERIFY(key->equals(*crypto::passwordKey(password, salt, cheap, 32)));
        QVERIFY(!key->equals(*crypto::passwordKey(SecretBytes::copyOf("Correct horse battery"), salt, cheap, 32)));
        QVERIFY(!key->equals(*crypto::passwordKey(password, QByteArray(crypto::SaltSize, 't'), cheap, 32)));
        QVERIFY(!key->equals(*crypto::passwordKey(password, salt, {2, 8192}, 32)));
        QVERIFY(!key->equals(*crypto::passwordKey(password, salt, {1, 16384}, 32)));
    }

    void tooMuchMemoryIsAnError()
    {
        VERIFY_ERROR(
            crypto::passwordKey(SecretBytes::copyOf("x"), QByteArray(crypto::SaltSize, 's'), {1, 1ULL << 62}, 32),
            errors::NotEnoughMemory);
    }

    void sealedBytesOpenOnlyWithTheKeyAndTheContext()
    {
        const SecretBytes key = SecretBytes::random(32);
        const QByteArray sealed = crypto::seal(key, "hello", "about");
        QVERIFY(!sealed.contains("hello"));
        QVERIFY(sealed != crypto::seal(key, "hello", "about"));
        const auto plain = crypto::open(key, sealed, "about");
        QVERIFY(plain.has_value());
        QCOMPARE(plain->view().toByteArray(), QByteArray("hello"));
        QVERIFY(!crypto::open(key, sealed, "other"));
        QVERIFY(!crypto::open(SecretBytes::random(32), sealed, "about"));
        for (qsizetype i = 0; i < sealed.size(); ++i) {
            QByteArray changed = sealed;
            changed[i] = char(changed[i] ^ 1);
            QVERIFY(!crypto::open(key, changed, "about"));
            QVERIFY(!crypto::open(key, sealed.first(i), "about"));
        }
        QVERIFY(crypto::open(key, crypto::seal(key, {}, {}), {})->isEmpty());
    }

    void whatIsSealedToAKeyOpensWithItsSecret()
    {
        const crypto::BoxKeys keys = crypto::makeBoxKeys();
        const auto sealed = crypto::sealTo(keys.publicKey, SecretBytes::copyOf("vault key"));
        QVERIFY(sealed.has_value());
        QCOMPARE(crypto::openSealed(keys, *sealed)->view().toByteArray(), QByteArray("vault key"));
        QVERIFY(!crypto::openSealed(crypto::makeBoxKeys(), *sealed));
        QVERIFY(!crypto::openSealed(keys, "short"));
        QVERIFY(!crypto::sealTo("not a key", SecretBytes::copyOf("x")));
        const SecretBytes seed = SecretBytes::random(32);
        QCOMPARE(crypto::boxKeysFromSeed(seed).publicKey, crypto::boxKeysFromSeed(seed).publicKey);
        QCOMPARE(crypto::boxKeysFromSecret(keys.secret.clone()).publicKey, keys.publicKey);
    }

    void derivedKeysDifferByPurpose()
    {
        const SecretBytes key = SecretBytes::random(32);
        QVERIFY(crypto::derivedKey(key, "purpose1").equals(crypto::derivedKey(key, "purpose1")));
        QVERIFY(!crypto::derivedKey(key, "purpose1").equals(crypto::derivedKey(key, "purpose2")));
    }

    void signatures()
    {
        const SigningKey key = SigningKey::make();
        const QByteArray signature = key.sign("message");
        QVERIFY(SigningKey::verify(key.publicKey(), "message", signature));
        QVERIFY(!SigningKey::verify(key.publicKey(), "massage", signature));
        QVERIFY(!SigningKey::verify(SigningKey::make().publicKey(), "message", signature));
        QVERIFY(!SigningKey::verify(key.publicKey(), "message", signature.first(63)));
        QVERIFY(!SigningKey::verify("short", "message", signature));
        const SigningKey same = SigningKey::fromSeed(key.seed());
        QCOMPARE(same.publicKey(), key.publicKey());
        QCOMPARE(same.sign("message"), signature);
        QCOMPARE(key.clone().sign("message"), signature);
    }
};

VOICELOG_GUILESS_TEST(TestCrypto)
#include "tst_crypto.moc"
