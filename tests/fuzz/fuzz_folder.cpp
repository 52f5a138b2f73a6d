// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "FuzzInput.h"

#include <interchange/ImportScan.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace voicelog;

namespace {

void refill(const QTemporaryDir &folder, const QByteArray &bytes)
{
    QDir dir(folder.path());
    const QStringList old = dir.entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : old)
        dir.remove(name);
    qsizetype begin = 0;
    for (int files = 0; files < 8 && begin < bytes.size(); ++files) {
        const qsizetype nameEnd = bytes.indexOf('\n', begin);
        if (nameEnd < 0)
            return;
        const QByteArray name = bytes.sliced(begin, nameEnd - begin).left(100);
        const qsizetype mark = bytes.indexOf("\n====\n", nameEnd);
        const qsizetype end = mark < 0 ? bytes.size() : mark;
        begin = mark < 0 ? end : mark + 6;
        if (name.isEmpty() || name.contains('/') || name.contains('\0') || name == "." || name == "..")
            continue;
        QFile file(dir.filePath(QString::fromUtf8(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes.sliced(nameEnd + 1, std::max<qsizetype>(end - nameEnd - 1, 0)));
    }
}

} // namespace

// A folder as recorders leave it: each file's name in a line, then what it holds, up to a line of four equals signs.
VOICELOG_FUZZ(bytes)
{
    static const QTemporaryDir folder(u"/dev/shm/voicelog-fuzz-XXXXXX"_s);
    refill(folder, bytes);
    CancelToken cancel;
    const auto scan = scanForImport({folder.path()}, {}, {}, cancel);
    fuzz::require(scan.has_value(), "a folder is scanned, whatever is in it");
    for (const RecordingDraft &draft : scan->drafts) {
        for (const QString &path : draft.audioPaths)
            fuzz::require(path.startsWith(folder.path() + u'/'), "no sound from elsewhere");
    }
}
