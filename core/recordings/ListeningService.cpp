// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ListeningService.h"

#include "CaseAccess.h"
#include "KeptFor.h"
#include "RecordingActions.h"
#include "RecordingErrors.h"
#include "RecordingStore.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

constexpr QLatin1StringView assessment{"ASSESSMENT"};
constexpr QLatin1StringView preparation{"SAR_PREPARATION"};
constexpr QLatin1StringView privateKey{"privateCall"};
constexpr QLatin1StringView privateRule{"R-PRIVATECALL-01"};
constexpr QLatin1StringView requestRule{"R-ACCESS-03"};

bool mayEverListen(Role role)
{
    return role == Role::PrivacyOfficer || role == Role::Investigator || role == Role::Dpo;
}

// DOMAIN 4.1. An IMPORTED recording is played too until rules are there to activate it; where there is something
// against a recording, only an officer may hear it, to assess that or to prepare an answer to a request.
bool isPlayable(RecordingState state, Role role, const QString &kind)
{
    switch (state) {
    case RecordingState::Imported:
    case RecordingState::Active:
        return true;
    case RecordingState::Restricted:
        return role == Role::PrivacyOfficer && (kind == assessment || kind == preparation);
    case RecordingState::Due:
    case RecordingState::Approved:
    case RecordingState::Destroyed:
        break;
    }
    return false;
}

// DOMAIN 5: held for a request of access, and for no claim.
bool isForAnswerAlone(const KeptFor &kept) { return !kept.access.isEmpty() && !kept.claim; }

Result<void> checkReason(const ListeningReason &reason)
{
    if (!listeningReasonKinds().contains(reason.kind))
        return fail(errors::InvalidValue, {{u"field"_s, u"reason"_s}, {u"value"_s, reason.kind}});
    const auto length = reason.text.trimmed().size();
    if (length > actions::longestReason || (reason.kind == u"OTHER"_s && length < actions::shortestReason))
        return fail(errors::ReasonLength,
                    {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
    return {};
}

AuditEvent eventOf(QLatin1StringView action, const Recording &recording)
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::recordingObject;
    event.objectId = recording.id.toString();
    event.detail = {{u"vault"_s, recording.vaultId.toString()}};
    return event;
}

/// What is stored of a recording that decides whether it may be heard.
struct Stored
{
    RecordingState state = RecordingState::Restricted;
    PrivateCall privateCall = PrivateCall::No;
    KeptFor kept;
};

Result<Stored> storedOf(const Session &session, Database &database, const Recording &recording)
{
    RecordingStore store(database, session.clock());
    VOICELOG_ASSIGN(const qint64 rec, store.requireKey(recording.id));
    VOICELOG_ASSIGN(const Recording stored, store.recording(rec, recording.vaultId));
    if (session.account().role == Role::Investigator) // hears nothing that is restricted
        return Stored{stored.state, stored.privateCall, {}};
    VOICELOG_ASSIGN(const KeptFor kept, keptFor(database, rec, legalDay(session.clock().now())));
    return Stored{stored.state, stored.privateCall, kept};
}

/// The day before today on which this account assessed a private call; null if it did not.
Result<QDate> assessedOn(const Session &session, Database &database, const Recording &recording)
{
    AuditQuery query;
    query.objectType = actions::recordingObject;
    query.objectId = recording.id.toString();
    query.action = actions::ListeningStarted;
    query.actorId = session.account().id;
    query.outcome = AuditOutcome::Allowed;
    query.until = startOfLegalDay(legalDay(session.clock().now()));
    VOICELOG_ASSIGN(const QList<AuditEvent> events, session.audit().list(database, query));
    const auto before = std::ranges::find_if(events, [](const AuditEvent &event) {
        return event.reason == assessment && event.detail.contains(privateKey);
    });
    return before == events.cend() ? QDate() : legalDay(before->at);
}

} // namespace

QStringList listeningReasonKinds()
{
    return {u"ASSESSMENT"_s,      u"CONTRACT_DISPUTE"_s, u"COMPLAINT"_s, u"TRAINING"_s,
            u"SAR_PREPARATION"_s, u"QUALITY"_s,          u"OTHER"_s};
}

Result<QString> ListeningService::fittingReason(const Recording &recording) const
{
    if (!mayEverListen(m_session.account().role))
        return QString();
    VOICELOG_ASSIGN(Database database, m_session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const Stored stored, storedOf(m_session, database, recording));
    if (isForAnswerAlone(stored.kept))
        return QString(preparation);
    return stored.state == RecordingState::Restricted ? QString(assessment) : QString();
}

Result<Id> ListeningService::start(const Recording &recording, const ListeningReason &reason)
{
    VOICELOG_TRY(checkReason(reason));
    AuditEvent event = eventOf(actions::ListeningStarted, recording);
    event.reason = reason.kind;
    const Role role = m_session.account().role;
    const auto refuse = [&](ErrorCode code, QLatin1StringView rule, QVariantMap parameters) -> Result<Id> {
        event.outcome = AuditOutcome::Refused;
        event.ruleId = rule;
        VOICELOG_TRY(m_session.audit().record(event));
        return fail(code, std::move(parameters));
    };
    if (!mayEverListen(role)) {
        return refuse(errors::RoleDenied, securityRule, {{u"role"_s, QString(roleId(role))}, {u"what"_s, u"listen"_s}});
    }
    VOICELOG_ASSIGN(const QSet<Id> held, m_session.heldVaults());
    if (!held.contains(recording.vaultId))
        return refuse(errors::NotGranted, securityRule, {{u"vault"_s, recording.vaultId.toString()}});
    // The state that is stored counts, not what a list showed a while ago.
    VOICELOG_ASSIGN(Database database, m_session.openVault(recording.vaultId));
    VOICELOG_ASSIGN(const Stored stored, storedOf(m_session, database, recording));
    const RecordingState state = stored.state;
    if (!isPlayable(state, role, reason.kind)) {
        return refuse(errors::PlaybackRefused, actions::accessRule,
                      {{u"state"_s, QString(enumId(state))}, {u"rule"_s, QString(actions::accessRule)}});
    }
    if (isForAnswerAlone(stored.kept) && reason.kind != preparation)
        return refuse(errors::KeptBack, requestRule,
                      {{u"number"_s, stored.kept.access}, {u"rule"_s, QString(requestRule)}});
    if (stored.privateCall != PrivateCall::No && reason.kind == preparation && stored.kept.request.isEmpty())
        return refuse(errors::RuleRefused, privateRule, {{u"rule"_s, QString(privateRule)}}); // of no request
    if (stored.privateCall != PrivateCall::No && reason.kind == assessment) {                 // once, and documented
        if (reason.text.trimmed().size() < actions::shortestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        VOICELOG_ASSIGN(const QDate before, assessedOn(m_session, database, recording));
        if (before.isValid())
            return refuse(errors::AssessedAlready, privateRule,
                          {{u"date"_s, before}, {u"rule"_s, QString(privateRule)}});
        event.detail.insert(privateKey, QString(enumId(stored.privateCall)));
    }
    VOICELOG_ASSIGN(const bool open, CaseGate(m_session, m_access)
                                         .isOpen(database, recording.vaultId, CaseAccess::Act::Listen,
                                                 state == RecordingState::Restricted));
    if (!open)
        return refuse(errors::RuleRefused, actions::accessRule, {{u"rule"_s, QString(actions::accessRule)}});
    const Id listening = Id::create(m_session.clock());
    event.detail.insert(u"listening"_s, listening.toString());
    if (const QString text = reason.text.trimmed(); !text.isEmpty())
        event.detail.insert(u"text"_s, text);
    VOICELOG_TRY(m_session.audit().record(event));
    return listening;
}

Result<void> ListeningService::stop(const Id &listening, const Recording &recording, const TimeRanges &heard)
{
    // Who may never listen has nothing to end either: no event may tell that he did.
    if (!mayEverListen(m_session.account().role)) {
        return refuseUnless(m_session, {Role::PrivacyOfficer, Role::Investigator, Role::Dpo},
                            {actions::ListeningStopped, actions::recordingObject, recording.id.toString()});
    }
    QJsonArray ranges;
    for (const auto &range : heard.ranges())
        ranges += QJsonArray{range.startMs, range.endMs};
    AuditEvent event = eventOf(actions::ListeningStopped, recording);
    event.detail.insert(u"listening"_s, listening.toString());
    event.detail.insert(u"ranges"_s, ranges);
    event.detail.insert(u"heardMs"_s, heard.duration());
    return m_session.audit().record(event);
}

} // namespace voicelog
