// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace voicelog {

/// An X.509 certificate (RFC 5280): who signs, until when, and the key that proves it. What stands in it is the file's
/// own claim until a chain of certificates to a trusted one was checked (certificateFault()).
struct SignerCertificate
{
    QByteArray der;
    QString subject; ///< a distinguished name (RFC 4514), cut at 500 characters
    QString issuer;
    QDateTime validFrom; ///< UTC
    QDateTime validUntil;
    QByteArray fingerprint; ///< SHA-256 of `der`

    /// errors::CertificateUnreadable.
    [[nodiscard]] static Result<SignerCertificate> fromDer(const QByteArray &der);
    /// All that a file holds: PEM, of which what is no certificate is passed over, or DER. At least one, at most 1000.
    /// errors::CertificateUnreadable.
    [[nodiscard]] static Result<QList<SignerCertificate>> read(const QByteArray &file);
};

} // namespace voicelog
