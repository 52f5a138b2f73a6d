// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HoldByHand.h"

#include "RequestStore.h"

#include <archive/Refusals.h>
#include <base/BaseErrors.h>
#include <retention/RetentionActions.h>

#include <optional>

using namespace Qt::StringLiterals;

namespace voicelog {

namespace {

Result<std::optional<RequestState>> stateOf(Session &session, const QString &number)
{
    VOICELOG_ASSIGN(Database governance, session.openGovernance());
    const auto found = RequestStore(governance).entry(number.trimmed());
    if (!found && !found.error().is(errors::NotFound))
        return fail(found);
    return found ? std::optional(found->state) : std::nullopt;
}

} // namespace

Result<void> checkPlacedByHand(Session &session, HoldKind kind, const QString &reference)
{
    const bool names = kind == HoldKind::Request || kind == HoldKind::Restriction;
    if (!names || !isRequestNumber(reference.trimmed())) // it is told what is missing, or wrong
        return {};
    VOICELOG_ASSIGN(const auto state, stateOf(session, reference));
    if (!state)
        return fail(errors::NotFound, {{u"what"_s, u"request"_s}, {u"id"_s, reference.trimmed()}});
    if (kind == HoldKind::Request && !isOpen(*state))
        return fail(errors::WrongState, {{u"what"_s, u"request"_s},
                                         {u"state"_s, QString(idIn(requestStateIds, *state))},
                                         {u"act"_s, QString(actions::HoldPlaced)}});
    return {};
}

Result<void> checkEndedByHand(Session &session, const Hold &hold)
{
    if (hold.kind != HoldKind::Request)
        return {};
    VOICELOG_ASSIGN(const auto state, stateOf(session, hold.reference));
    if (!state || !isOpen(*state))
        return {};
    return refuseByRule(session, u"R-ACCESS-03"_s, {actions::HoldReleased, actions::holdObject, hold.id.toString()});
}

} // namespace voicelog
