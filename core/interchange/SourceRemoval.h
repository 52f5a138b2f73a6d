// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ImportScan.h"

#include <QHash>

#include <optional>

namespace voicelog {

/// What was taken in leaves the recorder's drop folder: the sound, and call data and transcripts of this call alone,
/// unless there are remarks about them. A file that other calls are in too (a vCon) stays with its sounds until all of
/// them were taken in, and if there are remarks about it.
class SourceRemoval
{
public:
    /// What of a call's files the archive holds, to the last byte; nothing of it is not enough to let them go.
    struct Proven
    {
        bool sound = false;
        bool callData = false;       ///< what its sidecar and transcript tell, where they are not files of their own
        QStringList companions = {}; ///< paths
    };

    explicit SourceRemoval(const QList<ImportRemark> &remarks);

    /// Whether the mixed sound of the same call lies beside its legs: it is not in the archive, and without the legs it
    /// would be taken for another call. None of them goes then.
    [[nodiscard]] bool hasMixLeft(const RecordingDraft &draft) const;

    /// Gives the companions that stay where they are though their sound goes.
    QStringList add(const RecordingDraft &draft, const Proven &proven);
    /// When the import went to its end.
    void finish();

    /// About the first file that could not be removed.
    [[nodiscard]] const std::optional<Error> &left() const { return m_left; }
    [[nodiscard]] qint64 removedCount() const { return m_removed; }

private:
    struct Shared
    {
        QStringList paths = {};
        bool stays = false;
    };

    /// Or there are remarks that were only counted.
    [[nodiscard]] bool knowsAll() const { return !m_shared.contains({}); }
    void remove(const QStringList &paths);

    QHash<QString, Shared> m_shared;
    QStringList m_mixes;
    std::optional<Error> m_left;
    qint64 m_removed = 0;
};

} // namespace voicelog
