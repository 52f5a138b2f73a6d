// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <interchange/VconOpening.h>

#include <QCoreApplication>

namespace voicelog {

/// A certificate that is trusted at an import: at this one alone, or at every one.
struct TrustedCertificate
{
    SignerCertificate certificate;
    bool kept = false;
};

/// Whom an import trusts, and with which key it opens what is encrypted. The key and its passphrase are never kept.
struct ImportTrust
{
    Q_DECLARE_TR_FUNCTIONS(ImportTrust)

public:
    QList<TrustedCertificate> certificates;
    std::shared_ptr<const JosePrivateKey> key;
    QString keyFile; ///< its name, without folder

    [[nodiscard]] VconOpening opening() const;
    [[nodiscard]] QList<SignerCertificate> kept() const;
    [[nodiscard]] bool keepsTheSame(const ImportTrust &other) const;
    /// Those that are there already stay as they are.
    void add(const QList<SignerCertificate> &added, bool kept);
    /// "3 certificates trusted; key signer.pem".
    [[nodiscard]] QString summary() const;
};

} // namespace voicelog
