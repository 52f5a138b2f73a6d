// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView BalancingAdded{"BALANCING_ADDED"};
inline constexpr QLatin1StringView BalancingChanged{"BALANCING_CHANGED"};
inline constexpr QLatin1StringView BalancingSubmitted{
    "BALANCING_SUBMITTED"}; ///< to the next state; the detail names it
inline constexpr QLatin1StringView BalancingAdvised{"BALANCING_ADVISED"};
inline constexpr QLatin1StringView BalancingApproved{"BALANCING_APPROVED"};
inline constexpr QLatin1StringView BalancingRejected{"BALANCING_REJECTED"};
inline constexpr QLatin1StringView BalancingVersionStarted{"BALANCING_VERSION_STARTED"};
inline constexpr QLatin1StringView BalancingDraftDropped{"BALANCING_DRAFT_DROPPED"};
inline constexpr QLatin1StringView BalancingWithdrawn{"BALANCING_WITHDRAWN"};

/// The objectType of events about a balancing record; their objectId is its id.
inline constexpr QLatin1StringView balancingObject{"balancing"};

} // namespace voicelog::actions
