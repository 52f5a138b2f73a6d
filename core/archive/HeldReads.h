// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <memory>

namespace voicelog {

class Connection;

/// In builds with assertions: no thread may wait for a lock with one connection while it reads with another. A commit
/// first waits until nobody reads governance.db, and lets nobody begin to; then until nobody reads the vault. A thread
/// that reads the one and then asks for the other on a connection of its own would wait for that commit, and the commit
/// for it, until both give up with errors::Busy. On one connection SQLite and Transaction::begin() keep the order.
namespace heldReads {

#if !defined(QT_NO_DEBUG) || defined(QT_FORCE_ASSERTS)
void check(const std::shared_ptr<const Connection> &about);
/// For what may wait for locks: this thread may be in no transaction and no statement, reading or writing.
void checkNone();
#else
inline void check(const std::shared_ptr<const Connection> &) {}
inline void checkNone() {}
#endif

} // namespace heldReads
} // namespace voicelog
