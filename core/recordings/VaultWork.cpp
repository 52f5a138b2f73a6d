// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "VaultWork.h"

#include <archive/WorkerPool.h>

#include <condition_variable>
#include <mutex>

namespace voicelog {

void runAll(WorkerPool &pool, qsizetype tasks, const std::function<void(qsizetype)> &task, const CancelToken &cancel,
            const std::function<void()> &interrupt)
{
    std::mutex mutex;
    std::condition_variable ended;
    qsizetype running = tasks;
    for (qsizetype at = 0; at < tasks; ++at) {
        pool.start([&, at] {
            if (!cancel.isCancelled())
                task(at);
            const std::lock_guard lock(mutex);
            if (--running == 0)
                ended.notify_one();
        });
    }
    std::unique_lock lock(mutex);
    while (!ended.wait_for(lock, std::chrono::milliseconds(10), [&] { return running == 0; })) {
        if (cancel.isCancelled())
            interrupt();
    }
}

} // namespace voicelog
