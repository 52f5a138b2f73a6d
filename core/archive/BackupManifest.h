// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Role.h"

#include <base/Id.h>
#include <base/Result.h>

#include <QDate>
#include <QList>

namespace voicelog {

class Session;

/// One file of the archive as it stands in a backup.
struct BackupFile
{
    QString name; ///< in the archive: keyring.json, governance.db or vaults/<id>.db
    QString file; ///< in the backup's folder, named by what it holds
    qint64 size = 0;
    QByteArray sha256;
};

/// What makes files in a folder a backup: which ones, of which moment, by whom, until when; signed by the account that
/// made it. It is written last, so that a backup is there as a whole or not at all.
struct BackupManifest
{
    Id id;
    Id archiveId;
    QDateTime startedAt;
    QDateTime madeAt;
    Id madeBy;
    Role role = Role::PrivacyOfficer;
    QDate expiresOn; ///< the last day; from the next on it goes
    qint64 headSeq = 0;
    QByteArray headHash; ///< of the newest audit event in it
    QList<BackupFile> files;

    /// Signs it in the session's name.
    [[nodiscard]] Result<QByteArray> sign(const Session &session) const;
    /// errors::NotABackup, NewerFormat or BackupDamaged; `path` is for their words. Whether the signature is right is
    /// another question.
    [[nodiscard]] static Result<BackupManifest> parse(const QByteArray &json, const QString &path);
    /// errors::BackupDamaged unless this is what the account with that key signed.
    [[nodiscard]] static Result<void> checkSignature(const QByteArray &json, const QByteArray &signPublic,
                                                     const QString &path);
    [[nodiscard]] const BackupFile *fileNamed(const QString &name) const;
};

} // namespace voicelog
