// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FolderLock.h"

#include <QLockFile>
#include <QString>

namespace voicelog {

bool takeFolderLock(QLockFile &lock)
{
    if (lock.tryLock())
        return true;
    qint64 process = 0;
    QString host;
    QString program;
    const bool named = lock.getLockInfo(&process, &host, &program);
    // Removing asks the system whether somebody holds it: who is just writing his name does.
    return lock.error() == QLockFile::LockFailedError && !named && lock.removeStaleLockFile() && lock.tryLock();
}

} // namespace voicelog
