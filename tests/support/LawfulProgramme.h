// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingExample.h"

#include <balancing/BalancingSchema.h>
#include <base/LegalDay.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/RecordingsSchema.h>

namespace voicelog::test {

/// The tables of the law.
inline Schema lawSchema() { return {programmesSchema(), recordingsSchema(), balancingSchema(), processingSchema()}; }

/// A register entry that lacks nothing, for a programme.
inline QJsonObject completeRegisterEntry(const Programme &programme)
{
    using namespace Qt::StringLiterals;
    return {{u"title"_s, u"Recording at the service desk"_s},
            {u"controller"_s, QJsonObject{{u"name"_s, u"Test BV"_s}, {u"contact"_s, u"privacy@example.nl"_s}}},
            {u"dpo"_s, QJsonObject{{u"name"_s, u"DPO"_s}, {u"contact"_s, u"dpo@example.nl"_s}}},
            {u"purposes"_s, QJsonArray{QString(purposeId(programme.purpose))}},
            {u"dataSubjectCategories"_s, QJsonArray{u"Callers"_s, u"Employees"_s}},
            {u"dataCategories"_s, QJsonArray{u"Voice"_s, u"Call data"_s}},
            {u"recipientCategories"_s, QJsonArray{u"Team leads"_s}},
            {u"erasurePeriods"_s, QJsonArray{QJsonObject{{u"category"_s, u"Voice"_s}, {u"period"_s, u"90 days"_s}}}},
            {u"securityMeasures"_s, u"Encrypted vaults"_s},
            {u"legalBasis"_s, u"6_1_F"_s},
            {u"programmeIds"_s, QJsonArray{programme.id.toString()}}};
}

/// A notice to employees that lacks nothing.
inline EmployeeNotice completeNotice(QDate effectiveOn)
{
    using namespace Qt::StringLiterals;
    EmployeeNotice notice;
    notice.title = u"Recording at the service desk"_s;
    notice.textNl = u"Gesprekken worden opgenomen."_s;
    notice.how = u"By the telephone exchange"_s;
    notice.what = u"One call in five"_s;
    notice.when = u"During opening hours"_s;
    notice.effectiveOn = effectiveOn;
    notice.distributionEvidence = {u"Letter to all agents"_s};
    return notice;
}

/// A works council's consent.
inline WorksCouncilRecord givenConsent(QDate decidedOn)
{
    using namespace Qt::StringLiterals;
    WorksCouncilRecord record;
    record.title = u"Quality recordings"_s;
    record.subjects = {CouncilSubject::PersonalData, CouncilSubject::StaffMonitoring};
    record.requestedOn = decidedOn.addDays(-20);
    record.documents = {u"Scheme"_s};
    record.consultedOn = decidedOn.addDays(-10);
    record.decision = CouncilDecision::Consent;
    record.decidedOn = decidedOn;
    return record;
}

/// A draft of a quality programme with all that the law asks for, from today on: an approved balancing record, an
/// active register entry, a notice and consent. `second` is another officer's session.
inline Programme lawfulDraft(Session &officer, Session &second, QDate start,
                             std::optional<WorksCouncilRecord> council = {})
{
    using namespace Qt::StringLiterals;
    const QDate today = legalDay(officer.clock().now());
    ProgrammeService programmes(officer);
    Programme programme = orQuit(programmes.add(u"Service quality"_s, Purpose::Quality, {u"Helpdesk"_s}));
    QJsonObject balancing = completeBalancing();
    balancing.insert("programmeId"_L1, programme.number);
    balancing.insert("validFrom"_L1, today.toString(Qt::ISODate));
    balancing.insert("reviewDate"_L1, today.addMonths(11).toString(Qt::ISODate));
    const BalancingRecord lia = approvedBalancing(officer, second, balancing);
    ProcessingService processing(officer);
    const RegisterEntry entry = orQuit(
        processing.activate(orQuit(processing.add(orQuit(RegisterEntry::fromJson(completeRegisterEntry(programme)))))));
    const EmployeeNotice notice = orQuit(EmployeeNoticeService(officer).add(completeNotice(today)));
    const WorksCouncilRecord consent =
        orQuit(WorksCouncilService(officer).add(council ? *council : givenConsent(today)));
    programme.legalBasis = ProgrammeBasis::LegitimateInterest;
    programme.controllerKind = ControllerKind::Company;
    programme.announcementTextNl = u"Dit gesprek wordt opgenomen om onze dienstverlening te verbeteren."_s;
    programme.announcedPurposes = {Purpose::Quality};
    programme.agentSignal = AgentSignal::Screen;
    programme.samplingPct = 20;
    programme.liaId = lia.id;
    programme.registerEntryId = entry.id;
    programme.employeeNoticeId = notice.id;
    programme.worksCouncilRecordId = consent.id;
    programme.dpia.status = DpiaStatus::NotRequired;
    programme.dpia.reason = u"A small sample, and nobody is appraised with it."_s;
    programme.retentionClass = RetentionClass::Quality;
    programme.startDate = start;
    return orQuit(programmes.edit(programme));
}

} // namespace voicelog::test
