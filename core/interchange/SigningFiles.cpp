// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SigningFiles.h"

#include "KeyFiles.h"

namespace voicelog {

Result<std::shared_ptr<const JwsSigner>> signerFromFiles(const QString &keyPath, const QString &certificatePath,
                                                         const SecretBytes &passphrase)
{
    VOICELOG_ASSIGN(const QList<SignerCertificate> chain, readCertificateFile(certificatePath));
    VOICELOG_ASSIGN(const SecretBytes pem, readKeyFile(keyPath));
    VOICELOG_ASSIGN(JosePrivateKey key, JosePrivateKey::read(pem, passphrase));
    VOICELOG_ASSIGN(JwsSigner signer, JwsSigner::create(std::move(key), chain));
    return std::make_shared<const JwsSigner>(std::move(signer));
}

} // namespace voicelog
