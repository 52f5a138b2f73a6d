// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RightsService.h"

#include "RequestActions.h"
#include "RequestErrors.h"

#include <archive/Session.h>
#include <base/BaseErrors.h>
#include <programmes/ProgrammeService.h>
#include <recordings/RecordingActions.h>
#include <recordings/RecordingErrors.h>
#include <retention/HoldService.h>
#include <retention/RetentionErrors.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

using enum RequestState;

Result<void> checkOtherRight(const DataRequest &request)
{
    if (request.kind != RequestKind::Access)
        return {};
    return fail(errors::InvalidValue,
                {{u"field"_s, u"kind"_s}, {u"value"_s, QString(idIn(requestKindIds, request.kind))}});
}

QStringList undecidedRights(DataRequest &request, const QList<HeldRecording> &held)
{
    const auto isGone = [&held](const auto &one) {
        return !std::ranges::contains(held, one.recording, &HeldRecording::recording);
    };
    request.rights.removeIf(isGone);
    request.decisions.removeIf(isGone);
    QStringList numbers;
    for (const HeldRecording &one : held) {
        if (!one.right || !one.right->check(request.kind))
            numbers += one.number;
    }
    return numbers;
}

QStringList unsoundRights(const DataRequest &request)
{
    QStringList numbers;
    for (const RightDecision &one : request.rights) {
        if (!one.check(request.kind))
            numbers += one.number;
    }
    return numbers;
}

} // namespace

AnswerRules RightsService::rules()
{
    return {.fits = checkOtherRight, .settle = undecidedRights, .unsound = unsoundRights, .needsItems = false};
}

Result<void> RightsService::checkBasis(const HeldRecording &held, const RightDecision &decision) const
{
    VOICELOG_ASSIGN(const QList<Programme> programmes, ProgrammeService(m_session).list());
    const auto found = std::ranges::find(programmes, held.vault, &Programme::vaultId);
    const auto basis = found == programmes.cend() ? std::nullopt : found->legalBasis;
    const bool portable = basis == ProgrammeBasis::Consent || basis == ProgrammeBasis::Contract;
    if (decision.isGranted() && !portable)
        return fail(errors::NotPortable, {{u"number"_s, held.number},
                                          {u"basis"_s, basis ? QString(idIn(programmeBasisIds, *basis)) : u""_s}});
    if (portable && decision.ground == RightGround::OtherBasis)
        return fail(errors::InvalidValue,
                    {{u"field"_s, u"rights.ground"_s}, {u"value"_s, QString(idIn(programmeBasisIds, *basis))}});
    return {};
}

Result<DataRequest> RightsService::decide(const DataRequest &basedOn, const RightDecision &decision)
{
    const auto apply = [&](DataRequest &request, const HeldRecording &held) -> Result<void> {
        VOICELOG_TRY(decision.check(request.kind));
        if (request.erases() && decision.isGranted())
            VOICELOG_TRY(m_effects.checkErasable(held.vault, held.recording));
        if (request.kind == RequestKind::Portability)
            VOICELOG_TRY(checkBasis(held, decision));
        const auto isOfIt = [&held](const auto &one) { return one.recording == held.recording; };
        RightDecision made = decision;
        made.vault = held.vault;
        made.number = held.number;
        made.reasoning = decision.reasoning.trimmed();
        made.note = decision.note.trimmed();
        request.rights.removeIf(isOfIt);
        request.rights += made;
        request.decisions.removeIf(isOfIt);
        if (request.kind == RequestKind::Portability && made.isGranted()) {
            RecordingDecision copy;
            copy.vault = held.vault;
            copy.recording = held.recording;
            copy.number = held.number;
            request.decisions += copy;
        }
        return {};
    };
    auto decided = m_flow.decide(basedOn, decision.recording, decision.number, apply);
    if (!decided && decided.error().is(errors::NotPortable))
        VOICELOG_TRY(refuse(m_session, decided.error().code(),
                            RequestChanges::attemptOn(actions::RequestDecided, basedOn.id),
                            decided.error().parameters()));
    return decided;
}

Result<DataRequest> RightsService::propose(const DataRequest &basedOn)
{
    VOICELOG_TRY(m_effects.checkAllowed(basedOn));
    return m_flow.propose(basedOn, {});
}

Result<DataRequest> RightsService::confirm(const DataRequest &basedOn) { return m_flow.confirm(basedOn); }

Result<DataRequest> RightsService::send(const DataRequest &basedOn, QDate sentOn, const QString &means)
{
    VOICELOG_TRY(m_effects.checkAllowed(basedOn)); // the supervisor may have asked to keep it since
    VOICELOG_ASSIGN(const DataRequest sent, m_flow.send(basedOn, sentOn, means));
    VOICELOG_TRY(m_effects.carryOut(sent));
    return sent;
}

Result<DataRequest> RightsService::close(const DataRequest &basedOn, QDate deliveredOn, const QString &proof)
{
    VOICELOG_ASSIGN(const DataRequest request, m_flow.changes().stored(basedOn.id));
    VOICELOG_TRY(m_effects.carryOut(request));
    VOICELOG_TRY(m_recipients.checkAllTold(request));
    return m_flow.close(basedOn, deliveredOn, proof);
}

Result<QList<Hold>> RightsService::restrictions(const DataRequest &request) const
{
    const HoldService service(m_session);
    VOICELOG_ASSIGN(QList<Hold> holds, service.list());
    holds.removeIf([&](const Hold &hold) {
        return hold.kind != HoldKind::Restriction || hold.reference != request.number ||
               !hold.isInForceOn(service.today());
    });
    return holds;
}

Result<DataRequest> RightsService::liftRestriction(const DataRequest &basedOn, QDate toldOn, const QString &reason)
{
    const QLatin1StringView action = actions::RequestRestrictionLifted;
    const Attempt attempt = RequestChanges::attemptOn(action, basedOn.id);
    const QDate today = m_flow.changes().today();
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const QList<Hold> holds, restrictions(basedOn));
    if (basedOn.kind != RequestKind::Restriction || holds.isEmpty())
        VOICELOG_TRY(refuse(m_session, errors::WrongState, attempt,
                            {{u"what"_s, actions::requestObject.toString()},
                             {u"state"_s, QString(idIn(requestStateIds, basedOn.state))}}));
    if (!toldOn.isValid() || toldOn >= today)
        VOICELOG_TRY(refuse(m_session, errors::SubjectNotTold, attempt));
    const auto apply = [&](DataRequest &request) -> Result<void> {
        const qsizetype length = reason.trimmed().size();
        if (length < actions::shortestReason || length > actions::longestReason)
            return fail(errors::ReasonLength,
                        {{u"minimum"_s, actions::shortestReason}, {u"maximum"_s, actions::longestReason}});
        if (toldOn < request.answer->sentOn)
            return fail(errors::InvalidValue, {{u"field"_s, u"toldOn"_s}, {u"value"_s, toldOn.toString(Qt::ISODate)}});
        request.restrictionLift = RestrictionLift{
            .toldOn = toldOn, .liftedOn = today, .reason = reason.trimmed(), .by = m_session.account().id};
        return {};
    };
    VOICELOG_ASSIGN(const DataRequest lifted,
                    m_flow.changes().change(basedOn, action, {Answered, PartlyRefused, Closed}, today, apply));
    HoldService service(m_session);
    for (const Hold &hold : holds)
        VOICELOG_TRY(service.release(hold, reason.trimmed(), true));
    return lifted;
}

} // namespace voicelog
