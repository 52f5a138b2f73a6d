// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QThreadPool>

#include <utility>

namespace voicelog {

/// Frees what SQLCipher's cryptography keeps for the calling thread.
void leaveCipher();

/// Threads that read or write archives. Qt tells that a thread has ended before what is local to it is destroyed: a
/// program that ends just then would lose what the cryptography keeps for the thread. So each task frees that itself.
class WorkerPool : public QThreadPool
{
public:
    template <typename Task>
    void start(Task task)
    {
        QThreadPool::start([task = std::move(task)]() mutable {
            {
                Task run = std::move(task); // what it holds, a connection perhaps, ends before that
                run();
            }
            leaveCipher();
        });
    }
};

} // namespace voicelog
