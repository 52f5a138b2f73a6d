// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "KeyFiles.h"

#include <base/BaseErrors.h>

#include <QFile>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qsizetype mostKeyBytes = qsizetype(64) * 1024;
constexpr qsizetype mostCertificateBytes = qsizetype(4) * 1024 * 1024;

std::unexpected<Error> unreadable(const QFile &file)
{
    if (!file.exists())
        return fail(errors::FileNotFound, {{u"path"_s, file.fileName()}});
    return fail(errors::FileUnreadable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
}

} // namespace

Result<SecretBytes> readKeyFile(const QString &path)
{
    QFile file(path);
    SecretBytes buffer(mostKeyBytes);
    const qint64 size =
        file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) ? file.read(buffer.data(), buffer.size()) : -1;
    if (size < 0)
        return unreadable(file);
    return SecretBytes::copyOf(buffer.view().first(size));
}

Result<QList<SignerCertificate>> readCertificateFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    return SignerCertificate::read(file.read(mostCertificateBytes));
}

} // namespace voicelog
