// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RestoreMarker.h"

#include "ArchiveErrors.h"

#include <base/Base64.h>
#include <base/BaseErrors.h>
#include <base/Platform.h>

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto RestoreFormat = "voicelog-restore"_L1;
constexpr int RestoreVersion = 1;
constexpr qint64 LargestMarker = 256LL * 1024 * 1024;

QString markerPath(const QString &archivePath) { return archivePath + u"/restore.json"_s; }

QJsonObject toJson(const ReplayedDestruction &destruction)
{
    QJsonArray recordings;
    for (const Id &id : destruction.recordings)
        recordings.append(id.toString());
    return {{u"id"_s, destruction.id.toString()},
            {u"number"_s, destruction.number},
            {u"vault"_s, destruction.vault.toString()},
            {u"wholeVault"_s, destruction.wholeVault},
            {u"recordings"_s, recordings},
            {u"record"_s, base64(destruction.record)}};
}

ReplayedDestruction destructionFrom(const QJsonObject &object)
{
    ReplayedDestruction destruction;
    destruction.id = Id::fromString(object.value("id"_L1).toString());
    destruction.number = object.value("number"_L1).toString();
    destruction.vault = Id::fromString(object.value("vault"_L1).toString());
    destruction.wholeVault = object.value("wholeVault"_L1).toBool();
    const QJsonArray recordings = object.value("recordings"_L1).toArray();
    for (const QJsonValue &id : recordings)
        destruction.recordings.append(Id::fromString(id.toString()));
    destruction.record = QByteArray::fromBase64(object.value("record"_L1).toString().toLatin1());
    return destruction;
}

} // namespace

void RestoreMarker::add(const QList<ReplayedDestruction> &more)
{
    for (const ReplayedDestruction &destruction : more) {
        if (!destructions.contains(destruction))
            destructions.append(destruction);
    }
}

Result<std::optional<RestoreMarker>> RestoreMarker::in(const QString &archivePath)
{
    QFile file(markerPath(archivePath));
    if (!file.exists())
        return std::nullopt;
    const bool isMarker = QFileInfo(file).isFile() && file.size() <= LargestMarker; // no pipe that is waited for
    const QJsonObject object =
        isMarker && file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    RestoreMarker marker;
    marker.backup = Id::fromString(object.value("backup"_L1).toString());
    marker.manifestSha256 = QByteArray::fromHex(object.value("manifest"_L1).toString().toLatin1());
    marker.copied = object.value("copied"_L1).toBool();
    if (object.value("format"_L1) != RestoreFormat || object.value("version"_L1).toInt() != RestoreVersion ||
        marker.backup.isNull() || !object.value("destructions"_L1).isArray())
        return fail(errors::Damaged, {{u"path"_s, file.fileName()}, {u"detail"_s, u"members"_s}});
    const QJsonArray destructions = object.value("destructions"_L1).toArray();
    for (const QJsonValue &each : destructions)
        marker.destructions.append(destructionFrom(each.toObject()));
    marker.fromCurrent = object.value("fromCurrent"_L1).toBool();
    const QJsonArray missing = object.value("missing"_L1).toArray();
    for (const QJsonValue &each : missing)
        marker.missing.append(each.toString());
    return marker;
}

Result<void> RestoreMarker::write(const QString &archivePath) const
{
    QJsonArray all;
    for (const ReplayedDestruction &destruction : destructions)
        all.append(toJson(destruction));
    const QJsonObject object{{u"format"_s, RestoreFormat},
                             {u"version"_s, RestoreVersion},
                             {u"backup"_s, backup.toString()},
                             {u"manifest"_s, QString::fromLatin1(manifestSha256.toHex())},
                             {u"copied"_s, copied},
                             {u"destructions"_s, all},
                             {u"fromCurrent"_s, fromCurrent},
                             {u"missing"_s, QJsonArray::fromStringList(missing)}};
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (json.size() > LargestMarker) // it could not be read again
        return fail(errors::FileUnwritable, {{u"path"_s, markerPath(archivePath)}, {u"detail"_s, QString()}});
    return platform::replaceFile(markerPath(archivePath), json);
}

Result<void> RestoreMarker::remove(const QString &archivePath)
{
    const QString path = markerPath(archivePath);
    if (!QFile::remove(path))
        return fail(errors::FileUnwritable, {{u"path"_s, path}, {u"detail"_s, QString()}});
    return platform::syncToDisk(archivePath);
}

Result<void> RestoreMarker::checkNone(const QString &archivePath)
{
    if (QFile::exists(markerPath(archivePath)))
        return fail(errors::RestoreUnfinished, {{u"path"_s, archivePath}});
    return {};
}

} // namespace voicelog
