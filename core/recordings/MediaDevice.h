// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "MediaReadAhead.h"

#include <archive/Database.h>

#include <QIODevice>

#include <optional>

namespace voicelog {

/// A medium of a vault as a seekable device, read-only. Owns its connection: make one for each reader, and use it on
/// that reader's thread alone. A read costs the rows of 64 KiB it touches, and one lock; a reader that goes on where it
/// was gets some rows ahead. Between reads no lock is held. What was read stays in memory and nowhere else, and is
/// wiped at the end. After the session is locked every read fails.
class MediaDevice final : public QIODevice
{
public:
    [[nodiscard]] static Result<std::unique_ptr<MediaDevice>> open(Database database, qint64 medium, qint64 byteCount);
    ~MediaDevice() override;

    [[nodiscard]] qint64 size() const override { return m_size; }
    [[nodiscard]] bool isSequential() const override { return false; }
    bool open(OpenMode mode) override;
    void close() override;
    /// From now on it is loaded into memory meanwhile, until it is closed.
    void readAhead(const MediaReadAhead::Opener &open) { m_ahead = std::make_unique<MediaReadAhead>(open, m_size); }
    /// Why the last read failed.
    [[nodiscard]] const std::optional<Error> &failure() const { return m_failure; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    MediaDevice(Database database, Statement select, qint64 medium, qint64 byteCount);
    /// Copies at most `maxSize` bytes from `at` on, at least one.
    [[nodiscard]] Result<qint64> readSome(qint64 at, char *data, qint64 maxSize);
    [[nodiscard]] Result<void> readRows(qint64 firstSeq, qint64 rows, char *to);
    [[nodiscard]] qint64 lengthOf(qint64 seq, qint64 rows) const;
    void wipe();

    Database m_database;
    Statement m_select; ///< after the database, so that it goes first
    qint64 m_medium;
    qint64 m_size;
    QByteArray m_kept;      ///< rows read and not yet wanted
    qint64 m_keptAt = 0;    ///< where they begin in the medium
    qint64 m_expected = -1; ///< where a reader that goes on will read
    std::optional<Error> m_failure;
    std::unique_ptr<MediaReadAhead> m_ahead;
};

} // namespace voicelog
