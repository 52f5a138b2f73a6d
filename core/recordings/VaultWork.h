// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultConnections.h"

#include <base/Progress.h>

#include <functional>

namespace voicelog {

class WorkerPool;

/// Runs task(0) to task(tasks - 1) on the pool and waits for all of them; once cancelled it begins no other and calls
/// `interrupt` again and again until they have given up.
void runAll(WorkerPool &pool, qsizetype tasks, const std::function<void(qsizetype)> &task, const CancelToken &cancel,
            const std::function<void()> &interrupt);

/// One transaction for a piece of work on a vault: locking the file for each small statement would cost more than the
/// statement. It ends with the piece, because whoever holds a vault while he waits for another one can make two
/// consoles wait for each other.
template <typename Function>
Result<void> inTransaction(Database &database, Function function)
{
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::ReadVault));
    VOICELOG_TRY(function());
    return transaction.commit();
}

} // namespace voicelog
