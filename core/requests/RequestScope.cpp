// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestScope.h"

#include <archive/Session.h>
#include <recordings/RecordingKeys.h>
#include <recordings/SubjectSearch.h>
#include <retention/HoldStore.h>

#include <algorithm>

namespace voicelog {

Result<QSet<qint64>> keysInScope(Database &database, const DataRequest::Scope &scope, QSet<QString> &named)
{
    SubjectSearch search(database, scope.from, scope.until);
    QSet<qint64> keys;
    const auto take = [&keys](const QList<qint64> &found) { keys.unite(QSet<qint64>(found.begin(), found.end())); };
    for (const QString &number : scope.numbers) {
        VOICELOG_ASSIGN(const auto found, search.byNumber(number));
        take(found);
    }
    for (const QString &reference : scope.contractRefs) {
        VOICELOG_ASSIGN(const auto found, search.byReference(reference));
        for (const auto &[rec, stored] : found)
            keys.insert(rec);
    }
    for (const QString &number : scope.recordings) {
        VOICELOG_ASSIGN(const auto found, search.byReadableNumber(number));
        if (!found.isEmpty())
            named.insert(number);
        take(found);
    }
    return keys;
}

Result<ScopedRecordings> recordingsInScope(const Session &session, const DataRequest &request, QDate today)
{
    VOICELOG_ASSIGN(const QList<VaultInfo> vaults, session.vaults());
    ScopedRecordings scoped;
    QSet<QString> named;
    for (const VaultInfo &vault : vaults) {
        if (!holdsRecordings(vault.kind))
            continue;
        if (!vault.granted) {
            scoped.unread += vault.id;
            continue;
        }
        scoped.read += vault.id;
        VOICELOG_ASSIGN(Database database, session.openVault(vault.id));
        VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(database, Transaction::Kind::Read));
        VOICELOG_ASSIGN(const QSet<qint64> keys, keysInScope(database, request.scope, named));
        for (const qint64 rec : keys) {
            VOICELOG_ASSIGN(const auto holds, HoldStore(database).ofRecording(rec));
            const bool held = std::ranges::any_of(holds, [&](const RecordingHold &hold) {
                return hold.kind == HoldKind::Request && hold.number == request.number && hold.isInForceOn(today);
            });
            if (held)
                continue;
            VOICELOG_ASSIGN(const Id id, RecordingKeys(database).idOf(rec));
            if (!request.leavesOut(id))
                scoped.byVault[vault.id].append(id);
        }
        VOICELOG_TRY(transaction.commit());
    }
    for (const QString &number : request.scope.recordings) {
        if (!named.contains(number))
            scoped.notFound += number;
    }
    return scoped;
}

} // namespace voicelog
