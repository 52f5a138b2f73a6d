// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PageSearch.h"

#include "RowReader.h"
#include "VaultWork.h"

#include <archive/WorkerPool.h>
#include <base/BaseErrors.h>

#include <algorithm>
#include <deque>

namespace voicelog {

namespace {

QVariant toVariant(const ListPlace &place) { return QVariantList{place.number, place.text, place.rec}; }

std::optional<ListPlace> placeFrom(const QVariant &value)
{
    const QVariantList list = value.toList();
    if (list.size() != 3)
        return std::nullopt;
    return ListPlace{list[0].toLongLong(), list[1].toString(), list[2].toLongLong()};
}

} // namespace

/// One vault's part in it.
struct PageSearch::Part
{
    Part(const Id &id, const VaultFilter &filter, RecordingOrder order) : vault(id), search(filter, order) {}

    Id vault;
    VaultSearch search;
    std::optional<VaultConnections::Lease> lease;
    std::vector<ListPlace> places; ///< found, in order
    int asked = 0;                 ///< places that a thread is looking for
    bool ended = false;
    size_t taken = 0; ///< of its places, onto the page
    std::deque<std::optional<RecordingRow>> rows;
};

PageSearch::PageSearch(VaultConnections &connections, WorkerPool &pool, const RecordingFilter &filter,
                       RecordingOrder order, int limit)
    : m_connections(connections), m_pool(pool), m_filter(filter), m_order(order), m_limit(limit)
{
    Q_ASSERT(limit > 0);
}
PageSearch::~PageSearch() = default;

void PageSearch::startAfter(const RecordingPageKey &key)
{
    if (const auto place = placeFrom(key.sortValue))
        m_after = {*place, key.id};
}

void PageSearch::addVault(const Id &vault)
{
    auto part = std::make_unique<Part>(vault, m_filter, m_order);
    if (m_after)
        part->search.startAfter(m_after->first, isBefore(m_after->first, m_after->second, m_after->first, vault));
    m_parts.push_back(std::move(part));
}

// Equal places in two vaults are told apart by the vaults' ids.
bool PageSearch::isBefore(const ListPlace &a, const Id &vaultA, const ListPlace &b, const Id &vaultB) const
{
    const auto way = a <=> b;
    const bool smaller = way != 0 ? way < 0 : vaultA < vaultB;
    return m_order.descending ? !smaller && !(way == 0 && vaultA == vaultB) : smaller;
}

Result<RecordingPage> PageSearch::run(const CancelToken &cancel)
{
    for (const auto &part : m_parts) {
        VOICELOG_ASSIGN(auto lease, m_connections.takeAsked(part->vault));
        part->lease.emplace(std::move(lease));
    }
    const qsizetype threads = std::min<qsizetype>(m_pool.maxThreadCount(), qsizetype(m_parts.size()));
    VOICELOG_TRY(forAll(threads, [&](qsizetype) { searchOn(cancel); }, cancel));
    RecordingPage page;
    const std::vector<Part *> order = takeFirst(page);
    std::vector<Part *> chosen;
    for (const auto &part : m_parts) {
        if (part->taken > 0)
            chosen.push_back(part.get());
    }
    const auto read = [&](qsizetype at) { readRows(*chosen[size_t(at)]); };
    VOICELOG_TRY(forAll(qsizetype(chosen.size()), read, cancel));
    for (Part *part : order) {
        if (part->rows.front())
            page.rows += *std::move(part->rows.front());
        part->rows.pop_front();
    }
    return page;
}

Result<void> PageSearch::forAll(qsizetype tasks, const std::function<void(qsizetype)> &task, const CancelToken &cancel)
{
    runAll(m_pool, tasks, task, cancel, [this] {
        for (const auto &part : m_parts)
            (*part->lease)->interrupt();
    });
    if (cancel.isCancelled())
        return fail(errors::Cancelled);
    return m_failure ? Result<void>(std::unexpected(*m_failure)) : Result<void>();
}

void PageSearch::searchOn(const CancelToken &cancel)
{
    std::unique_lock lock(m_mutex);
    while (!m_failure && !cancel.isCancelled()) {
        int count = 0;
        Part *part = next(count);
        if (!part)
            return;
        part->asked = count;
        lock.unlock();
        QList<ListPlace> found;
        const auto done = inTransaction(**part->lease, [&]() -> Result<void> {
            VOICELOG_ASSIGN(found, part->search.next(**part->lease, count));
            return {};
        });
        lock.lock();
        part->asked = 0;
        if (!done && !m_failure)
            m_failure = done.error();
        part->ended = found.size() < count;
        part->places.insert(part->places.end(), found.cbegin(), found.cend());
    }
}

PageSearch::Part *PageSearch::next(int &count)
{
    Part *least = nullptr;
    qsizetype open = 0;
    qsizetype asked = 0;
    for (const auto &part : m_parts) {
        if (part->ended)
            continue;
        ++open;
        asked += part->asked;
        if (part->asked == 0 && (!least || reachesLess(*part, *least)))
            least = part.get();
    }
    if (!least)
        return nullptr; // who is busy with the others goes on with them
    const qsizetype missing = m_limit + 1 - reached(*least);
    if (missing <= 0)
        return nullptr;
    const qsizetype share = (std::max<qsizetype>(missing - asked, 1) + open - 1) / open; // a fair one
    count = int(std::max<qsizetype>(share, least->search.fewestAtOnce(int(share))));
    Q_ASSERT(count > 0);
    return least;
}

bool PageSearch::reachesLess(const Part &a, const Part &b) const
{
    if (a.places.empty() || b.places.empty())
        return a.places.empty() && !b.places.empty();
    return isBefore(a.places.back(), a.vault, b.places.back(), b.vault);
}

qsizetype PageSearch::reached(const Part &part) const
{
    if (part.places.empty())
        return 0;
    qsizetype places = 0;
    for (const auto &other : m_parts) {
        const auto end = std::ranges::partition_point(other->places, [&](const ListPlace &place) {
            return !isBefore(part.places.back(), part.vault, place, other->vault);
        });
        places += end - other->places.begin();
    }
    return places;
}

std::vector<PageSearch::Part *> PageSearch::takeFirst(RecordingPage &page) const
{
    std::vector<Part *> order;
    for (;;) {
        Part *first = nullptr;
        for (const auto &part : m_parts) {
            if (part->taken < part->places.size() &&
                (!first || isBefore(part->places[part->taken], part->vault, first->places[first->taken], first->vault)))
                first = part.get();
        }
        if (!first)
            return order;
        if (qsizetype(order.size()) == m_limit) { // there is another one
            const Part &last = *order.back();
            page.next = RecordingPageKey{toVariant(last.places[last.taken - 1]), last.vault};
            return order;
        }
        order.push_back(first);
        ++first->taken;
    }
}

void PageSearch::readRows(Part &part)
{
    const auto done = inTransaction(**part.lease, [&part]() -> Result<void> {
        RowReader reader(**part.lease);
        for (size_t at = 0; at < part.taken; ++at) {
            VOICELOG_ASSIGN(auto row, reader.row(part.places[at].rec, part.vault));
            part.rows.push_back(std::move(row)); // nothing where it was destroyed just now
        }
        return {};
    });
    const std::lock_guard lock(m_mutex);
    if (!done && !m_failure)
        m_failure = done.error();
}

} // namespace voicelog
