// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Jws.h"

#include "CertificateChain.h"
#include "JoseErrors.h"
#include "JoseSignature.h"
#include "JoseText.h"
#include "OpenSslTypes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostInChain = 10;
constexpr qsizetype longestCertificateText = 90'000;

/// `x5c` (RFC 7515, 4.1.6): base64 with padding, not base64url.
Result<QList<SignerCertificate>> x5cCertificates(const QJsonValue &x5c)
{
    if (x5c.isUndefined())
        return fail(errors::SignatureWithoutCertificate);
    const QJsonArray texts = x5c.toArray();
    if (texts.isEmpty() || texts.size() > mostInChain)
        return fail(errors::CertificateUnreadable);
    QList<SignerCertificate> chain;
    for (const auto &text : texts) {
        const QByteArray base64 = text.toString().toLatin1();
        const auto der = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
        if (base64.isEmpty() || base64.size() > longestCertificateText || !der)
            return fail(errors::CertificateUnreadable);
        VOICELOG_ASSIGN(const SignerCertificate certificate, SignerCertificate::fromDer(*der));
        chain.append(certificate);
    }
    return chain;
}

openssl::Key publicKeyOf(const SignerCertificate &certificate)
{
    const auto *at = openssl::bytes(certificate.der.constData());
    const openssl::X509Certificate parsed(d2i_X509(nullptr, &at, long(certificate.der.size())));
    return openssl::Key(parsed ? X509_get_pubkey(parsed.get()) : nullptr);
}

Result<void> checkJwsSignature(const QString &algorithmName, const SignerCertificate &signer, const QByteArray &input,
                               const QByteArray &signature)
{
    const auto *const algorithm = jose::signatureAlgorithm(algorithmName);
    const openssl::Key key = publicKeyOf(signer);
    if (algorithm == nullptr || !key || joseKeyKind(key.get()) != algorithm->key)
        return fail(errors::SignatureKeyUnfit, {{u"algorithm"_s, algorithmName}});
    if (!jose::isSignature(*algorithm, key.get(), input, signature))
        return fail(errors::SignatureFalse);
    return {};
}

} // namespace

bool JwsContent::isTrusted() const
{
    return !signatures.isEmpty() && std::ranges::none_of(signatures, [](const JwsSignature &signature) {
        return signature.distrust.has_value();
    });
}

Result<Jws> Jws::read(const QByteArray &json)
{
    VOICELOG_ASSIGN(const QJsonObject object, jose::objectOf(json));
    const QJsonValue list = object.value("signatures"_L1);
    const bool flattened = list.isUndefined();
    const QJsonArray signatures = flattened ? QJsonArray{object} : list.toArray();
    const bool mixed = !flattened && (object.contains("signature"_L1) || object.contains("protected"_L1) ||
                                      object.contains("header"_L1));
    if (!object.contains("payload"_L1) || mixed || signatures.isEmpty() || signatures.size() > jose::mostSignatures)
        return fail(errors::JoseInvalid, {{u"detail"_s, u"structure"_s}});
    Jws jws;
    VOICELOG_ASSIGN(jws.m_payload, jose::textMember(object, "payload"_L1));
    for (const auto &signature : signatures) {
        VOICELOG_ASSIGN(const Entry entry, readEntry(signature.toObject()));
        jws.m_entries.append(entry);
    }
    return jws;
}

Result<Jws::Entry> Jws::readEntry(const QJsonObject &object)
{
    Entry entry;
    if (!object.contains("signature"_L1))
        return fail(errors::JoseInvalid, {{u"detail"_s, u"structure"_s}});
    VOICELOG_ASSIGN(entry.protectedPart, jose::textMember(object, "protected"_L1));
    VOICELOG_ASSIGN(entry.signature, jose::bytesMember(object, "signature"_L1));
    VOICELOG_ASSIGN(const jose::Header header, jose::Header::read(entry.protectedPart, {object.value("header"_L1)}));
    entry.algorithm = header.text("alg"_L1);
    if (jose::signatureAlgorithm(entry.algorithm) == nullptr)
        return jose::unsupported(entry.algorithm);
    VOICELOG_ASSIGN(entry.chain, x5cCertificates(header.all.value("x5c"_L1)));
    entry.uuid = header.text("uuid"_L1);
    entry.uuidIsSigned = header.signedOnes.contains("uuid"_L1);
    return entry;
}

Result<JwsContent> Jws::verified(const QList<SignerCertificate> &trusted, const QDateTime &at) const
{
    for (const Entry &entry : m_entries) {
        const QByteArray input = entry.protectedPart + '.' + m_payload;
        VOICELOG_TRY(checkJwsSignature(entry.algorithm, entry.chain.first(), input, entry.signature));
    }
    const auto payload = jose::decoded(m_payload);
    if (!payload)
        return fail(errors::JoseInvalid, {{u"detail"_s, u"base64url"_s}});
    JwsContent content;
    VOICELOG_ASSIGN(content.payload, jose::unpacked(*payload));
    for (const Entry &entry : m_entries)
        content.signatures.append({entry.algorithm, entry.chain.first(), entry.uuid, entry.uuidIsSigned,
                                   certificateFault(entry.chain, trusted, at)});
    return content;
}

} // namespace voicelog
