// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>
#include <base/Progress.h>

#include <QSet>

#include <vector>

namespace voicelog {

/// Deletes recordings of one vault with all that belongs to them: sound, peaks, transcript, segments, call data as
/// handed over, what the rules said, holds and their words, the full-text index, and persons and numbers that no other
/// recording needs. Reads keys only, so that the retention service can do it. Every page that held any of it is
/// overwritten (secure_delete). Use it within the caller's transaction.
class RecordingEraser
{
public:
    explicit RecordingEraser(Database &database) : m_database(database) {}

    /// Before many of a vault go, in transactions of its own: its full-text index into one piece, where all its words
    /// are found in one look. That takes 15 µs for each recording in the vault, and saves 0.9 ms for each that goes:
    /// not for fewer than one in sixty. Until `cancel`, or until others have written to the vault a few times
    /// meanwhile.
    [[nodiscard]] static Result<void> makeReady(Database &database, qint64 going, const CancelToken &cancel);
    /// False if it was not there. Its words stay in the full-text index until finish().
    [[nodiscard]] Result<bool> erase(const Id &recording);
    /// Drafts, positions and such of anybody whose keys name this, in governance: what they hold only their owner can
    /// read.
    [[nodiscard]] static Result<void> erasePrivate(Database &governance, const Id &about);
    /// After the last, before the transaction is committed: their words, and what no recording refers to any more.
    /// Where a run goes on in another transaction, the last one's clears what the indexes still keep.
    enum class Run { Ends, GoesOn };
    [[nodiscard]] Result<void> finish(Run run = Run::Ends);
    [[nodiscard]] static Result<void> clearIndexes(Database &database);

private:
    [[nodiscard]] Result<void> eraseSound(qint64 rec);
    [[nodiscard]] Result<void> erasedAsProof(qint64 rec);
    [[nodiscard]] Result<void> erasePersons(const QList<qint64> &persons, const QList<qint64> &identifiers);
    [[nodiscard]] Result<QList<qint64>> column(QByteArrayView sql, qint64 key);

    Database &m_database;
    std::vector<qint64> m_recordings;
    std::vector<qint64> m_persons;
    QSet<qint64> m_outcomes; ///< what the rules said of them, which others may share
};

} // namespace voicelog
