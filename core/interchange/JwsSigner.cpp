// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JwsSigner.h"

#include "JoseErrors.h"
#include "JoseSignature.h"
#include "JoseText.h"
#include "OpenSslTypes.h"

#include <base/Base64.h>
#include <openssl/err.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype longestChain = 10;

QByteArray compactObject(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

} // namespace

Result<JwsSigner> JwsSigner::create(JosePrivateKey key, const QList<SignerCertificate> &chain)
{
    if (chain.isEmpty() || chain.size() > longestChain)
        return fail(errors::CertificateUnreadable);
    const QByteArray &der = chain.first().der;
    const auto *at = openssl::bytes(der.constData());
    const openssl::X509Certificate own(d2i_X509(nullptr, &at, long(der.size())));
    const bool belongs = own && X509_check_private_key(own.get(), key.handle()) == 1;
    ERR_clear_error();
    if (!own)
        return fail(errors::CertificateUnreadable);
    if (!belongs)
        return fail(errors::PrivateKeyOfAnother);
    return JwsSigner(std::move(key), chain);
}

Result<QByteArray> JwsSigner::signedForm(const QByteArray &payload, const QString &uuid) const
{
    const jose::SignatureAlgorithm &algorithm = jose::usualSignature(m_key.kind());
    if (payload.size() > jose::largestText / 4 * 3 - 1024 * 1024)
        return fail(errors::JoseInvalid, {{u"detail"_s, u"too-large"_s}});
    QJsonObject header{{u"alg"_s, QString(algorithm.name)}};
    if (!uuid.isEmpty())
        header.insert(u"uuid"_s, uuid);
    const QByteArray protectedPart = jose::encoded(compactObject(header));
    const QByteArray text = jose::encoded(payload);
    VOICELOG_ASSIGN(const QByteArray signature, jose::signatureOf(algorithm, m_key, protectedPart + '.' + text));
    QJsonArray chain;
    for (const SignerCertificate &certificate : m_chain)
        chain.append(base64(certificate.der));
    const QJsonObject entry{{u"protected"_s, QString::fromLatin1(protectedPart)},
                            {u"header"_s, QJsonObject{{u"x5c"_s, chain}}},
                            {u"signature"_s, QString::fromLatin1(jose::encoded(signature))}};
    return R"({"payload":")" + text + R"(","signatures":[)" + compactObject(entry) + "]}";
}

} // namespace voicelog
