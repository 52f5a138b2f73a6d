// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <archive/Database.h>
#include <base/Id.h>
#include <rules/RecordingFacts.h>

namespace voicelog {

/// Gathers what the rules look at of the recordings of one vault: quick enough to judge all of them.
class RecordingFactsReader
{
public:
    struct Read
    {
        RecordingFacts facts;
        Id id;
        Id programme;
        QString state; ///< id of the RecordingState
        QString number;
    };

    /// `today` tells which holds are in force.
    RecordingFactsReader(Database &database, QDate today) : m_database(database), m_today(today) {}
    /// errors::NotFound.
    [[nodiscard]] Result<Read> read(qint64 rec);

private:
    [[nodiscard]] Result<void> addSegments(qint64 rec, RecordingFacts &facts);
    [[nodiscard]] Result<void> addAnnouncements(qint64 rec, RecordingFacts &facts);
    [[nodiscard]] Result<void> addRetention(qint64 rec, RecordingFacts &facts);
    Database &m_database;
    QDate m_today;
};

} // namespace voicelog
