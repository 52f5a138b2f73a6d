// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <recordings/RecordingDraft.h>

#include <QCoreApplication>

namespace voicelog {

/// Who signed call data, in words.
struct SignerText
{
    Q_DECLARE_TR_FUNCTIONS(SignerText)

public:
    /// The common name out of a distinguished name (RFC 4514), else all of it.
    [[nodiscard]] static QString nameOf(const QString &distinguishedName);
    /// What is to be said of a draft's signatures and encryption; nothing if it has none.
    [[nodiscard]] static QStringList remarks(const RecordingDraft &draft);
};

} // namespace voicelog
