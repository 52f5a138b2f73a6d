// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace voicelog {

/// Where a value of a JSON text stands, so that a mistake in what it means can be shown as exactly as one in how it is
/// written. Paths are like "rules[3].severity"; the whole is "". Each question goes through the text anew and keeps
/// nothing: a list of all places would take many times the text's size.
class JsonPlaces
{
public:
    struct Place
    {
        int line = 1; ///< both from 1; columns count characters
        int column = 1;
    };

    /// The text must be well-formed.
    explicit JsonPlaces(const QByteArray &text) : m_text(text) {}

    /// Of the value, or of the nearest one around it that is there.
    [[nodiscard]] Place at(const QString &path) const;
    [[nodiscard]] static Place placeOf(const QByteArray &text, qsizetype offset);

private:
    QByteArray m_text;
};

} // namespace voicelog
