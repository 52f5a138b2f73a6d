// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "MediaReadAhead.h"

#include "MediaDevice.h"

#include <algorithm>
#include <cstring>

namespace voicelog {

namespace {

constexpr qint64 bytesAtOnce = 1024 * 1024;

} // namespace

MediaReadAhead::MediaReadAhead(Opener open, qint64 byteCount)
    : m_open(std::move(open)), m_bytes(byteCount, Qt::Uninitialized), m_data(m_bytes.data()),
      m_thread([this](const std::stop_token &stop) { load(stop); })
{
}

MediaReadAhead::~MediaReadAhead()
{
    m_thread.request_stop();
    m_thread.join();
    m_bytes.fill('\0');
}

bool MediaReadAhead::read(qint64 at, char *to, qint64 count) const
{
    if (at + count > m_ready.load(std::memory_order_acquire))
        return false;
    std::memcpy(to, m_data + at, size_t(count));
    return true;
}

void MediaReadAhead::load(const std::stop_token &stop)
{
    const auto device = m_open();
    const qint64 size = m_bytes.size();
    qint64 ready = 0;
    while (device && ready < size && !stop.stop_requested()) {
        const qint64 count = (*device)->read(m_data + ready, std::min(bytesAtOnce, size - ready));
        if (count <= 0)
            return; // whoever wants these bytes reads them itself, and learns why not
        ready += count;
        m_ready.store(ready, std::memory_order_release);
    }
}

} // namespace voicelog
