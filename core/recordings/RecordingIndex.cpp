// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingIndex.h"

#include "CaseAccess.h"
#include "PageSearch.h"
#include "RowReader.h"
#include "VaultConnections.h"
#include "VaultSearch.h"
#include "VaultWork.h"

#include <archive/Session.h>
#include <archive/WorkerPool.h>
#include <base/BaseErrors.h>

#include <QThread>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>

namespace voicelog {

struct RecordingIndex::Private
{
    Private(const Session &s, const CaseAccess *access) : session(s), gate(s, access), connections(s)
    {
        for (WorkerPool *pool : {&pagePool, &countPool}) {
            pool->setMaxThreadCount(std::clamp(QThread::idealThreadCount(), 2, 8));
            pool->setExpiryTimeout(-1);
        }
    }

    const Session &session;
    CaseGate gate;
    VaultConnections connections;
    WorkerPool pagePool;
    WorkerPool countPool; ///< of its own, so that a page never waits for a count

    std::mutex revisionMutex;
    std::map<Id, std::pair<Database, qint64>> watched;
    qint64 revision = 0;

    Result<QList<Id>> vaults() const
    {
        VOICELOG_ASSIGN(const QList<VaultInfo> all, session.vaults());
        QList<Id> list;
        for (const auto &vault : all) {
            if (!vault.granted)
                continue;
            if (vault.kind == VaultKind::Recordings)
                list += vault.id;
            if (vault.kind != VaultKind::Case)
                continue;
            VOICELOG_ASSIGN(Database database, session.openGovernance());
            VOICELOG_ASSIGN(const bool listed, gate.isListed(database, vault.id));
            if (listed)
                list += vault.id;
        }
        return list;
    }
};

RecordingIndex::RecordingIndex(const Session &session, const CaseAccess *access)
    : d(std::make_unique<Private>(session, access))
{
}
RecordingIndex::~RecordingIndex() = default;

Result<RecordingPage> RecordingIndex::page(const RecordingFilter &filter, RecordingOrder order,
                                           const std::optional<RecordingPageKey> &after, int limit,
                                           const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    PageSearch search(d->connections, d->pagePool, filter, order, limit);
    if (after)
        search.startAfter(*after);
    for (const Id &vault : vaults)
        search.addVault(vault);
    return search.run(cancel);
}

Result<qint64> RecordingIndex::count(const RecordingFilter &filter, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    const VaultFilter vaultFilter(filter);
    std::vector<VaultConnections::Lease> leases;
    for (const Id &vault : vaults) {
        VOICELOG_ASSIGN(auto lease, d->connections.takeAsked(vault));
        leases.push_back(std::move(lease));
    }
    std::atomic<qint64> sum = 0;
    std::mutex mutex;
    std::optional<Error> failure;
    const auto countOne = [&](qsizetype at) {
        Database &database = *leases[size_t(at)];
        const auto done = inTransaction(database, [&]() -> Result<void> {
            VOICELOG_ASSIGN(const qint64 count, VaultSearch(vaultFilter, RecordingOrder()).count(database));
            sum += count;
            return {};
        });
        const std::lock_guard lock(mutex);
        if (!done && !failure)
            failure = done.error();
    };
    runAll(d->countPool, vaults.size(), countOne, cancel, [&] {
        for (auto &lease : leases)
            lease->interrupt();
    });
    if (cancel.isCancelled())
        return fail(errors::Cancelled);
    if (failure)
        return std::unexpected(*failure);
    return sum.load();
}

Result<QStringList> RecordingIndex::lines() const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    QStringList all;
    for (const auto &vault : vaults) {
        VOICELOG_ASSIGN(auto lease, d->connections.take(vault));
        VOICELOG_ASSIGN(const QStringList lines, RowReader(*lease).lines());
        all += lines;
    }
    all.sort();
    all.removeDuplicates();
    return all;
}

Result<qint64> RecordingIndex::revision() const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    const std::lock_guard lock(d->revisionMutex);
    bool changed = std::erase_if(d->watched, [&](const auto &entry) {
                       return !vaults.contains(entry.first) || entry.second.first.isLocked();
                   }) > 0;
    for (const auto &vault : vaults) {
        auto entry = d->watched.find(vault);
        if (entry == d->watched.end()) {
            VOICELOG_ASSIGN(Database database, d->session.openVault(vault));
            entry = d->watched.emplace(vault, std::pair(std::move(database), qint64(-1))).first;
        }
        // A version only means something on its own connection, so these are never lent out.
        auto &[database, seen] = entry->second;
        VOICELOG_ASSIGN(const qint64 version, database.dataVersion(QLatin1StringView("vault")));
        changed = changed || version != seen;
        seen = version;
    }
    if (changed)
        ++d->revision;
    return d->revision;
}

} // namespace voicelog
