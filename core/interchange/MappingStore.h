// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallDataMapping.h"

#include <archive/Database.h>
#include <base/Id.h>

#include <QDateTime>

namespace voicelog {

/// A mapping as the archive keeps it.
struct KeptMapping
{
    Id id;
    int version = 0;
    QDateTime createdAt;
    Id createdBy;
    QDateTime updatedAt;
    Id updatedBy;
    CallDataMapping mapping;
};

/// Mappings in governance.db. Use it within the caller's transaction.
class MappingStore
{
public:
    explicit MappingStore(Database &database) : m_database(database) {}

    /// By name.
    [[nodiscard]] Result<QList<KeptMapping>> mappings();
    /// errors::NotFound.
    [[nodiscard]] Result<KeptMapping> mapping(const Id &id);
    /// Another one's, whatever the case of its letters.
    [[nodiscard]] Result<bool> isNameTaken(const QString &name, const Id &by = {});
    [[nodiscard]] Result<void> add(const KeptMapping &mapping);
    /// The mapping's version is the new one: errors::Conflict unless the stored one is the one before.
    [[nodiscard]] Result<void> update(const KeptMapping &mapping);
    [[nodiscard]] Result<void> remove(const Id &id);

private:
    [[nodiscard]] Result<QList<KeptMapping>> read(const QByteArray &where, const Id &id = {});
    Database &m_database;
};

} // namespace voicelog
