// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BackupManifest.h"

#include <base/Progress.h>

#include <QStringList>

#include <functional>

namespace voicelog {

/// A folder of backups, on a disk of its own:
///
///   backups/<id>.json                 a signed manifest for each backup that has not expired
///   files/<vault id>-<sha256>.db      what they consist of; a file that did not change belongs to several
///   files/<vault id>.part             one that is being written
///
/// Files are named by their content, so that a new backup never touches what an older one needs, and a file that has
/// its name was written as a whole and read back.
class BackupFolder
{
public:
    explicit BackupFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    /// Makes what is missing of it.
    [[nodiscard]] Result<void> prepare() const;

    struct Found
    {
        QString path;
        QByteArray json;
        BackupManifest manifest;
    };
    /// A list of files that cannot be read: damaged, or written by a newer Voicelog.
    struct Unread
    {
        QString path;
        Error why;
    };
    /// Every backup that can be read, newest first; the others' lists are appended to `unread`. errors::NotABackup if
    /// the folder is none, or what is wrong with the first list where none can be read.
    [[nodiscard]] Result<QList<Found>> backups(QList<Unread> *unread = nullptr) const;
    /// errors::BackupsUnread, with their names.
    [[nodiscard]] Error unreadError(const QList<Unread> &unread) const;

    [[nodiscard]] QString manifestPath(const Id &backup) const;
    [[nodiscard]] QString pathOf(const BackupFile &file) const { return m_path + u'/' + file.file; }
    [[nodiscard]] QString partPath(const QString &name) const;
    [[nodiscard]] QString filesPath() const { return m_path + QStringLiteral("/files"); }
    /// Where copies of this file of an archive already are.
    [[nodiscard]] QStringList copiesOf(const QString &name) const;

    struct Tidied
    {
        int expired = 0; ///< backups that went
        QList<Unread> unread;
    };
    /// Removes the backups of the archive that have expired, then the files that no backup needs. Where a manifest
    /// cannot be read nothing goes, and that is told: it may need any file, and a backup whose files stay has not gone.
    [[nodiscard]] Tidied tidy(const Id &archive, const QDate &today) const;

    /// `files/…`, by the file's name in the archive and its content.
    [[nodiscard]] static QString fileFor(const QString &name, const QByteArray &sha256);
    /// The vault of `vaults/<id>.db`; a null id for any other name.
    [[nodiscard]] static Id vaultIn(const QString &name);
    /// SHA-256 and size of a file, read from the disk.
    [[nodiscard]] static Result<BackupFile> fileAt(const QString &path, const CancelToken &cancel,
                                                   const std::function<void(qint64)> &step);

private:
    [[nodiscard]] QStringList manifestPaths() const;

    QString m_path;
};

} // namespace voicelog
