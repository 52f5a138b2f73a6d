// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RecordingIndex.h"

#include "CaseAccess.h"
#include "RowReader.h"
#include "VaultConnections.h"
#include "VaultSearch.h"

#include <archive/Session.h>
#include <archive/WorkerPool.h>
#include <base/BaseErrors.h>

#include <QThread>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <map>

namespace voicelog {

namespace {

/// One vault's part in a search.
struct VaultPart
{
    VaultPart(const Id &id, const VaultFilter &filter, RecordingOrder order) : vault(id), search(filter, order) {}

    Id vault;
    VaultSearch search;
    std::optional<VaultConnections::Lease> lease;
    std::deque<ListPlace> places; ///< found and not yet taken
    bool ended = false;
    [[nodiscard]] bool isStarved() const { return places.empty() && !ended; }
    QList<std::pair<qsizetype, qint64>> chosen; ///< place in the page, row key
    std::map<qsizetype, RecordingRow> rows;
    std::optional<Error> failure;
};

using Parts = std::vector<std::unique_ptr<VaultPart>>;

// One transaction for a part's work: locking the file for each small statement would cost more than the statement.
template <typename Function>
Result<void> inTransaction(VaultPart &part, Function &function)
{
    VOICELOG_ASSIGN(Transaction transaction, Transaction::begin(**part.lease, Transaction::Kind::ReadVault));
    VOICELOG_TRY(function(part));
    return transaction.commit();
}

QVariant toVariant(const ListPlace &place) { return QVariantList{place.number, place.text, place.rec}; }

std::optional<ListPlace> placeFrom(const QVariant &value)
{
    const QVariantList list = value.toList();
    if (list.size() != 3)
        return std::nullopt;
    return ListPlace{list[0].toLongLong(), list[1].toString(), list[2].toLongLong()};
}

} // namespace

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

    /// Runs the function for each part on the pool; interrupts them all when cancelled. The first failure counts.
    template <typename Function>
    Result<void> forEach(WorkerPool &pool, const QList<VaultPart *> &parts, const CancelToken &cancel,
                         Function function);
    Result<void> fill(Parts &parts, qsizetype limit, const CancelToken &cancel);
    Result<void> readRows(Parts &parts, const CancelToken &cancel);
};

template <typename Function>
Result<void> RecordingIndex::Private::forEach(WorkerPool &pool, const QList<VaultPart *> &parts,
                                              const CancelToken &cancel, Function function)
{
    for (VaultPart *part : parts) {
        if (part->lease)
            continue;
        VOICELOG_ASSIGN(auto lease, connections.takeAsked(part->vault));
        part->lease.emplace(std::move(lease));
    }
    std::mutex mutex;
    std::condition_variable ended;
    qsizetype running = parts.size();
    for (VaultPart *part : parts) {
        pool.start([&, part] {
            const Result<void> result = cancel.isCancelled() ? fail(errors::Cancelled) : inTransaction(*part, function);
            if (!result)
                part->failure = result.error();
            const std::lock_guard lock(mutex);
            if (--running == 0)
                ended.notify_one();
        });
    }
    {
        std::unique_lock lock(mutex);
        while (!ended.wait_for(lock, std::chrono::milliseconds(10), [&] { return running == 0; })) {
            if (!cancel.isCancelled())
                continue;
            for (VaultPart *part : parts)
                (*part->lease)->interrupt();
        }
    }
    if (cancel.isCancelled())
        return fail(errors::Cancelled);
    for (const VaultPart *part : parts) {
        if (part->failure)
            return std::unexpected(*part->failure);
    }
    return {};
}

Result<void> RecordingIndex::Private::fill(Parts &parts, qsizetype limit, const CancelToken &cancel)
{
    QList<VaultPart *> empty;
    for (const auto &part : parts) {
        if (part->isStarved())
            empty += part.get();
    }
    if (empty.isEmpty())
        return {};
    // A little more than each one's fair share: most pages need one round.
    const int share = int(std::min<qsizetype>(std::max<qsizetype>(limit * 3 / (2 * empty.size()) + 1, 8), limit + 1));
    return forEach(pagePool, empty, cancel, [share](VaultPart &part) -> Result<void> {
        VOICELOG_ASSIGN(const QList<ListPlace> places, part.search.next(**part.lease, share));
        part.ended = places.size() < share;
        part.places.assign(places.begin(), places.end());
        return {};
    });
}

Result<void> RecordingIndex::Private::readRows(Parts &parts, const CancelToken &cancel)
{
    QList<VaultPart *> chosen;
    for (const auto &part : parts) {
        if (!part->chosen.isEmpty())
            chosen += part.get();
    }
    return forEach(pagePool, chosen, cancel, [](VaultPart &part) -> Result<void> {
        RowReader reader(**part.lease);
        for (const auto &[at, rec] : std::as_const(part.chosen)) {
            VOICELOG_ASSIGN(const auto row, reader.row(rec, part.vault));
            if (row)
                part.rows.emplace(at, *row);
        }
        return {};
    });
}

RecordingIndex::RecordingIndex(const Session &session, const CaseAccess *access)
    : d(std::make_unique<Private>(session, access))
{
}
RecordingIndex::~RecordingIndex() = default;

Result<RecordingPage> RecordingIndex::page(const RecordingFilter &filter, RecordingOrder order,
                                           const std::optional<RecordingPageKey> &after, int limit,
                                           const CancelToken &cancel) const
{
    Q_ASSERT(limit > 0);
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    const VaultFilter vaultFilter(filter);
    // Equal places in two vaults are told apart by the vaults' ids, here and in the merge below.
    const auto isBefore = [&order](const ListPlace &a, const Id &vaultA, const ListPlace &b, const Id &vaultB) {
        const auto way = a <=> b;
        const bool smaller = way != 0 ? way < 0 : vaultA < vaultB;
        return order.descending ? !smaller && !(way == 0 && vaultA == vaultB) : smaller;
    };
    const auto afterPlace = after ? placeFrom(after->sortValue) : std::nullopt;
    Parts parts;
    for (const auto &vault : vaults) {
        parts.push_back(std::make_unique<VaultPart>(vault, vaultFilter, order));
        if (afterPlace)
            parts.back()->search.startAfter(*afterPlace, isBefore(*afterPlace, after->id, *afterPlace, vault));
    }

    RecordingPage page;
    std::deque<std::pair<ListPlace, VaultPart *>> merged;
    while (qsizetype(merged.size()) < limit + 1) {
        if (std::ranges::any_of(parts, [](const auto &part) { return part->isStarved(); }))
            VOICELOG_TRY(d->fill(parts, limit + 1 - qsizetype(merged.size()), cancel));
        VaultPart *first = nullptr;
        for (const auto &part : parts) {
            if (!part->places.empty() &&
                (!first || isBefore(part->places.front(), part->vault, first->places.front(), first->vault)))
                first = part.get();
        }
        if (!first)
            break;
        merged.emplace_back(std::move(first->places.front()), first);
        first->places.pop_front();
    }
    if (qsizetype(merged.size()) > limit) {
        const auto &[place, part] = merged[size_t(limit) - 1];
        page.next = RecordingPageKey{toVariant(place), part->vault};
    }
    const qsizetype rows = std::min<qsizetype>(qsizetype(merged.size()), limit);
    for (qsizetype at = 0; at < rows; ++at)
        merged[size_t(at)].second->chosen.emplace_back(at, merged[size_t(at)].first.rec);
    VOICELOG_TRY(d->readRows(parts, cancel));
    for (qsizetype at = 0; at < rows; ++at) {
        const auto &found = merged[size_t(at)].second->rows;
        if (const auto row = found.find(at); row != found.end())
            page.rows += row->second;
    }
    return page;
}

Result<qint64> RecordingIndex::count(const RecordingFilter &filter, const CancelToken &cancel) const
{
    VOICELOG_ASSIGN(const QList<Id> vaults, d->vaults());
    const VaultFilter vaultFilter(filter);
    Parts parts;
    QList<VaultPart *> all;
    for (const auto &vault : vaults) {
        parts.push_back(std::make_unique<VaultPart>(vault, vaultFilter, RecordingOrder()));
        all += parts.back().get();
    }
    std::atomic<qint64> sum = 0;
    VOICELOG_TRY(d->forEach(d->countPool, all, cancel, [&sum](VaultPart &part) -> Result<void> {
        VOICELOG_ASSIGN(const qint64 count, part.search.count(**part.lease));
        sum += count;
        return {};
    }));
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
