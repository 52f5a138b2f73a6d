// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestSteps.h"

#include "RequestDates.h"

#include <requests/RequestService.h>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

bool isConfirmed(const DataRequest &request) { return request.answer && request.answer->isConfirmed(); }

} // namespace

QString RequestSteps::name(Act act)
{
    static constexpr std::array names{"askIdentity"_L1,
                                      "verifyIdentity"_L1,
                                      "failIdentity"_L1,
                                      "identityNotNeeded"_L1,
                                      "askClarification"_L1,
                                      "clarified"_L1,
                                      "propose"_L1,
                                      "confirm"_L1,
                                      "takeBack"_L1,
                                      "send"_L1,
                                      "close"_L1,
                                      "extend"_L1,
                                      "hold"_L1,
                                      "settle"_L1,
                                      "carryOut"_L1,
                                      "liftRestriction"_L1,
                                      "edit"_L1,
                                      "notIdentifiable"_L1,
                                      "withdraw"_L1};
    static_assert(names.size() == allActs.size());
    return names[size_t(act)];
}

QString RequestSteps::icon(Act act)
{
    switch (act) {
    case Act::AskIdentity:
    case Act::AskClarification:
        return u"help"_s;
    case Act::VerifyIdentity:
    case Act::IdentityNotNeeded:
    case Act::Clarified:
        return u"check"_s;
    case Act::FailIdentity:
        return u"close"_s;
    case Act::Propose:
        return u"next"_s;
    case Act::Confirm:
        return u"check"_s;
    case Act::TakeBack:
        return u"undo"_s;
    case Act::Send:
        return u"export"_s;
    case Act::Close:
        return u"archive"_s;
    case Act::Extend:
        return u"calendar"_s;
    case Act::Hold:
    case Act::Settle:
        return u"hold"_s;
    case Act::CarryOut:
        return u"check"_s;
    case Act::LiftRestriction:
        return u"unlock"_s;
    case Act::Edit:
        return u"edit"_s;
    case Act::NotIdentifiable:
    case Act::Withdraw:
        return u"remove"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

QDate RequestSteps::notIdentifiableFrom(const DataRequest &request)
{
    if (request.identity == IdentityState::Failed)
        return request.identityCheckedOn;
    const DataRequest::Asked *question = request.openQuestion();
    return question != nullptr ? question->askedOn.addDays(RequestService::daysForAnAnswer) : QDate();
}

QString RequestSteps::whyNotPropose(const Facts &facts)
{
    if (!facts.request.isIdentitySure())
        return tr("It is not sure yet who asks");
    if (facts.request.lacksAuthorisation())
        return tr("It is not seen yet that the representative may ask it: see “Change…”");
    if (!facts.complete)
        return tr("What is held or found could not all be read: see the tabs Search and Decisions");
    if (!facts.sought)
        return tr("Nobody has looked for the person yet: see the tab Search (R-ACCESS-01)");
    if (facts.toLookAt > 0)
        return tr("%n recording(s) that were found are not looked at: see the tab Search (R-ACCESS-01)", nullptr,
                  facts.toLookAt);
    if (!facts.undecided.isEmpty())
        return tr("Nothing was decided yet of: %1 (R-ACCESS-01)").arg(facts.undecided.join(u", "_s));
    return {};
}

QString RequestSteps::whyNoPackage(const Facts &facts)
{
    return facts.request.lacksPackage()
               ? tr("What the person gets is not put together yet: see the tab Letters and package (R-ACCESS-01)")
               : QString();
}

QString RequestSteps::whyNotConfirm(const Facts &facts)
{
    if (facts.fourEyes && facts.request.answer && facts.request.answer->proposedBy == facts.account)
        return tr("You put it forward yourself: another officer must look at it");
    return whyNoPackage(facts);
}

QString RequestSteps::whyNotSend(const Facts &facts)
{
    if (facts.needsSecond && !isConfirmed(facts.request))
        return tr("Another officer must confirm it first: something is left out or refused, "
                  "or a monitoring case is concerned");
    const QString why = whyNoPackage(facts);
    return why.isEmpty() ? whyNotPropose(facts) : why;
}

QString RequestSteps::whyNotClose(const Facts &facts)
{
    if (facts.untold > 0)
        return tr("Somebody who got it is still to be told: see the tab Decisions (GDPR art. 19)");
    return {};
}

QString RequestSteps::whyNotExtend(const Facts &facts)
{
    if (facts.request.extension)
        return tr("It was extended; that is possible once");
    return {};
}

QString RequestSteps::whyNotGiveUp(const Facts &facts)
{
    const QDate from = notIdentifiableFrom(facts.request);
    return from.isValid() && facts.today >= from
               ? QString()
               : tr("An answer can still come: possible from %1 on").arg(RequestDates::day(from));
}

RequestSteps::Step RequestSteps::step(Act act, const Facts &facts)
{
    const DataRequest &request = facts.request;
    const RequestState state = request.state;
    const bool waits = state == RequestState::IdentityPending;
    Step step;
    step.shown = facts.officer && isOpen(state);
    switch (act) {
    case Act::AskIdentity:
        step.text = tr("Identity was asked…");
        step.shown = step.shown && (state == RequestState::Received || state == RequestState::InProgress ||
                                    (waits && request.identity == IdentityState::Failed));
        break;
    case Act::VerifyIdentity:
        step.text = tr("Identity is proven…");
        step.shown = step.shown && (waits || state == RequestState::Received || state == RequestState::InProgress) &&
                     request.identity != IdentityState::Verified;
        break;
    case Act::FailIdentity:
        step.text = tr("Identity failed…");
        step.shown = step.shown && waits && request.identity == IdentityState::Asked;
        break;
    case Act::IdentityNotNeeded:
        step.text = tr("Known already");
        step.shown = step.shown && (state == RequestState::Received ||
                                    (state == RequestState::InProgress && request.identity == IdentityState::Open));
        break;
    case Act::AskClarification:
        step.text = tr("Clarification was asked…");
        step.shown = step.shown && state == RequestState::InProgress;
        break;
    case Act::Clarified:
        step.text = tr("Clarified…");
        step.shown = step.shown && state == RequestState::ClarificationPending;
        break;
    case Act::Propose:
        step.text = tr("Put the answer forward…");
        step.shown = step.shown && state == RequestState::InProgress;
        step.whyNot = whyNotPropose(facts);
        break;
    case Act::Confirm:
        step.text = tr("Confirm the answer…");
        step.shown = step.shown && state == RequestState::Review && facts.needsSecond && !isConfirmed(request);
        step.whyNot = whyNotConfirm(facts);
        break;
    case Act::TakeBack:
        step.text = tr("Take it back");
        step.shown = step.shown && state == RequestState::Review;
        break;
    case Act::Send:
        step.text = tr("It was sent…");
        step.shown = step.shown && state == RequestState::Review;
        step.whyNot = whyNotSend(facts);
        break;
    case Act::Close:
        step.text = tr("It arrived…");
        step.shown = facts.officer && isAnswered(state);
        step.whyNot = whyNotClose(facts);
        break;
    case Act::Extend:
        step.text = tr("Extend…");
        step.whyNot = whyNotExtend(facts);
        break;
    case Act::Hold:
        step.text = tr("Look for calls again");
        break;
    case Act::Settle:
        step.text = tr("End its holds");
        step.shown = facts.officer && facts.holdsOpen && request.holdEnd();
        break;
    case Act::CarryOut:
        step.text = tr("Carry out what was granted");
        step.shown = facts.officer && isAnswered(state) && !request.granted().isEmpty() &&
                     request.kind != RequestKind::Portability;
        break;
    case Act::LiftRestriction:
        step.text = tr("Lift the restriction…");
        step.shown = facts.officer && facts.restricted && !isOpen(state);
        break;
    case Act::Edit:
        step.text = tr("Change…");
        step.whyNot = state == RequestState::Review ? tr("Take the answer back first") : QString();
        break;
    case Act::NotIdentifiable:
        step.text = tr("Not identifiable…");
        step.shown = step.shown && waits;
        step.whyNot = whyNotGiveUp(facts);
        break;
    case Act::Withdraw:
        step.text = tr("Withdrawn…");
        break;
    }
    step.possible = !facts.busy && step.whyNot.isEmpty();
    return step;
}

QString RequestSteps::next(const Facts &facts)
{
    const DataRequest &request = facts.request;
    switch (request.state) {
    case RequestState::Received:
        return tr("Next: is it the person? Ask for proof within five working days, or note that the person "
                  "is known. Keep no copy of a document and no BSN.");
    case RequestState::IdentityPending:
        if (request.identity == IdentityState::Failed)
            return tr("Next: ask again, or close it. Nothing goes to somebody who is not the person.");
        return tr("Waits for proof of identity since %1. No answer by %2: remind, then close it.")
            .arg(RequestDates::day(request.waitsSince()), RequestDates::day(notIdentifiableFrom(request)));
    case RequestState::InProgress:
        return request.kind == RequestKind::Access
                   ? tr("Next: look for the person on “Search”, decide on “Decisions” what the person gets of each "
                        "recording, and put the answer forward.")
                   : tr("Next: look for the person on “Search”, decide on “Decisions” what is granted of each "
                        "recording, "
                        "and put the answer forward.");
    case RequestState::ClarificationPending:
        return tr("Waits for clarification since %1.").arg(RequestDates::day(request.waitsSince()));
    case RequestState::Review:
        if (request.lacksPackage())
            return tr("Next: put together what the person gets, on “Letters and package”.");
        return facts.needsSecond && !isConfirmed(request)
                   ? tr("Next: another officer looks at what is left out or refused.")
                   : tr("Next: hand it over or send it, and write down when and how.");
    case RequestState::Answered:
    case RequestState::PartlyRefused:
    case RequestState::Refused:
        return tr(
            "Next: write down when it arrived, with the proof that it was sent. What was given in full stays held "
            "for two weeks after that, the rest for six weeks after the reply.");
    case RequestState::Closed:
    case RequestState::Withdrawn:
    case RequestState::NotIdentifiable:
        return tr("Ended on %1.").arg(RequestDates::day(request.endedOn));
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace voicelog
