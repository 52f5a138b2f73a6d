// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "AccessPackage.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

QJsonArray PackageFile::toJson(const QList<PackageFile> &files)
{
    QJsonArray array;
    for (const PackageFile &one : files)
        array +=
            QJsonObject{{u"name"_s, one.name}, {u"bytes"_s, one.bytes}, {u"sha256"_s, QString::fromLatin1(one.sha256)}};
    return array;
}

QByteArray checksumList(const QList<PackageFile> &files)
{
    QByteArray list;
    for (const PackageFile &one : files)
        list += one.sha256 + "  " + one.name.toUtf8() + '\n';
    return list;
}

} // namespace voicelog
