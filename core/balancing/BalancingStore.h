// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingVersion.h"

#include <archive/Database.h>

#include <QHash>

namespace voicelog {

/// Who uses a balancing record: kind PROGRAMME or CASE, and its id.
struct BalancingUse
{
    QString kind;
    Id id;
    friend bool operator==(const BalancingUse &, const BalancingUse &) = default;
};

/// Balancing records in governance.db; the only SQL about them. Use it within the caller's transaction. What a role may
/// do to which table stands in RoleAuthorizer: a reviewer reads versions and withdrawals, the data protection officer
/// reads all and adds advice.
class BalancingStore
{
public:
    explicit BalancingStore(Database &database) : m_database(database) {}

    // For the layers above
    /// All approved versions of one record, oldest first, with the days on which they ceased to count.
    [[nodiscard]] Result<QList<BalancingVersion>> versions(const Id &lia);
    /// Those of every record, by its id.
    [[nodiscard]] Result<QHash<Id, QList<BalancingVersion>>> allVersions();
    /// Within the transaction in which a programme or a case begins to rest on the record.
    [[nodiscard]] Result<void> setUse(const Id &lia, const QString &kind, const Id &user);
    [[nodiscard]] Result<void> clearUse(const Id &lia, const QString &kind, const Id &user);
    [[nodiscard]] Result<QList<BalancingUse>> uses(const Id &lia);
    /// By its id or its number, among what this role can read. A null id if there is none.
    [[nodiscard]] Result<Id> find(const QString &idOrNumber);

    // Approved versions
    /// errors::NotFound if there is none.
    [[nodiscard]] Result<BalancingRecord> version(const Id &lia, int versionNo);
    [[nodiscard]] Result<void> addVersion(const BalancingRecord &record);
    [[nodiscard]] Result<void> withdraw(const Id &lia, QDate on, const QDateTime &at, const Id &by,
                                        const QString &reason);

    // Versions that are being made; not for a reviewer
    /// The latest that is being made or was rejected or dropped; nothing if every version was approved.
    [[nodiscard]] Result<std::optional<BalancingRecord>> draft(const Id &lia);
    [[nodiscard]] Result<QList<BalancingRecord>> drafts();
    [[nodiscard]] Result<void> add(const BalancingRecord &record); ///< the record and its first draft
    [[nodiscard]] Result<void> addDraft(const BalancingRecord &record);
    /// errors::Conflict unless the stored version is the one before this one's.
    [[nodiscard]] Result<void> update(const BalancingRecord &record);
    [[nodiscard]] Result<void> removeDraft(const BalancingRecord &record);
    [[nodiscard]] Result<void> addAdvice(const Id &adviceId, const BalancingRecord &record, const DpoAdvice &advice,
                                         const QDateTime &at);
    [[nodiscard]] Result<QString> nextNumber(int year);

private:
    [[nodiscard]] Result<QList<BalancingVersion>> readVersions(const Id &lia);
    [[nodiscard]] Result<QList<BalancingRecord>> readDrafts(const Id &lia);
    [[nodiscard]] Result<void> readAdvice(BalancingRecord &record);
    [[nodiscard]] Result<void> changedOne(const BalancingRecord &record);

    Database &m_database;
};

} // namespace voicelog
