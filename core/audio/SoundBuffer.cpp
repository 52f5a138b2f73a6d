// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SoundBuffer.h"

#include <atomic>
#include <cstring>

namespace voicelog {

void wipe(void *memory, qsizetype bytes)
{
    if (bytes <= 0)
        return;
    // Called through a volatile pointer, so that it is not seen to be the last use of the memory.
    static void *(*const volatile fill)(void *, int, size_t) = std::memset;
    fill(memory, 0, size_t(bytes));
    std::atomic_signal_fence(std::memory_order_seq_cst);
}

void SoundBuffer::clear()
{
    m_samples.resize(m_samples.capacity()); // never grows; brings all of it into reach
    wipe(m_samples.data(), qsizetype(m_samples.size() * sizeof(qint16)));
    m_samples = {};
}

} // namespace voicelog
