// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "AnnouncementEvidence.h"

#include <archive/Database.h>

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

private:
    Database &m_database;
};

} // namespace voicelog
