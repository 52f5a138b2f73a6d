// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Recording.h"

#include <archive/Database.h>
#include <base/Progress.h>

#include <QByteArray>
#include <QList>

namespace voicelog {

/// The sound of recordings as rows of a vault: original bytes in pieces of 64 KiB. A medium that belongs to no
/// recording yet is pending: nobody sees it, and after its lease it is removed. Use it within the caller's transaction.
class MediaStore
{
public:
    static constexpr qint64 chunkBytes = 64 * 1024;
    /// What one short transaction may write or remove.
    static constexpr qint64 transactionBytes = 16 * 1024 * 1024;

    struct Medium
    {
        qint64 key = 0;
        MediaFile file;
    };

    explicit MediaStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<qint64> add(qint64 rec, const MediaFile &file);
    /// A pending medium, to be filled with append() and shown with adopt().
    [[nodiscard]] Result<qint64> addPending(const MediaFile &file, const QDateTime &leaseUntil);
    /// errors::NotFound when another console took it for abandoned.
    [[nodiscard]] Result<void> renewLease(qint64 medium, const QDateTime &leaseUntil);
    [[nodiscard]] Result<void> adopt(qint64 medium, qint64 rec);
    /// Stores bytes from `offset`, a multiple of chunkBytes; only the medium's last bytes may be no multiple.
    [[nodiscard]] Result<void> append(qint64 medium, qint64 offset, QByteArrayView bytes);

    [[nodiscard]] Result<QList<Medium>> media(qint64 rec);
    /// Removes what imports that were cut off left behind: pending media whose lease is over. In transactions of its
    /// own, each short.
    [[nodiscard]] static Result<void> removeAbandoned(Database &database, const QDateTime &now,
                                                      const CancelToken &cancel);
    /// Removes a medium piece by piece, likewise.
    [[nodiscard]] static Result<void> removeMedium(Database &database, qint64 medium, const CancelToken &cancel);
    /// Pending media whose lease ended before this.
    [[nodiscard]] Result<QList<qint64>> abandoned(const QDateTime &now);
    /// Removes at most transactionBytes of a pending medium from its end; true when nothing of it is left, or when a
    /// recording has it by now.
    [[nodiscard]] Result<bool> removeSome(qint64 medium);

    /// The row of a piece. 2^20 pieces: 64 GiB a medium.
    [[nodiscard]] static qint64 chunkKey(qint64 medium, qint64 seq) { return (medium << 20) + seq; }

private:
    [[nodiscard]] Result<qint64> nextKey();
    [[nodiscard]] Result<qint64> insert(std::optional<qint64> rec, const MediaFile &file, const QDateTime &leaseUntil);
    Database &m_database;
};

} // namespace voicelog
