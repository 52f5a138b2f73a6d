// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Erasure.h"

#include "Crypto.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog::erasure {

namespace {

constexpr qint64 NoiseAtOnce = 1024 * 1024;

std::unexpected<Error> unwritable(const QFile &file)
{
    if (file.error() == QFileDevice::ResourceError)
        return fail(errors::DiskFull, {{u"path"_s, file.fileName()}});
    return fail(errors::FileUnwritable, {{u"path"_s, file.fileName()}, {u"detail"_s, file.errorString()}});
}

Result<void> overwrite(const QString &path, qint64 most)
{
    {
        QFile file(path);
        constexpr auto inPlace = QIODevice::ReadWrite | QIODevice::ExistingOnly | QIODevice::Unbuffered;
        if (!file.open(inPlace) &&
            !(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.open(inPlace))) // read-only until now
            return unwritable(file);
        const qint64 size = std::min(most, file.size());
        for (qint64 done = 0; done < size;) {
            const qint64 written = file.write(crypto::randomBytes(std::min(NoiseAtOnce, size - done)));
            if (written <= 0)
                return unwritable(file);
            done += written;
        }
    }
    return platform::syncToDisk(path);
}

} // namespace

Result<void> remove(const QString &path, qint64 most)
{
    const auto overwritten = overwrite(path, most);
    if (!QFile::exists(path))
        return {}; // somebody else was as far
    if (!overwritten && !overwritten.error().is(errors::DiskFull))
        return overwritten;
    QFile file(path);
    if (!file.remove() && file.exists())
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    return {};
}

} // namespace voicelog::erasure
