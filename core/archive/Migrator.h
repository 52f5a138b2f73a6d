// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Database.h"
#include "Schema.h"

#include <QHash>

namespace voicelog {

/// Brings one file's tables up to what this program knows, in one transaction, so that a file is at the old version or
/// at the new one. A module that is newer in the file than here is errors::NewerFormat, before anything is changed.
class Migrator
{
public:
    Migrator(const Schema &schema, VaultKind kind);

    /// False for a file that has steps to go, or no tables yet.
    [[nodiscard]] Result<bool> isCurrent(Database &database, const QString &path) const;
    [[nodiscard]] Result<void> migrate(Database &database, const QString &path) const;
    /// True if the file has the mark of ours.
    [[nodiscard]] Result<bool> hasTables(Database &database) const;

private:
    [[nodiscard]] Result<QHash<QByteArray, int>> versions(Database &database) const;
    [[nodiscard]] Result<void> checkNotNewer(const QHash<QByteArray, int> &found, const QString &path) const;

    Schema m_modules;
    QByteArray m_schemaName; ///< "main" or "vault"
};

} // namespace voicelog
