// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "HeldReads.h"

#include "Connection.h"

#include <vector>

#if !defined(QT_NO_DEBUG) || defined(QT_FORCE_ASSERTS)

namespace voicelog {

namespace {

/// Those that this thread used last, as far as is known.
thread_local std::vector<std::weak_ptr<const Connection>> used;

template <typename Function>
void forEachUsed(Function function)
{
    std::erase_if(used, [&function](const std::weak_ptr<const Connection> &one) {
        const auto connection = one.lock();
        if (connection == nullptr || connection->lastThread() != std::this_thread::get_id())
            return true;
        function(connection);
        return false;
    });
}

} // namespace

void heldReads::check(const std::shared_ptr<const Connection> &about)
{
    bool isKnown = false;
    forEachUsed([&](const std::shared_ptr<const Connection> &connection) {
        isKnown |= connection == about;
        Q_ASSERT_X(connection == about || connection->transaction() != Connection::InTransaction::Reading,
                   "heldReads::check",
                   "this thread still reads with another connection: end that transaction or statement first");
    });
    if (!isKnown)
        used.push_back(about);
}

void heldReads::checkNone()
{
    forEachUsed([](const std::shared_ptr<const Connection> &connection) {
        Q_ASSERT_X(connection->transaction() == Connection::InTransaction::No, "heldReads::checkNone",
                   "this waits for others: end the transaction or statement first");
    });
}

} // namespace voicelog

#endif
