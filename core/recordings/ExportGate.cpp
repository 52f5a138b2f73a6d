// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ExportGate.h"

#include "CaseAccess.h"
#include "KeptFor.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingKeys.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <audio/AudioErrors.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isExportable(RecordingState state)
{
    return state == RecordingState::Imported || state == RecordingState::Active || state == RecordingState::Restricted;
}

} // namespace

Result<void> ExportGate::check(const QJsonObject &detail) const
{
    const auto length = m_reason.trimmed().size();
    if (length < actions::shortestReason || length > actions::longestReason)
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    const auto allowed = checkAllowed();
    if (!allowed) {
        const QString named = allowed.error().parameters().value(u"rule"_s).toString();
        const QString rule = allowed.error().is(errors::RoleDenied) ? QString(securityRule)
                             : named.isEmpty()                      ? QString(actions::accessRule)
                                                                    : named;
        VOICELOG_TRY(audit(AuditOutcome::Refused, detail, rule));
    }
    return allowed;
}

Result<void> ExportGate::record(const QJsonObject &detail) const { return audit(AuditOutcome::Allowed, detail, {}); }

Result<void> ExportGate::checkAllowed() const
{
    // DOMAIN 3.8: only an officer takes recordings out.
    const Role role = m_session.account().role;
    if (role != Role::PrivacyOfficer)
        return fail(errors::RoleDenied, {{u"role"_s, QString(roleId(role))}, {u"what"_s, u"export"_s}});
    if (!isExportable(m_recording.state)) {
        return fail(errors::PlaybackRefused,
                    {{u"state"_s, QString(enumId(m_recording.state))}, {u"rule"_s, QString(actions::accessRule)}});
    }
    if (m_recording.privateCall == PrivateCall::Confirmed) // it is assessed, and goes
        return fail(errors::RuleRefused, {{u"rule"_s, u"R-PRIVATECALL-01"_s}});
    const CaseGate gate(m_session, m_access);
    VOICELOG_ASSIGN(Database database, m_session.openVault(m_recording.vaultId));
    VOICELOG_ASSIGN(const bool open, gate.isOpen(database, m_recording.vaultId, CaseAccess::Act::Export, false));
    if (!open)
        return fail(errors::RuleRefused, {{u"rule"_s, QString(actions::accessRule)}});
    VOICELOG_ASSIGN(const std::optional<qint64> rec, RecordingKeys(database).keyOf(m_recording.id));
    if (!rec)
        return fail(errors::NotFound, {{u"what"_s, u"recording"_s}, {u"id"_s, m_recording.id.toString()}});
    VOICELOG_ASSIGN(const KeptFor kept, keptFor(database, *rec, legalDay(m_session.clock().now())));
    if (!kept.number().isEmpty() && !kept.claim) // what a person asks for leaves with the answer
        return fail(errors::KeptBack, {{u"number"_s, kept.number()},
                                       {u"rule"_s, kept.restriction.isEmpty() ? u"R-ACCESS-03"_s : QString()}});
    return {};
}

Result<void> ExportGate::audit(AuditOutcome outcome, QJsonObject detail, const QString &rule) const
{
    detail.insert(u"vault"_s, m_recording.vaultId.toString());
    AuditEvent event;
    event.action = actions::RecordingExported;
    event.objectType = actions::recordingObject;
    event.objectId = m_recording.id.toString();
    event.outcome = outcome;
    event.reason = m_reason.trimmed();
    event.detail = detail;
    event.ruleId = rule;
    return m_session.audit().record(event);
}

} // namespace voicelog
