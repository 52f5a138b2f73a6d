// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <array>

/// What can be wrong with signed and encrypted call files (JOSE), and with the keys and certificates for them.
namespace voicelog::errors {

/// Not a JWS or JWE as RFC 7515 and 7516 write them in JSON. Parameters: `detail`: too-large, not-json, structure,
/// header, base64url; with not-json also `line` and `column`.
inline constexpr ErrorCode JoseInvalid{ErrorKind::Usage, "interchange.jose-invalid"};
/// Asks for what is not done, on purpose or not: another algorithm, `none`, an extension. Parameter: `algorithm`.
inline constexpr ErrorCode JoseUnsupported{ErrorKind::Usage, "interchange.jose-unsupported"};
/// What was signed or encrypted is packed (gzip) and cannot be unpacked. Parameter: `detail`: damaged, too-large.
inline constexpr ErrorCode JosePacked{ErrorKind::Usage, "interchange.jose-packed"};
/// The signature does not fit what was signed: something was changed.
inline constexpr ErrorCode SignatureFalse{ErrorKind::Refused, "interchange.signature-false"};
/// The signature names an algorithm that is not for its certificate's key, or the key is too weak. Parameter:
/// `algorithm`.
inline constexpr ErrorCode SignatureKeyUnfit{ErrorKind::Refused, "interchange.signature-key-unfit"};
/// The signature brings no certificate along (`x5c`); what a web address points to (`x5u`) is not fetched.
inline constexpr ErrorCode SignatureWithoutCertificate{ErrorKind::Refused, "interchange.signature-without-certificate"};
/// Not an X.509 certificate in PEM or DER.
inline constexpr ErrorCode CertificateUnreadable{ErrorKind::Usage, "interchange.certificate-unreadable"};
/// No certificate that is trusted stands above the signer's, or is it.
inline constexpr ErrorCode CertificateUntrusted{ErrorKind::Refused, "interchange.certificate-untrusted"};
/// A certificate between the signer's and a trusted one may not vouch for the next: it is not an authority's, was
/// changed, is too weak or is made for something else. Parameter: `detail`, OpenSSL's words.
inline constexpr ErrorCode CertificateChainBroken{ErrorKind::Refused, "interchange.certificate-chain-broken"};
/// A certificate of the chain had ended at the time that is asked about.
inline constexpr ErrorCode CertificateExpired{ErrorKind::Refused, "interchange.certificate-expired"};
/// A certificate of the chain had not begun at the time that is asked about.
inline constexpr ErrorCode CertificateNotYetValid{ErrorKind::Refused, "interchange.certificate-not-yet-valid"};
/// Not a private key in PEM.
inline constexpr ErrorCode PrivateKeyUnreadable{ErrorKind::Usage, "interchange.private-key-unreadable"};
/// The private key is kept under a passphrase, and none was given.
inline constexpr ErrorCode PrivateKeyLocked{ErrorKind::Usage, "interchange.private-key-locked"};
/// The passphrase does not open the private key.
inline constexpr ErrorCode PrivateKeyPassphraseWrong{ErrorKind::Refused, "interchange.private-key-passphrase-wrong"};
/// Neither RSA of 2048 bits and more nor P-256 nor P-384, or not the one of these that is needed.
inline constexpr ErrorCode PrivateKeyUnfit{ErrorKind::Usage, "interchange.private-key-unfit"};
/// The private key is not that of the first certificate.
inline constexpr ErrorCode PrivateKeyOfAnother{ErrorKind::Usage, "interchange.private-key-of-another"};
/// Encrypted for another key, or changed: which of them is not told, so that nobody learns by trying.
inline constexpr ErrorCode NotDecrypted{ErrorKind::Failed, "interchange.not-decrypted"};
/// OpenSSL could not sign.
inline constexpr ErrorCode NotSigned{ErrorKind::Failed, "interchange.not-signed"};

inline constexpr std::array joseErrors{
    JoseInvalid,
    JoseUnsupported,
    JosePacked,
    SignatureFalse,
    SignatureKeyUnfit,
    SignatureWithoutCertificate,
    CertificateUnreadable,
    CertificateUntrusted,
    CertificateChainBroken,
    CertificateExpired,
    CertificateNotYetValid,
    PrivateKeyUnreadable,
    PrivateKeyLocked,
    PrivateKeyPassphraseWrong,
    PrivateKeyUnfit,
    PrivateKeyOfAnother,
    NotDecrypted,
    NotSigned,
};

} // namespace voicelog::errors
