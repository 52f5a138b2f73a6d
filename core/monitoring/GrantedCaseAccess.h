// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/CaseAccess.h>

namespace voicelog {

/// R-MON-ACCESS-01 from the grants of this archive: a named account, on the days of its grant, whatever key it holds.
class GrantedCaseAccess final : public CaseAccess
{
public:
    [[nodiscard]] Result<bool> isGranted(Database &database, const Session &session, const Id &vault,
                                         Act act) const override;
    [[nodiscard]] Result<bool> isClosed(Database &database, const Id &vault) const override;
};

/// It has nothing of its own: one serves the whole program.
[[nodiscard]] const CaseAccess &grantedCaseAccess();

} // namespace voicelog
