// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace voicelog {

/// Two texts word by word: what both have, what only the first has, and what only the second.
struct WordDifference
{
    enum class Kind { Same, Removed, Added };
    struct Part
    {
        Kind kind;
        QString text;
        friend bool operator==(const Part &, const Part &) = default;
    };

    /// In the order of reading; what was removed stands before what was added in its place. Very long texts with little
    /// in common come as one removed and one added part.
    [[nodiscard]] static QList<Part> between(const QString &before, const QString &after);
};

} // namespace voicelog
