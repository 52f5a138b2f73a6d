// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace voicelog {

/// Overwrites memory in a way the compiler may not leave out.
void wipe(void *memory, qsizetype bytes);

/// Decoded sound in memory: a stretch of 16-bit samples that is overwritten before its memory is given back, because
/// what was decrypted must not outlive its use. Grows by resize(), which may drop what was in it.
class SoundBuffer
{
public:
    SoundBuffer() = default;
    explicit SoundBuffer(qsizetype samples) : m_samples(size_t(samples)) {}
    SoundBuffer(SoundBuffer &&other) noexcept { m_samples.swap(other.m_samples); }
    SoundBuffer &operator=(SoundBuffer &&other) noexcept
    {
        m_samples.swap(other.m_samples);
        return *this;
    }
    ~SoundBuffer() { clear(); }

    void resize(qsizetype samples)
    {
        if (size_t(samples) > m_samples.capacity())
            clear();
        m_samples.resize(size_t(samples));
    }
    void clear();
    [[nodiscard]] qsizetype size() const { return qsizetype(m_samples.size()); }
    [[nodiscard]] qint16 *data() { return m_samples.data(); }
    [[nodiscard]] std::span<qint16> span() { return m_samples; }
    [[nodiscard]] std::span<const qint16> span() const { return m_samples; }

private:
    std::vector<qint16> m_samples;
};

} // namespace voicelog
