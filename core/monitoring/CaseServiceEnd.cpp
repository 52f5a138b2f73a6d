// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseActions.h"
#include "CaseErrors.h"
#include "CaseFactsReader.h"
#include "CaseService.h"
#include "CaseStep.h"

#include <archive/Session.h>
#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingStore.h>
#include <recordings/RecordingKeys.h>
#include <recordings/RecordingStore.h>
#include <retention/HoldService.h>
#include <retention/TermStore.h>
#include <retention/VaultDue.h>

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<void> checkClosingReason(const QString &reason)
{
    if (reason.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"outcomeReason"_s}});
    if (reason.size() < caseReasonMinimum || reason.size() > caseReasonLength)
        return fail(errors::InvalidValue, {{u"field"_s, u"outcomeReason"_s}, {u"value"_s, reason.size()}});
    return {};
}

/// A legal hold of two officers on the whole case that says which claim it is for: then a breach of rules may be kept
/// as evidence (DOMAIN D-7). One that nobody confirmed yet may lapse.
Result<bool> isHeldForClaim(CaseStep &step)
{
    HoldStore holds(step.database);
    VOICELOG_ASSIGN(const QList<Hold> all, holds.holds(step.record.vaultId));
    VOICELOG_ASSIGN(const qint64 recordings, RecordingKeys(step.database).count());
    for (const Hold &hold : all) {
        if (hold.kind != HoldKind::Legal || !hold.isInForceOn(step.today) || !hold.confirmedAt.isValid())
            continue;
        VOICELOG_ASSIGN(const HoldText text, holds.text(hold.id));
        VOICELOG_ASSIGN(const QList<qint64> kept, holds.recordings(hold.id));
        if (!text.claimReference.isEmpty() && kept.size() >= recordings)
            return true;
    }
    return false;
}

/// A breach of rules alone: nothing but the claim keeps it (DOMAIN D-7).
bool isKeptForClaimAlone(const CaseStep &step)
{
    return step.record.outcome == CaseOutcome::FindingBreachOnly && step.limits.destroyUnlessOffence;
}

Error wrongOutcome(CaseOutcome outcome)
{
    return Error(errors::InvalidValue,
                 {{u"field"_s, u"outcome"_s}, {u"value"_s, QString(idIn(caseOutcomeIds, outcome))}});
}

} // namespace

Result<void> CaseService::refuseWithoutInforming(CaseStep &step, bool finding)
{
    VOICELOG_ASSIGN(const CaseFacts facts, factsOf(step));
    VOICELOG_TRY(judge(step, CaseConditions::closeRules(), facts));
    // With a finding the person is told before the case is closed, or there is a reason and a day (DOMAIN 3.3).
    const MonitoringCase &record = step.record;
    if (!finding || !record.covert || record.afterNoticeOn.isValid() || record.afterNoticePostponedTo.isValid())
        return {};
    for (RuleResult &result : step.results) {
        if (result.ruleId == u"R-COVERT-02")
            result.outcome = RuleOutcome::Fail;
    }
    return {};
}

Result<void> CaseService::close(CaseStep &step)
{
    MonitoringCase &record = step.record;
    record.closedOn = step.today;
    record.closedBy = step.actor;
    record.proposal = CaseProposal::None;
    VOICELOG_ASSIGN(const QList<CaseGrant> grants, step.store.grants(record.id));
    for (const CaseGrant &grant : grants) {
        if (!grant.revokedAt.isValid() && grant.isOpenOn(step.today))
            VOICELOG_TRY(step.store.endGrant(grant.id, step.actor, m_session.clock().now()));
    }
    if (!record.liaId.isNull())
        VOICELOG_TRY(BalancingStore(step.database).clearUse(record.liaId, u"CASE"_s, record.id));
    if (!record.registerEntryId.isNull())
        VOICELOG_TRY(ProcessingStore(step.database).clearUse(record.registerEntryId, u"case"_s, record.id));
    VOICELOG_ASSIGN(const qint64 count, RecordingStore(step.database, m_session.clock()).count());
    record.recordingCount = int(count);
    return step.store.setRecordingCount(record.id, record.recordingCount);
}

/// Nobody orders it: silence destroys on its day, or once no claim and no person keeps it any more (R-MON-DESTROY-01).
Result<void> CaseService::goByItself(CaseStep &step)
{
    MonitoringCase &record = step.record;
    record.destructionDue = step.today.addDays(step.limits.noFindingDays);
    record.goesByItself = true;
    VOICELOG_TRY(placeVaultDue(step.database, {.vaultId = record.vaultId,
                                               .number = record.number,
                                               .dueClass = DueClass::MonitoringNoFinding,
                                               .ruleId = u"R-MON-DESTROY-01"_s,
                                               .startsOn = step.today,
                                               .dueOn = record.destructionDue}));
    VOICELOG_ASSIGN(const QStringList ended, HoldService(m_session).endWithoutClaim(step.database, record.vaultId));
    if (!ended.isEmpty())
        step.detail.insert(u"holdsEnded"_s, QJsonArray::fromStringList(ended));
    step.detail.insert(u"destructionDue"_s, record.destructionDue.toString(Qt::ISODate));
    return {};
}

Result<void> CaseService::leaveToDestruction(CaseStep &step, CaseOutcome outcome, CaseState through)
{
    MonitoringCase &record = step.record;
    if (record.startedOn.isValid() && !record.measureEndedOn.isValid()) { // stopped by this very act
        record.measureEndedOn = step.today;
        if (record.covert)
            record.afterNoticeDue = step.today.addDays(step.limits.informDays);
    }
    record.outcome = outcome;
    VOICELOG_TRY(close(step));
    VOICELOG_ASSIGN(const qint64 restricted,
                    RecordingStore(step.database, m_session.clock()).restrictAll(m_session.clock().now(), step.actor));
    VOICELOG_TRY(goByItself(step));
    step.detail.insert(u"outcome"_s, QString(idIn(caseOutcomeIds, outcome)));
    step.detail.insert(u"recordings"_s, record.recordingCount);
    step.detail.insert(u"restricted"_s, restricted);
    step.turns = {through, CaseState::DestructionPending};
    step.further += actions::CaseDestructionPending;
    return {};
}

Result<MonitoringCase> CaseService::closeWithoutFinding(const MonitoringCase &basedOn, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseClosed, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkClosingReason(words));
    VOICELOG_ASSIGN(MonitoringCase record,
                    act(basedOn, actions::CaseClosed, {CaseState::Evaluation}, [&](CaseStep &step) -> Result<void> {
                        VOICELOG_TRY(refuseWithoutInforming(step, false));
                        if (step.isRefused())
                            return {};
                        step.record.outcomeReason = words;
                        step.record.followUp = {FollowUp::None};
                        return leaveToDestruction(step, CaseOutcome::NoFinding, CaseState::ClosedNoFinding);
                    }));
    VOICELOG_TRY(shareKey(record));
    return record;
}

Result<MonitoringCase> CaseService::abort(const MonitoringCase &basedOn, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseAborted, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkClosingReason(words));
    VOICELOG_ASSIGN(
        MonitoringCase record,
        act(basedOn, actions::CaseAborted,
            {CaseState::Draft, CaseState::Submitted, CaseState::Rejected, CaseState::Approved, CaseState::Running},
            [&](CaseStep &step) -> Result<void> {
                step.record.outcomeReason = words;
                step.record.followUp = {FollowUp::None};
                return leaveToDestruction(step, CaseOutcome::Aborted, CaseState::Aborted);
            }));
    VOICELOG_TRY(shareKey(record));
    return record;
}

Result<MonitoringCase> CaseService::closeWithFinding(const MonitoringCase &basedOn, CaseOutcome outcome,
                                                     const QString &reason, const QList<FollowUp> &followUp)
{
    VOICELOG_TRY(officersOnly(actions::CaseClosingProposed, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkClosingReason(words));
    if (followUp.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, u"followUp"_s}});
    if (outcome != CaseOutcome::FindingOffence && outcome != CaseOutcome::FindingBreachOnly)
        return std::unexpected(wrongOutcome(outcome));
    VOICELOG_ASSIGN(
        MonitoringCase record,
        act(basedOn, actions::CaseClosingProposed, {CaseState::Evaluation}, [&](CaseStep &step) -> Result<void> {
            MonitoringCase &changed = step.record;
            bool destroys = false;
            if (outcome == CaseOutcome::FindingBreachOnly && step.limits.destroyUnlessOffence) {
                VOICELOG_ASSIGN(const bool held, isHeldForClaim(step));
                destroys = !held;
            }
            const QDate latest = changed.evaluationDue.addDays(step.limits.overdueEvaluationDays);
            if (step.today > latest && !destroys)
                step.refuse(Error(errors::EvaluationOverdue,
                                  {{u"date"_s, latest.toString(Qt::ISODate)}, {u"rule"_s, u"R-MON-PERIOD-01"_s}}));
            VOICELOG_TRY(refuseWithoutInforming(step, !destroys));
            if (step.isRefused())
                return {};
            changed.outcomeReason = words;
            changed.followUp = followUp;
            if (destroys) {
                step.action = actions::CaseClosed;
                return leaveToDestruction(step, outcome, CaseState::ClosedNoFinding);
            }
            changed.outcome = outcome;
            changed.proposal = CaseProposal::Closing;
            changed.proposedBy = step.actor;
            step.detail = {{u"outcome"_s, QString(idIn(caseOutcomeIds, outcome))}};
            return {};
        }));
    if (record.isClosed())
        VOICELOG_TRY(shareKey(record));
    return record;
}

Result<void> CaseService::approveClosing(CaseStep &step)
{
    MonitoringCase &record = step.record;
    step.action = actions::CaseClosed;
    refuseUnlessSecond(step);
    VOICELOG_TRY(refuseWithoutInforming(step, true));
    if (step.isRefused())
        return {};
    const Id proposer = record.proposedBy;
    VOICELOG_TRY(close(step));
    record.closedBy = proposer;
    record.closingConfirmedBy = step.actor;
    step.detail = {{u"outcome"_s, QString(idIn(caseOutcomeIds, *record.outcome))},
                   {u"recordings"_s, record.recordingCount}};
    step.turns = {CaseState::ClosedFinding};
    return isKeptForClaimAlone(step) ? goByItself(step) : Result<void>();
}

Result<MonitoringCase> CaseService::noteFinalDecision(const MonitoringCase &basedOn, QDate on)
{
    return act(basedOn, actions::CaseFinalDecision, {CaseState::ClosedFinding}, [&](CaseStep &step) -> Result<void> {
        MonitoringCase &record = step.record;
        if (!on.isValid() || on > step.today || on < record.periodStart) {
            step.refuse(Error(errors::InvalidValue, {{u"field"_s, u"on"_s}, {u"value"_s, on.toString(Qt::ISODate)}}));
            return {};
        }
        record.finalDecisionOn = on;
        if (record.goesByItself) { // by the hold for the claim, not by this
            step.detail = {{u"on"_s, on.toString(Qt::ISODate)}};
            return {};
        }
        VOICELOG_ASSIGN(const RetentionTerms terms, decidedTerms(step.database, m_book, step.today));
        record.destructionDue = terms.period({}, DueClass::MonitoringFinding).after(on);
        step.detail = {{u"on"_s, on.toString(Qt::ISODate)},
                       {u"destructionDue"_s, record.destructionDue.toString(Qt::ISODate)}};
        return placeVaultDue(step.database, {.vaultId = record.vaultId,
                                             .number = record.number,
                                             .dueClass = DueClass::MonitoringFinding,
                                             .ruleId = QString(rowOf(DueClass::MonitoringFinding).ruleId),
                                             .startsOn = on,
                                             .dueOn = record.destructionDue});
    });
}

Result<MonitoringCase> CaseService::proposeEarlierDestruction(const MonitoringCase &basedOn, QDate on)
{
    return act(basedOn, actions::CaseEarlierProposed, {CaseState::DestructionPending},
               [&](CaseStep &step) -> Result<void> {
                   MonitoringCase &record = step.record;
                   if (!on.isValid() || on < step.today || on >= record.destructionDue) {
                       step.refuse(Error(errors::InvalidValue,
                                         {{u"field"_s, u"on"_s}, {u"value"_s, on.toString(Qt::ISODate)}}));
                       return {};
                   }
                   record.proposal = CaseProposal::EarlierDestruction;
                   record.proposedBy = step.actor;
                   record.earlierDestructionOn = on;
                   step.detail = {{u"on"_s, on.toString(Qt::ISODate)}};
                   return {};
               });
}

Result<void> CaseService::approveEarlierDestruction(CaseStep &step)
{
    MonitoringCase &record = step.record;
    step.action = actions::CaseEarlierApproved;
    refuseUnlessSecond(step);
    if (step.isRefused())
        return {};
    VOICELOG_ASSIGN(auto due, vaultDue(step.database, record.vaultId));
    VaultDue changed = due.value_or(VaultDue{.vaultId = record.vaultId,
                                             .number = record.number,
                                             .dueClass = DueClass::MonitoringNoFinding,
                                             .ruleId = u"R-MON-DESTROY-01"_s,
                                             .startsOn = record.closedOn});
    record.destructionDue = std::max(record.earlierDestructionOn, step.today);
    record.proposal = CaseProposal::None;
    changed.dueOn = record.destructionDue;
    changed.decidedOn = step.today;
    step.detail = {{u"destructionDue"_s, record.destructionDue.toString(Qt::ISODate)}};
    return placeVaultDue(step.database, changed);
}

} // namespace voicelog
