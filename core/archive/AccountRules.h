// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Role.h"
#include "Schema.h"

namespace voicelog {

/// Who may do what to accounts (DOMAIN 3.8), as pure functions: the session asks them before an act, the audit trail's
/// verification asks them again of each signed event, and the console offers only what they allow.

/// Whether `actor` may add, disable, enable, change to or from and give a new password to accounts of `role`. A privacy
/// officer may do so to all. An administrator may not make or touch a privacy officer, nor a data protection officer:
/// both read case content, which he may never, and whoever sets a password knows it.
[[nodiscard]] bool mayManage(Role actor, Role role);

/// Whether somebody else may set the password of such an account. Not of a privacy officer: who knew another officer's
/// password could confirm his own proposals in his name. An officer's comes back by the recovery words alone.
[[nodiscard]] bool maySetPassword(Role actor, Role role);

/// Which roles may ever hold the key of a vault of that kind, governance aside.
[[nodiscard]] bool mayHoldVault(Role role, VaultKind kind);
/// Of any kind.
[[nodiscard]] bool mayHoldVaults(Role role);

/// Who may keep small things of his own in the archive (drafts, filters, how pages look): not a reviewer, who writes
/// nothing at all, nor the service that runs without a person.
[[nodiscard]] bool mayKeepPrivate(Role role);

/// Who may read the audit trail: privacy officers, and the DPO.
[[nodiscard]] bool mayReadAudit(Role role);

} // namespace voicelog
