// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module. Details hold ids, numbers of records, classes and dates only.
namespace voicelog::actions {

inline constexpr QLatin1StringView RetentionTermChanged{"RETENTION_TERM_CHANGED"};
/// Due dates of a vault were computed anew: one event for a vault, with counts.
inline constexpr QLatin1StringView RetentionAssessed{"RETENTION_ASSESSED"};
/// What a term starts from was written down: when an agreement ended, a ticket was closed, a sample was chosen.
inline constexpr QLatin1StringView RetentionFactsChanged{"RETENTION_FACTS_CHANGED"};
/// A person's request to erase a recording, or objection, was granted: it is due from then on.
inline constexpr QLatin1StringView ErasureGranted{"RECORDING_ERASURE_GRANTED"};
inline constexpr QLatin1StringView RetentionRun{"RETENTION_RUN"};
inline constexpr QLatin1StringView HoldPlaced{"HOLD_PLACED"};
inline constexpr QLatin1StringView HoldConfirmed{"HOLD_CONFIRMED"};
inline constexpr QLatin1StringView HoldReviewed{"HOLD_REVIEWED"};
/// The day on which it ends was set, e.g. of a request that was answered.
inline constexpr QLatin1StringView HoldEndSet{"HOLD_END_SET"};
inline constexpr QLatin1StringView HoldReleased{"HOLD_RELEASED"};
/// It keeps some of its recordings no longer: what was asked for them was granted.
inline constexpr QLatin1StringView HoldPartEnded{"HOLD_PART_ENDED"};
inline constexpr QLatin1StringView VaultDueSet{"VAULT_DUE_SET"};
inline constexpr QLatin1StringView DestructionProposed{"DESTRUCTION_PROPOSED"};
inline constexpr QLatin1StringView DestructionApproved{"DESTRUCTION_APPROVED"};
inline constexpr QLatin1StringView DestructionWithdrawn{"DESTRUCTION_WITHDRAWN"};
/// One for each certificate, in the transaction that destroys.
inline constexpr QLatin1StringView Destroyed{"DESTROYED"};

/// The objectType of events about a hold, an order to destroy, a destruction; their objectId is its id.
inline constexpr QLatin1StringView holdObject{"hold"};
inline constexpr QLatin1StringView destructionOrderObject{"destructionOrder"};
inline constexpr QLatin1StringView destructionObject{"destruction"};

} // namespace voicelog::actions
