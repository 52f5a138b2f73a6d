// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

/// What the audit trail calls the acts of this module.
namespace voicelog::actions {

inline constexpr QLatin1StringView LetterTemplateChanged{"LETTER_TEMPLATE_CHANGED"};
inline constexpr QLatin1StringView PackageMade{"PACKAGE_MADE"};
inline constexpr QLatin1StringView PackageHandedOver{"PACKAGE_HANDED_OVER"}; ///< written to a folder or a ZIP file
inline constexpr QLatin1StringView PackageDestroyed{"PACKAGE_DESTROYED"};

inline constexpr QLatin1StringView letterTemplateObject{"letter_template"};

} // namespace voicelog::actions
