// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Progress.h>
#include <requests/AccessPackage.h>

#include <QCryptographicHash>

class QIODevice;

namespace voicelog {

class Session;

/// Puts the files of a package into the vault of requests, piece by piece in short transactions: nobody sees it before
/// it is finished, and what is not is removed again.
class PackageWriter
{
public:
    /// Before any of the recordings is read for it.
    [[nodiscard]] static Result<PackageWriter> begin(const Session &session, const Id &vault, const Id &request,
                                                     const QList<Id> &recordings);
    PackageWriter(PackageWriter &&other) noexcept;
    PackageWriter &operator=(PackageWriter &&) = delete;
    ~PackageWriter();

    /// Whether one of the recordings was destroyed since it was begun.
    [[nodiscard]] Result<bool> isRecalled();
    [[nodiscard]] Result<PackageFile> add(const QString &name, const QByteArray &bytes);
    /// All that `from` gives; its size() is what it must give. `also` hashes it on the way. errors::Cancelled.
    [[nodiscard]] Result<PackageFile> add(const QString &name, QIODevice &from, QCryptographicHash *also,
                                          const std::function<void(qint64)> &written, const CancelToken &cancel);
    [[nodiscard]] const AccessPackage &package() const { return m_package; }
    /// The last file: the checksums of all the others.
    [[nodiscard]] Result<void> addChecksums();
    /// It stays: call it when PackageStore::finish() was committed.
    void keep() { m_kept = true; }

private:
    PackageWriter(Database database, AccessPackage package);
    [[nodiscard]] Result<void> writePieces(int file, QIODevice &from, QCryptographicHash *also,
                                           const std::function<void(qint64)> &written, const CancelToken &cancel,
                                           PackageFile &made);

    Database m_database;
    AccessPackage m_package;
    bool m_kept = false;
};

} // namespace voicelog
