// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupFolder.h"

#include "ArchiveErrors.h"
#include "Crypto.h"

#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr qint64 LargestManifest = 64LL * 1024 * 1024;
constexpr qsizetype ReadAtOnce = 1024 * 1024;
constexpr auto VaultFolder = "vaults/"_L1;

/// keyring, governance, or a vault's id.
QString stemOf(const QString &name)
{
    QString stem = name.startsWith(VaultFolder) ? name.sliced(VaultFolder.size()) : name;
    return stem.first(stem.lastIndexOf(u'.'));
}

QString suffixOf(const QString &name) { return name.sliced(name.lastIndexOf(u'.')); }

Result<BackupFolder::Found> readManifest(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LargestManifest)
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    BackupFolder::Found found{path, file.readAll(), {}};
    VOICELOG_ASSIGN(found.manifest, BackupManifest::parse(found.json, path));
    return found;
}

} // namespace

BackupFolder::BackupFolder(const QString &path) : m_path(QDir::cleanPath(QDir(path).absolutePath())) {}

Result<void> BackupFolder::prepare() const
{
    for (const auto &folder : {u"/backups"_s, u"/files"_s}) {
        if (!QDir().mkpath(m_path + folder))
            return fail(errors::FileUnwritable, {{u"path"_s, m_path}, {u"detail"_s, QString()}});
    }
    return platform::syncToDisk(m_path);
}

QStringList BackupFolder::manifestPaths() const
{
    QStringList paths;
    const QDir folder(m_path + u"/backups"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files))
        paths.append(folder.filePath(name));
    return paths;
}

Result<QList<BackupFolder::Found>> BackupFolder::backups(QList<Unread> *unread) const
{
    QList<Found> all;
    const QStringList paths = manifestPaths();
    if (paths.isEmpty())
        return fail(errors::NotABackup, {{u"path"_s, m_path}});
    QList<Unread> bad;
    for (const QString &path : paths) {
        auto found = readManifest(path);
        if (found)
            all.append(*std::move(found));
        else
            bad.append({path, found.error()});
    }
    if (all.isEmpty() && !bad.isEmpty())
        return std::unexpected(bad.constFirst().why);
    if (unread != nullptr)
        unread->append(bad);
    std::ranges::sort(all, [](const Found &a, const Found &b) {
        return std::pair(a.manifest.madeAt, a.manifest.headSeq) > std::pair(b.manifest.madeAt, b.manifest.headSeq);
    });
    return all;
}

Error BackupFolder::unreadError(const QList<Unread> &unread) const
{
    QStringList names;
    for (const Unread &each : unread)
        names.append(QFileInfo(each.path).fileName());
    return Error(errors::BackupsUnread,
                 {{u"path"_s, m_path}, {u"names"_s, names.join(u", "_s)}, {u"count"_s, names.size()}});
}

QString BackupFolder::manifestPath(const Id &backup) const
{
    return m_path + u"/backups/"_s + backup.toString() + u".json"_s;
}

QString BackupFolder::partPath(const QString &name) const { return filesPath() + u'/' + stemOf(name) + u".part"_s; }

QStringList BackupFolder::copiesOf(const QString &name) const
{
    QStringList paths;
    const QDir folder(filesPath());
    for (const QString &copy : folder.entryList({stemOf(name) + u"-*"_s + suffixOf(name)}, QDir::Files))
        paths.append(folder.filePath(copy));
    return paths;
}

BackupFolder::Tidied BackupFolder::tidy(const Id &archive, const QDate &today) const
{
    Tidied tidied;
    QStringList expired;
    QSet<QString> needed;
    const QStringList paths = manifestPaths();
    for (const QString &path : paths) {
        const auto found = readManifest(path);
        if (!found) {
            tidied.unread.append({path, found.error()});
        } else if (found->manifest.archiveId == archive && found->manifest.expiresOn < today) {
            expired.append(path);
        } else {
            for (const BackupFile &file : found->manifest.files)
                needed.insert(file.file);
        }
    }
    if (paths.isEmpty() || !tidied.unread.isEmpty())
        return tidied;
    for (const QString &path : std::as_const(expired))
        tidied.expired += QFile::remove(path) ? 1 : 0;
    static const QRegularExpression ours(u"^[a-z0-9-]+(-[0-9a-f]{64}\\.(db|json)(\\.new)?|\\.part)$"_s);
    const QDir folder(filesPath());
    for (const QString &name : folder.entryList(QDir::Files)) {
        if (!needed.contains(u"files/"_s + name) && ours.match(name).hasMatch())
            QFile::remove(folder.filePath(name));
    }
    return tidied;
}

QString BackupFolder::fileFor(const QString &name, const QByteArray &sha256)
{
    return u"files/"_s + stemOf(name) + u'-' + QString::fromLatin1(sha256.toHex()) + suffixOf(name);
}

Id BackupFolder::vaultIn(const QString &name)
{
    if (!name.startsWith(VaultFolder) || !name.endsWith(".db"_L1))
        return {};
    const Id id = Id::fromString(stemOf(name));
    return name == VaultFolder + id.toString() + ".db"_L1 ? id : Id();
}

Result<BackupFile> BackupFolder::fileAt(const QString &path, const CancelToken &cancel,
                                        const std::function<void(qint64)> &step)
{
    platform::dropCached(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
    BackupFile found;
    crypto::Sha256 hash;
    QByteArray piece(ReadAtOnce, Qt::Uninitialized);
    for (;;) {
        if (cancel.isCancelled())
            return fail(errors::Cancelled);
        const qint64 read = file.read(piece.data(), piece.size());
        if (read < 0)
            return fail(errors::FileUnreadable, {{u"path"_s, path}, {u"detail"_s, file.errorString()}});
        if (read == 0)
            break;
        hash.add({piece.constData(), read});
        found.size += read;
        step(read);
    }
    found.sha256 = hash.result();
    return found;
}

} // namespace voicelog
