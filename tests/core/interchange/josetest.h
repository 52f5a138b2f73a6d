// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/JoseKey.h>
#include <interchange/JoseText.h>
#include <interchange/OpenSslTypes.h>
#include <interchange/SignerCertificate.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>
#include <support/TestData.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// Keys, certificates and files for what is signed and encrypted. tests/data/jose: rsa.pem is the key of RFC 7516, A.1,
/// p256.pem that of RFC 7515, A.3; vectors.json was made with another implementation (joserfc 1.6.5) and these keys.
namespace voicelog::test {

inline QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s", qPrintable(path));
    return file.readAll();
}

inline QByteArray joseFile(const QString &name) { return fileBytes(data() + QStringLiteral("/jose/") + name); }

inline JosePrivateKey privateKey(const QString &name)
{
    auto key = JosePrivateKey::read(SecretBytes::copyOf(joseFile(name)));
    if (!key)
        qFatal("%s", qPrintable(key.error().toString()));
    return *std::move(key);
}

inline openssl::Key evpKey(const QString &name)
{
    const QByteArray pem = joseFile(name);
    const openssl::Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())));
    return openssl::Key(pem.contains("PRIVATE") ? PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr)
                                                : PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr));
}

inline QByteArray pemOf(EVP_PKEY *key)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return {text, qsizetype(size)};
}

inline QByteArray pemOf(const SignerCertificate &certificate)
{
    return "-----BEGIN CERTIFICATE-----\n" + certificate.der.toBase64() + "\n-----END CERTIFICATE-----\n";
}

/// What is not said is that of a signer's certificate, valid from 2026 to 2028.
struct CertificatePlan
{
    const char *subject = "Recorder";
    const char *issuer = "Authority";
    bool authority = false;
    const char *keyUsage = nullptr;
    QDate from = QDate(2026, 1, 1);
    QDate until = QDate(2028, 1, 1);
    const char *digest = "SHA256";
};

inline SignerCertificate makeCertificate(const CertificatePlan &plan, EVP_PKEY *subjectKey, EVP_PKEY *issuerKey)
{
    const openssl::X509Certificate x509(X509_new());
    X509_set_version(x509.get(), X509_VERSION_3);
    static int serial = 0;
    ASN1_INTEGER_set(X509_get_serialNumber(x509.get()), ++serial);
    const auto name = [](X509_NAME *to, const char *commonName) {
        X509_NAME_add_entry_by_txt(to, "O", MBSTRING_UTF8, openssl::bytes("Voorbeeld B.V."), -1, -1, 0);
        X509_NAME_add_entry_by_txt(to, "CN", MBSTRING_UTF8, openssl::bytes(commonName), -1, -1, 0);
    };
    name(X509_get_subject_name(x509.get()), plan.subject);
    name(X509_get_issuer_name(x509.get()), plan.issuer);
    ASN1_TIME_set(X509_getm_notBefore(x509.get()), plan.from.startOfDay(QTimeZone::UTC).toSecsSinceEpoch());
    ASN1_TIME_set(X509_getm_notAfter(x509.get()), plan.until.startOfDay(QTimeZone::UTC).toSecsSinceEpoch());
    X509_set_pubkey(x509.get(), subjectKey);
    const auto extend = [&x509](int kind, const char *value) {
        X509_EXTENSION *const extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value);
        X509_add_ext(x509.get(), extension, -1);
        X509_EXTENSION_free(extension);
    };
    extend(NID_basic_constraints, plan.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    if (plan.keyUsage != nullptr)
        extend(NID_key_usage, plan.keyUsage);
    X509_sign(x509.get(), issuerKey, EVP_get_digestbyname(plan.digest));
    QByteArray der(i2d_X509(x509.get(), nullptr), '\0');
    auto *to = openssl::bytes(der.data());
    i2d_X509(x509.get(), &to);
    const auto certificate = SignerCertificate::fromDer(der);
    if (!certificate)
        qFatal("the certificate cannot be read");
    return *certificate;
}

inline QDateTime day(int year, int month = 6, int dayOfMonth = 15)
{
    return QDate(year, month, dayOfMonth).startOfDay(QTimeZone::UTC);
}

/// A root, one below it, and the signer's, which is for the public key given.
struct TestChain
{
    explicit TestChain(EVP_PKEY *signerKey, const CertificatePlan &signerPlan = {},
                       CertificatePlan between = {.subject = "Authority", .authority = true})
        : rootKey(EVP_EC_gen("P-256")), betweenKey(EVP_EC_gen("P-256"))
    {
        // Without key identifiers, which real ones have, a name is all that tells two roots apart.
        static int roots = 0;
        const QByteArray name = "Root " + QByteArray::number(++roots);
        between.issuer = name.constData();
        root = makeCertificate({.subject = name.constData(), .issuer = name.constData(), .authority = true},
                               rootKey.get(), rootKey.get());
        middle = makeCertificate(between, betweenKey.get(), rootKey.get());
        signer = makeCertificate(signerPlan, signerKey, betweenKey.get());
    }
    openssl::Key rootKey;
    openssl::Key betweenKey;
    SignerCertificate root;
    SignerCertificate middle;
    SignerCertificate signer;
};

inline QJsonObject objectOf(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }
inline QByteArray jsonOf(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

inline QJsonArray x5c(const QList<SignerCertificate> &chain)
{
    QJsonArray texts;
    for (const SignerCertificate &certificate : chain)
        texts.append(QString::fromLatin1(certificate.der.toBase64()));
    return texts;
}

inline QString base64url(const QByteArray &bytes) { return QString::fromLatin1(jose::encoded(bytes)); }

/// Another letter of the alphabet at this place.
inline QString withOtherLetter(QString text, qsizetype at)
{
    text[at] = text[at] == u'A' ? u'B' : u'A';
    return text;
}

/// RSA-OAEP for the key of rsa.pem.
inline QByteArray wrapped(const QByteArray &contentKey)
{
    const openssl::Key key = evpKey(QStringLiteral("rsa.pem"));
    const openssl::KeyContext context(EVP_PKEY_CTX_new(key.get(), nullptr));
    QByteArray out(EVP_PKEY_get_size(key.get()), '\0');
    auto size = size_t(out.size());
    if (EVP_PKEY_encrypt_init(context.get()) != 1 ||
        EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) != 1 ||
        EVP_PKEY_encrypt(context.get(), openssl::bytes(out.data()), &size, openssl::bytes(contentKey.constData()),
                         size_t(contentKey.size())) != 1)
        qFatal("cannot encrypt");
    return out;
}

/// The drafts' own encrypted example, from the public samples. Its private key is not ours to keep: the content's key,
/// which was got by it, is encrypted here for that of rsa.pem.
inline QByteArray ietfEncryptedForUs()
{
    QJsonObject json = objectOf(fileBytes(samples() + QStringLiteral("/vcon-ietf/ab_call_ext_rec_encrypted.vcon")));
    QJsonObject recipient = json[QLatin1StringView("recipients")][0].toObject();
    const QByteArray key = QByteArray::fromHex("c3700b2a75bc9ba66f1a9f29d0fde1967c62f2c5f683842e77f87c66c76147d6"
                                               "b84bb83f55b4947d8e6df42289f5ce3ce3039999807bbdac24b29eef7042d005");
    recipient.insert(
        QLatin1StringView("encrypted_key"),
        QString::fromLatin1(wrapped(key).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    json.insert(QLatin1StringView("recipients"), QJsonArray{recipient});
    return jsonOf(json);
}

} // namespace voicelog::test
