// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CaseExample.h"
#include "LawfulProgramme.h"
#include "ResultTest.h"

#include <editions/EditionsSchema.h>
#include <monitoring/CaseService.h>
#include <monitoring/GrantedCaseAccess.h>
#include <monitoring/MonitoringSchema.h>
#include <monitoring/StoredCaseFacts.h>
#include <recordings/JudgementService.h>
#include <retention/RetentionSchema.h>

namespace voicelog::test {

/// An archive with two officers, an investigator, a reviewer and the retention service, in which monitoring cases can
/// be led through their life. It is Monday 15 June 2026; the example's period is the four weeks from the 22nd.
class CaseDesk
{
public:
    static Schema schema()
    {
        Schema all{editionsSchema(), recordingsSchema(VaultKind::Case), monitoringSchema(), caseDossierSchema()};
        return lawSchema() + Schema{retentionSchema()} + all;
    }

    explicit CaseDesk(bool fourEyes = true, const Schema &tables = schema())
        : archive(tables, fourEyes), secondInfo(archive.addAccount(QStringLiteral("second"), Role::PrivacyOfficer)),
          investigatorInfo(archive.addAccount(QStringLiteral("investigator"), Role::Investigator)),
          reviewerInfo(archive.addAccount(QStringLiteral("reviewer"), Role::OrReviewer)),
          serviceInfo(archive.addAccount(QStringLiteral("service"), Role::RetentionService)),
          officer(archive.session()), second(archive.sessionOf(QStringLiteral("second"))),
          book(orQuit(RuleBook::builtIn())), mine(officer, book), theirs(second, book)
    {
    }

    [[nodiscard]] Session &sessionOf(const QString &name) { return archive.sessionOf(name); }
    [[nodiscard]] QDate today() const { return mine.today(); }
    void goTo(QDate day, int hour = 9) { archive.clock().set(QDateTime(day, QTime(hour, 0), QTimeZone::UTC)); }

    /// The records that a case rests on, dated today.
    void makeScheme()
    {
        scheme = orQuit(WorksCouncilService(officer).add(givenConsent(today())));
        EmployeeNotice notice = completeNotice(today());
        notice.scope = NoticeScope::Monitoring;
        employeeNotice = orQuit(EmployeeNoticeService(officer).add(notice));
        RegisterEntry entry = orQuit(RegisterEntry::fromJson(registerEntryOfMonitoring()));
        ProcessingService processing(officer);
        registerEntry = orQuit(processing.activate(orQuit(processing.add(entry))));
    }
    /// A balancing record of the case itself, approved.
    BalancingRecord approveLia(const MonitoringCase &record)
    {
        using namespace Qt::StringLiterals;
        QJsonObject json = completeBalancing();
        json.remove("programmeId"_L1);
        json.insert("caseId"_L1, record.number);
        json.insert("isMonitoring"_L1, true);
        json.insert("caseEnd"_L1, record.periodEnd.toString(Qt::ISODate));
        json.insert("validFrom"_L1, today().toString(Qt::ISODate));
        json.insert("reviewDate"_L1, record.periodEnd.toString(Qt::ISODate));
        for (const QLatin1StringView question :
             {"priorNotice"_L1, "monitoringExtent"_L1, "monitoringReason"_L1, "lessIntrusiveMeans"_L1,
              "monitoringConsequences"_L1, "monitoringSafeguards"_L1})
            json.insert(question, u"Answered for this case in full sentences."_s);
        return approvedBalancing(officer, officer.fourEyes() ? second : officer, json);
    }
    static ProgrammeDpia doneDpia(QDate on)
    {
        ProgrammeDpia dpia;
        dpia.status = DpiaStatus::Done;
        dpia.ref = QStringLiteral("DPIA 2026-4");
        dpia.date = on;
        dpia.residualRisk = ResidualRisk::Medium;
        return dpia;
    }
    /// The case notice that the works council was given, without names.
    Id tellCouncil(const MonitoringCase &record)
    {
        WorksCouncilRecord notice;
        notice.title = QStringLiteral("%1: %2 person(s), %3 to %4")
                           .arg(record.number)
                           .arg(record.subjectCount)
                           .arg(record.periodStart.toString(Qt::ISODate), record.periodEnd.toString(Qt::ISODate));
        notice.kind = CouncilKind::CaseNotice;
        notice.decision = CouncilDecision::Informed;
        notice.decidedOn = today();
        return orQuit(WorksCouncilService(officer).add(notice)).id;
    }

    /// The example as a draft that lacks nothing for approval either. `start`: the first day of its period.
    MonitoringCase draft(bool covert = false, QDate start = QDate(2026, 6, 22))
    {
        if (scheme.id.isNull())
            makeScheme();
        MonitoringCase content = orQuit(MonitoringCase::fromJson(completeCase(start)));
        content.covert = covert;
        if (covert)
            content.covertReason = QStringLiteral("Whoever knows of it stops for four weeks.");
        MonitoringCase record = orQuit(mine.open(content));
        record.liaId = approveLia(record).id;
        record.registerEntryId = registerEntry.id;
        record.worksCouncilRecordId = scheme.id;
        if (!covert)
            record.employeeNoticeId = employeeNotice.id;
        record.dpia = doneDpia(today());
        return orQuit(mine.edit(record));
    }
    MonitoringCase approved(bool covert = false, QDate start = QDate(2026, 6, 22))
    {
        return orQuit(theirs.approve(orQuit(mine.submit(draft(covert, start)))));
    }
    CaseGrant grant(const MonitoringCase &record, const Id &account,
                    const QList<CaseRight> &rights = {CaseRight::Listen, CaseRight::Read})
    {
        CaseGrant wanted;
        wanted.account = account;
        wanted.rights = rights;
        wanted.reason = QStringLiteral("Leads the inquiry for the HR department.");
        return orQuit(mine.grant(record.id, wanted));
    }
    /// Running on the first day of its period, with access for the investigator.
    MonitoringCase running(bool covert = false, QDate start = QDate(2026, 6, 22))
    {
        MonitoringCase record = approved(covert, start);
        record = orQuit(mine.noteCouncilNotice(record, tellCouncil(record)));
        grant(record, investigatorInfo.id);
        goTo(start);
        return orQuit(mine.start(record));
    }
    /// Its period is over.
    MonitoringCase evaluated(bool covert = false, QDate start = QDate(2026, 6, 22))
    {
        const MonitoringCase record = running(covert, start);
        goTo(record.periodEnd.addDays(1));
        orQuit(mine.settle());
        return orQuit(mine.theCase(record.id));
    }

    [[nodiscard]] JudgementService judgements(Session &session) { return {session, book, facts, &grantedCaseAccess()}; }

    TempArchive archive;
    AccountInfo secondInfo;
    AccountInfo investigatorInfo;
    AccountInfo reviewerInfo;
    AccountInfo serviceInfo;
    Session &officer;
    Session &second;
    RuleBook book;
    StoredCaseFacts facts;
    CaseService mine;
    CaseService theirs;
    WorksCouncilRecord scheme;
    EmployeeNotice employeeNotice;
    RegisterEntry registerEntry;

private:
    static QJsonObject registerEntryOfMonitoring()
    {
        using namespace Qt::StringLiterals;
        Programme nobody;
        nobody.purpose = Purpose::EmployeeMonitoring;
        QJsonObject json = completeRegisterEntry(nobody);
        json.insert("title"_L1, u"Monitoring of employees in cases of suspicion"_s);
        json.remove("programmeIds"_L1);
        return json;
    }
};

} // namespace voicelog::test
