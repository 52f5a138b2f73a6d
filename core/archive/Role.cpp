// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Role.h"

using namespace Qt::StringLiterals;

namespace voicelog {

QLatin1StringView roleId(Role role)
{
    switch (role) {
    case Role::PrivacyOfficer:
        return "PRIVACY_OFFICER"_L1;
    case Role::Investigator:
        return "INVESTIGATOR"_L1;
    case Role::Dpo:
        return "DPO"_L1;
    case Role::OrReviewer:
        return "OR_REVIEWER"_L1;
    case Role::RetentionService:
        return "RETENTION_SERVICE"_L1;
    case Role::Administrator:
        return "ADMINISTRATOR"_L1;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<Role> roleFromId(QStringView id)
{
    for (const Role role : allRoles) {
        if (id == roleId(role))
            return role;
    }
    return std::nullopt;
}

} // namespace voicelog
