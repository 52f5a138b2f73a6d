// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView RegisterEntryAdded{"REGISTER_ENTRY_ADDED"};
inline constexpr QLatin1StringView RegisterEntryChanged{"REGISTER_ENTRY_CHANGED"};
inline constexpr QLatin1StringView RegisterEntryActivated{"REGISTER_ENTRY_ACTIVATED"};
inline constexpr QLatin1StringView RegisterReviewStarted{"REGISTER_REVIEW_STARTED"};
inline constexpr QLatin1StringView RegisterEndProposed{"REGISTER_END_PROPOSED"};
inline constexpr QLatin1StringView RegisterEndWithdrawn{"REGISTER_END_WITHDRAWN"};
inline constexpr QLatin1StringView RegisterEntryEnded{"REGISTER_ENTRY_ENDED"};
inline constexpr QLatin1StringView RegisterImported{"REGISTER_IMPORTED"};
inline constexpr QLatin1StringView RegisterExported{"REGISTER_EXPORTED"};
inline constexpr QLatin1StringView RegisterRead{"REGISTER_READ"}; ///< only as a refused attempt

/// The objectType of events about an entry; their objectId is its id.
inline constexpr QLatin1StringView registerEntryObject{"registerEntry"};
/// The register as a whole; without an objectId.
inline constexpr QLatin1StringView registerObject{"register"};

} // namespace voicelog::actions
