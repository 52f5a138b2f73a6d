// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SigningFiles.h"

#include <base/BaseErrors.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype largestSigningKey = qsizetype(64) * 1024;
constexpr qsizetype largestSigningChain = qsizetype(1024) * 1024;

std::unexpected<Error> unreadable(const QFile &file)
{
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, file.fileName()}});
    return fail(errors::FileUnreadable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
}

} // namespace

Result<std::shared_ptr<const JwsSigner>> signerFromFiles(const QString &keyPath, const QString &certificatePath,
                                                         const SecretBytes &passphrase)
{
    QFile chainFile(certificatePath);
    if (!chainFile.open(QIODevice::ReadOnly))
        return unreadable(chainFile);
    VOICELOG_ASSIGN(const QList<SignerCertificate> chain, SignerCertificate::read(chainFile.read(largestSigningChain)));
    QFile keyFile(keyPath);
    SecretBytes buffer(largestSigningKey);
    const qint64 size =
        keyFile.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? keyFile.read(buffer.data(), buffer.size()) : -1;
    if (size < 0)
        return unreadable(keyFile);
    VOICELOG_ASSIGN(JosePrivateKey key,
                    JosePrivateKey::read(SecretBytes::copyOf(buffer.view().first(size)), passphrase));
    VOICELOG_ASSIGN(JwsSigner signer, JwsSigner::create(std::move(key), chain));
    return std::make_shared<const JwsSigner>(std::move(signer));
}

} // namespace voicelog
