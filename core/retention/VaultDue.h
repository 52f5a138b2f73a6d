// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DueClass.h"

#include <archive/Database.h>
#include <base/Id.h>

#include <QDate>
#include <QJsonObject>
#include <QString>

namespace voicelog {

/// When a whole vault must be destroyed: of a monitoring case that was closed. Who closes it says so in the same
/// transaction; this module does not know cases.
struct VaultDue
{
    Id vaultId = {};
    QString number = {}; ///< of what the vault is, e.g. CASE-2026-0003
    DueClass dueClass = DueClass::MonitoringNoFinding;
    QString ruleId = {};
    QDate startsOn = {}; ///< the closing, the final decision
    QDate dueOn = {};
    QDate decidedOn = {}; ///< the day on which a second officer approved an earlier date; null: as the term says
    [[nodiscard]] QJsonObject toJson() const;
    friend bool operator==(const VaultDue &, const VaultDue &) = default;
};

/// Within the caller's transaction on governance, with the caller's own audit event. Replaces the one before, if any.
[[nodiscard]] Result<void> placeVaultDue(Database &database, const VaultDue &due);
[[nodiscard]] Result<std::optional<VaultDue>> vaultDue(Database &database, const Id &vault);
[[nodiscard]] Result<QList<VaultDue>> vaultDues(Database &database);
[[nodiscard]] Result<void> removeVaultDue(Database &database, const Id &vault);

} // namespace voicelog
