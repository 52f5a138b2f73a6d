// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "josetest.h"

#include <interchange/CertificateChain.h>
#include <interchange/JoseErrors.h>
#include <support/ResultTest.h>
#include <support/TestMain.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;
using namespace voicelog;
using namespace voicelog::test;

namespace {

QString idOf(const std::optional<Error> &fault)
{
    return fault ? QString(fault->id()).section(QLatin1Char('.'), 1) : u"trusted"_s;
}

} // namespace

class TestCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_key = evpKey(u"p256.pem"_s); }

    void whatIsInIt()
    {
        const TestChain chain(m_key.get(), {.subject = "Opname é"});
        QCOMPARE(chain.signer.subject, u"CN=Opname é,O=Voorbeeld B.V."_s);
        QCOMPARE(chain.signer.issuer, u"CN=Authority,O=Voorbeeld B.V."_s);
        QCOMPARE(chain.signer.validFrom, day(2026, 1, 1));
        QCOMPARE(chain.signer.validUntil, day(2028, 1, 1));
        QCOMPARE(chain.signer.fingerprint, QCryptographicHash::hash(chain.signer.der, QCryptographicHash::Sha256));
    }

    void files()
    {
        const TestChain chain(m_key.get());
        const auto one = SignerCertificate::read(chain.root.der);
        VERIFY_OK(one);
        QCOMPARE(one->size(), 1);
        QCOMPARE(one->first().subject, chain.root.subject);
        const auto several = SignerCertificate::read("A text before.\n" + pemOf(chain.root) + joseFile(u"p256.pem"_s) +
                                                     joseFile(u"rsa-locked.pem"_s) + pemOf(chain.middle));
        VERIFY_OK(several);
        QCOMPARE(several->size(), 2);
        QCOMPARE(several->at(0).der, chain.root.der);
        QCOMPARE(several->at(1).der, chain.middle.der);
    }

    void unreadable()
    {
        const TestChain chain(m_key.get());
        VERIFY_ERROR(SignerCertificate::read({}), errors::CertificateUnreadable);
        VERIFY_ERROR(SignerCertificate::read("no certificate"), errors::CertificateUnreadable);
        VERIFY_ERROR(SignerCertificate::read(joseFile(u"p256.pem"_s)), errors::CertificateUnreadable);
        VERIFY_ERROR(SignerCertificate::read(chain.root.der + 'x'), errors::CertificateUnreadable);
        VERIFY_ERROR(SignerCertificate::read(chain.root.der.chopped(1)), errors::CertificateUnreadable);
        QByteArray broken = pemOf(chain.root);
        broken[100] = '!';
        VERIFY_ERROR(SignerCertificate::read(pemOf(chain.middle) + broken), errors::CertificateUnreadable);
    }

    void chains()
    {
        const TestChain chain(m_key.get());
        const TestChain other(m_key.get()); // another root; below it the same names, other keys
        const QDateTime now = day(2027);
        const auto fault = [&](const QList<SignerCertificate> &certificates, const QList<SignerCertificate> &trusted) {
            return idOf(certificateFault(certificates, trusted, now));
        };
        QCOMPARE(fault({chain.signer, chain.middle, chain.root}, {chain.root}), u"trusted"_s);
        QCOMPARE(fault({chain.signer, chain.middle}, {chain.root}), u"trusted"_s);
        QCOMPARE(fault({chain.signer, chain.root, chain.middle}, {chain.root}), u"trusted"_s);
        QCOMPARE(fault({chain.signer}, {chain.root, chain.middle}), u"trusted"_s);
        QCOMPARE(fault({chain.signer}, {chain.middle}), u"trusted"_s);
        QCOMPARE(fault({chain.signer}, {chain.signer}), u"trusted"_s);
        QCOMPARE(fault({chain.signer}, {chain.root}), u"certificate-untrusted"_s); // what is between is missing
        QCOMPARE(fault({chain.signer, chain.middle, chain.root}, {}), u"certificate-untrusted"_s);
        QCOMPARE(fault({}, {chain.root}), u"certificate-untrusted"_s);
        for (const auto &wrong : {fault({chain.signer, chain.middle, chain.root}, {other.root}),
                                  fault({chain.signer, other.middle, other.root}, {other.root})})
            QVERIFY2(wrong == u"certificate-untrusted"_s || wrong == u"certificate-chain-broken"_s, qPrintable(wrong));
        const SignerCertificate own = makeCertificate({.subject = "Self", .issuer = "Self"}, m_key.get(), m_key.get());
        QCOMPARE(fault({own}, {chain.root}), u"certificate-untrusted"_s);
        QCOMPARE(fault({own}, {own}), u"trusted"_s);
    }

    void brokenChains()
    {
        const CertificatePlan authority{.subject = "Authority", .authority = true};
        const auto fault = [&](const CertificatePlan &signer, const CertificatePlan &between) {
            const TestChain chain(m_key.get(), signer, between);
            return idOf(certificateFault({chain.signer, chain.middle}, {chain.root}, day(2027)));
        };
        QCOMPARE(fault({}, authority), u"trusted"_s);
        // Whoever has a certificate may not make another by it.
        QCOMPARE(fault({}, {.subject = "Authority"}), u"certificate-chain-broken"_s);
        QCOMPARE(fault({.digest = "SHA1"}, authority), u"certificate-chain-broken"_s);
        QCOMPARE(fault({.keyUsage = "critical,keyEncipherment"}, authority), u"certificate-chain-broken"_s);
        QCOMPARE(fault({.keyUsage = "critical,digitalSignature"}, authority), u"trusted"_s);
        QCOMPARE(fault({.keyUsage = "critical,nonRepudiation"}, authority), u"trusted"_s);
        const openssl::Key weak(EVP_RSA_gen(1024));
        const TestChain weakSigner(weak.get());
        QCOMPARE(idOf(certificateFault({weakSigner.signer, weakSigner.middle}, {weakSigner.root}, day(2027))),
                 u"certificate-chain-broken"_s);
        TestChain changed(m_key.get());
        changed.signer.der[changed.signer.der.size() - 3] ^= 1; // in the signature
        const QString wrong = idOf(certificateFault({changed.signer, changed.middle}, {changed.root}, day(2027)));
        QVERIFY2(wrong == u"certificate-chain-broken"_s || wrong == u"certificate-unreadable"_s, qPrintable(wrong));
    }

    void times()
    {
        const TestChain chain(m_key.get());
        const auto fault = [](const TestChain &certificates, const QDateTime &at) {
            return idOf(certificateFault({certificates.signer, certificates.middle}, {certificates.root}, at));
        };
        QCOMPARE(fault(chain, day(2025, 12, 31)), u"certificate-not-yet-valid"_s);
        QCOMPARE(fault(chain, day(2026, 1, 2)), u"trusted"_s);
        QCOMPARE(fault(chain, day(2027, 12, 31)), u"trusted"_s);
        QCOMPARE(fault(chain, day(2028, 1, 2)), u"certificate-expired"_s);
        // One above it counts as well.
        const TestChain shorter(m_key.get(), {},
                                {.subject = "Authority", .authority = true, .until = QDate(2026, 2, 1)});
        QCOMPARE(fault(shorter, day(2026, 1, 15)), u"trusted"_s);
        QCOMPARE(fault(shorter, day(2026, 3, 1)), u"certificate-expired"_s);
    }

private:
    openssl::Key m_key;
};

VOICELOG_APPLESS_TEST(TestCertificate)
#include "tst_certificate.moc"
