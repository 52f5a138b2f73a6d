// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ErrorWords.h"

#include <interchange/JoseErrors.h>

#include <QtGlobal>

namespace voicelog {

std::span<const ErrorWords> joseErrorWords()
{
    static constexpr ErrorWords words[] = {
        {errors::JoseInvalid,
         QT_TRANSLATE_NOOP("ErrorText", "The file is not a signed or encrypted call as it should be."),
         QT_TRANSLATE_NOOP("ErrorText", "Have the sender deliver it again; it may have been damaged on its way.")},
        {errors::JoseUnsupported,
         QT_TRANSLATE_NOOP("ErrorText", "The call was signed or encrypted in a way that is not accepted: {algorithm}."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask the sender for a signature with RS256 or ES256, and for encryption with "
                                        "RSA-OAEP and A256CBC-HS512.")},
        {errors::JosePacked, QT_TRANSLATE_NOOP("ErrorText", "What was signed or encrypted cannot be unpacked."),
         QT_TRANSLATE_NOOP("ErrorText", "Have the sender deliver it again, or unpacked.")},
        {errors::SignatureFalse, QT_TRANSLATE_NOOP("ErrorText", "The signature does not fit the call: it was changed."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Do not use it. Ask the sender for the original, and find out where it was changed.")},
        {errors::SignatureKeyUnfit,
         QT_TRANSLATE_NOOP("ErrorText", "The signature ({algorithm}) cannot be by the key of its certificate."),
         QT_TRANSLATE_NOOP("ErrorText", "Do not use the call. Ask the sender to sign it again.")},
        {errors::SignatureWithoutCertificate,
         QT_TRANSLATE_NOOP("ErrorText", "The signature has no certificate with it, so nobody can tell whose it is."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask the sender to put the certificate into the file; it is never fetched.")},
        {errors::CertificateUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The certificate cannot be read."),
         QT_TRANSLATE_NOOP("ErrorText", "Give a certificate as a file in PEM or DER (.pem, .crt or .cer).")},
        {errors::CertificateUntrusted,
         QT_TRANSLATE_NOOP("ErrorText", "The signer's certificate is not by anybody you trust."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Compare its fingerprint with the sender by another way; if it is the same, add "
                           "it to the certificates that you trust.")},
        {errors::CertificateChainBroken,
         QT_TRANSLATE_NOOP("ErrorText", "The certificates between the signer and those you trust do not hold."),
         QT_TRANSLATE_NOOP("ErrorText", "Ask the sender to sign with certificates in order.")},
        {errors::CertificateExpired,
         QT_TRANSLATE_NOOP("ErrorText", "The signer's certificate, or one above it, has ended."),
         QT_TRANSLATE_NOOP("ErrorText",
                           "Ask the sender to sign again, or find out whether the call was signed before.")},
        {errors::CertificateNotYetValid,
         QT_TRANSLATE_NOOP("ErrorText", "The signer's certificate, or one above it, is not valid yet."),
         QT_TRANSLATE_NOOP("ErrorText", "Check the clock of this computer, and ask the sender from when it is valid.")},
        {errors::PrivateKeyUnreadable, QT_TRANSLATE_NOOP("ErrorText", "The file holds no private key."),
         QT_TRANSLATE_NOOP("ErrorText", "Give a private key as a file in PEM (it begins with BEGIN PRIVATE KEY).")},
        {errors::PrivateKeyLocked, QT_TRANSLATE_NOOP("ErrorText", "The private key is under a passphrase."),
         QT_TRANSLATE_NOOP("ErrorText", "Give the passphrase as well.")},
        {errors::PrivateKeyPassphraseWrong,
         QT_TRANSLATE_NOOP("ErrorText", "The passphrase does not open the private key."),
         QT_TRANSLATE_NOOP("ErrorText", "Check capital letters and the layout of the keyboard.")},
        {errors::PrivateKeyUnfit, QT_TRANSLATE_NOOP("ErrorText", "The private key is not of a kind that serves here."),
         QT_TRANSLATE_NOOP("ErrorText", "To decrypt, give an RSA key of 2048 bits or more; to sign, one of these or of "
                                        "the curves P-256 and P-384.")},
        {errors::PrivateKeyOfAnother,
         QT_TRANSLATE_NOOP("ErrorText", "The private key does not belong to the first certificate."),
         QT_TRANSLATE_NOOP("ErrorText", "Put the key's own certificate first, then those that stand above it.")},
        {errors::NotDecrypted,
         QT_TRANSLATE_NOOP("ErrorText", "The call cannot be decrypted: it is for another key, or it was changed."),
         QT_TRANSLATE_NOOP("ErrorText", "Try the key for which the sender encrypted it, or have it delivered again.")},
        {errors::NotSigned, QT_TRANSLATE_NOOP("ErrorText", "The call could not be signed."),
         QT_TRANSLATE_NOOP("ErrorText", "Try again, or with another key.")},
    };
    return words;
}

} // namespace voicelog
