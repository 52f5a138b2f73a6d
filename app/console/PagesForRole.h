// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Role.h>

#include <QStringList>

namespace voicelog {

/// Which pages of the console a role has, by their pageId, in the order of the sidebar: the one table that says so
/// (DOMAIN 3.8). A page that a role may not use is not made for it: there is nothing greyed out. What is on a page, and
/// what may be done there, is each service's own question.
[[nodiscard]] QStringList pagesFor(Role role);

} // namespace voicelog
