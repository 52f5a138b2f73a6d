// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Role.h"

#include <base/Result.h>

#include <initializer_list>

namespace voicelog {

class Session;

/// The rule that parts the roles and asks for a key to everything (DOMAIN 2.3): every refusal by role or missing key
/// names it. In a monitoring case it is R-MON-ACCESS-01.
inline constexpr QLatin1StringView securityRule{"R-SECURITY-01"};

/// What somebody tried to do, to which record: what the audit trail tells of a refusal.
struct Attempt
{
    QLatin1StringView action;
    QLatin1StringView objectType;
    QString objectId = {};
};

/// Each refusal is an audit event with outcome REFUSED, in a transaction of its own: call these outside the caller's
/// write transaction, or after it was rolled back. They return the error to pass on; a failure to record comes first.

/// errors::RoleDenied unless the session's account has one of the roles.
[[nodiscard]] Result<void> refuseUnless(const Session &session, std::initializer_list<Role> roles,
                                        const Attempt &attempt);
/// errors::RuleRefused with the rule's id; `parameters` are what its message names.
[[nodiscard]] Result<void> refuseByRule(const Session &session, const QString &ruleId, const Attempt &attempt,
                                        QVariantMap parameters = {});
/// Any other refusal by its code, e.g. errors::WrongState or errors::SecondNeeded. Where a rule of law is behind it its
/// id is the parameter `rule`.
[[nodiscard]] Result<void> refuse(const Session &session, ErrorCode code, const Attempt &attempt,
                                  QVariantMap parameters = {});

} // namespace voicelog
