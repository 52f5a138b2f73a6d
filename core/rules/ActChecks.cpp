// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RuleCheckInput.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using enum voicelog::RuleOutcome;

namespace voicelog {

namespace {

RuleOutcome purpose02(RuleCheckInput &in)
{
    if (!in.facts.use || !in.facts.programme)
        return Unknown;
    in.note("act.purpose"_L1, in.facts.use->purpose);
    in.note("programme.purpose"_L1, in.facts.programme->purpose);
    if (in.facts.use->purpose.isEmpty())
        return Unknown;
    if (in.facts.use->purpose != u"EMPLOYEE_MONITORING")
        return Pass;
    in.note("throughCase"_L1, in.facts.use->throughCase);
    return passIf(in.facts.use->throughCase && in.facts.programme->purpose == u"EMPLOYEE_MONITORING");
}

RuleOutcome privateCall01(RuleCheckInput &in)
{
    if (!in.facts.use)
        return Unknown;
    in.note("playsPrivate"_L1, in.facts.use->playsPrivate);
    if (!in.facts.use->playsPrivate)
        return NotApplicable;
    in.note("documentedAssessment"_L1, in.facts.use->documentedAssessment);
    in.note("assessedBefore"_L1, in.facts.use->assessedBefore);
    return passIf(in.facts.use->documentedAssessment && !in.facts.use->assessedBefore);
}

RuleOutcome monAccess01(RuleCheckInput &in)
{
    if (!in.facts.use)
        return Unknown;
    if (!in.facts.use->caseGrant)
        return in.facts.monitoringCase ? Unknown : NotApplicable;
    in.note("caseGrant"_L1, *in.facts.use->caseGrant);
    return passIf(*in.facts.use->caseGrant);
}

RuleOutcome publish01(RuleCheckInput &in)
{
    if (!in.facts.exportAct)
        return Unknown;
    static constexpr std::array allowed{"DATA_SUBJECT"_L1, "REPRESENTATIVE"_L1, "COUNSEL"_L1,
                                        "COURT"_L1,        "AUTHORITY"_L1,      "PROCESSOR"_L1};
    const QString &kind = in.facts.exportAct->recipientKind;
    in.note("recipientKind"_L1, kind);
    if (kind.isEmpty())
        return Unknown;
    return passIf(std::ranges::find(allowed, kind) != allowed.end());
}

RuleOutcome access01(RuleCheckInput &in)
{
    if (!in.facts.request)
        return Unknown;
    in.note("request"_L1, in.facts.request->number);
    in.note("missing"_L1, in.facts.request->missing);
    in.say("missing"_L1, in.facts.request->missing);
    return passIf(in.facts.request->missing.isEmpty());
}

RuleOutcome access02(RuleCheckInput &in)
{
    if (!in.facts.request)
        return Unknown;
    const RequestFacts &request = *in.facts.request;
    in.note("request"_L1, request.number);
    in.note("dueDate"_L1, request.dueDate);
    in.note("answeredOn"_L1, request.answeredOn);
    in.say("id"_L1, request.number);
    if (!request.dueDate)
        return Unknown;
    in.say("date"_L1, *request.dueDate);
    return passIf(request.answeredOn.value_or(in.date) <= *request.dueDate);
}

RuleOutcome evidence01(RuleCheckInput &)
{
    return Pass; // there is nothing to check: its message is a fixed sentence of the reports
}

RuleOutcome security01(RuleCheckInput &in)
{
    if (!in.facts.security)
        return Unknown;
    const SecurityFacts &security = *in.facts.security;
    in.note("cipherVerified"_L1, security.cipherVerified);
    in.note("chainIntact"_L1, security.chainIntact);
    in.note("rolesSeparated"_L1, security.rolesSeparated);
    QStringList failed;
    if (!security.cipherVerified)
        failed += u"CIPHER"_s;
    if (!security.chainIntact)
        failed += u"AUDIT_CHAIN"_s;
    if (!security.rolesSeparated)
        failed += u"ROLES"_s;
    in.say("check"_L1, failed);
    return passIf(failed.isEmpty());
}

RuleOutcome advice01(RuleCheckInput &in)
{
    in.note("legalReviewDate"_L1, in.edition.legalReviewDate);
    in.say("id"_L1, in.edition.id);
    if (!in.edition.legalReviewDate)
        return Fail;
    return passIf(in.date <= in.edition.legalReviewDue());
}

constexpr NamedCheck checksOfActs[] = {
    {"R-PURPOSE-02"_L1, purpose02},   {"R-PRIVATECALL-01"_L1, privateCall01}, {"R-MON-ACCESS-01"_L1, monAccess01},
    {"R-PUBLISH-01"_L1, publish01},   {"R-ACCESS-01"_L1, access01},           {"R-ACCESS-02"_L1, access02},
    {"R-EVIDENCE-01"_L1, evidence01}, {"R-SECURITY-01"_L1, security01},       {"R-ADVICE-01"_L1, advice01},
};

} // namespace

std::span<const NamedCheck> actChecks() { return checksOfActs; }

} // namespace voicelog
