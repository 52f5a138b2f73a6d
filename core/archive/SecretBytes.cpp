// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SecretBytes.h"

#include <QtGlobal>

#include <cstring>
#include <sodium.h>
#include <utility>

namespace voicelog {

namespace {

// libsodium locks the memory where the system lets it (RLIMIT_MEMLOCK); where it does not, guard pages, wiping and the
// exclusion from core dumps remain.
char *allocate(qsizetype size)
{
    if (size == 0)
        return nullptr;
    if (sodium_init() < 0)
        qFatal("libsodium does not work");
    auto *data = static_cast<char *>(sodium_malloc(size_t(size)));
    if (data == nullptr)
        qFatal("out of memory");
    sodium_memzero(data, size_t(size));
    return data;
}

} // namespace

SecretBytes::SecretBytes(qsizetype size) : m_data(allocate(size)), m_size(size) {}

SecretBytes SecretBytes::random(qsizetype size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size_t(size));
    return bytes;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.isEmpty())
        std::memcpy(copy.m_data, bytes.data(), size_t(bytes.size()));
    return copy;
}

SecretBytes::SecretBytes(SecretBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr)), m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes &SecretBytes::operator=(SecretBytes &&other) noexcept
{
    if (this != &other) {
        clear();
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { clear(); }

SecretBytes SecretBytes::clone() const { return copyOf(view()); }

void SecretBytes::replace(qsizetype position, qsizetype count, QByteArrayView bytes)
{
    Q_ASSERT(position >= 0 && count >= 0 && position + count <= m_size);
    SecretBytes changed(m_size - count + bytes.size());
    char *to = changed.m_data;
    const auto append = [&to](const char *from, qsizetype size) {
        if (size > 0)
            std::memcpy(to, from, size_t(size));
        to += size;
    };
    append(m_data, position);
    append(bytes.data(), bytes.size());
    append(m_data + position + count, m_size - position - count);
    *this = std::move(changed);
}

void SecretBytes::clear()
{
    if (m_data != nullptr)
        sodium_free(m_data); // wipes
    m_data = nullptr;
    m_size = 0;
}

bool SecretBytes::equals(const SecretBytes &other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, size_t(m_size)) == 0);
}

} // namespace voicelog
