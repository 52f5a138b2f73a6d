// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PackageFile.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace voicelog::packageFile {

Result<void> create(QFile &file)
{
    errno = 0;
    if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                  QFile::ReadOwner | QFile::WriteOwner))
        return {};
    const Error why = platform::writeError(file.fileName());
    if (file.exists())
        return fail(errors::FileExists, {{u"path"_s, file.fileName()}});
    return std::unexpected(why);
}

Result<void> write(QFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) { // a disk may take a part before it is full
        errno = 0;
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0)
            return std::unexpected(platform::writeError(file.fileName()));
        bytes = bytes.sliced(written);
    }
    return {};
}

} // namespace voicelog::packageFile
