// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DataRequest.h"

#include <archive/Database.h>
#include <retention/DestructionPause.h>

namespace voicelog {

/// What a request keeps from being destroyed while nobody has looked for the person: what its scope may be about, where
/// it names nothing that the person is known by, whose calls would be held; `anew`: whatever it names, since that may
/// be another's, or of other days.
[[nodiscard]] QList<DestructionPause> pausesBeforeSearch(const DataRequest &request, bool anew);

/// After the request was edited, from what it kept before; `anew`: as above. A search ends it, not another word.
[[nodiscard]] QList<DestructionPause> pausesAfterEdit(const DataRequest &request, bool anew,
                                                      const QList<DestructionPause> &before);

/// All that the scope may be about in one vault, or in all.
[[nodiscard]] DestructionPause pauseOfScope(const DataRequest &request, const Id &vault = {});

/// The days of the scope in which nobody has looked.
[[nodiscard]] QList<DestructionPause> pausesBesideSearches(const DataRequest &request);

/// In which vaults an account that looked for what the scope names could not look, and in which it could; within the
/// caller's transaction on governance.
[[nodiscard]] Result<void> pauseUnread(Database &governance, const DataRequest &request, const QList<Id> &unread,
                                       const QList<Id> &read);

} // namespace voicelog
