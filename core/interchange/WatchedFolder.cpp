// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchedFolder.h"

#include "WatchErrors.h"

#include <base/BaseErrors.h>

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

// As the system knows it; what is not there keeps its name.
QString truePath(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return canonical.isEmpty() ? QDir::cleanPath(QFileInfo(path).absoluteFilePath()) : canonical;
}

bool isWithin(const QString &path, const QString &folder)
{
    return path == folder || path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

Result<void> checkFields(const WatchedFolder &folder)
{
    const auto invalid = [](const QString &field, const QVariant &value) {
        return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, value}});
    };
    if (folder.folder.isEmpty() || !QDir::isAbsolutePath(folder.folder))
        return invalid(u"folder"_s, folder.folder);
    if (folder.waitSeconds < 0 || folder.waitSeconds > WatchedFolder::longestWait)
        return invalid(u"waitSeconds"_s, folder.waitSeconds);
    if (folder.patterns.size() > WatchedFolder::mostPatterns)
        return invalid(u"patterns"_s, folder.patterns.size());
    for (const QString &pattern : folder.patterns) {
        if (pattern.isEmpty() || pattern.size() > WatchedFolder::longestPattern || pattern.contains(u'/'))
            return invalid(u"patterns"_s, pattern);
    }
    return {};
}

// What the rights say is not always so on a share: a file is made and removed.
Result<void> checkWritable(const QString &path)
{
    QTemporaryFile probe(path + u"/.voicelog-XXXXXX"_s);
    if (!probe.open())
        return fail(errors::WatchFolderReadOnly, {{u"path"_s, path}, {u"detail"_s, probe.errorString()}});
    return {};
}

} // namespace

QJsonObject WatchedFolder::toJson() const
{
    return {{u"id"_s, id.toString()},
            {u"programme"_s, programmeId.toString()},
            {u"folder"_s, folder},
            {u"recursive"_s, recursive},
            {u"patterns"_s, QJsonArray::fromStringList(patterns)},
            {u"removesSources"_s, removesSources},
            {u"waitSeconds"_s, waitSeconds},
            {u"on"_s, on}};
}

Result<WatchedFolder> WatchedFolder::fromJson(const QJsonObject &json)
{
    WatchedFolder folder;
    folder.id = Id::fromString(json["id"_L1].toString());
    if (folder.id.isNull())
        return fail(errors::InvalidValue, {{u"field"_s, u"id"_s}});
    folder.programmeId = Id::fromString(json["programme"_L1].toString());
    if (folder.programmeId.isNull())
        return fail(errors::InvalidValue, {{u"field"_s, u"programme"_s}});
    folder.folder = json["folder"_L1].toString();
    folder.recursive = json["recursive"_L1].toBool(true);
    const QJsonArray patterns = json["patterns"_L1].toArray();
    for (const auto &pattern : patterns)
        folder.patterns.append(pattern.toString());
    // What is not told stays as it is safe: nothing is removed.
    folder.removesSources = json["removesSources"_L1].toBool(false);
    folder.waitSeconds = json["waitSeconds"_L1].toInt(folder.waitSeconds);
    folder.on = json["on"_L1].toBool(false);
    VOICELOG_TRY(checkFields(folder));
    return folder;
}

Result<void> checkWatchedFolder(const WatchedFolder &folder, const QList<WatchedFolder> &others, const QString &archive)
{
    VOICELOG_TRY(checkFields(folder));
    const QFileInfo info(folder.folder);
    if (!info.isDir())
        return fail(errors::WatchFolderMissing, {{u"path"_s, folder.folder}});
    if (!info.isReadable())
        return fail(errors::FileUnreadable, {{u"path"_s, folder.folder}, {u"detail"_s, QString()}});
    const QString path = truePath(folder.folder);
    const QString archivePath = truePath(archive);
    if (isWithin(path, archivePath) || (folder.recursive && isWithin(archivePath, path)))
        return fail(errors::WatchFolderInArchive, {{u"path"_s, folder.folder}});
    for (const WatchedFolder &other : others) {
        if (other.id == folder.id)
            continue;
        const QString otherPath = truePath(other.folder);
        if (path == otherPath || (other.recursive && isWithin(path, otherPath)) ||
            (folder.recursive && isWithin(otherPath, path))) {
            return fail(errors::WatchFolderShared, {{u"path"_s, folder.folder}, {u"other"_s, other.folder}});
        }
    }
    if (folder.removesSources)
        VOICELOG_TRY(checkWritable(folder.folder));
    return {};
}

} // namespace voicelog
