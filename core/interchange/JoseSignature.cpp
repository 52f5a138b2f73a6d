// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "JoseSignature.h"

#include "JoseErrors.h"
#include "OpenSslTypes.h"

#include <openssl/err.h>
#include <openssl/rsa.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::jose {

namespace {

constexpr SignatureAlgorithm algorithms[] = {
    {"RS256"_L1, JoseKeyKind::Rsa, "SHA256"},       {"RS384"_L1, JoseKeyKind::Rsa, "SHA384"},
    {"RS512"_L1, JoseKeyKind::Rsa, "SHA512"},       {"PS256"_L1, JoseKeyKind::Rsa, "SHA256", true},
    {"PS384"_L1, JoseKeyKind::Rsa, "SHA384", true}, {"PS512"_L1, JoseKeyKind::Rsa, "SHA512", true},
    {"ES256"_L1, JoseKeyKind::P256, "SHA256"},      {"ES384"_L1, JoseKeyKind::P384, "SHA384"},
};

/// The size of each of the two numbers of an ECDSA signature (RFC 7518, 3.4).
int numberSize(JoseKeyKind kind) { return kind == JoseKeyKind::P384 ? 48 : 32; }

/// The salt of RSASSA-PSS is as long as the hash, the hash of MGF1 is the same (RFC 7518, 3.5).
bool setPadding(const SignatureAlgorithm &algorithm, EVP_PKEY_CTX *context)
{
    if (algorithm.key != JoseKeyKind::Rsa)
        return true;
    if (!algorithm.pss)
        return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PADDING) == 1;
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1 &&
           EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

/// From the two numbers side by side, which JOSE has, to DER; empty if they are not of the size.
QByteArray toDer(const QByteArray &numbers, int size)
{
    if (numbers.size() != 2 * qsizetype(size))
        return {};
    const openssl::EcdsaSignature signature(ECDSA_SIG_new());
    const auto *const data = openssl::bytes(numbers.constData());
    if (ECDSA_SIG_set0(signature.get(), BN_bin2bn(data, size, nullptr), BN_bin2bn(data + size, size, nullptr)) != 1)
        return {};
    QByteArray der(qMax(0, i2d_ECDSA_SIG(signature.get(), nullptr)), '\0');
    auto *to = openssl::bytes(der.data());
    i2d_ECDSA_SIG(signature.get(), &to);
    return der;
}

QByteArray fromDer(const QByteArray &der, int size)
{
    const auto *from = openssl::bytes(der.constData());
    const openssl::EcdsaSignature signature(d2i_ECDSA_SIG(nullptr, &from, long(der.size())));
    QByteArray numbers(2 * qsizetype(size), '\0');
    auto *const data = openssl::bytes(numbers.data());
    if (!signature || BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), data, size) != size ||
        BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), data + size, size) != size)
        return {};
    return numbers;
}

} // namespace

const SignatureAlgorithm *signatureAlgorithm(const QString &name)
{
    const auto *const found = std::ranges::find(algorithms, name, &SignatureAlgorithm::name);
    return found == std::end(algorithms) ? nullptr : found;
}

const SignatureAlgorithm &usualSignature(JoseKeyKind kind)
{
    return *std::ranges::find(algorithms, kind, &SignatureAlgorithm::key);
}

bool isSignature(const SignatureAlgorithm &algorithm, evp_pkey_st *publicKey, const QByteArray &input,
                 const QByteArray &signature)
{
    const bool rsa = algorithm.key == JoseKeyKind::Rsa;
    const QByteArray raw = rsa ? signature : toDer(signature, numberSize(algorithm.key));
    if (raw.isEmpty() || (rsa && raw.size() != EVP_PKEY_get_size(publicKey)))
        return false;
    const openssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr; // belongs to the other
    const bool fits = EVP_DigestVerifyInit_ex(context.get(), &keyContext, algorithm.digest, nullptr, nullptr, publicKey,
                                              nullptr) == 1 &&
                      setPadding(algorithm, keyContext) &&
                      EVP_DigestVerify(context.get(), openssl::bytes(raw.constData()), size_t(raw.size()),
                                       openssl::bytes(input.constData()), size_t(input.size())) == 1;
    ERR_clear_error();
    return fits;
}

Result<QByteArray> signatureOf(const SignatureAlgorithm &algorithm, const JosePrivateKey &key, const QByteArray &input)
{
    const openssl::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    QByteArray raw(EVP_PKEY_get_size(key.handle()), '\0');
    auto size = size_t(raw.size());
    const bool done = EVP_DigestSignInit_ex(context.get(), &keyContext, algorithm.digest, nullptr, nullptr,
                                            key.handle(), nullptr) == 1 &&
                      setPadding(algorithm, keyContext) &&
                      EVP_DigestSign(context.get(), openssl::bytes(raw.data()), &size,
                                     openssl::bytes(input.constData()), size_t(input.size())) == 1;
    ERR_clear_error();
    raw.resize(qsizetype(size));
    QByteArray signature = done && algorithm.key != JoseKeyKind::Rsa ? fromDer(raw, numberSize(algorithm.key)) : raw;
    if (!done || signature.isEmpty())
        return fail(errors::NotSigned);
    return signature;
}

} // namespace voicelog::jose
