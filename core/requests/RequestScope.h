// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DataRequest.h"

#include <archive/Database.h>

#include <QHash>
#include <QSet>

namespace voicelog {

class Session;

/// What a request is about, as far as its scope names it: numbers, references of contracts, recordings.
struct ScopedRecordings
{
    QHash<Id, QList<Id>> byVault; ///< those that are not held for it yet, and were not left out
    QList<Id> unread;             ///< vaults of recordings that this account cannot open
    QList<Id> read;               ///< the others
    QStringList notFound;         ///< recordings that were named and are in none of the others
};

/// Row keys of what the scope names in one vault; `named` gains the recordings of it that are there. Use it within the
/// caller's transaction.
[[nodiscard]] Result<QSet<qint64>> keysInScope(Database &database, const DataRequest::Scope &scope,
                                               QSet<QString> &named);

/// Over all vaults whose key this account holds, those of monitoring cases too: what is asked for is held, and nothing
/// of it is read. Blocks: call it from workers.
[[nodiscard]] Result<ScopedRecordings> recordingsInScope(const Session &session, const DataRequest &request,
                                                         QDate today);

} // namespace voicelog
