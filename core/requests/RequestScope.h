// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DataRequest.h"

#include <QHash>

namespace voicelog {

class Session;

/// What a request is about, as far as its scope names it: numbers, references of contracts, recordings.
struct ScopedRecordings
{
    QHash<Id, QList<Id>> byVault; ///< those that are not held for it yet
    QList<Id> unread;             ///< vaults of recordings that this account cannot open
    QStringList notFound;         ///< recordings that were named and are in none of the others
};

/// Over all vaults whose key this account holds, those of monitoring cases too: what is asked for is held, and nothing
/// of it is read. Blocks: call it from workers.
[[nodiscard]] Result<ScopedRecordings> recordingsInScope(const Session &session, const DataRequest &request,
                                                         QDate today);

} // namespace voicelog
