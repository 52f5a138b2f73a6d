// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CertificateChain.h"

#include "JoseErrors.h"
#include "OpenSslTypes.h"

#include <openssl/err.h>
#include <openssl/x509_vfy.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr int securityLevel = 2; // 112 bits
constexpr int mostBetween = 8;

using TrustStore = std::unique_ptr<X509_STORE, openssl::Release<X509_STORE_free>>;
using TrustContext = std::unique_ptr<X509_STORE_CTX, openssl::Release<X509_STORE_CTX_free>>;

void freeX509Stack(STACK_OF(X509) * stack) { sk_X509_pop_free(stack, X509_free); }
using X509Stack = std::unique_ptr<STACK_OF(X509), openssl::Release<freeX509Stack>>;

openssl::X509Certificate parsedX509(const SignerCertificate &certificate)
{
    const auto *at = openssl::bytes(certificate.der.constData());
    return openssl::X509Certificate(d2i_X509(nullptr, &at, long(certificate.der.size())));
}

Error chainFault(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED:
        return Error(errors::CertificateExpired);
    case X509_V_ERR_CERT_NOT_YET_VALID:
        return Error(errors::CertificateNotYetValid);
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT:
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
    case X509_V_ERR_CERT_UNTRUSTED:
        return Error(errors::CertificateUntrusted);
    default:
        return Error(errors::CertificateChainBroken,
                     {{u"detail"_s, QString::fromLatin1(X509_verify_cert_error_string(code))}});
    }
}

} // namespace

std::optional<Error> certificateFault(const QList<SignerCertificate> &chain, const QList<SignerCertificate> &trusted,
                                      const QDateTime &at)
{
    const TrustStore store(X509_STORE_new());
    for (const SignerCertificate &certificate : trusted) {
        const auto one = parsedX509(certificate);
        if (!one || X509_STORE_add_cert(store.get(), one.get()) != 1)
            return Error(errors::CertificateUnreadable);
    }
    if (chain.isEmpty())
        return Error(errors::CertificateUntrusted);
    // Where the signer's own is trusted, what is wrong above it does not matter.
    const auto isSigner = [&chain](const SignerCertificate &certificate) {
        return certificate.der == chain.first().der;
    };
    const QList<SignerCertificate> given = std::ranges::any_of(trusted, isSigner) ? chain.first(1) : chain;
    const X509Stack stack(sk_X509_new_null());
    for (const SignerCertificate &certificate : given) {
        auto one = parsedX509(certificate);
        if (!one || sk_X509_push(stack.get(), one.get()) == 0)
            return Error(errors::CertificateUnreadable);
        static_cast<void>(one.release()); // the stack's now
    }
    X509 *const signer = sk_X509_value(stack.get(), 0);
    const TrustContext context(X509_STORE_CTX_new());
    if (X509_STORE_CTX_init(context.get(), store.get(), signer, stack.get()) != 1)
        return Error(errors::CertificateUnreadable);
    X509_VERIFY_PARAM *const parameters = X509_STORE_CTX_get0_param(context.get());
    X509_VERIFY_PARAM_set_flags(parameters, X509_V_FLAG_PARTIAL_CHAIN); // what is trusted need not be a root
    X509_VERIFY_PARAM_set_depth(parameters, mostBetween);
    X509_VERIFY_PARAM_set_auth_level(parameters, securityLevel);
    X509_VERIFY_PARAM_set_time(parameters, std::time_t(at.toSecsSinceEpoch()));
    const bool fits = X509_verify_cert(context.get()) == 1;
    const int code = X509_STORE_CTX_get_error(context.get());
    ERR_clear_error();
    if (!fits)
        return chainFault(code == X509_V_OK ? X509_V_ERR_UNSPECIFIED : code);
    // All bits are set where a certificate says nothing about it.
    if ((X509_get_key_usage(signer) & (KU_DIGITAL_SIGNATURE | KU_NON_REPUDIATION)) == 0)
        return chainFault(X509_V_ERR_INVALID_PURPOSE);
    return std::nullopt;
}

} // namespace voicelog
