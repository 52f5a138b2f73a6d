// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>
#include <QStringView>

#include <array>
#include <optional>

namespace voicelog {

/// Who somebody is in an archive (DOMAIN 3.8). What each may do to each table stands in RoleAuthorizer.
enum class Role { PrivacyOfficer, Investigator, Dpo, OrReviewer, RetentionService, Administrator };

inline constexpr std::array allRoles{Role::PrivacyOfficer, Role::Investigator,     Role::Dpo,
                                     Role::OrReviewer,     Role::RetentionService, Role::Administrator};

/// PRIVACY_OFFICER, INVESTIGATOR, DPO, OR_REVIEWER, RETENTION_SERVICE, ADMINISTRATOR.
[[nodiscard]] QLatin1StringView roleId(Role role);
[[nodiscard]] std::optional<Role> roleFromId(QStringView id);

} // namespace voicelog
