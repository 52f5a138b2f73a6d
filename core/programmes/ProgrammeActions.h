// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView ProgrammeAdded{"PROGRAMME_ADDED"};
inline constexpr QLatin1StringView ProgrammeClosed{"PROGRAMME_CLOSED"};

/// The objectType of events about a programme; their objectId is its id.
inline constexpr QLatin1StringView programmeObject{"programme"};

} // namespace voicelog::actions
