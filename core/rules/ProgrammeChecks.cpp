// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "LegalPeriods.h"
#include "RuleCheckInput.h"

using namespace Qt::StringLiterals;
using enum voicelog::RuleOutcome;

namespace voicelog {

namespace {

RuleOutcome purpose01(RuleCheckInput &in)
{
    if (in.facts.recording && !in.facts.recording->hasProgramme) {
        in.note("programmeId"_L1, QString());
        return Fail;
    }
    if (!in.facts.programme)
        return Unknown;
    in.note("programme"_L1, in.facts.programme->number);
    in.note("programme.state"_L1, in.facts.programme->state);
    return passIf(in.facts.programme->state == u"ACTIVE");
}

RuleOutcome legalRec01(RuleCheckInput &in)
{
    if (!in.facts.programme)
        return Unknown;
    in.note("programme.legalDuty"_L1, in.facts.programme->legalDuty);
    if (in.facts.programme->purpose != u"LEGAL_OBLIGATION")
        return NotApplicable;
    if (!in.facts.dutyLine)
        return Unknown;
    in.note("callsWithoutRecording"_L1, in.facts.dutyLine->callsWithoutRecording);
    in.count(in.facts.dutyLine->callsWithoutRecording);
    return passIf(in.facts.dutyLine->callsWithoutRecording == 0);
}

RuleOutcome notify01(RuleCheckInput &in)
{
    if (!in.facts.programme)
        return Unknown;
    in.note("programme.notification"_L1, in.facts.programme->notification);
    return passIf(!in.facts.programme->notification.isEmpty());
}

RuleOutcome register01(RuleCheckInput &in)
{
    if (!in.facts.programme)
        return Unknown;
    const auto &entry = in.facts.programme->registerEntry;
    in.note("registerEntry"_L1, entry ? entry->number : QString());
    if (!entry)
        return Fail;
    in.note("active"_L1, entry->active);
    in.note("linked"_L1, entry->linked);
    return passIf(entry->active && entry->linked);
}

RuleOutcome register02(RuleCheckInput &in)
{
    if (!in.facts.programme)
        return Unknown;
    const auto &entry = in.facts.programme->registerEntry;
    in.note("registerEntry"_L1, entry ? entry->number : QString());
    if (!entry || !entry->active)
        return NotApplicable; // R-REGISTER-01 speaks of it
    in.note("reviewedOn"_L1, entry->reviewedOn);
    in.note("reviewDate"_L1, entry->reviewDate);
    in.note("differences"_L1, entry->differences);
    if (!entry->reviewedOn)
        return Unknown;
    const QDate latest = legal::addMonths(*entry->reviewedOn, in.parameter(u"registerReviewMonths"_s, 12));
    const bool reviewed = in.date <= latest && (!entry->reviewDate || in.date <= *entry->reviewDate);
    return passIf(reviewed && entry->differences.isEmpty());
}

bool isDpiaDone(RuleCheckInput &in, const std::optional<DpiaFacts> &dpia)
{
    in.note("dpia.status"_L1, dpia ? dpia->status : QString());
    return dpia && (dpia->status == u"DONE" || (dpia->status == u"NOT_REQUIRED" && !dpia->reason.isEmpty()));
}

RuleOutcome dpia01(RuleCheckInput &in)
{
    if (in.facts.monitoringCase)
        return passIf(isDpiaDone(in, in.facts.monitoringCase->dpia));
    if (!in.facts.programme)
        return Unknown;
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (in.facts.programme->purpose != u"EMPLOYEE_MONITORING")
        in.setSeverity(RuleSeverity::Warning);
    return passIf(isDpiaDone(in, in.facts.programme->dpia));
}

RuleOutcome priorCons01(RuleCheckInput &in)
{
    const bool covert = in.facts.monitoringCase && in.facts.monitoringCase->covert;
    const auto &dpia = in.facts.monitoringCase ? in.facts.monitoringCase->dpia
                       : in.facts.programme    ? in.facts.programme->dpia
                                               : std::optional<DpiaFacts>();
    if (!in.facts.monitoringCase && !in.facts.programme)
        return Unknown;
    if (in.isWbp()) {
        in.note("covert"_L1, covert);
        if (!covert)
            return NotApplicable; // art. 31 is about covert observation
        in.note("priorInvestigation"_L1, dpia && dpia->consultationAnswered);
        return passIf(dpia && dpia->consultationAnswered);
    }
    if (!dpia)
        return Unknown;
    in.note("dpia.status"_L1, dpia->status);
    if (dpia->status == u"NOT_REQUIRED")
        return NotApplicable;
    in.note("dpia.residualRisk"_L1, dpia->residualRisk);
    if (dpia->residualRisk.isEmpty())
        return Unknown;
    if (dpia->residualRisk != u"HIGH")
        return NotApplicable;
    in.note("consultationAnswered"_L1, dpia->consultationAnswered);
    return passIf(dpia->consultationAnswered);
}

/// Nothing where legitimate interest is not the basis or the basis is not known; else the programme.
const ProgrammeFacts *onLegitimateInterest(RuleCheckInput &in, RuleOutcome &otherwise)
{
    otherwise = Unknown;
    if (!in.facts.programme)
        return nullptr;
    in.note("programme.legalBasis"_L1, in.facts.programme->legalBasis);
    if (in.facts.programme->legalBasis.isEmpty())
        return nullptr;
    otherwise = NotApplicable;
    return in.facts.programme->legalBasis == u"6_1_F" ? &*in.facts.programme : nullptr;
}

RuleOutcome li01(RuleCheckInput &in)
{
    RuleOutcome otherwise{};
    const ProgrammeFacts *programme = onLegitimateInterest(in, otherwise);
    in.say("date"_L1, in.date);
    if (!programme)
        return otherwise;
    in.note("lia"_L1, programme->lia ? programme->lia->number : QString());
    in.note("approvedInForce"_L1, programme->lia && programme->lia->approvedInForce);
    return passIf(programme->lia && programme->lia->approvedInForce);
}

RuleOutcome li02(RuleCheckInput &in)
{
    RuleOutcome otherwise{};
    const ProgrammeFacts *programme = onLegitimateInterest(in, otherwise);
    if (!programme)
        return otherwise;
    const auto &lia = programme->lia;
    if (!lia || !lia->approvedInForce)
        return NotApplicable; // R-LI-01 speaks of it
    in.note("lia"_L1, lia->number);
    in.note("lia.reviewDate"_L1, lia->reviewDate);
    in.say("id"_L1, lia->number);
    if (!lia->reviewDate)
        return Unknown;
    in.say("date"_L1, *lia->reviewDate);
    if (in.date > lia->reviewDate->addDays(in.parameter(u"liaGraceDays"_s, 30)))
        in.setSeverity(RuleSeverity::Blocking);
    return passIf(in.date <= *lia->reviewDate);
}

RuleOutcome li03(RuleCheckInput &in)
{
    RuleOutcome otherwise{};
    const ProgrammeFacts *programme = onLegitimateInterest(in, otherwise);
    if (!programme)
        return otherwise;
    const auto &lia = programme->lia;
    if (!lia || !lia->approvedInForce)
        return NotApplicable;
    in.note("lia.summaryEn"_L1, lia->summaryEn);
    in.note("lia.summaryNl"_L1, lia->summaryNl);
    return passIf(lia->summaryEn || lia->summaryNl);
}

RuleOutcome li04(RuleCheckInput &in)
{
    RuleOutcome otherwise{};
    const ProgrammeFacts *programme = onLegitimateInterest(in, otherwise);
    if (!programme)
        return otherwise;
    in.note("controller.kind"_L1, programme->controllerKind);
    if (programme->controllerKind.isEmpty())
        return Unknown;
    return passIf(programme->controllerKind != u"PUBLIC");
}

/// Whether employees are heard; else what the rules about them say.
std::optional<RuleOutcome> withoutEmployees(RuleCheckInput &in)
{
    if (!in.facts.programme || !in.facts.programme->employeesHeard) {
        in.note("employeesHeard"_L1, QString());
        return Unknown;
    }
    in.note("employeesHeard"_L1, *in.facts.programme->employeesHeard);
    return *in.facts.programme->employeesHeard ? std::nullopt : std::optional(NotApplicable);
}

RuleOutcome empInfo01(RuleCheckInput &in)
{
    if (const auto otherwise = withoutEmployees(in))
        return *otherwise;
    const ProgrammeFacts &programme = *in.facts.programme;
    const auto &notice = programme.employeeNotice;
    in.note("employeeNotice"_L1, notice.has_value());
    if (!notice)
        return Fail;
    in.note("effectiveOn"_L1, notice->effectiveOn);
    in.note("programme.startDate"_L1, programme.startDate);
    in.note("how"_L1, notice->how);
    in.note("what"_L1, notice->what);
    in.note("when"_L1, notice->when);
    in.note("distributionEvidence"_L1, notice->distributed);
    const QDate start = programme.startDate.value_or(in.date);
    return passIf(notice->effectiveOn && *notice->effectiveOn <= start && notice->how && notice->what && notice->when &&
                  notice->distributed);
}

RuleOutcome empInfo02(RuleCheckInput &in)
{
    if (const auto otherwise = withoutEmployees(in))
        return *otherwise;
    const QString &signal = in.facts.programme->agentSignal;
    in.note("programme.agentSignal"_L1, signal);
    if (signal.isEmpty())
        return Unknown;
    return passIf(signal != u"NONE");
}

RuleOutcome or01(RuleCheckInput &in)
{
    if (const auto otherwise = withoutEmployees(in))
        return *otherwise;
    const auto &council = in.facts.programme->worksCouncil;
    in.note("worksCouncilRecord"_L1, council.has_value());
    if (!council)
        return Fail;
    in.note("body"_L1, council->body);
    in.note("decision"_L1, council->decision);
    in.note("decidedOn"_L1, council->decidedOn);
    in.note("courtPermission"_L1, council->courtPermission);
    in.note("caoClause"_L1, council->caoClause);
    in.note("nullityInvoked"_L1, council->nullityInvoked);
    return passIf(isCarriedByWorksCouncil(*council, in.date));
}

constexpr NamedCheck checksOfProgrammes[] = {
    {"R-PURPOSE-01"_L1, purpose01},
    {"R-LEGALREC-01"_L1, legalRec01},
    {"R-NOTIFY-01"_L1, notify01},
    {"R-REGISTER-01"_L1, register01},
    {"R-REGISTER-02"_L1, register02},
    {"R-DPIA-01"_L1, dpia01},
    {"R-PRIORCONS-01"_L1, priorCons01},
    {"R-LI-01"_L1, li01},
    {"R-LI-02"_L1, li02},
    {"R-LI-03"_L1, li03},
    {"R-LI-04"_L1, li04},
    {"R-EMPINFO-01"_L1, empInfo01},
    {"R-EMPINFO-02"_L1, empInfo02},
    {"R-OR-01"_L1, or01},
};

} // namespace

bool isCarriedByWorksCouncil(const WorksCouncilFacts &council, QDate date)
{
    if (council.nullityInvoked)
        return false;
    if (council.caoClause || council.courtPermission)
        return true;
    const bool decided = council.decidedOn && *council.decidedOn <= date;
    if (!decided)
        return false;
    const bool consent = council.decision == u"CONSENT" || council.decision == u"CONSENT_WITH_CONDITIONS";
    if (council.body == u"OR")
        return consent;
    // Without a works council: the reason, and whoever there is was told (WOR 35b, SER).
    return council.bodyReason && (consent || council.decision == u"INFORMED");
}

std::span<const NamedCheck> programmeChecks() { return checksOfProgrammes; }

} // namespace voicelog
