// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace voicelog {

/// Files that hold nothing but coded sound of one channel, as Asterisk writes them: only their name says what they are.
struct Headerless
{
    enum class Coding { ALaw, MuLaw, Linear16, Gsm, G722 };
    Coding coding;
    int sampleRate;

    /// By the extension, in any case.
    [[nodiscard]] static std::optional<Headerless> byName(const QString &fileName);
};

} // namespace voicelog
