// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "EditionText.h"

#include <archive/Database.h>

namespace voicelog {

/// Texts of editions in governance.db. Use it within the caller's transaction.
class EditionStore
{
public:
    explicit EditionStore(Database &database) : m_database(database) {}

    /// All but the discarded ones, the oldest first.
    [[nodiscard]] Result<QList<EditionText>> texts();
    /// errors::NotFound.
    [[nodiscard]] Result<EditionText> text(const Id &id);
    [[nodiscard]] Result<void> add(const EditionText &text);
    /// errors::Conflict unless the stored version is this one's.
    [[nodiscard]] Result<void> update(const EditionText &text);

private:
    Database &m_database;
};

} // namespace voicelog
