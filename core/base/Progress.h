// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <atomic>
#include <functional>
#include <memory>

namespace voicelog {

/// Asks long work to stop. Copies share one flag; setting it is safe from any thread. Work looks at it between steps
/// that take milliseconds and then ends with errors::Cancelled, leaving only whole results behind.
class CancelToken
{
public:
    void cancel() const { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool isCancelled() const { return m_flag->load(std::memory_order_relaxed); }

private:
    std::shared_ptr<std::atomic_bool> m_flag = std::make_shared<std::atomic_bool>(false);
};

/// How far long work is. Totals are 0 while unknown.
struct Progress
{
    qint64 doneItems = 0;
    qint64 totalItems = 0;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0;
};

/// Called from the worker's thread, at most some ten times a second.
using ProgressFunction = std::function<void(const Progress &)>;

} // namespace voicelog
