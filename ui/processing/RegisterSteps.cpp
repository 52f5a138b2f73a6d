// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RegisterSteps.h"

namespace voicelog {

bool RegisterSteps::isEditable(const Facts &facts)
{
    return facts.officer && !facts.isVersion &&
           (facts.state == RegisterState::Draft || facts.state == RegisterState::UnderReview);
}

QString RegisterSteps::whyNotConfirm(const Facts &facts)
{
    if (facts.fourEyes && facts.endProposedBy == facts.account)
        return tr("a second officer confirms it");
    return facts.uses > 0 ? tr("%n active recording programme(s) rest on it", nullptr, int(facts.uses)) : QString();
}

RegisterSteps::Step RegisterSteps::step(Act act, const Facts &facts)
{
    if (!facts.officer || facts.isVersion)
        return {};
    const bool editable = isEditable(facts);
    const bool active = facts.state == RegisterState::Active;
    const bool proposed = active && !facts.endProposedBy.isNull();
    Step step;
    switch (act) {
    case Act::Save:
        step = {editable, tr("Save"), facts.changed ? QString() : tr("nothing was changed")};
        break;
    case Act::Discard:
        step = {editable && facts.changed, tr("Discard changes"), {}};
        break;
    case Act::Activate:
        step = {editable, facts.state == RegisterState::Draft ? tr("Make active…") : tr("Finish the review…"),
                facts.missing > 0 ? tr("%n field(s) still missing", nullptr, facts.missing) : QString()};
        break;
    case Act::StartReview:
        step = {active, tr("Review"), {}};
        break;
    case Act::ProposeEnd:
        step = {active && !proposed, tr("End…"), {}};
        break;
    case Act::WithdrawEnd:
        step = {proposed, tr("Do not end"), {}};
        break;
    case Act::ConfirmEnd:
        step = {proposed, tr("Confirm the end"), whyNotConfirm(facts)};
        break;
    }
    if (facts.busy && step.whyNot.isEmpty())
        step.whyNot = tr("it is being stored");
    return step;
}

QString RegisterSteps::next(const Facts &facts)
{
    if (facts.isVersion)
        return tr("This version was active once and never changes.");
    if (!facts.officer)
        return {};
    switch (facts.state) {
    case RegisterState::Draft:
        return facts.missing > 0
                   ? tr("A draft. Article 30 asks for what is listed at the left before it can be active.")
                   : tr("A draft with all that article 30 asks for: it can be made active.");
    case RegisterState::Active:
        if (facts.endProposedBy.isNull())
            return tr("In force. To change it, start a review: this version stays in force until the next.");
        return facts.fourEyes ? tr("Its end was proposed and waits for a second officer.")
                              : tr("Its end was proposed and is to be confirmed.");
    case RegisterState::UnderReview:
        return tr("Under review. Version %1 stays in force until the review is finished.").arg(facts.versionNo);
    case RegisterState::Ended:
        return tr("It has ended. Its versions stay readable.");
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
