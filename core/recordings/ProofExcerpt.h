// SPDX-FileCopyrightText: 2026 Voicelog contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "Participant.h"
#include "Segment.h"
#include "Transcript.h"

#include <base/Progress.h>
#include <base/Result.h>

#include <optional>

namespace voicelog {

class JoinedSound;

/// What is kept of a sales call as its proof (R-CONTRACT-01): the stretches marked PROOF, without what is masked in
/// them. It has the call's own length and times; everything else in it is silent and marked MASKED.
struct ProofExcerpt
{
    TimeRanges kept;
    /// With the ids of the call's own segments, but for MASKED ones, which have none: TALK, and what overlaps what is
    /// kept. Words stay on those alone that lie in it.
    QList<Segment> segments;
    std::optional<Transcript> transcript; ///< the cues that lie in what is kept, to half a second, and no source

    [[nodiscard]] static ProofExcerpt of(const QList<Segment> &segments, const std::optional<Transcript> &transcript,
                                         qint64 durationMs);
    /// Those who were on the line while something of it was said.
    [[nodiscard]] QList<Participant> partOf(const QList<Participant> &participants) const;
    /// The whole call's sound as FLAC, silent outside what is kept. Progress counts frames as bytes. errors::Cancelled.
    [[nodiscard]] Result<QByteArray> render(JoinedSound &sound, qint64 durationMs, const ProgressFunction &progress,
                                            const CancelToken &cancel) const;
};

} // namespace voicelog
