// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts upon mappings of call data. Their detail is the mapping's name and version.
namespace voicelog::actions {

inline constexpr QLatin1StringView ImportMappingAdded{"IMPORT_MAPPING_ADDED"};
inline constexpr QLatin1StringView ImportMappingChanged{"IMPORT_MAPPING_CHANGED"};
inline constexpr QLatin1StringView ImportMappingRemoved{"IMPORT_MAPPING_REMOVED"};

inline constexpr QLatin1StringView importMappingObject{"importMapping"};

} // namespace voicelog::actions
