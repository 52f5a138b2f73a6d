// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ImportTrust.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

VconOpening ImportTrust::opening() const
{
    VconOpening opening;
    for (const TrustedCertificate &one : certificates)
        opening.trusted.append(one.certificate);
    opening.key = key;
    return opening;
}

QList<SignerCertificate> ImportTrust::kept() const
{
    QList<SignerCertificate> kept;
    for (const TrustedCertificate &one : certificates) {
        if (one.kept)
            kept.append(one.certificate);
    }
    return kept;
}

bool ImportTrust::keepsTheSame(const ImportTrust &other) const
{
    return std::ranges::equal(kept(), other.kept(), {}, &SignerCertificate::fingerprint,
                              &SignerCertificate::fingerprint);
}

void ImportTrust::add(const QList<SignerCertificate> &added, bool kept)
{
    for (const SignerCertificate &certificate : added) {
        const bool there = std::ranges::any_of(certificates, [&certificate](const TrustedCertificate &one) {
            return one.certificate.fingerprint == certificate.fingerprint;
        });
        if (!there)
            certificates.append({certificate, kept});
    }
}

QString ImportTrust::summary() const
{
    const QString trusted = certificates.isEmpty()
                                ? tr("no certificate is trusted")
                                : tr("%Ln certificates are trusted", nullptr, int(certificates.size()));
    return key ? tr("%1; key %2").arg(trusted, keyFile) : tr("%1; no key").arg(trusted);
}

} // namespace voicelog
