// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Session.h>
#include <base/Result.h>
#include <retention/Hold.h>

namespace voicelog {

/// A hold in the name of a request follows that request (R-ACCESS-03): it comes by opening it and goes by answering it.
/// Whether somebody may place one by hand: only for a request that is there and open. errors::NotFound, WrongState.
[[nodiscard]] Result<void> checkPlacedByHand(Session &session, HoldKind kind, const QString &reference);
/// Whether somebody may end it by hand: not while the request is open. errors::RuleRefused, which is on record.
[[nodiscard]] Result<void> checkEndedByHand(Session &session, const Hold &hold);

} // namespace voicelog
