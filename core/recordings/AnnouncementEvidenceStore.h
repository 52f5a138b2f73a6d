// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"

#include <archive/Database.h>
#include <base/TimeRange.h>

namespace voicelog {

/// Proofs of announcement of the recordings of one vault. Use it within the caller's transaction.
class AnnouncementEvidenceStore
{
public:
    explicit AnnouncementEvidenceStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(qint64 rec, const AnnouncementEvidence &evidence);
    /// In order of time in the call; those without one last.
    [[nodiscard]] Result<QList<AnnouncementEvidence>> ofRecording(qint64 rec);
    /// errors::NotFound.
    [[nodiscard]] Result<void> remove(qint64 rec, const Id &id);
    /// Whether something rests on this segment.
    [[nodiscard]] Result<bool> isSegmentUsed(qint64 rec, const Id &segment);
    /// What rests on this segment stays within it: outside its new range it moves to its start.
    [[nodiscard]] Result<void> moveWithSegment(qint64 rec, const Id &segment, const TimeRange &range);

private:
    Database &m_database;
};

} // namespace voicelog
