// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderLock.h"

#include <QLockFile>
#include <QString>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

/// Removing asks the system whether somebody holds it: who is just writing his name does.
bool removeUnnamed(QLockFile &lock)
{
    qint64 process = 0;
    QString host;
    QString program;
    return !lock.getLockInfo(&process, &host, &program) && lock.removeStaleLockFile();
}

} // namespace

bool takeFolderLock(QLockFile &lock)
{
    if (lock.tryLock())
        return true;
    if (lock.error() != QLockFile::LockFailedError)
        return false;
    QLockFile removing(lock.fileName() + u".rmlock"_s); // QLockFile's own, while it takes away one that is stale
    const bool wasRemoving = removeUnnamed(removing);
    return (removeUnnamed(lock) || wasRemoving) && lock.tryLock();
}

} // namespace voicelog
