// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "DestructionPause.h"

#include <archive/Database.h>

namespace voicelog {

/// What requests keep from being destroyed while nobody knows what they are about: keys and dates, in governance. Use
/// it within the caller's transaction.
class PauseStore
{
public:
    explicit PauseStore(Database &database) : m_database(database) {}

    /// In place of what this request kept before.
    [[nodiscard]] Result<void> set(const QString &request, const QList<DestructionPause> &pauses);
    [[nodiscard]] Result<QList<DestructionPause>> all();
    [[nodiscard]] Result<QList<DestructionPause>> ofRequest(const QString &request);
    /// Those that are about this vault, or may be.
    [[nodiscard]] Result<QList<DestructionPause>> ofVault(const Id &vault);

private:
    Database &m_database;
};

} // namespace voicelog
