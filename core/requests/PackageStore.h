// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AccessPackage.h"

#include <archive/Database.h>

#include <functional>

namespace voicelog {

/// Packages: that there is one in governance.db, their files in the vault of requests. Use it within the caller's
/// transaction.
class PackageStore
{
public:
    explicit PackageStore(Database &database) : m_database(database) {}

    // While it is put together nobody sees it.
    /// Before any of the recordings is read for it.
    [[nodiscard]] Result<void> begin(const AccessPackage &package, const QList<Id> &recordings);
    /// Gives the file's place in it, for append().
    [[nodiscard]] Result<int> addFile(const Id &package, const QString &name);
    [[nodiscard]] Result<void> append(const Id &package, int file, qint64 piece, QByteArrayView bytes);
    [[nodiscard]] Result<void> endFile(const Id &package, int file, qint64 bytes, const QByteArray &sha256);
    /// Of what was begun: whether one of its recordings was destroyed since.
    [[nodiscard]] Result<bool> isRecalled(const Id &package);
    /// From then on it is there. errors::RecordingGoneMeanwhile.
    [[nodiscard]] Result<void> finish(const AccessPackage &package);

    /// Of a request, the newest first, those that were destroyed too; their files are not read.
    [[nodiscard]] Result<QList<AccessPackage>> ofRequest(const Id &request);
    /// That are still there, of all requests.
    [[nodiscard]] Result<QList<AccessPackage>> present();
    [[nodiscard]] Result<QList<PackageFile>> files(const Id &package);
    /// The bytes of one of its files, piece by piece.
    [[nodiscard]] Result<void> read(const Id &package, const QString &file,
                                    const std::function<Result<void>(QByteArrayView)> &use);

    [[nodiscard]] Result<void> setDestroyOn(const Id &package, QDate day);
    /// Its bytes and the names of its files; that it was there stays on record.
    [[nodiscard]] Result<void> destroy(const Id &package, const QDateTime &at);
    /// What was begun before `before` and never finished, or has no line in governance.
    [[nodiscard]] Result<int> removeUnfinished(const QDateTime &before);

private:
    [[nodiscard]] Result<void> removeRows(const Id &package);

    Database &m_database;
};

} // namespace voicelog
