// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SecretBytes.h"

#include <optional>

namespace voicelog {

/// The recovery words as a QR code: dark and light squares for a view or a printer to draw, with a margin of
/// four light squares. As secret as the words.
class RecoveryQr
{
public:
    /// None if the words are too long for a code or there is no memory.
    [[nodiscard]] static std::optional<RecoveryQr> of(const SecretBytes &words);

    /// Squares on each side.
    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] bool isDark(int x, int y) const { return m_squares.data()[y * m_size + x] != 0; }

private:
    int m_size = 0;
    SecretBytes m_squares;
};

} // namespace voicelog
