// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Transcript.h"

#include <archive/Database.h>

#include <QByteArray>
#include <QString>

#include <optional>

namespace voicelog {

/// The original call data as they were handed over.
struct Sidecar
{
    QString name;
    QByteArray bytes;
};

/// What hangs on a recording as a whole: peaks, sidecar, transcript. Use it within the caller's transaction.
class AttachmentStore
{
public:
    explicit AttachmentStore(Database &database) : m_database(database) {}

    [[nodiscard]] Result<void> setPeaks(qint64 rec, const QByteArray &bytes);
    [[nodiscard]] Result<QByteArray> peaks(qint64 rec);
    [[nodiscard]] Result<void> setSidecar(qint64 rec, const Sidecar &sidecar);
    [[nodiscard]] Result<std::optional<Sidecar>> sidecar(qint64 rec);
    /// Replaces the one that is there.
    [[nodiscard]] Result<void> setTranscript(qint64 rec, const Transcript &transcript);
    [[nodiscard]] Result<std::optional<Transcript>> transcript(qint64 rec);

private:
    Database &m_database;
};

} // namespace voicelog
