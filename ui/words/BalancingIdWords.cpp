// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "IdWords.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace voicelog {

ModuleIdWords balancingIdWords()
{
    static constexpr IdWords actions[] = {
        {"BALANCING_ADDED"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record added")},
        {"BALANCING_CHANGED"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record changed")},
        {"BALANCING_SUBMITTED"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record passed on")},
        {"BALANCING_ADVISED"_L1, QT_TRANSLATE_NOOP("EnumText", "advice given on a balancing record")},
        {"BALANCING_APPROVED"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record approved")},
        {"BALANCING_REJECTED"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record rejected")},
        {"BALANCING_VERSION_STARTED"_L1, QT_TRANSLATE_NOOP("EnumText", "new version of a balancing record begun")},
        {"BALANCING_DRAFT_DROPPED"_L1, QT_TRANSLATE_NOOP("EnumText", "draft of a balancing record given up")},
        {"BALANCING_WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record withdrawn")},
    };
    static constexpr IdWords fields[] = {
        {"title"_L1, QT_TRANSLATE_NOOP("EnumText", "title")},
        {"programmeId"_L1, QT_TRANSLATE_NOOP("EnumText", "recording programme")},
        {"caseId"_L1, QT_TRANSLATE_NOOP("EnumText", "monitoring case")},
        {"isMonitoring"_L1, QT_TRANSLATE_NOOP("EnumText", "about watching employees")},
        {"caseEnd"_L1, QT_TRANSLATE_NOOP("EnumText", "end of the monitoring case")},
        {"authorRole"_L1, QT_TRANSLATE_NOOP("EnumText", "role of the author")},
        {"validFrom"_L1, QT_TRANSLATE_NOOP("EnumText", "valid from")},
        {"reviewDate"_L1, QT_TRANSLATE_NOOP("EnumText", "review date")},
        {"changeReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for the change")},
        {"interest"_L1, QT_TRANSLATE_NOOP("EnumText", "interest")},
        {"whoseInterest"_L1, QT_TRANSLATE_NOOP("EnumText", "whose interest")},
        {"benefit"_L1, QT_TRANSLATE_NOOP("EnumText", "benefit")},
        {"consequenceIfNot"_L1, QT_TRANSLATE_NOOP("EnumText", "consequence of not recording")},
        {"otherLawsChecked"_L1, QT_TRANSLATE_NOOP("EnumText", "other laws that were checked")},
        {"isPurelyCommercial"_L1, QT_TRANSLATE_NOOP("EnumText", "purely commercial interest")},
        {"strictNecessity"_L1, QT_TRANSLATE_NOOP("EnumText", "strict necessity")},
        {"whyEffective"_L1, QT_TRANSLATE_NOOP("EnumText", "why recording is effective")},
        {"alternatives"_L1, QT_TRANSLATE_NOOP("EnumText", "alternatives")},
        {"alternatives.means"_L1, QT_TRANSLATE_NOOP("EnumText", "other means")},
        {"alternatives.description"_L1, QT_TRANSLATE_NOOP("EnumText", "description of the alternative")},
        {"alternatives.whyInsufficient"_L1, QT_TRANSLATE_NOOP("EnumText", "why the alternative is not enough")},
        {"subsidiarity"_L1, QT_TRANSLATE_NOOP("EnumText", "subsidiarity")},
        {"dataMinimisation"_L1, QT_TRANSLATE_NOOP("EnumText", "data minimisation")},
        {"proportionality"_L1, QT_TRANSLATE_NOOP("EnumText", "proportionality")},
        {"dataSubjects"_L1, QT_TRANSLATE_NOOP("EnumText", "persons concerned")},
        {"dataKinds"_L1, QT_TRANSLATE_NOOP("EnumText", "kinds of data")},
        {"reasonableExpectations"_L1, QT_TRANSLATE_NOOP("EnumText", "reasonable expectations")},
        {"impact"_L1, QT_TRANSLATE_NOOP("EnumText", "impact on the persons concerned")},
        {"impactLevel"_L1, QT_TRANSLATE_NOOP("EnumText", "level of the impact")},
        {"powerImbalance"_L1, QT_TRANSLATE_NOOP("EnumText", "imbalance of power")},
        {"objectionRoute"_L1, QT_TRANSLATE_NOOP("EnumText", "way to object")},
        {"safeguards"_L1, QT_TRANSLATE_NOOP("EnumText", "safeguards")},
        {"otherSafeguards"_L1, QT_TRANSLATE_NOOP("EnumText", "other safeguards")},
        {"priorNotice"_L1, QT_TRANSLATE_NOOP("EnumText", "prior notice to the employees")},
        {"monitoringExtent"_L1, QT_TRANSLATE_NOOP("EnumText", "extent of the monitoring")},
        {"monitoringReason"_L1, QT_TRANSLATE_NOOP("EnumText", "legitimate reason for the monitoring")},
        {"lessIntrusiveMeans"_L1, QT_TRANSLATE_NOOP("EnumText", "less intrusive means")},
        {"monitoringConsequences"_L1, QT_TRANSLATE_NOOP("EnumText", "consequences for the employee")},
        {"monitoringSafeguards"_L1, QT_TRANSLATE_NOOP("EnumText", "safeguards for the employee")},
        {"dpoAdvice"_L1, QT_TRANSLATE_NOOP("EnumText", "advice of the data protection officer")},
        {"dpoAdvice.date"_L1, QT_TRANSLATE_NOOP("EnumText", "date of the advice")},
        {"dpoAdvice.text"_L1, QT_TRANSLATE_NOOP("EnumText", "advice of the data protection officer")},
        {"dpoAdvice.followed"_L1, QT_TRANSLATE_NOOP("EnumText", "whether the advice is followed")},
        {"dpoAdvice.reasonIfNot"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for not following the advice")},
        {"dpoAdvice.noAdviceReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason why there is no advice")},
        {"orConsultation"_L1, QT_TRANSLATE_NOOP("EnumText", "consultation of the works council")},
        {"dpiaNeeded"_L1, QT_TRANSLATE_NOOP("EnumText", "whether a DPIA is needed")},
        {"dpiaReason"_L1, QT_TRANSLATE_NOOP("EnumText", "reason for the decision on a DPIA")},
        {"outcome"_L1, QT_TRANSLATE_NOOP("EnumText", "outcome")},
        {"reasoning"_L1, QT_TRANSLATE_NOOP("EnumText", "reasoning")},
        {"summaryNl"_L1, QT_TRANSLATE_NOOP("EnumText", "summary in Dutch")},
        {"summaryEn"_L1, QT_TRANSLATE_NOOP("EnumText", "summary in English")},
    };
    static constexpr IdWords things[] = {
        {"balancing"_L1, QT_TRANSLATE_NOOP("EnumText", "balancing record")},
    };
    static constexpr IdWords values[] = {
        {"DRAFT"_L1, QT_TRANSLATE_NOOP("EnumText", "draft")},
        {"DPO_ADVICE"_L1, QT_TRANSLATE_NOOP("EnumText", "at the data protection officer")},
        {"OR_CONSULTATION"_L1, QT_TRANSLATE_NOOP("EnumText", "at the works council")},
        {"FOR_APPROVAL"_L1, QT_TRANSLATE_NOOP("EnumText", "for approval")},
        {"APPROVED"_L1, QT_TRANSLATE_NOOP("EnumText", "approved")},
        {"REVIEW_DUE"_L1, QT_TRANSLATE_NOOP("EnumText", "review due")},
        {"SUPERSEDED"_L1, QT_TRANSLATE_NOOP("EnumText", "superseded")},
        {"WITHDRAWN"_L1, QT_TRANSLATE_NOOP("EnumText", "withdrawn")},
        {"REJECTED"_L1, QT_TRANSLATE_NOOP("EnumText", "rejected")},
        {"PROCEED"_L1, QT_TRANSLATE_NOOP("EnumText", "proceed")},
        {"PROCEED_WITH_SAFEGUARDS"_L1, QT_TRANSLATE_NOOP("EnumText", "proceed with safeguards")},
        {"DO_NOT_PROCEED"_L1, QT_TRANSLATE_NOOP("EnumText", "do not proceed")},
        {"CONTROLLER"_L1, QT_TRANSLATE_NOOP("EnumText", "of the organisation")},
        {"THIRD_PARTY"_L1, QT_TRANSLATE_NOOP("EnumText", "of a third party")},
        {"SAMPLING"_L1, QT_TRANSLATE_NOOP("EnumText", "samples only")},
        {"PARTIAL_RECORDING"_L1, QT_TRANSLATE_NOOP("EnumText", "recording a part only")},
        {"SIDE_BY_SIDE_COACHING"_L1, QT_TRANSLATE_NOOP("EnumText", "coaching side by side")},
        {"NOTES"_L1, QT_TRANSLATE_NOOP("EnumText", "notes instead of sound")},
        {"SHORTER_RETENTION"_L1, QT_TRANSLATE_NOOP("EnumText", "keeping it for a shorter time")},
        {"OTHER_MEANS"_L1, QT_TRANSLATE_NOOP("EnumText", "something else")},
        {"CALLERS"_L1, QT_TRANSLATE_NOOP("EnumText", "callers and called persons")},
        {"EMPLOYEES"_L1, QT_TRANSLATE_NOOP("EnumText", "employees")},
        {"THIRD_PERSONS"_L1, QT_TRANSLATE_NOOP("EnumText", "third persons who are talked about")},
        {"CHILDREN"_L1, QT_TRANSLATE_NOOP("EnumText", "children")},
        {"VULNERABLE"_L1, QT_TRANSLATE_NOOP("EnumText", "vulnerable persons")},
        {"VOICE"_L1, QT_TRANSLATE_NOOP("EnumText", "voice")},
        {"CALL_DATA"_L1, QT_TRANSLATE_NOOP("EnumText", "call data")},
        {"CONVERSATION"_L1, QT_TRANSLATE_NOOP("EnumText", "what is said")},
        {"CONTRACT_DATA"_L1, QT_TRANSLATE_NOOP("EnumText", "data about agreements")},
        {"PAYMENT_DATA"_L1, QT_TRANSLATE_NOOP("EnumText", "payment data")},
        {"SPECIAL_DATA"_L1, QT_TRANSLATE_NOOP("EnumText", "special categories, such as health")},
        {"CRIMINAL_DATA"_L1, QT_TRANSLATE_NOOP("EnumText", "criminal data")},
        {"LOW"_L1, QT_TRANSLATE_NOOP("EnumText", "low")},
        {"MEDIUM"_L1, QT_TRANSLATE_NOOP("EnumText", "medium")},
        {"HIGH"_L1, QT_TRANSLATE_NOOP("EnumText", "high")},
        {"MASKING"_L1, QT_TRANSLATE_NOOP("EnumText", "masking of sensitive parts")},
        {"SHORT_RETENTION"_L1, QT_TRANSLATE_NOOP("EnumText", "short retention")},
        {"ACCESS_GRANTS"_L1, QT_TRANSLATE_NOOP("EnumText", "access for named persons only")},
        {"NO_APPRAISAL_USE"_L1, QT_TRANSLATE_NOOP("EnumText", "no use for appraisals")},
        {"HOLD_MUTED"_L1, QT_TRANSLATE_NOOP("EnumText", "no sound while on hold")},
        {"YES"_L1, QT_TRANSLATE_NOOP("EnumText", "yes")},
        {"NO"_L1, QT_TRANSLATE_NOOP("EnumText", "no")},
    };
    return {.actions = actions, .fields = fields, .things = things, .values = values};
}

} // namespace voicelog
