// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView EditionDrafted{"EDITION_DRAFTED"};
inline constexpr QLatin1StringView EditionProposed{"EDITION_PROPOSED"};
inline constexpr QLatin1StringView EditionPublished{"EDITION_PUBLISHED"};
inline constexpr QLatin1StringView EditionDiscarded{"EDITION_DISCARDED"};

/// The objectType of events about an edition; their objectId is the id of its text.
inline constexpr QLatin1StringView editionObject{"edition"};

} // namespace voicelog::actions
