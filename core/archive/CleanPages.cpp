// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "CleanPages.h"

#include "Sqlite.h"

#include <QtEndian>

#include <algorithm>
#include <atomic>
#include <cstring>
#include <unordered_map>
#include <vector>

namespace voicelog::cleanPages {

namespace {

struct PageCache;

} // namespace

class Caches
{
public:
    std::vector<PageCache *> all;
    std::atomic_bool reading = false; ///< nothing is written until that is over
};

namespace {

// What the SQLite file format says of a page (sqlite.org/fileformat.html, sections 1.3 and 1.6).
constexpr int FileHeader = 100; // before the first page's own
constexpr int SizeInPages = 28;
constexpr quint8 InteriorIndex = 2;
constexpr quint8 InteriorTable = 5;
constexpr quint8 LeafIndex = 10;
constexpr quint8 LeafTable = 13;
// The pages of overflowing rows and of the list of free pages begin with a page's number: as long as that has a zero,
// or a one, in its first byte they cannot be taken for a tree's.
constexpr quint32 TooManyPages = 0x02000000;

sqlite3_pcache_methods2 systemCache;
thread_local Caches *openingCaches = nullptr;

/// SQLite's own cache, and what is pinned in it: every page that was changed and not yet written is.
struct PageCache
{
    sqlite3_pcache *own = nullptr;
    int pageSize = 0;
    Caches *caches = nullptr; ///< null: of no connection of ours, or of one's temporary tables
    std::unordered_map<sqlite3_pcache_page *, unsigned> pinned;
};

PageCache *of(sqlite3_pcache *cache) { return reinterpret_cast<PageCache *>(cache); }

int beginCaches(void *) { return systemCache.xInit != nullptr ? systemCache.xInit(systemCache.pArg) : SQLITE_OK; }
void endCaches(void *)
{
    if (systemCache.xShutdown != nullptr)
        systemCache.xShutdown(systemCache.pArg);
}

sqlite3_pcache *createCache(int pageSize, int extra, int purgeable)
{
    sqlite3_pcache *own = systemCache.xCreate(pageSize, extra, purgeable);
    if (own == nullptr)
        return nullptr;
    auto *cache = new PageCache{own, pageSize, openingCaches, {}};
    if (cache->caches != nullptr)
        cache->caches->all.push_back(cache);
    return reinterpret_cast<sqlite3_pcache *>(cache);
}

void destroyCache(sqlite3_pcache *cache)
{
    PageCache *gone = of(cache);
    systemCache.xDestroy(gone->own);
    if (gone->caches != nullptr)
        std::erase(gone->caches->all, gone);
    delete gone;
}

void setCacheSize(sqlite3_pcache *cache, int size) { systemCache.xCachesize(of(cache)->own, size); }
int pageCount(sqlite3_pcache *cache) { return systemCache.xPagecount(of(cache)->own); }
void shrinkCache(sqlite3_pcache *cache) { systemCache.xShrink(of(cache)->own); }

sqlite3_pcache_page *fetchPage(sqlite3_pcache *cache, unsigned key, int create)
{
    PageCache *in = of(cache);
    sqlite3_pcache_page *page = systemCache.xFetch(in->own, key, create);
    // The first page stays pinned from a reading into a writing that begins while one of its statements is open.
    if (page != nullptr && in->caches != nullptr && (key == 1 || !in->caches->reading.load(std::memory_order_relaxed)))
        in->pinned.insert_or_assign(page, key);
    return page;
}

void unpinPage(sqlite3_pcache *cache, sqlite3_pcache_page *page, int discard)
{
    if (!of(cache)->pinned.empty())
        of(cache)->pinned.erase(page);
    systemCache.xUnpin(of(cache)->own, page, discard);
}

void rekeyPage(sqlite3_pcache *cache, sqlite3_pcache_page *page, unsigned before, unsigned after)
{
    PageCache *in = of(cache);
    systemCache.xRekey(in->own, page, before, after);
    if (in->caches != nullptr)
        in->pinned.insert_or_assign(page, after);
}

void truncateCache(sqlite3_pcache *cache, unsigned from)
{
    std::erase_if(of(cache)->pinned, [from](const auto &page) { return page.second >= from; });
    systemCache.xTruncate(of(cache)->own, from);
}

quint16 shortAt(const uchar *bytes) { return qFromBigEndian<quint16>(bytes); }

/// Zeroes what a tree's page does not use between its list of cells and the cells themselves. Anything that is not
/// such a page, or not whole, stays as it is.
void cleanPage(uchar *page, int size, int header)
{
    const quint8 kind = page[header];
    const bool isInterior = kind == InteriorIndex || kind == InteriorTable;
    if (!isInterior && kind != LeafIndex && kind != LeafTable)
        return;
    const int cells = shortAt(page + header + 3);
    const int list = header + (isInterior ? 12 : 8);
    const int content = shortAt(page + header + 5);
    const int unused = list + 2 * cells;
    if (content > size || unused > content)
        return;
    for (int i = 0; i < cells; ++i) {
        const int cell = shortAt(page + list + qsizetype(2) * i);
        if (cell < content || cell >= size)
            return;
    }
    std::memset(page + unused, 0, size_t(content - unused));
}

void cleanCache(const PageCache &cache)
{
    const auto first = std::ranges::find_if(cache.pinned, [](const auto &page) { return page.second == 1; });
    if (first == cache.pinned.end()) // it is whenever something is written
        return;
    const auto *header = static_cast<const uchar *>(first->first->pBuf);
    const auto pages = qFromBigEndian<quint32>(header + SizeInPages);
    if (pages >= TooManyPages)
        return;
    for (const auto &[page, key] : cache.pinned) {
        if (key <= pages)
            cleanPage(static_cast<uchar *>(page->pBuf), cache.pageSize, key == 1 ? FileHeader : 0);
    }
}

int onCommit(void *argument)
{
    const auto *caches = static_cast<Caches *>(argument);
    const bool reading = caches->reading.load(std::memory_order_relaxed);
    Q_ASSERT_X(!reading, "cleanPages", "something was written in a transaction for reading");
    if (reading)
        return 1; // its pages would not be clean: it is rolled back
    for (const PageCache *cache : caches->all)
        cleanCache(*cache);
    return 0; // go on
}

} // namespace

void install()
{
    sqlite3_config(SQLITE_CONFIG_GETPCACHE2, &systemCache);
    static const sqlite3_pcache_methods2 ours{.iVersion = 1,
                                              .pArg = nullptr,
                                              .xInit = beginCaches,
                                              .xShutdown = endCaches,
                                              .xCreate = createCache,
                                              .xCachesize = setCacheSize,
                                              .xPagecount = pageCount,
                                              .xFetch = fetchPage,
                                              .xUnpin = unpinPage,
                                              .xRekey = rekeyPage,
                                              .xTruncate = truncateCache,
                                              .xDestroy = destroyCache,
                                              .xShrink = shrinkCache};
    sqlite3_config(SQLITE_CONFIG_PCACHE2, &ours);
}

std::shared_ptr<Caches> make() { return std::make_shared<Caches>(); }

Opening::Opening(Caches &caches) { openingCaches = &caches; }
Opening::~Opening() { openingCaches = nullptr; }

void setReading(Caches &caches, bool reading) { caches.reading.store(reading, std::memory_order_relaxed); }

void cleanAtCommit(sqlite3 *connection, Caches &caches) { sqlite3_commit_hook(connection, onCommit, &caches); }

} // namespace voicelog::cleanPages
