// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "SpeechBands.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <QString>

#include <memory>

class QIODevice;

namespace voicelog {

/// The sound of an announcement, prepared once for finding it in calls. Immutable: any number of threads may use it.
/// Pauses and silence at the ends count for nothing; the rest is cut into pieces of about half a second, each of which
/// is looked for by itself once the whole was found.
class AnnouncementReference
{
public:
    static constexpr qint64 shortestMs = 1000;  ///< of speech: less could be found anywhere
    static constexpr qint64 longestMs = 60'000; ///< of the file

    struct Piece
    {
        int from; ///< frames of the trace
        int to;
        int heard; ///< frames in it that are not silent
    };

    /// errors::AnnouncementUnusable for a sound that is too short, too long or silent; else what decoding says.
    [[nodiscard]] static Result<std::shared_ptr<const AnnouncementReference>>
    prepare(QIODevice *device, const QString &fileName, const CancelToken &cancel = {});

    /// Of the sound from its first speech to its last.
    [[nodiscard]] qint64 durationMs() const { return qint64(m_trace.frames()) * SpeechBands::hopMs; }
    [[nodiscard]] const BandTrace &trace() const { return m_trace; }
    /// One for each frame with speech, else nought.
    [[nodiscard]] std::span<const float> heard() const { return m_heard; }
    [[nodiscard]] const std::vector<Piece> &pieces() const { return m_pieces; }
    [[nodiscard]] double power() const { return m_power; } ///< sum of all squares

private:
    explicit AnnouncementReference(const BandTrace &trace) : m_trace(trace) {}
    void cutIntoPieces();

    BandTrace m_trace;
    std::vector<float> m_heard;
    std::vector<Piece> m_pieces;
    double m_power = 0;
};

using AnnouncementReferencePtr = std::shared_ptr<const AnnouncementReference>;

} // namespace voicelog
