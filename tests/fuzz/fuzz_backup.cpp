// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <archive/BackupManifest.h>
#include <archive/RestoreMarker.h>
#include <archive/SignedStatement.h>

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace voicelog;

// What stands beside a backup, in a folder that is being restored, and in a certificate of destruction.
VOICELOG_FUZZ(bytes)
{
    static const QTemporaryDir folder(u"/dev/shm/voicelog-fuzz-XXXXXX"_s);
    if (const auto manifest = BackupManifest::parse(bytes, u"backup.json"_s)) {
        for (const BackupFile &each : manifest->files) {
            fuzz::require(!each.name.contains(".."_L1) && !each.name.startsWith(u'/'), "no name leads elsewhere");
            fuzz::require(each.file.startsWith("files/"_L1) && each.file.count(u'/') == 1, "no file lies elsewhere");
        }
    }
    const QByteArray key(32, 'k');
    (void)BackupManifest::checkSignature(bytes, key, u"backup.json"_s);
    (void)SignedStatement::verify(bytes, u"voicelog-destruction-certificate"_s, key);
    QFile marker(folder.filePath(u"restore.json"_s));
    if (marker.open(QIODevice::WriteOnly)) {
        marker.write(bytes);
        marker.close();
        (void)RestoreMarker::in(folder.path());
    }
}
