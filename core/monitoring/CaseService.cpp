// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseService.h"

#include "CaseActions.h"
#include "CaseErrors.h"
#include "CaseFactsReader.h"
#include "CaseLinks.h"
#include "CaseStep.h"

#include <archive/ArchiveErrors.h>
#include <archive/Refusals.h>
#include <archive/Session.h>
#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <base/LegalDay.h>
#include <processing/ProcessingStore.h>
#include <recordings/RecordingActions.h>
#include <retention/TermStore.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

AuditEvent caseEvent(QLatin1StringView action, const MonitoringCase &record, QJsonObject detail = {})
{
    AuditEvent event;
    event.action = action;
    event.objectType = actions::caseObject;
    event.objectId = record.id.toString();
    detail.insert(u"number"_s, record.number);
    detail.insert(u"state"_s, QString(idIn(caseStateIds, record.state)));
    event.detail = detail;
    return event;
}

Error wrongCaseState(CaseState state, QLatin1StringView action)
{
    return Error(
        errors::WrongState,
        {{u"what"_s, u"case"_s}, {u"state"_s, QString(idIn(caseStateIds, state))}, {u"act"_s, QString(action)}});
}

Error ownCase() { return Error(errors::OwnCase, {{u"rule"_s, QString(actions::accessRule)}}); }

Result<void> checkCaseReason(const QString &field, const QString &reason)
{
    if (reason.isEmpty())
        return fail(errors::MissingValue, {{u"field"_s, field}});
    if (reason.size() < caseReasonMinimum || reason.size() > caseReasonLength)
        return fail(errors::InvalidValue, {{u"field"_s, field}, {u"value"_s, reason.size()}});
    return {};
}

/// "alternatives.means" of "alternatives[0].means", as fields are named in words.
QString plainField(const QString &key)
{
    QString field = key;
    for (qsizetype open = field.indexOf(u'['); open >= 0; open = field.indexOf(u'['))
        field.remove(open, field.indexOf(u']', open) - open + 1);
    return field;
}

void refuseCaseGaps(CaseStep &step, CaseGap::Stage stage, int grants)
{
    const auto gaps = caseGaps(step.record, step.limits, grants);
    for (const CaseGap &gap : gaps) {
        if (gap.stage != stage)
            continue;
        const ErrorCode code = gap.kind == CaseGap::Kind::Missing || gap.kind == CaseGap::Kind::NotDone
                                   ? errors::MissingValue
                                   : errors::InvalidValue;
        step.refuse(Error(code, {{u"field"_s, plainField(gap.key)}}));
        return;
    }
}

int openGrants(const QList<CaseGrant> &grants, QDate today)
{
    return int(std::ranges::count_if(grants, [today](const CaseGrant &grant) { return grant.isOpenOn(today); }));
}

void nameSubjects(MonitoringCase &record, const Clock &clock)
{
    for (CaseSubject &subject : record.subjects) {
        if (subject.personId.isNull())
            subject.personId = Id::create(clock);
    }
}

} // namespace

QDate CaseService::today() const { return legalDay(m_session.clock().now()); }

Result<bool> CaseService::dpoExists() const
{
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    return std::ranges::any_of(
        accounts, [](const AccountInfo &account) { return account.role == Role::Dpo && !account.disabled; });
}

Result<CaseLimits> CaseService::limits() const
{
    VOICELOG_ASSIGN(const bool dpo, dpoExists());
    CaseLimits limits = caseLimits(m_book, today(), dpo);
    if (m_session.account().role == Role::Investigator) // reads no terms, and ends no case
        return limits;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(const RetentionTerms terms, decidedTerms(database, m_book, limits.today));
    limits.noFindingDays =
        int(limits.today.daysTo(terms.period({}, DueClass::MonitoringNoFinding).after(limits.today)));
    return limits;
}

Result<void> CaseService::officersOnly(QLatin1StringView action, const Id &caseId) const
{
    return refuseUnless(m_session, {Role::PrivacyOfficer}, {action, actions::caseObject, caseId.toString()});
}

Result<MonitoringCase> CaseService::known(const Id &id) const
{
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    return CaseStore(database, today()).theCase(id);
}

Result<Database> CaseService::openFor(const MonitoringCase &record, const Attempt &attempt) const
{
    // Some acts still have to be done when the vault is gone: governance knows what they need.
    if (record.state == CaseState::Destroyed)
        return m_session.openGovernance();
    VOICELOG_ASSIGN(const bool holds, holdsKey(record));
    if (!holds) // whom it is about, or who came after it was put forward
        return fail(refuseByRule(m_session, QString(actions::accessRule), attempt));
    return m_session.openVault(record.vaultId);
}

Result<CaseConditions> CaseService::conditions(const MonitoringCase &record) const
{
    CaseConditions conditions;
    VOICELOG_ASSIGN(conditions.limits, limits());
    const QDate on = conditions.limits.today;
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
    CaseFactsReader reader(database, m_session.fourEyes(), conditions.limits.dpoExists);
    VOICELOG_ASSIGN(CaseFacts facts, reader.facts(record, on));
    conditions.submit = CaseConditions::judged(m_book, CaseConditions::submitRules(), facts, on);
    conditions.close = CaseConditions::judged(m_book, CaseConditions::closeRules(), facts, on);
    facts.approvals = 2; // as if it were put forward and another officer approved it
    conditions.approve = CaseConditions::judged(m_book, CaseConditions::approveRules(), facts, on);
    if (record.periodEnd.isValid())
        facts.withinPeriodAndLines = on <= record.periodEnd; // it may still have to wait for its first day
    conditions.start = CaseConditions::judged(m_book, CaseConditions::startRules(), facts, on);
    int open = 0;
    if (!record.id.isNull()) {
        VOICELOG_ASSIGN(const auto grants, CaseStore(database, on).grants(record.id));
        open = openGrants(grants, on);
    }
    conditions.gaps = caseGaps(record, conditions.limits, open);
    return conditions;
}

Result<CaseFacts> CaseService::factsOf(CaseStep &step) const
{
    return CaseFactsReader(step.database, m_session.fourEyes(), step.limits.dpoExists)
        .facts(step.record, step.today, step.actor);
}

Result<void> CaseService::judge(CaseStep &step, const QStringList &ruleIds, const CaseFacts &facts) const
{
    step.results += CaseConditions::judged(m_book, ruleIds, facts, step.today);
    return {};
}

std::unexpected<Error> CaseService::refuseStep(const CaseStep &step, QLatin1StringView action, const Id &caseId) const
{
    const Attempt attempt{action, actions::caseObject, caseId.toString()};
    const QStringList failing = step.failing();
    if (failing.isEmpty()) {
        if (step.refusal)
            return fail(refuse(m_session, step.refusal->code(), attempt, step.refusal->parameters()));
        return fail(refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"case"_s}}));
    }
    // Each refusal is in the trail; the first rule's words are shown first.
    if (step.secondNeeded) {
        const auto refused = refuse(m_session, errors::SecondNeeded, attempt, {{u"what"_s, u"case"_s}});
        if (!refused.error().is(errors::SecondNeeded))
            return fail(refused);
    }
    for (qsizetype i = failing.size() - 1; i > 0; --i) {
        const auto refused = refuseByRule(m_session, failing[i], attempt);
        if (!refused.error().is(errors::RuleRefused))
            return fail(refused);
    }
    QVariantMap parameters{{u"rules"_s, failing}};
    if (step.secondNeeded)
        parameters.insert(u"secondNeeded"_s, true);
    for (const RuleResult &result : step.results) {
        if (result.ruleId == failing.constFirst())
            parameters.insert(result.parameters.toVariantMap());
    }
    return fail(refuseByRule(m_session, failing.constFirst(), attempt, parameters));
}

Result<MonitoringCase> CaseService::act(const MonitoringCase &basedOn, QLatin1StringView action,
                                        std::initializer_list<CaseState> states, const Body &body)
{
    const Attempt attempt{action, actions::caseObject, basedOn.id.toString()};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_ASSIGN(const MonitoringCase before, known(basedOn.id));
    if (std::ranges::find(states, before.state) == states.end()) {
        const Error wrong = wrongCaseState(before.state, action);
        return fail(refuse(m_session, wrong.code(), attempt, wrong.parameters()));
    }
    VOICELOG_ASSIGN(const CaseLimits now, limits());
    VOICELOG_ASSIGN(Database database, openFor(before, attempt));
    CaseStep step{.database = database,
                  .store = CaseStore(database, now.today),
                  .record = {},
                  .today = now.today,
                  .actor = m_session.account().id,
                  .limits = now,
                  .action = action};
    {
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
        VOICELOG_ASSIGN(step.record, step.store.caseAt(basedOn.id, basedOn.version));
        if (std::ranges::find(states, step.record.state) == states.end())
            step.refuse(wrongCaseState(step.record.state, action));
        else if (step.record.isSubject(step.actor))
            step.refuse(ownCase());
        else
            VOICELOG_TRY(body(step));
        if (!step.isRefused()) {
            MonitoringCase &record = step.record;
            record.updatedAt = m_session.clock().now();
            record.updatedBy = step.actor;
            ++record.version;
            if (!step.turns.isEmpty())
                record.state = step.turns.constLast();
            VOICELOG_TRY(step.store.update(record));
            QJsonArray results;
            for (const RuleResult &result : std::as_const(step.results))
                results.append(toJson(result));
            for (const CaseState state : std::as_const(step.turns)) {
                VOICELOG_TRY(step.store.addTurn(record.id, {.on = step.today,
                                                            .state = state,
                                                            .at = record.updatedAt,
                                                            .by = record.updatedBy,
                                                            .results = results}));
                results = {};
            }
            VOICELOG_TRY(m_session.audit().record(database, caseEvent(step.action, record, step.detail)));
            for (const QLatin1StringView next : std::as_const(step.further))
                VOICELOG_TRY(m_session.audit().record(database, caseEvent(next, record)));
            VOICELOG_TRY(transaction.commit());
            return record;
        }
    }
    return refuseStep(step, action, basedOn.id);
}

Result<MonitoringCase> CaseService::open(const MonitoringCase &content)
{
    const Attempt attempt{actions::CaseOpened, actions::caseObject};
    VOICELOG_TRY(refuseUnless(m_session, {Role::PrivacyOfficer}, attempt));
    VOICELOG_TRY(MonitoringCase::fromJson(content.contentJson())); // the limits of every field
    if (content.isSubject(m_session.account().id))
        return fail(refuse(m_session, errors::OwnCase, attempt, ownCase().parameters()));

    const QDateTime now = m_session.clock().now();
    MonitoringCase record;
    record.setContentOf(content);
    nameSubjects(record, m_session.clock());
    record.id = Id::create(m_session.clock());
    record.createdAt = record.updatedAt = now;
    record.createdBy = record.updatedBy = m_session.account().id;
    record.version = 1;
    record.readable = true;
    // The case and its vault come to be in one change; what was written follows into the vault.
    VOICELOG_TRY(m_session.createVault(VaultKind::Case, [&](Database &governance, const Id &vault) -> Result<void> {
        CaseStore store(governance, legalDay(now));
        record.vaultId = vault;
        VOICELOG_ASSIGN(record.number, store.nextNumber(legalDay(now).year()));
        VOICELOG_TRY(store.add(record));
        return m_session.audit().record(governance, caseEvent(actions::CaseOpened, record));
    }));
    VOICELOG_ASSIGN(Database database, m_session.openVault(record.vaultId));
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Write));
    VOICELOG_TRY(CaseStore(database, legalDay(now)).addDossier(record));
    VOICELOG_TRY(transaction.commit());
    return record;
}

Result<MonitoringCase> CaseService::fromRecord(QJsonObject fields) const
{
    VOICELOG_ASSIGN(const QList<AccountInfo> accounts, m_session.accounts());
    VOICELOG_ASSIGN(Database database, m_session.openGovernance());
    VOICELOG_TRY(CaseLinks(database).resolve(fields, accounts));
    return MonitoringCase::fromJson(fields);
}

Result<MonitoringCase> CaseService::edit(const MonitoringCase &basedOn)
{
    VOICELOG_TRY(officersOnly(actions::CaseChanged, basedOn.id));
    VOICELOG_TRY(MonitoringCase::fromJson(basedOn.contentJson()));
    VOICELOG_ASSIGN(MonitoringCase record, act(basedOn, actions::CaseChanged, {CaseState::Draft, CaseState::Rejected},
                                               [&](CaseStep &step) -> Result<void> {
                                                   step.record.setContentOf(basedOn);
                                                   nameSubjects(step.record, m_session.clock());
                                                   if (step.record.isSubject(step.actor))
                                                       step.refuse(ownCase());
                                                   if (step.record.state != CaseState::Rejected)
                                                       return {};
                                                   step.turns = {CaseState::Draft};
                                                   step.record.submittedBy = step.record.approvedBy =
                                                       step.record.proposedBy = {};
                                                   step.record.submittedOn = step.record.approvedOn = {};
                                                   return {};
                                               }));
    VOICELOG_TRY(shareKey(record)); // somebody may have become a subject
    return record;
}

Result<MonitoringCase> CaseService::submit(const MonitoringCase &basedOn)
{
    VOICELOG_ASSIGN(MonitoringCase record,
                    act(basedOn, actions::CaseSubmitted, {CaseState::Draft}, [&](CaseStep &step) -> Result<void> {
                        MonitoringCase &record = step.record;
                        VOICELOG_ASSIGN(const CaseFacts facts, factsOf(step));
                        VOICELOG_TRY(judge(step, CaseConditions::submitRules(), facts));
                        refuseCaseGaps(step, CaseGap::Stage::Submit, 0);
                        if (!record.evaluationDue.isValid())
                            record.evaluationDue = record.periodEnd.addDays(step.limits.evaluationDays);
                        record.submittedBy = record.proposedBy = step.actor;
                        record.submittedOn = step.today;
                        record.proposal = CaseProposal::Approval;
                        record.decisionReason.clear();
                        step.turns = {CaseState::Submitted};
                        return {};
                    }));
    VOICELOG_TRY(shareKey(record));
    return record;
}

void CaseService::refuseUnlessSecond(CaseStep &step) const
{
    if (m_session.fourEyes() && step.actor == step.record.proposedBy)
        step.secondNeeded = true;
}

Result<MonitoringCase> CaseService::approve(const MonitoringCase &basedOn)
{
    VOICELOG_ASSIGN(MonitoringCase record, act(basedOn, actions::CaseApproved,
                                               {CaseState::Submitted, CaseState::Running, CaseState::Evaluation,
                                                CaseState::DestructionPending},
                                               [&](CaseStep &step) -> Result<void> {
                                                   switch (step.record.proposal) {
                                                   case CaseProposal::Approval:
                                                       return approveCase(step);
                                                   case CaseProposal::Extension:
                                                       return approveExtension(step);
                                                   case CaseProposal::Closing:
                                                       return approveClosing(step);
                                                   case CaseProposal::EarlierDestruction:
                                                       return approveEarlierDestruction(step);
                                                   case CaseProposal::None:
                                                       step.refuse(wrongCaseState(step.record.state, step.action));
                                                   }
                                                   return {};
                                               }));
    if (record.isClosed())
        VOICELOG_TRY(shareKey(record));
    return record;
}

Result<void> CaseService::approveCase(CaseStep &step)
{
    MonitoringCase &record = step.record;
    refuseUnlessSecond(step);
    VOICELOG_ASSIGN(const CaseFacts facts, factsOf(step));
    VOICELOG_TRY(judge(step, CaseConditions::approveRules(), facts));
    refuseCaseGaps(step, CaseGap::Stage::Approve, 0);
    if (step.isRefused())
        return {};
    record.approvedBy = step.actor;
    record.approvedOn = step.today;
    record.proposal = CaseProposal::None;
    step.turns = {CaseState::Approved};
    VOICELOG_TRY(BalancingStore(step.database).setUse(record.liaId, u"CASE"_s, record.id));
    return ProcessingStore(step.database).setUse(record.registerEntryId, u"case"_s, record.id);
}

Result<void> CaseService::approveExtension(CaseStep &step)
{
    MonitoringCase &record = step.record;
    step.action = actions::CaseExtended;
    refuseUnlessSecond(step);
    const QDate former = record.periodEnd;
    record.extension->approvedBy = step.actor;
    record.extension->approvedOn = step.today;
    record.periodEnd = record.extension->until;
    VOICELOG_ASSIGN(const CaseFacts facts, factsOf(step));
    VOICELOG_TRY(judge(step, {u"R-MON-PERIOD-01"_s}, facts));
    record.evaluationDue = record.evaluationDue.addDays(former.daysTo(record.periodEnd));
    if (record.covert)
        record.afterNoticeDue = record.periodEnd.addDays(step.limits.informDays);
    record.proposal = CaseProposal::None;
    step.turns = {CaseState::Running};
    return {};
}

Result<MonitoringCase> CaseService::reject(const MonitoringCase &basedOn, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseRejected, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkCaseReason(u"reason"_s, words));
    return act(basedOn, actions::CaseRejected,
               {CaseState::Submitted, CaseState::Running, CaseState::Evaluation, CaseState::DestructionPending},
               [&](CaseStep &step) -> Result<void> {
                   MonitoringCase &record = step.record;
                   refuseUnlessSecond(step);
                   switch (record.proposal) {
                   case CaseProposal::Approval:
                       record.approvedBy = step.actor;
                       record.approvedOn = step.today;
                       step.turns = {CaseState::Rejected};
                       break;
                   case CaseProposal::Extension:
                       step.action = actions::CaseExtensionRejected;
                       record.extension.reset();
                       break;
                   case CaseProposal::Closing:
                       step.action = actions::CaseClosingRejected;
                       record.outcome.reset();
                       record.outcomeReason.clear();
                       record.followUp.clear();
                       break;
                   case CaseProposal::EarlierDestruction:
                       break;
                   case CaseProposal::None:
                       step.refuse(wrongCaseState(record.state, step.action));
                       return {};
                   }
                   record.decisionReason = words;
                   record.proposal = CaseProposal::None;
                   return {};
               });
}

Result<MonitoringCase> CaseService::start(const MonitoringCase &basedOn)
{
    return act(basedOn, actions::CaseStarted, {CaseState::Approved}, [&](CaseStep &step) -> Result<void> {
        MonitoringCase &record = step.record;
        VOICELOG_ASSIGN(CaseFacts facts, factsOf(step));
        facts.withinPeriodAndLines = record.periodStart <= step.today && step.today <= record.periodEnd;
        VOICELOG_TRY(judge(step, CaseConditions::startRules(), facts));
        VOICELOG_ASSIGN(const auto grants, step.store.grants(record.id));
        refuseCaseGaps(step, CaseGap::Stage::Start, openGrants(grants, step.today));
        record.startedOn = step.today;
        if (record.covert)
            record.afterNoticeDue = record.periodEnd.addDays(step.limits.informDays);
        step.turns = {CaseState::Running};
        return {};
    });
}

Result<MonitoringCase> CaseService::proposeExtension(const MonitoringCase &basedOn, QDate until, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseExtensionProposed, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkCaseReason(u"reason"_s, words));
    return act(basedOn, actions::CaseExtensionProposed, {CaseState::Running}, [&](CaseStep &step) -> Result<void> {
        MonitoringCase &record = step.record;
        if (until <= record.periodEnd) {
            step.refuse(
                Error(errors::InvalidValue, {{u"field"_s, u"until"_s}, {u"value"_s, until.toString(Qt::ISODate)}}));
            return {};
        }
        VOICELOG_ASSIGN(CaseFacts facts, factsOf(step));
        facts.extensions = record.extension ? 2 : 1; // as if it were approved
        facts.extensionApproved = true;
        facts.periodEnd = until;
        VOICELOG_TRY(judge(step, {u"R-MON-PERIOD-01"_s}, facts));
        record.extension = CaseExtension{.until = until, .reason = words, .proposedBy = step.actor};
        record.proposal = CaseProposal::Extension;
        record.proposedBy = step.actor;
        return {};
    });
}

Result<MonitoringCase> CaseService::stop(const MonitoringCase &basedOn, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseStopped, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkCaseReason(u"reason"_s, words));
    return act(basedOn, actions::CaseStopped, {CaseState::Running}, [&](CaseStep &step) -> Result<void> {
        MonitoringCase &record = step.record;
        // The time for the evaluation does not grow because the measure was shorter.
        record.evaluationDue = record.evaluationDue.addDays(record.periodEnd.daysTo(step.today));
        record.measureEndedOn = step.today;
        if (record.covert)
            record.afterNoticeDue = step.today.addDays(step.limits.informDays);
        if (record.proposal == CaseProposal::Extension) {
            record.proposal = CaseProposal::None;
            record.extension.reset();
        }
        record.decisionReason = words;
        step.turns = {CaseState::Evaluation};
        return {};
    });
}

Result<MonitoringCase> CaseService::noteCouncilNotice(const MonitoringCase &basedOn, const Id &record)
{
    return act(basedOn, actions::CaseNoticed,
               {CaseState::Draft, CaseState::Submitted, CaseState::Approved, CaseState::Running},
               [&](CaseStep &step) -> Result<void> {
                   VOICELOG_TRY(CaseLinks(step.database).checkCouncilNotice(record));
                   step.record.caseNoticeId = record;
                   step.detail = {{u"worksCouncilRecord"_s, record.toString()}};
                   return {};
               });
}

Result<MonitoringCase> CaseService::noteEmployeeNotice(const MonitoringCase &basedOn, const Id &notice)
{
    return act(basedOn, actions::CaseNoticed, {CaseState::Draft, CaseState::Submitted, CaseState::Approved},
               [&](CaseStep &step) -> Result<void> {
                   VOICELOG_TRY(CaseLinks(step.database).checkNotice(notice, NoticeScope::Monitoring));
                   step.record.employeeNoticeId = notice;
                   step.detail = {{u"employeeNotice"_s, notice.toString()}};
                   return {};
               });
}

Result<MonitoringCase> CaseService::informAfterwards(const MonitoringCase &basedOn, QDate on, const Id &notice)
{
    return act(basedOn, actions::CaseInformed,
               {CaseState::Running, CaseState::Evaluation, CaseState::ClosedFinding, CaseState::DestructionPending,
                CaseState::Destroyed},
               [&](CaseStep &step) -> Result<void> {
                   MonitoringCase &record = step.record;
                   const bool possible = record.covert && record.startedOn.isValid();
                   if (!possible || record.afterNoticeOn.isValid()) {
                       step.refuse(wrongCaseState(record.state, step.action));
                       return {};
                   }
                   if (!on.isValid() || on > step.today || on < record.startedOn) {
                       step.refuse(Error(errors::InvalidValue,
                                         {{u"field"_s, u"on"_s}, {u"value"_s, on.toString(Qt::ISODate)}}));
                       return {};
                   }
                   if (!notice.isNull())
                       VOICELOG_TRY(CaseLinks(step.database).checkNotice(notice, NoticeScope::AfterCovert));
                   record.afterNoticeOn = on;
                   record.afterNoticeId = notice;
                   step.detail = {{u"on"_s, on.toString(Qt::ISODate)},
                                  {u"due"_s, record.afterNoticeDue.toString(Qt::ISODate)}};
                   return {};
               });
}

Result<MonitoringCase> CaseService::postponeInforming(const MonitoringCase &basedOn, QDate to, const QString &reason)
{
    VOICELOG_TRY(officersOnly(actions::CaseInformingPostponed, basedOn.id));
    const QString words = reason.trimmed();
    VOICELOG_TRY(checkCaseReason(u"reason"_s, words));
    return act(basedOn, actions::CaseInformingPostponed,
               {CaseState::Evaluation, CaseState::ClosedFinding, CaseState::DestructionPending},
               [&](CaseStep &step) -> Result<void> {
                   MonitoringCase &record = step.record;
                   if (!record.covert || !record.afterNoticeDue.isValid() || record.afterNoticeOn.isValid()) {
                       step.refuse(wrongCaseState(record.state, step.action));
                       return {};
                   }
                   if (to <= std::max(record.afterNoticeDue, record.afterNoticePostponedTo) || to <= step.today) {
                       step.refuse(Error(errors::InvalidValue,
                                         {{u"field"_s, u"to"_s}, {u"value"_s, to.toString(Qt::ISODate)}}));
                       return {};
                   }
                   record.afterNoticePostponedTo = to;
                   record.afterNoticeReason = words;
                   step.detail = {{u"to"_s, to.toString(Qt::ISODate)}};
                   return {};
               });
}

} // namespace voicelog
