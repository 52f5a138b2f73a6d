// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeptCertificates.h"

#include <archive/Session.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto certificatesKey = "import/certificates"_L1;

} // namespace

Result<QList<SignerCertificate>> keptCertificates(const Session &session)
{
    VOICELOG_ASSIGN(const auto kept, session.getPrivate(certificatesKey));
    if (!kept || kept->isEmpty())
        return QList<SignerCertificate>();
    return SignerCertificate::read(*kept);
}

Result<void> keepCertificates(Session &session, const QList<SignerCertificate> &certificates)
{
    if (certificates.isEmpty())
        return session.removePrivate(certificatesKey);
    QByteArray pem;
    for (const SignerCertificate &certificate : certificates)
        pem += "-----BEGIN CERTIFICATE-----\n" + certificate.der.toBase64() + "\n-----END CERTIFICATE-----\n";
    return session.putPrivate(certificatesKey, pem);
}

} // namespace voicelog
