// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <cstddef>

namespace voicelog {

/// Bytes that must not leak: locked against swapping, with guard pages, zeroed when freed (libsodium's sodium_malloc).
/// Move-only, so that each copy is visible in the code. Passwords are UTF-8.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// Zeroed bytes of this size.
    explicit SecretBytes(qsizetype size);
    [[nodiscard]] static SecretBytes random(qsizetype size);
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);
    SecretBytes(SecretBytes &&other) noexcept;
    SecretBytes &operator=(SecretBytes &&other) noexcept;
    SecretBytes(const SecretBytes &) = delete;
    SecretBytes &operator=(const SecretBytes &) = delete;
    ~SecretBytes();

    [[nodiscard]] SecretBytes clone() const;
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    [[nodiscard]] char *data() { return m_data; }
    [[nodiscard]] const char *data() const { return m_data; }
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    /// Replaces `count` bytes at `position` by `bytes`, as a text field does. The old memory is wiped.
    void replace(qsizetype position, qsizetype count, QByteArrayView bytes);
    void clear();
    /// Compares in constant time.
    [[nodiscard]] bool equals(const SecretBytes &other) const;

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
};

} // namespace voicelog
