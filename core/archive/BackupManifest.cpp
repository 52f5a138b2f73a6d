// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BackupManifest.h"

#include "ArchiveErrors.h"
#include "BackupFolder.h"
#include "Crypto.h"
#include "Session.h"
#include "SigningKey.h"

#include <base/Base64.h>
#include <base/CanonicalJson.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr auto BackupFormat = "voicelog-backup"_L1;
constexpr int BackupVersion = 1;

QString hexOf(const QByteArray &bytes) { return QString::fromLatin1(bytes.toHex()); }

std::unexpected<Error> damagedBackup(const QString &path, const QString &detail)
{
    return fail(errors::BackupDamaged, {{u"path"_s, path}, {u"detail"_s, detail}});
}

QByteArray unsignedHash(QJsonObject object)
{
    object.remove("signature"_L1);
    return crypto::sha256(canonicalJson(object));
}

QJsonObject toJson(const BackupFile &file)
{
    return {{u"name"_s, file.name}, {u"file"_s, file.file}, {u"size"_s, file.size}, {u"sha256"_s, hexOf(file.sha256)}};
}

BackupFile backupFileFrom(const QJsonObject &object)
{
    return {object.value("name"_L1).toString(), object.value("file"_L1).toString(),
            object.value("size"_L1).toInteger(-1),
            QByteArray::fromHex(object.value("sha256"_L1).toString().toLatin1())};
}

// A manifest is somebody else's word until its signature was checked: no name in it may lead anywhere else.
bool fits(const BackupFile &file)
{
    const bool named =
        file.name == "keyring.json"_L1 || file.name == "governance.db"_L1 || !BackupFolder::vaultIn(file.name).isNull();
    return named && file.size > 0 && file.sha256.size() == crypto::KeySize &&
           file.file == BackupFolder::fileFor(file.name, file.sha256);
}

} // namespace

Result<QByteArray> BackupManifest::sign(const Session &session) const
{
    QJsonArray all;
    for (const BackupFile &file : files)
        all.append(toJson(file));
    QJsonObject object{{u"format"_s, BackupFormat},
                       {u"version"_s, BackupVersion},
                       {u"id"_s, id.toString()},
                       {u"archiveId"_s, archiveId.toString()},
                       {u"startedAt"_s, startedAt.toString(Qt::ISODateWithMs)},
                       {u"madeAt"_s, madeAt.toString(Qt::ISODateWithMs)},
                       {u"madeBy"_s, madeBy.toString()},
                       {u"role"_s, roleId(role)},
                       {u"expiresOn"_s, expiresOn.toString(Qt::ISODate)},
                       {u"head"_s, QJsonObject{{u"seq"_s, headSeq}, {u"hash"_s, hexOf(headHash)}}},
                       {u"files"_s, all}};
    VOICELOG_ASSIGN(const QByteArray signature, session.audit().signBackup(unsignedHash(object)));
    object.insert(u"signature"_s, base64(signature));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<BackupManifest> BackupManifest::parse(const QByteArray &json, const QString &path)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return damagedBackup(path, parsing.errorString());
    if (object.value("format"_L1) != BackupFormat)
        return fail(errors::NotABackup, {{u"path"_s, path}});
    const int version = object.value("version"_L1).toInt();
    if (version > BackupVersion)
        return fail(errors::NewerFormat, {{u"path"_s, path}, {u"found"_s, version}, {u"supported"_s, BackupVersion}});
    const QJsonObject head = object.value("head"_L1).toObject();
    const auto role = roleFromId(object.value("role"_L1).toString());
    BackupManifest manifest;
    manifest.id = Id::fromString(object.value("id"_L1).toString());
    manifest.archiveId = Id::fromString(object.value("archiveId"_L1).toString());
    manifest.startedAt = QDateTime::fromString(object.value("startedAt"_L1).toString(), Qt::ISODateWithMs);
    manifest.madeAt = QDateTime::fromString(object.value("madeAt"_L1).toString(), Qt::ISODateWithMs);
    manifest.madeBy = Id::fromString(object.value("madeBy"_L1).toString());
    manifest.role = role.value_or(Role::OrReviewer);
    manifest.expiresOn = QDate::fromString(object.value("expiresOn"_L1).toString(), Qt::ISODate);
    manifest.headSeq = head.value("seq"_L1).toInteger();
    manifest.headHash = QByteArray::fromHex(head.value("hash"_L1).toString().toLatin1());
    QSet<QString> names;
    bool good = role.has_value() && !manifest.id.isNull() && !manifest.archiveId.isNull() &&
                !manifest.madeBy.isNull() && manifest.startedAt.isValid() && manifest.madeAt.isValid() &&
                manifest.expiresOn.isValid() && manifest.headSeq > 0;
    const QJsonArray files = object.value("files"_L1).toArray();
    for (const QJsonValue &each : files) {
        manifest.files.append(backupFileFrom(each.toObject()));
        const BackupFile &file = manifest.files.constLast();
        good = good && fits(file) && !names.contains(file.name);
        names.insert(file.name);
    }
    if (!good || !names.contains(u"keyring.json"_s) || !names.contains(u"governance.db"_s))
        return damagedBackup(path, u"members"_s);
    return manifest;
}

Result<void> BackupManifest::checkSignature(const QByteArray &json, const QByteArray &signPublic, const QString &path)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto signature = QByteArray::fromBase64Encoding(object.value("signature"_L1).toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
    if (!signature || !SigningKey::verify(signPublic, AuditTrail::backupMessage(unsignedHash(object)), *signature))
        return damagedBackup(path, u"signature"_s);
    return {};
}

const BackupFile *BackupManifest::fileNamed(const QString &name) const
{
    const auto found = std::ranges::find(files, name, &BackupFile::name);
    return found == files.end() ? nullptr : &*found;
}

} // namespace voicelog
