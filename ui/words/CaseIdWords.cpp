// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords caseIdWords()
{
    static constexpr IdWords actions[] = {
        {"CASE_OPENED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case opened")},
        {"CASE_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case changed")},
        {"CASE_VIEWED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case read")},
        {"CASE_SUBMITTED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case put forward")},
        {"CASE_APPROVED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case approved")},
        {"CASE_REJECTED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case rejected")},
        {"CASE_STARTED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring begun")},
        {"CASE_EXTENSION_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "longer monitoring proposed")},
        {"CASE_EXTENDED"_L1, QT_TRANSLATE_NOOP("EnumText", "longer monitoring approved")},
        {"CASE_EXTENSION_REJECTED"_L1, QT_TRANSLATE_NOOP("EnumText", "longer monitoring rejected")},
        {"CASE_STOPPED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring ended early")},
        {"CASE_EVALUATION_BEGUN"_L1, QT_TRANSLATE_NOOP("EnumText", "period of monitoring ended")},
        {"CASE_GRANTED"_L1, QT_TRANSLATE_NOOP("EnumText", "access to a monitoring case granted")},
        {"CASE_REVOKED"_L1, QT_TRANSLATE_NOOP("EnumText", "access to a monitoring case revoked")},
        {"CASE_NOTICED"_L1, QT_TRANSLATE_NOOP("EnumText", "notice of monitoring linked")},
        {"CASE_INFORMED"_L1, QT_TRANSLATE_NOOP("EnumText", "persons told of covert monitoring")},
        {"CASE_INFORMING_POSTPONED"_L1, QT_TRANSLATE_NOOP("EnumText", "telling of covert monitoring postponed")},
        {"CASE_RECORDING_WANTED"_L1, QT_TRANSLATE_NOOP("EnumText", "recording asked for in a monitoring case")},
        {"CASE_CLOSING_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "closing with a finding proposed")},
        {"CASE_CLOSING_REJECTED"_L1, QT_TRANSLATE_NOOP("EnumText", "closing with a finding rejected")},
        {"CASE_CLOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case closed")},
        {"CASE_ABORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case given up")},
        {"CASE_DESTRUCTION_PENDING"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case waits for destruction")},
        {"CASE_FINAL_DECISION"_L1, QT_TRANSLATE_NOOP("EnumText", "final decision recorded")},
        {"CASE_EARLIER_DESTRUCTION_PROPOSED"_L1, QT_TRANSLATE_NOOP("EnumText", "earlier destruction proposed")},
        {"CASE_EARLIER_DESTRUCTION_APPROVED"_L1, QT_TRANSLATE_NOOP("EnumText", "earlier destruction approved")},
        {"RECORDING_READ"_L1, QT_TRANSLATE_NOOP("EnumText", "recording of a monitoring case read")},
    };
    static constexpr IdWords fields[] = {
        {"subjects.name"_L1, QT_TRANSLATE_NOOP("EnumText", "name of the person")},
        {"suspicion.text"_L1, QT_TRANSLATE_NOOP("EnumText", "suspicion")},
        {"suspicion.date"_L1, QT_TRANSLATE_NOOP("EnumText", "date of the suspicion")},
        {"suspicion.kind"_L1, QT_TRANSLATE_NOOP("EnumText", "kind of suspicion")},
        {"suspicion.sources"_L1, QT_TRANSLATE_NOOP("EnumText", "sources of the suspicion")},
        {"alternatives.date"_L1, QT_TRANSLATE_NOOP("EnumText", "date of the alternative")},
        {"alternatives.result"_L1, QT_TRANSLATE_NOOP("EnumText", "result of the alternative")},
        {"dpoAdvice.date"_L1, QT_TRANSLATE_NOOP("EnumText", "date of the data protection officer's advice")},
        {"periodStart"_L1, QT_TRANSLATE_NOOP("EnumText", "first day of the period")},
        {"periodEnd"_L1, QT_TRANSLATE_NOOP("EnumText", "last day of the period")},
        {"evaluationDue"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the evaluation")},
        {"covert"_L1, QT_TRANSLATE_NOOP("EnumText", "covert")},
        {"covertReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for covert recording")},
        {"caseNoticeId"_L1, QT_TRANSLATE_NOOP("EnumText", "notice to the works council")},
        {"afterNoticeId"_L1, QT_TRANSLATE_NOOP("EnumText", "notice afterwards")},
        {"grants"_L1, QT_TRANSLATE_NOOP("EnumText", "access for somebody")},
        {"rights"_L1, QT_TRANSLATE_NOOP("EnumText", "rights")},
        {"outcome"_L1, QT_TRANSLATE_NOOP("EnumText", "outcome")},
        {"outcomeReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for the outcome")},
        {"followUp"_L1, QT_TRANSLATE_NOOP("EnumText", "follow-up")},
        {"until"_L1, QT_TRANSLATE_NOOP("EnumText", "last day")},
        {"to"_L1, QT_TRANSLATE_NOOP("EnumText", "new date")},
        {"on"_L1, QT_TRANSLATE_NOOP("EnumText", "day")},
    };
    static constexpr IdWords things[] = {
        {"case"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case")},
        {"grant"_L1, QT_TRANSLATE_NOOP("EnumText", "grant of access")},
    };
    static constexpr IdWords values[] = {
        {"SUBMITTED"_L1, QT_TRANSLATE_NOOP("EnumText", "put forward")},
        {"RUNNING"_L1, QT_TRANSLATE_NOOP("EnumText", "running")},
        {"EVALUATION"_L1, QT_TRANSLATE_NOOP("EnumText", "in evaluation")},
        {"CLOSED_FINDING"_L1, QT_TRANSLATE_NOOP("EnumText", "closed with a finding")},
        {"CLOSED_NO_FINDING"_L1, QT_TRANSLATE_NOOP("EnumText", "closed without a finding")},
        {"ABORTED"_L1, QT_TRANSLATE_NOOP("EnumText", "given up")},
        {"DESTRUCTION_PENDING"_L1, QT_TRANSLATE_NOOP("EnumText", "waits for destruction")},
        {"DESTROYED"_L1, QT_TRANSLATE_NOOP("EnumText", "destroyed")},
        {"CRIMINAL_OFFENCE"_L1, QT_TRANSLATE_NOOP("EnumText", "criminal offence")},
        {"SERIOUS_RULE_BREACH"_L1, QT_TRANSLATE_NOOP("EnumText", "serious breach of rules")},
        {"FINDING_OFFENCE"_L1, QT_TRANSLATE_NOOP("EnumText", "criminal offence shown")},
        {"FINDING_BREACH_ONLY"_L1, QT_TRANSLATE_NOOP("EnumText", "breach of rules only")},
        {"NO_FINDING"_L1, QT_TRANSLATE_NOOP("EnumText", "no finding")},
        {"REPORT_TO_POLICE"_L1, QT_TRANSLATE_NOOP("EnumText", "report to the police")},
        {"DISMISSAL_PROCEEDINGS"_L1, QT_TRANSLATE_NOOP("EnumText", "dismissal proceedings")},
        {"WARNING"_L1, QT_TRANSLATE_NOOP("EnumText", "warning")},
        {"LISTEN"_L1, QT_TRANSLATE_NOOP("EnumText", "listen")},
        {"EXPORT"_L1, QT_TRANSLATE_NOOP("EnumText", "export")},
        {"READ"_L1, QT_TRANSLATE_NOOP("EnumText", "read")},
        {"APPROVAL"_L1, QT_TRANSLATE_NOOP("EnumText", "approval")},
        {"EXTENSION"_L1, QT_TRANSLATE_NOOP("EnumText", "longer period")},
        {"CLOSING"_L1, QT_TRANSLATE_NOOP("EnumText", "closing with a finding")},
        {"EARLIER_DESTRUCTION"_L1, QT_TRANSLATE_NOOP("EnumText", "earlier destruction")},
    };
    return {.actions = actions, .fields = fields, .things = things, .values = values};
}

} // namespace voicelog
