// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleCheckInput.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using enum voicelog::RuleOutcome;

namespace voicelog {

namespace {

constexpr qsizetype shortestSuspicion = 20;

RuleOutcome monNotice01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    in.note("covert"_L1, monitoring.covert);
    if (monitoring.covert)
        return NotApplicable; // R-COVERT-01 decides
    const auto &notice = monitoring.monitoringNotice;
    in.note("employeeNotice"_L1, notice.has_value());
    in.note("periodStart"_L1, monitoring.periodStart);
    if (!notice)
        return Fail;
    in.note("effectiveOn"_L1, notice->effectiveOn);
    if (!monitoring.periodStart)
        return Unknown;
    return passIf(notice->effectiveOn && *notice->effectiveOn <= *monitoring.periodStart && notice->how &&
                  notice->what && notice->when);
}

bool isConcreteSuspicion(RuleCheckInput &in, const CaseFacts &monitoring)
{
    in.note("suspicion"_L1, monitoring.suspicion.trimmed().size() >= shortestSuspicion);
    in.note("suspicion.date"_L1, monitoring.suspicionOn);
    in.note("suspicion.sources"_L1, qint64(monitoring.sources));
    return monitoring.suspicion.trimmed().size() >= shortestSuspicion && monitoring.suspicionOn &&
           *monitoring.suspicionOn <= in.date && monitoring.sources > 0;
}

RuleOutcome monSusp01(RuleCheckInput &in)
{
    return in.facts.monitoringCase ? passIf(isConcreteSuspicion(in, *in.facts.monitoringCase)) : Unknown;
}

RuleOutcome monLi01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const auto &lia = in.facts.monitoringCase->lia;
    in.note("lia"_L1, lia ? lia->number : QString());
    if (!lia)
        return Fail;
    in.note("approvedInForce"_L1, lia->approvedInForce);
    in.note("outcome"_L1, lia->outcome);
    in.note("twoApprovers"_L1, lia->twoApprovers);
    return passIf(lia->approvedInForce && lia->outcome.startsWith(u"PROCEED") && lia->twoApprovers);
}

bool isLastResort(RuleCheckInput &in, const CaseFacts &monitoring)
{
    const int wanted = in.parameter(u"alternatives"_s, 2);
    in.note("alternatives"_L1, qint64(monitoring.alternatives));
    in.note("alternativesWanted"_L1, qint64(wanted));
    return monitoring.alternatives >= wanted;
}

RuleOutcome monLast01(RuleCheckInput &in)
{
    return in.facts.monitoringCase ? passIf(isLastResort(in, *in.facts.monitoringCase)) : Unknown;
}

RuleOutcome monSup01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    const bool consulted = monitoring.dpia && monitoring.dpia->consultationAnswered;
    if (in.isWbp()) {
        in.note("notification"_L1, monitoring.notification);
        in.note("priorInvestigation"_L1, consulted);
        return passIf(!monitoring.notification.isEmpty() && (!monitoring.covert || consulted));
    }
    in.note("registerEntry"_L1, monitoring.registerEntry && monitoring.registerEntry->active);
    in.note("dpia.status"_L1, monitoring.dpia ? monitoring.dpia->status : QString());
    in.note("dpia.residualRisk"_L1, monitoring.dpia ? monitoring.dpia->residualRisk : QString());
    const bool assessed = monitoring.dpia && monitoring.dpia->status == u"DONE" &&
                          (monitoring.dpia->residualRisk != u"HIGH" || consulted);
    return passIf(monitoring.registerEntry && monitoring.registerEntry->active && assessed);
}

RuleOutcome monOr01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    const bool carried = monitoring.schemeConsent && isCarriedByWorksCouncil(*monitoring.schemeConsent, in.date);
    in.note("schemeConsent"_L1, carried);
    in.note("caseNotice"_L1, monitoring.caseNotice);
    return passIf(carried && monitoring.caseNotice);
}

bool isPeriodSet(RuleCheckInput &in, const CaseFacts &monitoring)
{
    in.note("periodStart"_L1, monitoring.periodStart);
    in.note("periodEnd"_L1, monitoring.periodEnd);
    in.note("extensions"_L1, qint64(monitoring.extensions));
    if (!monitoring.periodStart || !monitoring.periodEnd || *monitoring.periodEnd < *monitoring.periodStart)
        return false;
    if (monitoring.extensions > 1 || (monitoring.extensions == 1 && !monitoring.extensionApproved))
        return false;
    const qint64 days = monitoring.periodStart->daysTo(*monitoring.periodEnd) + 1;
    return days <= qint64(in.parameter(u"monitoringDays"_s, 28)) * (1 + monitoring.extensions);
}

RuleOutcome monPeriod01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    const bool inside = monitoring.withinPeriodAndLines.value_or(true);
    if (monitoring.withinPeriodAndLines)
        in.note("withinPeriodAndLines"_L1, inside);
    return passIf(isPeriodSet(in, monitoring) && inside);
}

bool mustBeDestroyed(RuleCheckInput &in, const QString &outcome)
{
    const bool strict = in.parameter(u"destroyUnlessOffence"_s, 1) != 0;
    return outcome == u"NO_FINDING" || outcome == u"ABORTED" || (strict && outcome == u"FINDING_BREACH_ONLY");
}

RuleOutcome monDestroy01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    in.note("outcome"_L1, monitoring.outcome);
    if (!mustBeDestroyed(in, monitoring.outcome))
        return NotApplicable;
    in.note("closedOn"_L1, monitoring.closedOn);
    if (!monitoring.closedOn)
        return Unknown;
    const QDate due = monitoring.closedOn->addDays(in.parameter(u"noFindingDays"_s, 14));
    in.note("held"_L1, monitoring.held);
    in.note("destroyed"_L1, monitoring.destroyed);
    in.say("date"_L1, due);
    return passIf(monitoring.destroyed || monitoring.held || in.date <= due);
}

RuleOutcome covert01(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    in.note("covert"_L1, monitoring.covert);
    if (!monitoring.covert)
        return NotApplicable;
    QStringList unmet;
    if (!isConcreteSuspicion(in, monitoring))
        unmet += u"SUSPICION"_s;
    if (!isLastResort(in, monitoring))
        unmet += u"LAST_RESORT"_s;
    if (!isPeriodSet(in, monitoring))
        unmet += u"PERIOD"_s;
    in.note("dpia.status"_L1, monitoring.dpia ? monitoring.dpia->status : QString());
    if (!monitoring.dpia || monitoring.dpia->status != u"DONE")
        unmet += u"DPIA"_s;
    in.note("dpoAdvice"_L1, monitoring.dpoAdvice);
    if (monitoring.dpoExists && !monitoring.dpoAdvice)
        unmet += u"DPO_ADVICE"_s;
    in.note("approvals"_L1, qint64(monitoring.approvals));
    if (monitoring.approvals < 2)
        unmet += u"TWO_APPROVALS"_s;
    in.say("list"_L1, unmet);
    return passIf(unmet.isEmpty());
}

RuleOutcome covert02(RuleCheckInput &in)
{
    if (!in.facts.monitoringCase)
        return Unknown;
    const CaseFacts &monitoring = *in.facts.monitoringCase;
    in.note("covert"_L1, monitoring.covert);
    if (!monitoring.covert)
        return NotApplicable;
    in.note("measureEndedOn"_L1, monitoring.measureEndedOn);
    if (!monitoring.measureEndedOn)
        return Unknown;
    QDate due = monitoring.measureEndedOn->addDays(in.parameter(u"covertInformDays"_s, 14));
    if (monitoring.afterNoticePostponedTo)
        due = std::max(due, *monitoring.afterNoticePostponedTo);
    in.note("afterNotice"_L1, monitoring.afterNoticeOn);
    in.say("date"_L1, due);
    // Told too late is told: the lateness stays visible in the facts, and the case can be closed.
    return passIf(monitoring.afterNoticeOn || in.date <= due);
}

constexpr NamedCheck checksOfCases[] = {
    {"R-MON-NOTICE-01"_L1, monNotice01}, {"R-MON-SUSP-01"_L1, monSusp01},       {"R-MON-LI-01"_L1, monLi01},
    {"R-MON-LAST-01"_L1, monLast01},     {"R-MON-SUP-01"_L1, monSup01},         {"R-MON-OR-01"_L1, monOr01},
    {"R-MON-PERIOD-01"_L1, monPeriod01}, {"R-MON-DESTROY-01"_L1, monDestroy01}, {"R-COVERT-01"_L1, covert01},
    {"R-COVERT-02"_L1, covert02},
};

} // namespace

std::span<const NamedCheck> caseChecks() { return checksOfCases; }

} // namespace voicelog
