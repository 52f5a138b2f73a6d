// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LockCheck.h"

#include "ArchiveErrors.h"

#include <base/FileLock.h>

#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace voicelog::lockCheck {

namespace {

constexpr std::array unfitTypes{"fuse.sshfs"_L1,    "fuse.rclone"_L1,    "davfs"_L1,
                                "fuse.davfs"_L1,    "fuse.davfs2"_L1,    "fuse.s3fs"_L1,
                                "fuse.gcsfuse"_L1,  "fuse.curlftpfs"_L1, "fuse.gvfsd-fuse"_L1,
                                "fuse.kio-fuse"_L1, "fuse.goofys"_L1,    "fuse.google-drive-ocamlfuse"_L1,
                                "fuse.onedriver"_L1};

std::atomic<Lock> locksInstead = nullptr;

bool keepsApart(int first, int second, Lock lock)
{
    const int taken = lock(first, true);
    if (taken == EINVAL)
        return true; // the system has no such locks: nothing can be said
    if (taken != 0 || lock(second, true) == 0)
        return false;
    return lock(first, false) == 0 && lock(second, true) == 0 && lock(second, false) == 0;
}

// As mountinfo writes them: \040 for a space.
QString unescaped(const QByteArray &text)
{
    QByteArray plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\\' && i + 3 < text.size()) {
            bool octal = false;
            const int code = text.sliced(i + 1, 3).toInt(&octal, 8);
            if (octal) {
                plain += char(code);
                i += 3;
                continue;
            }
        }
        plain += text[i];
    }
    return QString::fromUtf8(plain);
}

bool contains(const QString &folder, const QString &mountPoint)
{
    return mountPoint == u"/"_s || folder == mountPoint || folder.startsWith(mountPoint + u'/');
}

/// The option by which a share's locks stay on this computer; empty if there is none.
QString switchedOff(const QString &type, const QStringList &options)
{
    QStringList off;
    if (type.startsWith("nfs"_L1))
        off = {u"nolock"_s, u"local_lock=all"_s, u"local_lock=posix"_s};
    else if (type == "cifs"_L1 || type == "smb3"_L1)
        off = {u"nobrl"_s};
    const auto found = std::ranges::find_if(off, [&options](const QString &one) { return options.contains(one); });
    return found == off.end() ? QString() : *found;
}

} // namespace

void useLocks(Lock lock) { locksInstead = lock; }

Mount mountOf(const QByteArray &mountinfo, const QString &folder)
{
    Mount found;
    qsizetype longest = -1;
    for (const QByteArray &line : mountinfo.split('\n')) {
        const QList<QByteArray> fields = line.split(' ');
        const qsizetype dash = fields.indexOf("-");
        if (fields.size() < 7 || dash < 6 || dash + 3 >= fields.size())
            continue;
        const QString point = unescaped(fields[4]);
        if (point.size() < longest || !contains(folder, point))
            continue; // of two on one place the later one is on top
        longest = point.size();
        const QString type = QString::fromUtf8(fields[dash + 1]);
        const QString off = switchedOff(type, QString::fromUtf8(fields[dash + 3]).split(u','));
        found.fileSystem = off.isEmpty() ? type : type + u", "_s + off;
        found.unfit = !off.isEmpty() || std::ranges::contains(unfitTypes, type);
    }
    return found;
}

Result<void> check(const QString &folder)
{
    QFile table(u"/proc/self/mountinfo"_s);
    const QByteArray mounts = table.open(QIODevice::ReadOnly) ? table.readAll() : QByteArray();
    const Mount mount = mountOf(mounts, QFileInfo(folder).canonicalFilePath());
    const auto unfit = fail(errors::LocksFail, {{u"path"_s, folder}, {u"fileSystem"_s, mount.fileSystem}});
    if (mount.unfit)
        return unfit;
    // A file of its own: closing another handle of a database would take away the locks that SQLite holds on it.
    const QString path = folder + u"/.lock-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QFile first(path);
    if (!first.open(QIODevice::ReadWrite | QIODevice::NewOnly))
        return {};
    QFile second(path);
    const Lock instead = locksInstead;
    const bool apart =
        !second.open(QIODevice::ReadWrite) ||
        keepsApart(first.handle(), second.handle(), instead != nullptr ? instead : platform::lockOpenFile);
    second.close();
    first.close();
    QFile::remove(path);
    return apart ? Result<void>() : unfit;
}

} // namespace voicelog::lockCheck
