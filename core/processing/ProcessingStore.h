// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "RegisterVersion.h"

#include <archive/Database.h>

#include <functional>

namespace voicelog {

/// The processing register in governance.db. Use it within the caller's transaction.
class ProcessingStore
{
public:
    explicit ProcessingStore(Database &database) : m_database(database) {}

    /// Every entry, by number, without its content.
    [[nodiscard]] Result<QList<RegisterRow>> rows();
    /// The same of what was ACTIVE once, with the newest version's values: for whoever reads the register alone.
    [[nodiscard]] Result<QList<RegisterRow>> publishedRows();
    /// Every entry, by number, one at a time.
    [[nodiscard]] Result<void> forEach(const std::function<Result<void>(const RegisterEntry &)> &use);
    /// The newest version of each, as an entry.
    [[nodiscard]] Result<void> forEachPublished(const std::function<Result<void>(const RegisterEntry &)> &use);
    /// By id; errors::NotFound.
    [[nodiscard]] Result<RegisterEntry> entry(const Id &id);
    [[nodiscard]] Result<RegisterEntry> publishedEntry(const Id &id);
    /// Which entry has the number; a null id if none has.
    [[nodiscard]] Result<Id> idOf(const QString &number);
    [[nodiscard]] Result<Id> publishedIdOf(const QString &number);

    [[nodiscard]] Result<void> add(const RegisterEntry &entry);
    /// Stores all that can change; `entry.version` is the new one. errors::Conflict unless the stored version is the
    /// one before it.
    [[nodiscard]] Result<void> update(const RegisterEntry &entry);
    [[nodiscard]] Result<void> addVersion(const RegisterVersion &version);
    /// `entry.endedOn` is set.
    [[nodiscard]] Result<void> addEnd(const RegisterEntry &entry, const Id &confirmedBy, const QDateTime &at);
    /// The next readable number of the year, e.g. "REG-2026-0001".
    [[nodiscard]] Result<QString> nextNumber(int year);

    /// What was ACTIVE, oldest first.
    [[nodiscard]] Result<QList<RegisterVersion>> versions(const Id &entry);

    /// `userKind` is e.g. "programme". Setting twice is setting once.
    [[nodiscard]] Result<void> setUse(const Id &entry, const QString &userKind, const Id &userId);
    [[nodiscard]] Result<void> clearUse(const Id &entry, const QString &userKind, const Id &userId);
    [[nodiscard]] Result<QList<RegisterUse>> uses(const Id &entry);

private:
    Database &m_database;
};

} // namespace voicelog
