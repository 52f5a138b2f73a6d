// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>

#include <QString>

namespace voicelog {

/// A vault as people know it: by the programme that records into it.
struct VaultName
{
    Id id;
    VaultKind kind = VaultKind::Recordings;
    QString name;
    QString purpose;   ///< in words; empty for a vault that is no programme's
    bool held = false; ///< by the account at work
};

/// Every vault but governance, in order of name. Blocks.
[[nodiscard]] Result<QList<VaultName>> vaultNames(Session &session);
/// Null if it is not among them.
[[nodiscard]] const VaultName *vaultNamed(const QList<VaultName> &vaults, const Id &id);

} // namespace voicelog
