// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CaseSteps.h"

#include "CaseDue.h"

#include <rules/RuleChecks.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isOneOf(CaseState state, std::initializer_list<CaseState> states)
{
    return std::ranges::find(states, state) != states.end();
}

bool isTold(const MonitoringCase &record) { return record.afterNoticeOn.isValid(); }

} // namespace

QString CaseSteps::name(Act act)
{
    static constexpr std::array names{
        "save"_L1,        "discard"_L1,       "submit"_L1,        "takeUp"_L1,         "approve"_L1, "reject"_L1,
        "tellCouncil"_L1, "tellEmployees"_L1, "start"_L1,         "extend"_L1,         "stop"_L1,    "close"_L1,
        "inform"_L1,      "postpone"_L1,      "finalDecision"_L1, "destroyEarlier"_L1, "abort"_L1};
    static_assert(names.size() == allActs.size());
    return names[size_t(act)];
}

QString CaseSteps::icon(Act act)
{
    switch (act) {
    case Act::Save:
        return u"save"_s;
    case Act::Discard:
        return u"undo"_s;
    case Act::Submit:
        return u"next"_s;
    case Act::TakeUp:
        return u"edit"_s;
    case Act::Approve:
        return u"check"_s;
    case Act::Reject:
        return u"close"_s;
    case Act::TellCouncil:
        return u"organisation"_s;
    case Act::TellEmployees:
    case Act::Inform:
        return u"people"_s;
    case Act::Start:
        return u"microphone"_s;
    case Act::Extend:
    case Act::Postpone:
        return u"calendar"_s;
    case Act::Stop:
        return u"stop"_s;
    case Act::Close:
        return u"archive"_s;
    case Act::FinalDecision:
        return u"balancing"_s;
    case Act::DestroyEarlier:
    case Act::Abort:
        return u"remove"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool CaseSteps::isEditable(const Facts &facts)
{
    return facts.role == Role::PrivacyOfficer && facts.record.readable &&
           isOneOf(facts.record.state, {CaseState::Draft, CaseState::Rejected});
}

QString CaseSteps::inTheWay(const QList<RuleResult> &results, const QList<CaseGap> &gaps, CaseGap::Stage stage)
{
    QStringList ids;
    for (const RuleResult &result : results) {
        if (rules::standsInTheWay(result))
            ids.append(result.ruleId);
    }
    const auto missing = std::ranges::count_if(gaps, [stage](const CaseGap &gap) { return gap.stage == stage; });
    QStringList parts;
    if (!ids.isEmpty())
        parts.append(tr("%n rule(s) stand in the way: %1", nullptr, int(ids.size())).arg(ids.join(u", "_s)));
    if (missing > 0)
        parts.append(tr("%n field(s) that this needs are not filled in", nullptr, int(missing)));
    return parts.join(u"; "_s);
}

QString CaseSteps::whyNotSubmit(const Facts &facts)
{
    return inTheWay(facts.conditions.submit, facts.conditions.gaps, CaseGap::Stage::Submit);
}

QString CaseSteps::whyNotSecond(const Facts &facts)
{
    if (facts.fourEyes && facts.record.proposedBy == facts.account)
        return tr("you proposed it: a second officer decides");
    return {};
}

QString CaseSteps::whyNotApprove(const Facts &facts)
{
    QStringList why{whyNotSecond(facts)};
    if (facts.record.proposal == CaseProposal::Approval)
        why.append(inTheWay(facts.conditions.approve, facts.conditions.gaps, CaseGap::Stage::Approve));
    why.removeAll(QString());
    return why.join(u"; "_s);
}

QString CaseSteps::whyNotStart(const Facts &facts)
{
    const QDate today = facts.conditions.limits.today;
    QStringList why;
    if (facts.record.periodStart > today)
        why.append(tr("its period begins on %1").arg(dayText(facts.record.periodStart)));
    else if (facts.record.periodEnd < today)
        why.append(tr("its period is over (R-MON-PERIOD-01)"));
    QList<CaseGap> fields = facts.conditions.gaps;
    fields.removeIf([](const CaseGap &gap) { return gap.key == u"grants"; });
    why.append(inTheWay(facts.conditions.start, fields, CaseGap::Stage::Start));
    if (facts.openGrants == 0)
        why.append(tr("nobody has access yet"));
    why.removeAll(QString());
    return why.join(u"; "_s);
}

QString CaseSteps::whyNotClose(const Facts &facts)
{
    return inTheWay(facts.conditions.close, {}, CaseGap::Stage::Start);
}

CaseSteps::Step CaseSteps::step(Act act, const Facts &facts)
{
    Step step;
    if (facts.role == Role::PrivacyOfficer)
        step = officerStep(act, facts);
    if (step.shown && facts.record.isSubject(facts.account))
        step.whyNot = tr("the case is about you (R-MON-ACCESS-01)");
    if (step.shown && facts.busy)
        step.whyNot = tr("something is being stored");
    step.possible = step.shown && step.whyNot.isEmpty();
    return step;
}

QString CaseSteps::approveText(CaseProposal proposal)
{
    switch (proposal) {
    case CaseProposal::None:
    case CaseProposal::Approval:
        return tr("Approve");
    case CaseProposal::Extension:
        return tr("Approve the longer period");
    case CaseProposal::Closing:
        return tr("Confirm closing");
    case CaseProposal::EarlierDestruction:
        return tr("Approve the earlier day");
    }
    Q_UNREACHABLE_RETURN({});
}

CaseSteps::Step CaseSteps::officerStep(Act act, const Facts &facts)
{
    const MonitoringCase &record = facts.record;
    const CaseState state = record.state;
    const bool editable = isEditable(facts);
    const bool proposed = record.proposal != CaseProposal::None;
    const bool covertOpen = record.covert && record.startedOn.isValid() && !isTold(record);
    // Whoever holds no key, as before it is put forward, does nothing; what is left to do once all is destroyed can be.
    const bool acts = record.readable || state == CaseState::Destroyed;
    const QString nothing = facts.changed ? QString() : tr("nothing was changed yet");
    const QString waits = proposed ? tr("a proposal waits for a second officer") : QString();
    const QDate today = facts.conditions.limits.today;
    switch (act) {
    case Act::Save:
        return {.shown = editable, .text = tr("Save"), .whyNot = nothing};
    case Act::Discard:
        return {.shown = editable || facts.changed, .text = tr("Discard changes"), .whyNot = nothing};
    case Act::Submit:
        return {.shown = acts && state == CaseState::Draft,
                .text = tr("Put forward for approval"),
                .whyNot = whyNotSubmit(facts)};
    case Act::TakeUp:
        return {.shown = acts && state == CaseState::Rejected, .text = tr("Take it up again")};
    case Act::Approve:
        return {.shown = acts && proposed, .text = approveText(record.proposal), .whyNot = whyNotApprove(facts)};
    case Act::Reject:
        return {.shown = acts && proposed, .text = tr("Reject…"), .whyNot = whyNotSecond(facts)};
    case Act::TellCouncil:
        return {.shown =
                    acts && record.caseNoticeId.isNull() &&
                    isOneOf(state, {CaseState::Draft, CaseState::Submitted, CaseState::Approved, CaseState::Running}),
                .text = tr("Works council was told…")};
    case Act::TellEmployees:
        return {.shown = acts && !record.covert && record.employeeNoticeId.isNull() &&
                         isOneOf(state, {CaseState::Submitted, CaseState::Approved}),
                .text = tr("Employees were told…")};
    case Act::Start:
        return {.shown = acts && state == CaseState::Approved, .text = tr("Start"), .whyNot = whyNotStart(facts)};
    case Act::Extend:
        return {.shown = acts && state == CaseState::Running,
                .text = tr("Make longer…"),
                .whyNot = proposed           ? waits
                          : record.extension ? tr("it was made longer once already (R-MON-PERIOD-01)")
                                             : QString()};
    case Act::Stop:
        return {.shown = acts && state == CaseState::Running, .text = tr("Stop recording…")};
    case Act::Close:
        return {.shown = acts && state == CaseState::Evaluation,
                .text = tr("Close…"),
                .whyNot = proposed ? waits : whyNotClose(facts)};
    case Act::Inform:
        return {.shown = acts && covertOpen, .text = tr("Persons were told…")};
    case Act::Postpone:
        return {.shown =
                    acts && covertOpen && record.afterNoticeDue.isValid() &&
                    isOneOf(state, {CaseState::Evaluation, CaseState::ClosedFinding, CaseState::DestructionPending}),
                .text = tr("Tell them later…")};
    case Act::FinalDecision:
        return {.shown = acts && state == CaseState::ClosedFinding && !record.finalDecisionOn.isValid(),
                .text = tr("The matter was decided…")};
    case Act::DestroyEarlier:
        return {.shown = acts && state == CaseState::DestructionPending && record.destructionDue > today,
                .text = tr("Destroy earlier…"),
                .whyNot = waits};
    case Act::Abort:
        return {.shown = acts && isOneOf(state, {CaseState::Draft, CaseState::Submitted, CaseState::Rejected,
                                                 CaseState::Approved, CaseState::Running}),
                .text = tr("End early…")};
    }
    Q_UNREACHABLE_RETURN({});
}

QString CaseSteps::next(const Facts &facts)
{
    if (facts.role == Role::OrReviewer)
        return {};
    if (facts.record.state == CaseState::Destroyed)
        return tr("Destroyed: what stays is in the certificate.");
    if (!facts.record.readable)
        return {};
    if (facts.role != Role::PrivacyOfficer && facts.record.isOpen())
        return facts.record.evaluationDue.isValid()
                   ? tr("It is evaluated until %1.").arg(dayText(facts.record.evaluationDue))
                   : QString();
    return facts.record.isOpen() ? nextBefore(facts) : nextAfter(facts);
}

QString CaseSteps::nextBefore(const Facts &facts)
{
    const MonitoringCase &record = facts.record;
    switch (record.state) {
    case CaseState::Draft:
        return whyNotSubmit(facts).isEmpty()
                   ? tr("Next: put it forward, so that a second officer can approve it.")
                   : tr("Next: fill in what is still missing, then put it forward for approval.");
    case CaseState::Submitted:
        return facts.fourEyes ? tr("Waits for a second officer, whom it is not about, to approve or reject it.")
                              : tr("Waits to be approved or rejected, as a separate step.");
    case CaseState::Rejected:
        return tr("It was rejected: %1").arg(record.decisionReason);
    case CaseState::Approved:
        return tr("Next: tell the works council, give somebody access, and start on %1.")
            .arg(dayText(record.periodStart));
    case CaseState::Running:
        if (record.proposal == CaseProposal::Extension && record.extension)
            return tr("Records until %1. A longer period, until %2, waits for a second officer: %3")
                .arg(dayText(record.periodEnd), dayText(record.extension->until), record.extension->reason);
        return tr("Records until %1; then it is evaluated, by %2.")
            .arg(dayText(record.periodEnd), dayText(record.evaluationDue));
    case CaseState::Evaluation:
        if (record.proposal == CaseProposal::Closing)
            return tr("Closing with a finding waits for a second officer: %1").arg(record.outcomeReason);
        if (record.covert && !isTold(record))
            return tr("Next: tell the persons by %1, and close the case by %2.")
                .arg(dayText(std::max(record.afterNoticeDue, record.afterNoticePostponedTo)),
                     dayText(record.evaluationDue));
        return tr("Next: decide what came out of it, by %1.").arg(dayText(record.evaluationDue));
    default:
        return {};
    }
}

QString CaseSteps::nextAfter(const Facts &facts)
{
    const MonitoringCase &record = facts.record;
    QStringList parts;
    if (record.state == CaseState::ClosedFinding) {
        parts.append(record.goesByItself ? tr("Kept for a claim; destroyed by itself once the hold for it has ended.")
                     : record.destructionDue.isValid()
                         ? tr("Kept until %1.").arg(dayText(record.destructionDue))
                         : tr("Kept until the matter is decided for good; say so when it is."));
    } else if (record.destructionDue.isValid()) {
        parts.append(tr("Destroyed on %1, by itself.").arg(dayText(record.destructionDue)));
        if (record.proposal == CaseProposal::EarlierDestruction)
            parts.append(
                tr("An earlier day, %1, waits for a second officer.").arg(dayText(record.earlierDestructionOn)));
    }
    if (record.covert && record.startedOn.isValid() && !isTold(record))
        parts.append(tr("The persons must be told by %1.")
                         .arg(dayText(std::max(record.afterNoticeDue, record.afterNoticePostponedTo))));
    return parts.join(u' ');
}

} // namespace voicelog
