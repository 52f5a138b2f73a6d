// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>
#include <QList>
#include <QString>

namespace voicelog {

class Database;

/// keyring.json on the disk. A change goes in three steps: the next keyring is written beside it under its hash, the
/// governance transaction commits an event with that hash, and it takes the name keyring.json. Settling finishes or
/// undoes whatever a power cut left of that, and proves that keyring.json is the one that the audit trail names. Every
/// keyring that is given up is overwritten first: it may hold a key that was destroyed, or one that will be.
class KeyringFile
{
public:
    explicit KeyringFile(QString archivePath);

    [[nodiscard]] QString path() const;
    /// errors::NotAnArchive if there is none.
    [[nodiscard]] Result<QByteArray> read() const;
    /// Keyrings that were written but may not have been committed.
    [[nodiscard]] QList<QByteArray> pending() const;

    /// Keyrings that should have been overwritten and removed; none after settling, unless that could not be done.
    [[nodiscard]] QStringList givenUp() const;

    [[nodiscard]] Result<void> writeNext(const QByteArray &bytes) const;
    /// Call within a write transaction on governance. Returns the keyring in force; errors::Damaged if neither
    /// keyring.json nor a pending one is what the audit trail names.
    [[nodiscard]] Result<QByteArray> settle(Database &governance) const;

    /// SHA-256 (hex) of the keyring in force, by the newest event that names one.
    [[nodiscard]] static Result<QByteArray> auditedHash(Database &governance);
    [[nodiscard]] static QByteArray hashOf(const QByteArray &bytes);

private:
    [[nodiscard]] QString nextPath(const QByteArray &hash) const;
    [[nodiscard]] QStringList pendingPaths() const;
    [[nodiscard]] QString formerPath() const;
    void removePending() const;
    /// What a change that was cut off left of the keyring before it. `current`: keyring.json as it is now.
    void removeFormer(const QByteArray &current) const;
    [[nodiscard]] Result<void> replaceCurrent(const QByteArray &current, const QByteArray &next) const;

    QString m_archivePath;
};

} // namespace voicelog
