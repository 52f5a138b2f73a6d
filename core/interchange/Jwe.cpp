// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Jwe.h"

#include "JoseEncryption.h"
#include "JoseErrors.h"
#include "JoseText.h"
#include "OpenSslTypes.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

#include <QJsonArray>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// RFC 7518, 4.3. RSA1_5 is left out on purpose: it can be opened by asking often enough.
struct KeyEncryption
{
    QLatin1StringView name;
    const char *digest; ///< of OAEP and its MGF1
};
constexpr KeyEncryption keyEncryptions[] = {{"RSA-OAEP"_L1, "SHA1"}, {"RSA-OAEP-256"_L1, "SHA256"}};

const KeyEncryption *keyEncryption(const QString &name)
{
    const auto *const found = std::ranges::find(keyEncryptions, name, &KeyEncryption::name);
    return found == std::end(keyEncryptions) ? nullptr : found;
}

/// The content's key. Where it cannot be decrypted a random one is given instead, so that what follows takes its time
/// and fails like any other (RFC 7516, 11.5).
SecretBytes contentKey(const KeyEncryption &algorithm, evp_pkey_st *key, const QByteArray &encryptedKey, int keySize)
{
    SecretBytes instead = SecretBytes::random(keySize);
    SecretBytes bytes(EVP_PKEY_get_size(key));
    auto size = size_t(bytes.size());
    const openssl::KeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    const EVP_MD *const digest = EVP_get_digestbyname(algorithm.digest);
    const bool done = EVP_PKEY_decrypt_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_OAEP_PADDING) == 1 &&
                      EVP_PKEY_CTX_set_rsa_oaep_md(context.get(), digest) == 1 &&
                      EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), digest) == 1 &&
                      EVP_PKEY_decrypt(context.get(), openssl::bytes(bytes.data()), &size,
                                       openssl::bytes(encryptedKey.constData()), size_t(encryptedKey.size())) == 1 &&
                      qsizetype(size) == keySize;
    ERR_clear_error();
    if (done)
        std::memcpy(instead.data(), bytes.data(), size);
    return instead;
}

} // namespace

Result<Jwe> Jwe::read(const QByteArray &json)
{
    VOICELOG_ASSIGN(const QJsonObject object, jose::objectOf(json));
    Jwe jwe;
    VOICELOG_ASSIGN(const QByteArray protectedPart, jose::textMember(object, "protected"_L1));
    VOICELOG_ASSIGN(jwe.m_iv, jose::bytesMember(object, "iv"_L1));
    VOICELOG_ASSIGN(jwe.m_tag, jose::bytesMember(object, "tag"_L1));
    if (!object.contains("ciphertext"_L1))
        return fail(errors::JoseInvalid, {{u"detail"_s, u"structure"_s}});
    VOICELOG_ASSIGN(jwe.m_ciphertext, jose::bytesMember(object, "ciphertext"_L1));
    jwe.m_authenticated = protectedPart;
    if (object.contains("aad"_L1)) { // RFC 7516, 5.1, step 14
        VOICELOG_TRY(jose::bytesMember(object, "aad"_L1));
        VOICELOG_ASSIGN(const QByteArray aad, jose::textMember(object, "aad"_L1));
        jwe.m_authenticated += '.' + aad;
    }
    VOICELOG_TRY(jwe.readRecipients(object, protectedPart));
    return jwe;
}

Result<void> Jwe::readRecipients(const QJsonObject &object, const QByteArray &protectedPart)
{
    const QJsonValue list = object.value("recipients"_L1);
    const bool flattened = list.isUndefined();
    const QJsonArray recipients = flattened ? QJsonArray{object} : list.toArray();
    const bool mixed = !flattened && (object.contains("encrypted_key"_L1) || object.contains("header"_L1));
    if (mixed || recipients.isEmpty() || recipients.size() > jose::mostRecipients)
        return fail(errors::JoseInvalid, {{u"detail"_s, u"structure"_s}});
    std::optional<QString> unknown;
    for (const auto &value : recipients) {
        const QJsonObject one = value.toObject();
        VOICELOG_ASSIGN(const jose::Header header,
                        jose::Header::read(protectedPart, {object.value("unprotected"_L1), one.value("header"_L1)}));
        Recipient recipient{header.text("alg"_L1), header.text("enc"_L1), {}};
        VOICELOG_ASSIGN(recipient.encryptedKey, jose::bytesMember(one, "encrypted_key"_L1));
        if (m_contentType.isEmpty())
            m_contentType = header.text("cty"_L1);
        if (m_uuid.isEmpty())
            m_uuid = header.text("uuid"_L1);
        if (header.all.contains("zip"_L1))
            unknown = u"zip"_s;
        else if (jose::contentEncryption(recipient.encryption) == nullptr)
            unknown = recipient.encryption;
        else if (keyEncryption(recipient.algorithm) == nullptr)
            unknown = recipient.algorithm;
        else
            m_recipients.append(recipient);
    }
    if (m_recipients.isEmpty())
        return jose::unsupported(unknown.value_or(QString()));
    return {};
}

Result<QByteArray> Jwe::opened(const JosePrivateKey &key) const
{
    if (key.kind() != JoseKeyKind::Rsa)
        return fail(errors::PrivateKeyUnfit);
    for (const Recipient &recipient : m_recipients) {
        const auto &encryption = *jose::contentEncryption(recipient.encryption);
        const SecretBytes secret =
            contentKey(*keyEncryption(recipient.algorithm), key.handle(), recipient.encryptedKey, encryption.keySize);
        if (const auto content = jose::decrypted(encryption, secret, m_iv, m_authenticated, m_ciphertext, m_tag))
            return jose::unpacked(*content);
    }
    return fail(errors::NotDecrypted);
}

} // namespace voicelog
