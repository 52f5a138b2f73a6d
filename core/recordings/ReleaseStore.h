// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Judgement.h"

#include <archive/Database.h>

namespace voicelog {

/// A proposed release that waits for another officer.
struct WaitingRelease
{
    Id recording;
    QString number; ///< of the recording
    Release release;
};

/// Proposals to release recordings of one vault, and what became of them. Use it within the caller's transaction.
class ReleaseStore
{
public:
    explicit ReleaseStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(qint64 rec, const Release &release);
    /// The newest first.
    [[nodiscard]] Result<QList<Release>> releases(qint64 rec);
    /// Of all recordings: what was proposed and neither confirmed nor withdrawn, the oldest first.
    [[nodiscard]] Result<QList<WaitingRelease>> waiting();
    /// errors::NotFound.
    [[nodiscard]] Result<Release> release(const Id &id);
    [[nodiscard]] Result<qint64> recordingOf(const Id &id);
    /// From Proposed to another state. errors::WrongState if somebody was faster.
    [[nodiscard]] Result<void> end(const Id &id, Release::State state, const Id &by, const QDateTime &at);
    /// The rules that are overridden on a day.
    [[nodiscard]] Result<QStringList> overridden(qint64 rec, QDate day);

private:
    Database &m_database;
};

} // namespace voicelog
