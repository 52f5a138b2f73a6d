// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ArchiveName.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace voicelog {

QString archiveName(const QString &path)
{
    QString name = QFileInfo(QDir::cleanPath(path)).fileName();
    if (name.endsWith(u".voicelog"))
        name.chop(9);
    return name.isEmpty() ? QDir::toNativeSeparators(path) : name;
}

} // namespace voicelog
