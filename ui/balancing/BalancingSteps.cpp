// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "BalancingSteps.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace voicelog {

bool BalancingSteps::isEditable(const Facts &facts)
{
    return facts.role == Role::PrivacyOfficer && facts.isDraft &&
           (facts.state == BalancingState::Draft || facts.state == BalancingState::DpoAdvice ||
            facts.state == BalancingState::OrConsultation);
}

QString BalancingSteps::submitText(const Facts &facts)
{
    if (facts.state == BalancingState::Draft)
        return tr("Ask for advice");
    if (facts.state == BalancingState::DpoAdvice && facts.record.affectsEmployees())
        return tr("To the works council");
    return tr("Put forward for approval");
}

qsizetype BalancingSteps::blocking(const Facts &facts)
{
    const bool last = facts.state == BalancingState::OrConsultation || !facts.record.affectsEmployees();
    return std::ranges::count_if(facts.gaps, [&](const BalancingGap &gap) {
        if (gap.stage == BalancingGap::Stage::Advice)
            return true;
        if (facts.state == BalancingState::Draft)
            return false;
        return last || gap.key.startsWith("dpoAdvice"_L1);
    });
}

QString BalancingSteps::whyNotSubmit(const Facts &facts)
{
    const auto count = blocking(facts);
    if (facts.state == BalancingState::DpoAdvice && facts.hasDpo && facts.record.dpoAdvice.text.isEmpty())
        return tr("the data protection officer has not given advice yet");
    return count > 0 ? tr("%n field(s) that this needs are not filled in", nullptr, int(count)) : QString();
}

QString BalancingSteps::whyNotApprove(const Facts &facts)
{
    const bool own = facts.record.authors.contains(facts.account) || facts.record.approvedBy1 == facts.account;
    if (own && facts.fourEyes)
        return tr("you wrote in it: a second officer approves or rejects it");
    return {};
}

BalancingSteps::Step BalancingSteps::step(Act act, const Facts &facts)
{
    Step step;
    if (facts.role == Role::PrivacyOfficer)
        step = officerStep(act, facts);
    else if (facts.role == Role::Dpo && act == Act::Advise && facts.isDraft && facts.state == BalancingState::DpoAdvice)
        step = {.shown = true, .text = tr("Give advice…")};
    if (facts.busy && step.shown)
        step.whyNot = tr("something is being stored");
    step.possible = step.shown && step.whyNot.isEmpty();
    return step;
}

BalancingSteps::Step BalancingSteps::officerStep(Act act, const Facts &facts)
{
    const bool editable = isEditable(facts);
    const bool forApproval = facts.isDraft && facts.state == BalancingState::ForApproval;
    const QString nothing = facts.changed ? QString() : tr("nothing was changed yet");
    switch (act) {
    case Act::Save:
        return {.shown = editable, .text = tr("Save"), .whyNot = nothing};
    case Act::Discard:
        return {.shown = editable || facts.changed, .text = tr("Discard changes"), .whyNot = nothing};
    case Act::Submit:
        return {.shown = editable, .text = submitText(facts), .whyNot = whyNotSubmit(facts)};
    case Act::Advise:
        return {}; // an officer writes what he was told into the form
    case Act::Approve: {
        QString why = whyNotApprove(facts);
        if (why.isEmpty() && facts.record.outcome == BalancingOutcome::DoNotProceed)
            why = tr("its outcome is not to proceed; reject it (R-LI-01)");
        return {.shown = forApproval, .text = tr("Approve"), .whyNot = why};
    }
    case Act::Reject:
        return {.shown = forApproval, .text = tr("Reject…"), .whyNot = whyNotApprove(facts)};
    case Act::Drop:
        return {.shown = editable || forApproval, .text = tr("Give up…")};
    case Act::StartVersion: {
        const bool over =
            facts.state == BalancingState::Rejected || (facts.isDraft && facts.state == BalancingState::Withdrawn);
        QString why;
        if (facts.isWithdrawn)
            why = tr("the record was withdrawn; begin another one");
        else if (facts.hasOpenDraft)
            why = tr("a new version is being made already");
        return {.shown = !facts.isDraft || over, .text = tr("New version…"), .whyNot = why};
    }
    case Act::Withdraw:
        return {.shown = !facts.isDraft && facts.state != BalancingState::Superseded,
                .text = tr("Withdraw…"),
                .whyNot = facts.isWithdrawn ? tr("it was withdrawn already")
                          : facts.inUse ? tr("an active programme or case rests on it: suspend that first (R-LI-01)")
                                        : QString()};
    }
    Q_UNREACHABLE_RETURN({});
}

QString BalancingSteps::next(const Facts &facts)
{
    if (facts.role == Role::OrReviewer)
        return {};
    if (facts.isDraft) {
        switch (facts.state) {
        case BalancingState::Draft:
            if (blocking(facts) == 0)
                return tr("Next: the data protection officer's advice.");
            return tr("Next: fill in what is still missing, then ask for the data protection officer's advice.");
        case BalancingState::DpoAdvice:
            if (facts.role == Role::Dpo)
                return tr("Your advice is asked.");
            if (facts.record.dpoAdvice.text.isEmpty())
                return tr("Waits for the data protection officer's advice.");
            return facts.record.affectsEmployees() ? tr("Next: consult the works council.")
                                                   : tr("Next: put it forward for approval.");
        case BalancingState::OrConsultation:
            return tr("Next: name the works council's record, then put it forward for approval.");
        case BalancingState::ForApproval:
            return facts.fourEyes ? tr("Waits for a second officer, who wrote nothing in it, to approve or reject it.")
                                  : tr("Waits to be approved or rejected, as a separate step.");
        case BalancingState::Rejected:
            return tr("It was rejected: %1").arg(facts.record.decisionReason);
        case BalancingState::Withdrawn:
            return tr("This version was given up: %1").arg(facts.record.decisionReason);
        default:
            return {};
        }
    }
    switch (facts.state) {
    case BalancingState::Approved:
        return facts.hasOpenDraft ? tr("A new version is being made; this one counts until that is approved.")
                                  : QString();
    case BalancingState::ReviewDue:
        return facts.hasOpenDraft ? tr("Its review is due; a new version is being made.")
                                  : tr("Its review is due: begin a new version.");
    case BalancingState::Withdrawn:
        return tr("Withdrawn: nothing rests on it any more.");
    default:
        return {};
    }
}

} // namespace voicelog
