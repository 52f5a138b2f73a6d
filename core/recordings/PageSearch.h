// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "VaultConnections.h"
#include "VaultSearch.h"

#include <base/Progress.h>

#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace voicelog {

class WorkerPool;

/// The search for one page over several vaults, each of which gives its places in order. The vault whose places reach
/// least far goes on, a few at a time, until all of them have reached what makes a page: so hardly more is looked for
/// than the page takes, however uneven the vaults are. Several threads do so at once, on one vault each, and none keeps
/// a vault locked while it waits for another.
class PageSearch
{
public:
    /// The first `limit` rows. Lives as long as the search.
    PageSearch(VaultConnections &connections, WorkerPool &pool, const RecordingFilter &filter, RecordingOrder order,
               int limit);
    ~PageSearch();

    void addVault(const Id &vault);
    /// Those after this one. Before any vault is added.
    void startAfter(const RecordingPageKey &key);
    [[nodiscard]] Result<RecordingPage> run(const CancelToken &cancel);

private:
    struct Part;

    [[nodiscard]] bool isBefore(const ListPlace &a, const Id &vaultA, const ListPlace &b, const Id &vaultB) const;
    [[nodiscard]] Result<void> forAll(qsizetype tasks, const std::function<void(qsizetype)> &task,
                                      const CancelToken &cancel);
    /// A thread's work: vault after vault, as long as one has to go on that no other thread is busy with.
    void searchOn(const CancelToken &cancel);
    /// The vault that has to go on, and for how many places.
    [[nodiscard]] Part *next(int &count);
    [[nodiscard]] bool reachesLess(const Part &a, const Part &b) const;
    /// How many places of all were found as far as this vault's reach.
    [[nodiscard]] qsizetype reached(const Part &part) const;
    /// In the page's order, whose row each is; tells where the next page begins.
    [[nodiscard]] std::vector<Part *> takeFirst(RecordingPage &page) const;
    void readRows(Part &part);

    VaultConnections &m_connections;
    WorkerPool &m_pool;
    VaultFilter m_filter;
    RecordingOrder m_order;
    qsizetype m_limit;
    std::optional<std::pair<ListPlace, Id>> m_after;
    std::vector<std::unique_ptr<Part>> m_parts;
    std::mutex m_mutex; ///< of what threads found
    std::optional<Error> m_failure;
};

} // namespace voicelog
