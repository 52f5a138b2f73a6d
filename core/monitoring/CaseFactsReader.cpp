// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseFactsReader.h"

#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingStore.h>
#include <programmes/EmployeeNoticeStore.h>
#include <programmes/ProgrammeFactsReader.h>
#include <programmes/WorksCouncilStore.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

std::optional<QDate> dayIfValid(QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; }

/// Nothing where the record is not there.
template <typename T>
Result<std::optional<T>> ifThere(Result<T> found)
{
    if (found)
        return std::optional(*std::move(found));
    if (found.error().is(errors::NotFound))
        return std::optional<T>();
    return fail(found);
}

DpiaFacts dpiaFacts(const ProgrammeDpia &dpia, QDate on)
{
    return {.status = QString(idIn(dpiaStatusIds, dpia.status)),
            .reason = dpia.reason,
            .residualRisk = dpia.residualRisk ? QString(idIn(residualRiskIds, *dpia.residualRisk)) : QString(),
            .consultationAnswered = dpia.consultationAnsweredOn.isValid() && dpia.consultationAnsweredOn <= on};
}

} // namespace

Result<std::optional<BalancingFacts>> CaseFactsReader::lia(const MonitoringCase &record, QDate on)
{
    if (record.liaId.isNull())
        return std::nullopt;
    BalancingStore balancing(m_database);
    VOICELOG_ASSIGN(const auto versions, balancing.versions(record.liaId));
    if (versions.isEmpty())
        return std::nullopt;
    BalancingFacts facts = ProgrammeFactsReader::balancingFacts(versions, on);
    const auto inForce = inForceOn(versions, on);
    if (!inForce)
        return facts;
    VOICELOG_ASSIGN(const BalancingRecord text, balancing.version(record.liaId, inForce->versionNo));
    if (text.caseId != record.number && text.caseId != record.id.toString())
        return std::nullopt; // a case has a balancing record of its own
    facts.summaryEn = !text.summaryEn.isEmpty();
    facts.summaryNl = !text.summaryNl.isEmpty();
    if (!m_fourEyes) // the same person confirmed in a separate step
        facts.twoApprovers = !inForce->approvedBy2.isNull();
    return facts;
}

Result<std::optional<RegisterFacts>> CaseFactsReader::registerEntry(const MonitoringCase &record, QDate on)
{
    if (record.registerEntryId.isNull())
        return std::nullopt;
    VOICELOG_ASSIGN(const auto versions, ProcessingStore(m_database).versions(record.registerEntryId));
    if (versions.isEmpty())
        return std::nullopt;
    Programme asProgramme;
    asProgramme.id = record.id;
    asProgramme.purpose = Purpose::EmployeeMonitoring;
    RegisterFacts facts = ProgrammeFactsReader::registerFacts(versions, asProgramme, on);
    facts.linked = true; // by the case
    return facts;
}

Result<std::optional<WorksCouncilFacts>> CaseFactsReader::schemeConsent(const MonitoringCase &record, QDate on)
{
    if (record.worksCouncilRecordId.isNull())
        return std::nullopt;
    VOICELOG_ASSIGN(const auto council, ifThere(WorksCouncilStore(m_database).record(record.worksCouncilRecordId)));
    if (!council || council->kind != CouncilKind::ConsentRequest)
        return std::nullopt;
    return ProgrammeFactsReader::councilFacts(*council, on);
}

Result<bool> CaseFactsReader::isCouncilTold(const MonitoringCase &record, QDate on)
{
    if (record.caseNoticeId.isNull())
        return false;
    VOICELOG_ASSIGN(const auto council, ifThere(WorksCouncilStore(m_database).record(record.caseNoticeId)));
    return council && council->kind == CouncilKind::CaseNotice && council->decision == CouncilDecision::Informed &&
           council->decidedOn.isValid() && council->decidedOn <= on;
}

Result<std::optional<NoticeFacts>> CaseFactsReader::notice(const MonitoringCase &record, QDate on)
{
    if (record.employeeNoticeId.isNull())
        return std::nullopt;
    EmployeeNoticeStore notices(m_database);
    VOICELOG_ASSIGN(const auto notice, ifThere(notices.notice(record.employeeNoticeId)));
    if (!notice || notice->scope != NoticeScope::Monitoring)
        return std::nullopt;
    VOICELOG_ASSIGN(const auto versions, notices.versions(record.employeeNoticeId));
    return ProgrammeFactsReader::noticeFacts(versions, on);
}

Result<CaseFacts> CaseFactsReader::facts(const MonitoringCase &record, QDate on, const Id &approver)
{
    CaseFacts facts;
    facts.number = record.number;
    facts.suspicion = record.suspicion.text;
    facts.suspicionOn = dayIfValid(record.suspicion.date);
    facts.sources = int(record.suspicion.sources.size());
    facts.alternatives = record.completeAlternatives();
    VOICELOG_ASSIGN(facts.lia, lia(record, on));
    facts.dpia = dpiaFacts(record.dpia, on);
    VOICELOG_ASSIGN(facts.registerEntry, registerEntry(record, on));
    VOICELOG_ASSIGN(facts.schemeConsent, schemeConsent(record, on));
    VOICELOG_ASSIGN(facts.caseNotice, isCouncilTold(record, on));
    VOICELOG_ASSIGN(facts.monitoringNotice, notice(record, on));
    facts.periodStart = dayIfValid(record.periodStart);
    facts.periodEnd = dayIfValid(record.periodEnd);
    // One that waits for a second officer is none yet: the period that was approved goes on counting.
    facts.extensionApproved = record.extension && !record.extension->approvedBy.isNull();
    facts.extensions = facts.extensionApproved ? 1 : 0;
    facts.covert = record.covert;
    facts.dpoExists = m_dpoExists;
    facts.dpoAdvice = !record.dpoAdvice.text.isEmpty();
    facts.approvals = (record.submittedBy.isNull() ? 0 : 1) + (record.approvedBy.isNull() ? 0 : 1);
    if (record.approvedBy.isNull() && !approver.isNull() && (!m_fourEyes || approver != record.submittedBy))
        ++facts.approvals;
    facts.measureEndedOn = dayIfValid(record.measureEndedOn);
    facts.afterNoticeOn = dayIfValid(record.afterNoticeOn);
    facts.afterNoticePostponedTo = dayIfValid(record.afterNoticePostponedTo);
    facts.outcome = record.outcome ? QString(idIn(caseOutcomeIds, *record.outcome)) : QString();
    facts.closedOn = dayIfValid(record.closedOn);
    facts.destroyed = record.state == CaseState::Destroyed;
    return facts;
}

Result<ProgrammeFacts> CaseFactsReader::programmeFacts(const MonitoringCase &record, CaseState stateThen, QDate on)
{
    ProgrammeFacts facts;
    facts.number = record.number;
    facts.purpose = purposeId(Purpose::EmployeeMonitoring);
    facts.legalBasis = idIn(programmeBasisIds, ProgrammeBasis::LegitimateInterest);
    facts.controllerKind = idIn(controllerKindIds, ControllerKind::Company);
    facts.state =
        idIn(programmeStateIds, stateThen == CaseState::Running ? ProgrammeState::Active : ProgrammeState::Ended);
    facts.startDate = dayIfValid(record.periodStart);
    // R-MON-NOTICE-01 or, for a covert one, R-COVERT-01 decided on the notice before it began; there is no signal of
    // it.
    facts.employeesHeard = false;
    VOICELOG_ASSIGN(facts.lia, lia(record, on));
    VOICELOG_ASSIGN(facts.registerEntry, registerEntry(record, on));
    facts.dpia = dpiaFacts(record.dpia, on);
    VOICELOG_ASSIGN(facts.worksCouncil, schemeConsent(record, on));
    return facts;
}

CaseLimits caseLimits(const RuleBook &book, QDate today, bool dpoExists)
{
    CaseLimits limits{.today = today, .dpoExists = dpoExists};
    const RuleEdition *edition = book.inForceOn(today);
    if (edition == nullptr)
        return limits;
    const auto take = [edition](int &limit, const QString &name) { limit = edition->parameters.value(name, limit); };
    take(limits.alternatives, u"alternatives"_s);
    take(limits.periodDays, u"monitoringDays"_s);
    take(limits.evaluationDays, u"evaluationDays"_s);
    take(limits.longestEvaluationDays, u"longestEvaluationDays"_s);
    take(limits.overdueEvaluationDays, u"overdueEvaluationDays"_s);
    take(limits.noFindingDays, u"noFindingDays"_s);
    take(limits.informDays, u"covertInformDays"_s);
    limits.destroyUnlessOffence = edition->parameters.value(u"destroyUnlessOffence"_s, 1) != 0;
    return limits;
}

} // namespace voicelog
