// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Segment.h"

#include <archive/Database.h>

#include <QList>

namespace voicelog {

/// Segments of recordings in one vault. Use it within the caller's transaction: whether two overlap is only known
/// there.
class SegmentStore
{
public:
    explicit SegmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<QList<Segment>> segments(qint64 rec);
    [[nodiscard]] Result<std::optional<Segment>> segment(qint64 rec, const Id &id);
    /// errors::SegmentOverlap if another of its kind covers part of it.
    [[nodiscard]] Result<void> checkFree(qint64 rec, const Segment &segment);
    [[nodiscard]] Result<void> add(qint64 rec, const Segment &segment);
    /// errors::Conflict unless the stored version is the segment's; stores version + 1.
    [[nodiscard]] Result<void> change(qint64 rec, const Segment &segment);
    [[nodiscard]] Result<void> remove(qint64 rec, const Segment &segment);

private:
    [[nodiscard]] Result<void> conflictUnlessChanged(qint64 rec, const Segment &segment);
    Database &m_database;
};

} // namespace voicelog
