// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SignerCertificate.h"

#include "JoseErrors.h"
#include "OpenSslTypes.h"

#include <openssl/err.h>
#include <openssl/pem.h>

#include <QCryptographicHash>
#include <QTimeZone>

#include <ctime>

namespace voicelog {

namespace {

constexpr qsizetype largestCertificate = 64 * 1024;
constexpr qsizetype largestCertificateFile = 8 * 1024 * 1024;
constexpr qsizetype mostCertificates = 1000;
constexpr qsizetype longestDistinguishedName = 500;

QString distinguishedName(const X509_NAME *name)
{
    const openssl::Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB));
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, size).left(longestDistinguishedName);
}

QDateTime certificateTime(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return {QDate(parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday),
            QTime(parts.tm_hour, parts.tm_min, qMin(parts.tm_sec, 59)), QTimeZone::UTC};
}

Result<SignerCertificate> describedCertificate(const X509 *certificate, const QByteArray &der)
{
    SignerCertificate result{der,
                             distinguishedName(X509_get_subject_name(certificate)),
                             distinguishedName(X509_get_issuer_name(certificate)),
                             certificateTime(X509_get0_notBefore(certificate)),
                             certificateTime(X509_get0_notAfter(certificate)),
                             QCryptographicHash::hash(der, QCryptographicHash::Sha256)};
    if (!result.validFrom.isValid() || !result.validUntil.isValid())
        return fail(errors::CertificateUnreadable);
    return result;
}

} // namespace

Result<SignerCertificate> SignerCertificate::fromDer(const QByteArray &der)
{
    if (der.size() > largestCertificate)
        return fail(errors::CertificateUnreadable);
    const auto *at = openssl::bytes(der.constData());
    const openssl::X509Certificate certificate(d2i_X509(nullptr, &at, long(der.size())));
    ERR_clear_error();
    if (!certificate || at != openssl::bytes(der.constData()) + der.size())
        return fail(errors::CertificateUnreadable);
    return describedCertificate(certificate.get(), der);
}

Result<QList<SignerCertificate>> SignerCertificate::read(const QByteArray &file)
{
    if (file.size() > largestCertificateFile)
        return fail(errors::CertificateUnreadable);
    if (!file.contains("-----BEGIN ")) {
        VOICELOG_ASSIGN(const SignerCertificate certificate, fromDer(file));
        return QList{certificate};
    }
    QList<SignerCertificate> all;
    const openssl::Bio bio(BIO_new_mem_buf(file.constData(), int(file.size())));
    const auto noPassphrase = [](char *, int, int, void *) { return -1; }; // what is encrypted is no certificate
    while (all.size() < mostCertificates) {
        const openssl::X509Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
        if (!certificate)
            break;
        QByteArray der(qMax(0, i2d_X509(certificate.get(), nullptr)), '\0');
        auto *to = openssl::bytes(der.data());
        i2d_X509(certificate.get(), &to);
        VOICELOG_ASSIGN(const SignerCertificate one, describedCertificate(certificate.get(), der));
        all.append(one);
    }
    const bool atEnd = ERR_GET_REASON(ERR_peek_last_error()) == PEM_R_NO_START_LINE;
    ERR_clear_error();
    if (all.isEmpty() || !atEnd)
        return fail(errors::CertificateUnreadable);
    return all;
}

} // namespace voicelog
