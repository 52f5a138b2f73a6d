// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>

#include <QList>

#include <optional>

namespace voicelog {

/// Row keys and ids of the recordings of one vault, and how long they are: all that the retention service may read of
/// them. Use it within the caller's transaction.
class RecordingKeys
{
public:
    explicit RecordingKeys(Database &database) : m_database(database) {}

    /// In order of time.
    [[nodiscard]] Result<QList<std::pair<qint64, Id>>> all();
    [[nodiscard]] Result<qint64> count();
    [[nodiscard]] Result<Id> idOf(qint64 rec); ///< errors::NotFound
    [[nodiscard]] Result<std::optional<qint64>> keyOf(const Id &id);
    [[nodiscard]] Result<qint64> durationMs(qint64 rec);
    /// Of its sound, as it is stored.
    [[nodiscard]] Result<qint64> byteCount(qint64 rec);

private:
    Database &m_database;
};

} // namespace voicelog
