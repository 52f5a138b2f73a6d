// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <rules/RuleChecks.h>

namespace voicelog::test {

/// A quality recording of 15 July 2026 against which there is nothing.
inline RuleFacts lawful()
{
    using namespace Qt::StringLiterals;
    RuleFacts facts;
    RecordingFacts recording;
    recording.startedOn = {2026, 7, 15};
    recording.durationMs = 300'000;
    recording.origin = u"CONTROLLER_SYSTEM"_s;
    recording.partyBasis = u"PARTICIPANT"_s;
    recording.direction = u"INBOUND"_s;
    recording.privateCall = u"NO"_s;
    recording.extent = u"FULL"_s;
    recording.integrityCheckedOn = QDate(2026, 7, 15);
    recording.retentionDue = QDate(2026, 10, 13);
    recording.announcements = {{.kind = u"IVR_LOG"_s,
                                .announcedAtMs = 1000,
                                .playedFully = true,
                                .language = u"nl"_s,
                                .announcedPurposes = {u"QUALITY"_s},
                                .privacyNoticeRef = u"https://example.org/privacy"_s}};
    facts.recording = recording;
    ProgrammeFacts programme;
    programme.number = u"PRG-2026-0001"_s;
    programme.purpose = u"QUALITY"_s;
    programme.legalBasis = u"6_1_F"_s;
    programme.state = u"ACTIVE"_s;
    programme.startDate = QDate(2026, 4, 1);
    programme.employeesHeard = true;
    programme.agentSignal = u"SCREEN"_s;
    programme.controllerKind = u"COMPANY"_s;
    programme.notification = u"m 1234567"_s;
    programme.lia = BalancingFacts{u"LIA-2026-0001"_s, true, u"PROCEED"_s, QDate(2027, 3, 1), true, true, true};
    programme.registerEntry = RegisterFacts{u"REG-2026-0001"_s, true, true, QDate(2026, 3, 15), QDate(2027, 3, 15), {}};
    programme.dpia = DpiaFacts{u"DONE"_s, {}, u"LOW"_s, false};
    programme.employeeNotice = NoticeFacts{QDate(2026, 3, 20), true, true, true, true};
    programme.worksCouncil = WorksCouncilFacts{u"OR"_s, u"CONSENT"_s, QDate(2026, 3, 10), false, false, false, false};
    facts.programme = programme;
    return facts;
}

/// A covert case in which every condition is met.
inline RuleFacts lawfulCase()
{
    using namespace Qt::StringLiterals;
    RuleFacts facts;
    CaseFacts monitoring;
    monitoring.number = u"CASE-2026-0001"_s;
    monitoring.suspicion = u"Refunds to accounts of his own, seen in the ledger."_s;
    monitoring.suspicionOn = QDate(2026, 7, 1);
    monitoring.sources = 1;
    monitoring.alternatives = 2;
    monitoring.lia =
        BalancingFacts{u"LIA-2026-0002"_s, true, u"PROCEED_WITH_SAFEGUARDS"_s, QDate(2026, 8, 31), true, true, true};
    monitoring.dpia = DpiaFacts{u"DONE"_s, {}, u"HIGH"_s, true};
    monitoring.registerEntry = RegisterFacts{u"REG-2026-0002"_s, true, true, QDate(2026, 7, 1), QDate(2027, 7, 1), {}};
    monitoring.notification = u"m 7654321"_s;
    monitoring.schemeConsent =
        WorksCouncilFacts{u"OR"_s, u"CONSENT_WITH_CONDITIONS"_s, QDate(2026, 5, 1), false, false, false, false};
    monitoring.caseNotice = true;
    monitoring.monitoringNotice = NoticeFacts{QDate(2026, 7, 10), true, true, true, true};
    monitoring.periodStart = QDate(2026, 8, 4);
    monitoring.periodEnd = QDate(2026, 8, 31);
    monitoring.covert = true;
    monitoring.dpoExists = true;
    monitoring.dpoAdvice = true;
    monitoring.approvals = 2;
    facts.monitoringCase = monitoring;
    return facts;
}

} // namespace voicelog::test
