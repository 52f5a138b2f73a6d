// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>
#include <base/Progress.h>

#include <functional>

namespace voicelog {

/// Whether the rows of recordings still read, in a vault whose pages may be damaged.
class IntegrityStore
{
public:
    explicit IntegrityStore(Database &database) : m_database(database) {}

    /// The keys of all recordings that can be found, from their rows and, where some of those do not read, from an
    /// index. `open` gives connections to the vault.
    [[nodiscard]] static Result<QList<qint64>> keys(const std::function<Result<Database>()> &open,
                                                    const CancelToken &cancel);
    /// Its readable number; empty if that does not read.
    [[nodiscard]] QString number(qint64 rec);
    [[nodiscard]] Result<Id> idOf(qint64 rec);
    /// Reads all that belongs to a recording. False if a row does not read, is missing, or if the sound's SHA-256 is
    /// not the one of its import; `bytes` is told of what was read.
    [[nodiscard]] Result<bool> isIntact(qint64 rec, const std::function<void(qint64 bytes)> &bytes,
                                        const CancelToken &cancel);
    /// Takes away sound, words and persons that belong to no recording. Within the caller's transaction.
    [[nodiscard]] Result<void> removeOrphans();

private:
    [[nodiscard]] Result<bool> soundIntact(qint64 rec, const std::function<void(qint64 bytes)> &bytes,
                                           const CancelToken &cancel);
    [[nodiscard]] Result<bool> mediumIntact(qint64 medium, qint64 size, const QByteArray &sha256,
                                            const std::function<void(qint64 bytes)> &bytes, const CancelToken &cancel);
    Database &m_database;
};

} // namespace voicelog
