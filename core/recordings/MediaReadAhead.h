// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <base/Result.h>

#include <QByteArray>

#include <atomic>
#include <functional>
#include <memory>
#include <thread>

namespace voicelog {

class MediaDevice;

/// Loads a medium into memory, from its beginning, on a thread of its own: then jumping about in a recording that is
/// played costs no decryption. Whoever reads ahead of it reads the vault. It ends early where the archive does, and
/// wipes what it holds when it goes.
class MediaReadAhead
{
public:
    /// A larger medium is not loaded. An hour of stereo G.711 is 55 MiB.
    static constexpr qint64 largestBytes = 64 * 1024 * 1024;
    /// Called on the thread, so that nobody waits for a connection.
    using Opener = std::function<Result<std::unique_ptr<MediaDevice>>()>;

    MediaReadAhead(Opener open, qint64 byteCount);
    ~MediaReadAhead();
    Q_DISABLE_COPY_MOVE(MediaReadAhead)

    /// False, and nothing done, unless all of it is there.
    [[nodiscard]] bool read(qint64 at, char *to, qint64 count) const;
    [[nodiscard]] bool isComplete() const { return m_ready.load(std::memory_order_acquire) == m_bytes.size(); }

private:
    void load(const std::stop_token &stop);

    Opener m_open;
    QByteArray m_bytes; ///< never resized; from m_ready on it is the thread's
    char *const m_data;
    std::atomic<qint64> m_ready = 0;
    std::jthread m_thread; ///< last, so that it ends first
};

} // namespace voicelog
