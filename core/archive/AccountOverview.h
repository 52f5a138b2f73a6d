// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Session.h"

#include <QDateTime>

namespace voicelog {

/// What those who manage accounts see of one.
struct AccountOverview
{
    AccountInfo info;
    QDateTime addedAt;
    QDateTime lastSignIn; ///< invalid if never
    QString lastWorkstation;
    QDateTime disabledAt;      ///< when it was last disabled, if it is
    QDateTime passwordGivenAt; ///< when somebody else last set its password, or made it; invalid once it chose its own
    QList<Id> vaults;          ///< whose keys it holds
};

/// Every account with what the audit trail knows of it, in order of making. errors::RoleDenied, with an event, unless
/// the session's account manages accounts.
[[nodiscard]] Result<QList<AccountOverview>> accountOverview(Session &session);

} // namespace voicelog
