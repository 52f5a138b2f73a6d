// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "CorrectionNote.h"

#include <archive/Database.h>

#include <QList>

namespace voicelog {

/// Correction notes of the recordings of one vault: they are added, and go with their recording. Use it within the
/// caller's transaction.
class CorrectionStore
{
public:
    explicit CorrectionStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> add(qint64 rec, const CorrectionNote &note);
    /// The oldest first.
    [[nodiscard]] Result<QList<CorrectionNote>> ofRecording(qint64 rec);
    /// What was set right about the one is so about the other too: of a sales call and the proof kept of it.
    [[nodiscard]] Result<void> copy(qint64 rec, qint64 other);

private:
    Database &m_database;
};

} // namespace voicelog
