// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

struct sqlite3;

/// Keeps the unused middle of each page of a database's trees zero. PRAGMA secure_delete overwrites a row where it
/// stands when it is deleted, but SQLite also moves rows between neighbouring pages, and where it lays a page out anew
/// what stood there stays behind in the unused part. That copy is nobody's row any more, and no later deletion reaches
/// it: destroyed words would stay in the file.
///
/// So this stands between SQLite and its page cache (sqlite3_pcache_methods2): it remembers which pages a connection is
/// working on, and just before a commit writes them, zeroes in each what its own header says is unused. Pages that a
/// large transaction writes earlier would escape: connections with a vault keep them until the commit.
namespace voicelog::cleanPages {

/// Before SQLite is initialised.
void install();

/// The caches of one connection. Used by whoever uses the connection, one thread at a time.
class Caches;
[[nodiscard]] std::shared_ptr<Caches> make();

/// While it lives, the caches that this thread makes are of that connection: for opening and attaching.
class Opening
{
public:
    explicit Opening(Caches &caches);
    ~Opening();
    Opening(const Opening &) = delete;
    Opening &operator=(const Opening &) = delete;
};

/// A transaction that only reads begins or is over: what it works on is not remembered, which would cost as much as the
/// reading. Whatever is written later is fetched anew.
void setReading(Caches &caches, bool reading);

/// From now on the connection's pages are clean when they are committed. The caches must outlive the connection.
void cleanAtCommit(sqlite3 *connection, Caches &caches);

} // namespace voicelog::cleanPages
