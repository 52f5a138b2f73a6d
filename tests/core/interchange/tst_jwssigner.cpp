// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"

#include <interchange/JoseErrors.h>
#include <interchange/Jws.h>
#include <interchange/JwsSigner.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

const QByteArray someVcon(R"({"uuid":"018f4b2e-0000-8000-8000-000000000001","vcon":"0.4.0","parties":[]})");
const QString someUuid = u"018f4b2e-0000-8000-8000-000000000001"_s;

} // namespace

class TestJwsSigner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signedFormIsVerified_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("algorithm");
        QTest::newRow("RSA") << u"rsa.pem"_s << u"RS256"_s;
        QTest::newRow("P-256") << u"p256.pem"_s << u"ES256"_s;
        QTest::newRow("P-384") << u"p384.pem"_s << u"ES384"_s;
    }

    void signedFormIsVerified()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, algorithm);
        const openssl::Key key = evpKey(file);
        const TestChain chain(key.get());
        const auto signer = JwsSigner::create(privateKey(file), {chain.signer, chain.middle});
        VERIFY_OK(signer);
        const auto text = signer->signedForm(someVcon, someUuid);
        VERIFY_OK(text);

        // As the drafts have it: general, the certificates in the unprotected header; and no name twice.
        const QJsonObject json = objectOf(*text);
        QCOMPARE(json.keys(), (QStringList{u"payload"_s, u"signatures"_s}));
        QCOMPARE(json["signatures"_L1].toArray().size(), 1);
        const QJsonObject entry = json["signatures"_L1][0].toObject();
        QCOMPARE(entry["header"_L1].toObject(), (QJsonObject{{u"x5c"_s, x5c({chain.signer, chain.middle})}}));
        QCOMPARE(objectOf(*jose::decoded(entry["protected"_L1].toString().toLatin1())),
                 (QJsonObject{{u"alg"_s, algorithm}, {u"uuid"_s, someUuid}}));

        const auto jws = Jws::read(*text);
        VERIFY_OK(jws);
        const auto content = jws->verified({chain.root}, day(2027));
        VERIFY_OK(content);
        QCOMPARE(content->payload, someVcon);
        QVERIFY(content->isTrusted());
        const JwsSignature &signature = content->signatures.first();
        QCOMPARE(signature.algorithm, algorithm);
        QCOMPARE(signature.uuid, someUuid);
        QVERIFY(signature.uuidIsSigned);
        QCOMPARE(signature.signer.fingerprint, chain.signer.fingerprint);
    }

    void keyAndChainBelongTogether()
    {
        const openssl::Key key = evpKey(u"p256.pem"_s);
        const TestChain chain(key.get());
        VERIFY_ERROR(JwsSigner::create(privateKey(u"rsa.pem"_s), {chain.signer}), errors::PrivateKeyOfAnother);
        VERIFY_ERROR(JwsSigner::create(privateKey(u"p256.pem"_s), {chain.middle, chain.signer}),
                     errors::PrivateKeyOfAnother);
        VERIFY_ERROR(JwsSigner::create(privateKey(u"p256.pem"_s), {}), errors::CertificateUnreadable);
        VERIFY_ERROR(JwsSigner::create(privateKey(u"p256.pem"_s), QList<SignerCertificate>(11, chain.signer)),
                     errors::CertificateUnreadable);
    }

    void signedAgain()
    {
        // Before the certificate ends: the signed form signed once more.
        const openssl::Key key = evpKey(u"p256.pem"_s);
        const TestChain chain(key.get());
        const auto signer = JwsSigner::create(privateKey(u"p256.pem"_s), {chain.signer, chain.middle});
        VERIFY_OK(signer);
        const auto inner = signer->signedForm(someVcon, someUuid);
        VERIFY_OK(inner);
        const auto outer = signer->signedForm(*inner, {});
        VERIFY_OK(outer);
        const auto content = Jws::read(*outer)->verified({chain.root}, day(2027));
        VERIFY_OK(content);
        QCOMPARE(content->payload, *inner);
        QVERIFY(content->signatures.first().uuid.isEmpty());
    }
};

VOICELOG_APPLESS_TEST(TestJwsSigner)
#include "tst_jwssigner.moc"
