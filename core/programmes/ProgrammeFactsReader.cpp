// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ProgrammeFactsReader.h"

#include "EmployeeNoticeStore.h"
#include "ProgrammeStore.h"
#include "WorksCouncilStore.h"

#include <balancing/BalancingStore.h>
#include <base/BaseErrors.h>
#include <processing/ProcessingStore.h>
#include <processing/RegisterCheck.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

template <typename E, size_t N>
QString idOrEmpty(const std::optional<E> &value, const EnumIds<N> &ids)
{
    return value ? QString(idIn(ids, *value)) : QString();
}

std::optional<QDate> dateOrNone(QDate date) { return date.isValid() ? std::optional(date) : std::nullopt; }

/// Nothing where the record is not there.
template <typename T>
Result<std::optional<T>> ifFound(Result<T> found)
{
    if (found)
        return std::optional(*std::move(found));
    if (found.error().is(errors::NotFound))
        return std::optional<T>();
    return fail(found);
}

} // namespace

NoticeFacts ProgrammeFactsReader::noticeFacts(const QList<RecordVersion> &versions, QDate on)
{
    std::optional<EmployeeNotice> notice;
    for (const RecordVersion &version : versions) { // the oldest first
        const auto read = EmployeeNotice::fromJson(version.body);
        if (read && (!notice || notice->effectiveOn > on || !notice->effectiveOn.isValid() ||
                     (read->effectiveOn.isValid() && read->effectiveOn <= on)))
            notice = *read;
    }
    NoticeFacts facts;
    if (!notice)
        return facts;
    facts.effectiveOn = dateOrNone(notice->effectiveOn);
    facts.how = !notice->how.isEmpty();
    facts.what = !notice->what.isEmpty();
    facts.when = !notice->when.isEmpty();
    facts.distributed = !notice->distributionEvidence.isEmpty();
    return facts;
}

WorksCouncilFacts ProgrammeFactsReader::councilFacts(const WorksCouncilRecord &record, QDate on)
{
    const auto ground = record.groundOn(on);
    const bool wasNull = record.nullityInvokedOn.isValid();
    WorksCouncilFacts facts;
    facts.body = idIn(councilBodyIds, record.body);
    facts.decision = idOrEmpty(record.decision, councilDecisionIds);
    facts.decidedOn = dateOrNone(record.decidedOn);
    facts.courtPermission = ground == WorksCouncilRecord::Ground::Court;
    facts.caoClause = !record.caoClause.isEmpty() && !wasNull;
    facts.bodyReason = !record.bodyReason.isEmpty();
    facts.nullityInvoked = wasNull && ground == WorksCouncilRecord::Ground::None;
    return facts;
}

BalancingFacts ProgrammeFactsReader::balancingFacts(const QList<BalancingVersion> &versions, QDate on)
{
    BalancingFacts facts;
    if (versions.isEmpty())
        return facts;
    facts.number = versions.constLast().number;
    const auto inForce = inForceOn(versions, on);
    if (!inForce)
        return facts;
    facts.approvedInForce = true;
    facts.outcome = balancingOutcomeId(inForce->outcome);
    facts.reviewDate = dateOrNone(inForce->reviewDate);
    facts.twoApprovers = !inForce->approvedBy2.isNull() && inForce->approvedBy1 != inForce->approvedBy2;
    return facts;
}

RegisterFacts ProgrammeFactsReader::registerFacts(const QList<RegisterVersion> &versions, const Programme &programme,
                                                  QDate on)
{
    RegisterFacts facts;
    for (const RegisterVersion &version : versions) { // the oldest first; two of one day: the later
        facts.number = version.number;
        if (!version.isInForceOn(on))
            continue;
        facts.active = true;
        facts.linked = version.programmeIds.contains(programme.id);
        facts.reviewedOn = dateOrNone(version.activeFrom);
        facts.reviewDate = dateOrNone(version.reviewDate);
        facts.differences.clear();
        // The period is compared only where the programme has one of its own: the classes have words, not days.
        RegisteredProgramme said;
        said.purpose = purposeId(programme.purpose);
        const auto differences = compareWithProgramme(version.content, said);
        for (const RegisterDifference &difference : differences)
            facts.differences.append(difference.field);
    }
    return facts;
}

Result<ProgrammeFacts> ProgrammeFactsReader::facts(Database &database, const Programme &programme, QDate on)
{
    ProgrammeFacts facts;
    facts.number = programme.number;
    facts.purpose = purposeId(programme.purpose);
    facts.legalBasis = idOrEmpty(programme.legalBasis, programmeBasisIds);
    facts.legalDuty = programme.legalDuty;
    facts.startDate = dateOrNone(programme.startDate);
    facts.employeesHeard = programme.employeesHeard;
    facts.agentSignal = idOrEmpty(programme.agentSignal, agentSignalIds);
    for (const Purpose purpose : programme.announcedPurposes)
        facts.announcedPurposes.append(purposeId(purpose));
    facts.controllerKind = idOrEmpty(programme.controllerKind, controllerKindIds);
    const ProgrammeNotification &notification = programme.notification;
    facts.notification = notification.number.isEmpty() ? notification.exemption : notification.number;
    facts.dpia = DpiaFacts{.status = QString(idIn(dpiaStatusIds, programme.dpia.status)),
                           .reason = programme.dpia.reason,
                           .residualRisk = idOrEmpty(programme.dpia.residualRisk, residualRiskIds),
                           .consultationAnswered = programme.dpia.consultationAnsweredOn.isValid() &&
                                                   programme.dpia.consultationAnsweredOn <= on};

    VOICELOG_ASSIGN(const QList<ProgrammeTurn> turns, ProgrammeStore(database).turns(programme.id));
    facts.state = idIn(programmeStateIds, stateOn(turns, on));
    if (!programme.liaId.isNull()) {
        BalancingStore balancing(database);
        VOICELOG_ASSIGN(const auto versions, balancing.versions(programme.liaId));
        facts.lia = balancingFacts(versions, on);
        if (const auto inForce = inForceOn(versions, on)) {
            VOICELOG_ASSIGN(const BalancingRecord record, balancing.version(programme.liaId, inForce->versionNo));
            facts.lia->summaryEn = !record.summaryEn.isEmpty();
            facts.lia->summaryNl = !record.summaryNl.isEmpty();
        }
    }
    if (!programme.registerEntryId.isNull()) {
        VOICELOG_ASSIGN(const auto versions, ProcessingStore(database).versions(programme.registerEntryId));
        facts.registerEntry = registerFacts(versions, programme, on);
    }
    if (!programme.employeeNoticeId.isNull()) {
        VOICELOG_ASSIGN(const auto versions, EmployeeNoticeStore(database).versions(programme.employeeNoticeId));
        if (!versions.isEmpty())
            facts.employeeNotice = noticeFacts(versions, on);
    }
    if (!programme.worksCouncilRecordId.isNull()) {
        VOICELOG_ASSIGN(const auto record, ifFound(WorksCouncilStore(database).record(programme.worksCouncilRecordId)));
        if (record && record->kind == CouncilKind::ConsentRequest)
            facts.worksCouncil = councilFacts(*record, on);
    }
    return facts;
}

} // namespace voicelog
