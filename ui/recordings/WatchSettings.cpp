// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "WatchSettings.h"

#include <common/AppSettings.h>

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString watchedFoldersKey(const Id &archive) { return u"import/watched/"_s + archive.toString(); }

} // namespace

QList<WatchedFolder> watchedFolders(const AppSettings &settings, const Id &archive)
{
    QList<WatchedFolder> folders;
    const auto json = QJsonDocument::fromJson(settings.look(watchedFoldersKey(archive)).toString().toUtf8()).array();
    for (const auto &value : json) {
        if (const auto folder = WatchedFolder::fromJson(value.toObject()))
            folders.append(*folder);
    }
    return folders;
}

void setWatchedFolders(AppSettings &settings, const Id &archive, const QList<WatchedFolder> &folders)
{
    QJsonArray json;
    for (const WatchedFolder &folder : folders)
        json.append(folder.toJson());
    settings.setLook(watchedFoldersKey(archive), QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)));
}

} // namespace voicelog
