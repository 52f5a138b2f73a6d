// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Refusals.h"

#include "ArchiveErrors.h"
#include "Session.h"

#include <base/BaseErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

QString idOf(ErrorCode code) { return QString::fromLatin1(code.id.data(), qsizetype(code.id.size())); }

Result<void> recordRefusal(const Session &session, const Attempt &attempt, const QString &ruleId, const QString &reason)
{
    AuditEvent event;
    event.action = attempt.action;
    event.objectType = attempt.objectType;
    event.objectId = attempt.objectId;
    event.outcome = AuditOutcome::Refused;
    event.ruleId = ruleId;
    event.reason = reason;
    return session.audit().record(event);
}

} // namespace

Result<void> refuseUnless(const Session &session, std::initializer_list<Role> roles, const Attempt &attempt)
{
    const Role role = session.account().role;
    if (std::ranges::find(roles, role) != roles.end())
        return {};
    VOICELOG_TRY(recordRefusal(session, attempt, securityRule, idOf(errors::RoleDenied)));
    return fail(errors::RoleDenied, {{u"role"_s, QString(roleId(role))}, {u"what"_s, QString(attempt.objectType)}});
}

Result<void> refuseByRule(const Session &session, const QString &ruleId, const Attempt &attempt, QVariantMap parameters)
{
    VOICELOG_TRY(recordRefusal(session, attempt, ruleId, {}));
    parameters.insert(u"rule"_s, ruleId);
    return fail(errors::RuleRefused, std::move(parameters));
}

Result<void> refuse(const Session &session, ErrorCode code, const Attempt &attempt, QVariantMap parameters)
{
    VOICELOG_TRY(recordRefusal(session, attempt, parameters.value(u"rule"_s).toString(), idOf(code)));
    return fail(code, std::move(parameters));
}

} // namespace voicelog
