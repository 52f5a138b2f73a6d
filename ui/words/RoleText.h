// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>

#include <QCoreApplication>
#include <QString>

namespace voicelog {

/// A role explained to who chooses it and to who has it: a sentence each (DOMAIN 3.8).
struct RoleText
{
    Q_DECLARE_TR_FUNCTIONS(RoleText)

public:
    [[nodiscard]] static QString may(Role role);
    [[nodiscard]] static QString mayNever(Role role);
    /// What an account of this role holds no key of a vault for; empty for roles that may hold one.
    [[nodiscard]] static QString withoutVaults(Role role);
};

} // namespace voicelog
