// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CallData.h"
#include "ImportScan.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace voicelog {

/// File name patterns made ready: the user's first, then the built-in ones. Const after making; safe from any thread.
class FileNamePatterns
{
public:
    [[nodiscard]] static Result<FileNamePatterns> compile(const QList<FileNamePattern> &patterns);
    /// What the first fitting pattern tells of a path ("2026/06/15/q-700-….wav"); nothing if none fits.
    [[nodiscard]] std::optional<CallData> match(const QString &path, const QTimeZone &zone) const;

private:
    struct Compiled
    {
        FileNamePattern pattern;
        QRegularExpression expression;
    };
    QList<Compiled> m_patterns;
};

} // namespace voicelog
