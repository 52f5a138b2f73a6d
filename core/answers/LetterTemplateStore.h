// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "LetterKind.h"

#include <archive/Database.h>

#include <QDateTime>

#include <optional>

namespace voicelog {

/// A letter's words in one language.
struct LetterText
{
    LetterKind kind = LetterKind::Receipt;
    QString language; ///< "en", "nl"
    QString body;
    int version = 0; ///< 0: as it comes with the program
    QDateTime updatedAt;
    Id updatedBy;
};

/// The letters that an organisation changed. Use it within the caller's transaction.
class LetterTemplateStore
{
public:
    explicit LetterTemplateStore(Database &database) : m_database(database) {}

    /// Nothing where it is as it comes with the program.
    [[nodiscard]] Result<std::optional<LetterText>> find(LetterKind kind, QStringView language);
    /// errors::Conflict unless the stored version is the one before.
    [[nodiscard]] Result<void> save(const LetterText &text);
    [[nodiscard]] Result<void> remove(LetterKind kind, QStringView language);

private:
    Database &m_database;
};

} // namespace voicelog
