// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace voicelog {

/// A word of a name, and whether another one is it, misspelt: folded words (searchtext::folded()). It asks a whole
/// vocabulary without working itself out again for each word.
class LikeWord
{
public:
    explicit LikeWord(QStringView word);
    [[nodiscard]] bool operator()(QStringView other) const;

private:
    QString m_sound;
};

} // namespace voicelog
