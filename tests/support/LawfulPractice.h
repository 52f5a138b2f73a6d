// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "BalancingExample.h"
#include "ResultTest.h"

#include <balancing/BalancingSchema.h>
#include <editions/EditionsSchema.h>
#include <processing/ProcessingSchema.h>
#include <processing/ProcessingService.h>
#include <programmes/EmployeeNoticeService.h>
#include <programmes/ProgrammeService.h>
#include <programmes/ProgrammesSchema.h>
#include <programmes/StoredProgrammeFacts.h>
#include <programmes/WorksCouncilService.h>
#include <recordings/JudgementService.h>
#include <recordings/RecordingsSchema.h>
#include <retention/RetentionSchema.h>

namespace voicelog::test {

/// A programme, of quality if nothing else is said, that may lawfully record, made through the services by two officers
/// in the days before its start: balancing record, register entry, notice to employees and the works council's consent.
class LawfulPractice
{
public:
    static Schema fullSchema()
    {
        return {editionsSchema(),   balancingSchema(),  processingSchema(),
                programmesSchema(), recordingsSchema(), retentionSchema()};
    }

    /// The archive has fullSchema().
    explicit LawfulPractice(TempArchive &in) : archive(in)
    {
        archive.addAccount(QStringLiteral("second"), Role::PrivacyOfficer);
        second = archive.unlock(QStringLiteral("second"));
        book = orQuit(RuleBook::builtIn());
    }

    /// A programme that starts on `start`; what it rests on is dated in the month before. `review`: of the balancing
    /// record. Without consent it rests on the word that a collective agreement settles it.
    Programme makeProgramme(QDate start, QDate review, bool consent = true, Purpose purpose = Purpose::Quality)
    {
        using namespace Qt::StringLiterals;
        archive.clock().set(start.addDays(-30).startOfDay(QTimeZone::UTC).addSecs(10 * 3600));
        const QDate before = start.addDays(-30);
        WorksCouncilRecord council;
        council.title = u"Consent to recording for quality"_s;
        council.subjects = {CouncilSubject::PersonalData, CouncilSubject::StaffMonitoring};
        council.requestedOn = before;
        council.consultedOn = before;
        council.documents = {u"Scheme, version 1"_s};
        if (!consent)
            council.caoClause = u"Collective agreement, article 7"_s;
        council = orQuit(WorksCouncilService(archive.session()).add(council));
        const QDate decided = start.addDays(-20);
        archive.clock().set(decided.startOfDay(QTimeZone::UTC).addSecs(10 * 3600));
        if (consent)
            council = orQuit(WorksCouncilService(archive.session()).decide(council, CouncilDecision::Consent, decided));

        Programme programme;
        programme.name = u"Quality of the service desk"_s;
        programme.code = u"QUALITY"_s;
        programme.purpose = purpose;
        programme.lines = {u"Helpdesk"_s};
        programme = orQuit(ProgrammeService(archive.session()).add(programme));

        QJsonObject json = completeBalancing();
        json[u"programmeId"] = programme.number;
        json[u"validFrom"] = decided.toString(Qt::ISODate);
        json[u"reviewDate"] = review.toString(Qt::ISODate);
        json[u"orConsultation"] = council.number;
        QJsonObject advice = json[u"dpoAdvice"].toObject();
        advice[u"date"] = decided.toString(Qt::ISODate);
        json[u"dpoAdvice"] = advice;
        lia = approvedBalancing(archive.session(), *second, json).id;

        RegisterEntry entry;
        entry.title = u"Recording calls for quality"_s;
        entry.controller = {u"Example BV"_s, u"privacy@example.nl"_s};
        entry.dpo = {u"DPO"_s, u"dpo@example.nl"_s};
        entry.purposes = {QString(purposeId(purpose))};
        entry.dataSubjectCategories = {u"Callers"_s, u"Employees"_s};
        entry.dataCategories = {u"Voice"_s, u"Call data"_s};
        entry.recipientCategories = {u"None"_s};
        entry.erasurePeriods = {{u"Recordings"_s, u"90 days"_s}};
        entry.securityMeasures = u"Encrypted archive, roles, audit trail."_s;
        entry.legalBasis = u"6_1_F"_s;
        entry.programmeIds = {programme.id};
        ProcessingService processing(archive.session());
        entry = orQuit(processing.activate(orQuit(processing.add(entry))));

        EmployeeNotice notice;
        notice.title = u"Calls are recorded for quality"_s;
        notice.textNl = u"Wij nemen een klein deel van de gesprekken op."_s;
        notice.textEn = u"We record a small part of the calls."_s;
        notice.how = u"By the telephone system."_s;
        notice.what = u"The sound and the call data."_s;
        notice.when = u"From the start date, two percent of the calls."_s;
        notice.effectiveOn = start.addDays(-10);
        notice.channel = u"Letter and intranet"_s;
        notice.audience = u"Service desk"_s;
        notice.distributionEvidence = {u"Mailing list of that day"_s};
        notice = orQuit(EmployeeNoticeService(archive.session()).add(notice));

        programme.legalBasis = ProgrammeBasis::LegitimateInterest;
        programme.controllerKind = ControllerKind::Company;
        programme.announcementTextNl = u"Dit gesprek kan worden opgenomen."_s;
        programme.announcementTextEn = u"This call may be recorded."_s;
        programme.announcedPurposes = {purpose};
        programme.agentSignal = AgentSignal::Screen;
        programme.dpia = {};
        programme.dpia.status = DpiaStatus::NotRequired;
        programme.dpia.reason = u"A small sample without targeted monitoring."_s;
        programme.notification.number = u"m 1234567"_s;
        programme.notification.date = before;
        programme.liaId = lia;
        programme.registerEntryId = entry.id;
        programme.employeeNoticeId = notice.id;
        programme.worksCouncilRecordId = council.id;
        programme.retentionClass =
            purpose == Purpose::ContractProof ? RetentionClass::ContractProof : RetentionClass::Quality;
        programme.startDate = start;
        programme = orQuit(ProgrammeService(archive.session()).edit(programme));
        archive.clock().set(start.startOfDay(QTimeZone::UTC).addSecs(8 * 3600));
        programme = orQuit(ProgrammeService(archive.session()).activate(programme));
        orQuit(archive.session().grantVault(second->account().id, programme.vaultId));
        worksCouncil = council;
        return programme;
    }

    [[nodiscard]] JudgementService judgements() { return {archive.session(), book, facts}; }
    [[nodiscard]] JudgementService theirJudgements() { return {*second, book, facts}; }

    TempArchive &archive;
    std::unique_ptr<Session> second;
    RuleBook book;
    StoredProgrammeFacts facts;
    Id lia;
    WorksCouncilRecord worksCouncil;
};

} // namespace voicelog::test
