// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace voicelog {

/// Where each value of a JSON text stands, so that a mistake in what it means can be shown as exactly as one in how it
/// is written. Paths are like "rules[3].severity"; the whole is "".
class JsonPlaces
{
public:
    struct Place
    {
        int line = 1; ///< both from 1; columns count characters
        int column = 1;
    };

    /// The text must be well-formed.
    explicit JsonPlaces(const QByteArray &text);

    /// Of the value, or of the nearest one around it that is there.
    [[nodiscard]] Place at(QString path) const;
    [[nodiscard]] static Place placeOf(const QByteArray &text, qsizetype offset);

private:
    void scanValue(const QString &path);
    void scanObject(const QString &path);
    void scanArray(const QString &path);
    [[nodiscard]] QByteArrayView scanString();
    void skipSpace();

    QByteArray m_text;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets;
};

} // namespace voicelog
