// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <reviewer/OverviewPage.h>

namespace voicelog {

/// What has to be looked at again soon, from every kind of record that the account may read: the overview's list.
[[nodiscard]] Result<QList<OpenPoint>> openPoints(Session &session, const QDate &today);

} // namespace voicelog
