// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AuditEvent.h"
#include "Keyring.h"

#include <base/Base64.h>

namespace voicelog {

/// Events about accounts and their keys, as SessionAccounts records and AccountSigners reads them.
[[nodiscard]] inline AuditEvent accountEvent(QLatin1StringView action, const Id &account, QJsonObject detail = {})
{
    AuditEvent event;
    event.action = action;
    event.objectType = QStringLiteral("ACCOUNT");
    event.objectId = account.toString();
    event.detail = std::move(detail);
    return event;
}

[[nodiscard]] inline AuditEvent vaultEvent(QLatin1StringView action, const Id &vault, const Id &account)
{
    AuditEvent event;
    event.action = action;
    event.objectType = QStringLiteral("VAULT");
    event.objectId = vault.toString();
    event.detail = {{QStringLiteral("account"), account.toString()}};
    return event;
}

/// What an event says that gives an account its role and keys.
[[nodiscard]] inline QJsonObject standingOf(const KeyringAccount &account)
{
    return {{QStringLiteral("account"), account.id.toString()},
            {QStringLiteral("role"), roleId(account.role)},
            {QStringLiteral("boxPublic"), base64(account.boxPublic)},
            {QStringLiteral("signPublic"), base64(account.signPublic)}};
}

} // namespace voicelog
